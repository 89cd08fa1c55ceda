import { createMemoryArtefacts } from '../../../bot/store/index.ts';
import { createEngine } from '../../../bot/app/effects/engine.ts';
import { boardHandlers } from '../../../bot/app/effects/handlers/board.ts';
import { failureHandlers } from '../../../bot/app/effects/handlers/failures.ts';
import { heartbeatHandlers } from '../../../bot/app/effects/handlers/heartbeats.ts';
import { muteRuleHandlers } from '../../../bot/app/effects/handlers/mute-rules.ts';
import { sayMuteHandlers } from '../../../bot/app/effects/handlers/say-mute.ts';
import { reconcileHandlers } from '../../../bot/app/effects/handlers/reconcile.ts';
import { stormHandlers } from '../../../bot/app/effects/handlers/storms.ts';
import { watchingHandlers } from '../../../bot/app/effects/handlers/watching.ts';
import { afterMuteHandlers } from '../../../bot/app/effects/handlers/after-mute.ts';
import { askHandlers } from '../../../bot/app/effects/handlers/asks.ts';
import { digestHandlers } from '../../../bot/app/effects/handlers/digests.ts';
import { dutyHandlers } from '../../../bot/app/effects/handlers/duty.ts';
import { figuresPictureHandlers } from '../../../bot/app/effects/handlers/metrics.ts';
import { leaveHandlers } from '../../../bot/app/effects/handlers/leave.ts';
import { copyPageHandlers } from '../../../bot/app/effects/handlers/copy-page.ts';
import { handoffHandlers } from '../../../bot/app/effects/handlers/handoffs.ts';
import { swapHandlers } from '../../../bot/app/effects/handlers/swaps.ts';
import { userGroupHandlers } from '../../../bot/app/effects/handlers/user-groups.ts';
import { coverHandlers } from '../../../bot/app/effects/handlers/covers.ts';
import { reviewSchedulesHandlers } from '../../../bot/app/effects/handlers/review-schedules.ts';
import { tellShiftHandlers } from '../../../bot/app/effects/handlers/tell-shift.ts';
import { triageHandlers } from '../../../bot/app/effects/handlers/triage.ts';
import type { Handlers } from '../../../bot/app/effects/outcome.ts';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import { createReceiveNotification } from '../../../bot/app/commands/receive-notification.ts';
import type {
  AlarmRecord,
  AlarmStates,
  Answer,
  Chat,
  Message,
  NewMuteRule,
  Request,
  Settings,
  Store,
} from '../../../bot/app/ports/index.ts';
import { createIncidents } from '../../../bot/app/queries/incidents.ts';
import { createMutes } from '../../../bot/app/queries/mutes.ts';
import { createNextPage } from '../../../bot/app/queries/next-page.ts';
import { createOnCall } from '../../../bot/app/queries/on-call.ts';
import { createOpenOfSchedule } from '../../../bot/app/queries/open-of-schedule.ts';
import { createResponsible } from '../../../bot/app/queries/responsible.ts';
import { createShiftFacts } from '../../../bot/app/queries/shift-facts.ts';
import { createTimelineOf } from '../../../bot/app/queries/timeline.ts';
import { deskStream, incidentStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import type { Incident, IncidentCommand } from '../../../bot/core/incident/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { onlyThese } from './handlers.ts';
import { inSns, metricAlarm } from './notifications.ts';
import { createAppWorld, createKeptLog, settingsWith } from './world.ts';

/** Alarms and asks with the real desk, incidents and handlers; nothing goes out to Slack but answers. */
export function createDeskWorld(
  needs: {
    readonly settings?: Partial<Settings>;
    readonly states?: AlarmStates['stateOf'];
    /** Instead of the real ones. */
    readonly handlers?: Partial<Handlers>;
    /** Calendars of leave by where they are. */
    readonly calendars?: Readonly<Record<string, string>>;
    /** Another process over the same store. */
    readonly beside?: { readonly store: Store };
  } = {},
) {
  const world = createAppWorld(
    needs.beside === undefined ? {} : { store: needs.beside.store, ids: createCountedIds('b') },
  );
  const { store, streams, clock, ids } = world;
  const settings = { current: () => settingsWith(needs.settings) };
  const directory = createDirectory({ store, clock, ids, settings });
  const incidents = createIncidents(store, streams);
  const artefacts = createMemoryArtefacts();
  const stored = createMutes({ store, settings });
  const stale: { mutes?: Awaited<ReturnType<typeof stored.all>> | undefined } = {};
  const mutes: typeof stored = { ...stored, all: async (now) => stale.mutes ?? stored.all(now) };
  const timelineOf = createTimelineOf({ store, directory, settings });
  const shiftFacts = createShiftFacts({ store, streams, directory, settings });
  const { onCallNow, calledBy } = createOnCall({
    directory,
    settings,
    streams,
    shiftFacts,
    responsible: createResponsible(streams),
  });
  const openOf = createOpenOfSchedule({ store, streams, settings });
  const leaveCalendars = {
    read: async (source: string) => {
      const text = needs.calendars?.[source];
      return text === undefined ? ({ trouble: 'not-found', detail: 'HTTP 404' } as const) : { text };
    },
  };
  const answers: { readonly user: string; readonly answer: Answer }[] = [];
  const guests = new Set<string>();
  const files: { readonly name: string; readonly text: string }[] = [];
  const posts: Message[] = [];
  const edits: Message[] = [];
  const direct: { readonly channel: string; readonly message: Message }[] = [];
  const groups: { readonly group: string; readonly users: readonly string[] }[] = [];
  const chat = {
    member: async (user: string) => ({
      id: user,
      name: user,
      guest: guests.has(user),
      external: user.startsWith('W'),
      bot: false,
      deactivated: false,
    }),
    upload: async ({ name, content }: { readonly name: string; readonly content: Uint8Array }) => {
      files.push({ name, text: new TextDecoder().decode(content) });
      return { file: `F${files.length}` };
    },
    showFile: async () => ({}),
    direct: async (user: string) => `D${user}`,
    post: async ({ channel, message }: { readonly channel: string; readonly message: Message }) => {
      posts.push(message);
      direct.push({ channel, message });
      return { channel, message: `${posts.length}.0` };
    },
    setGroup: async (group: string, users: readonly string[]) => void groups.push({ group, users }),
    update: async (_at: unknown, message: Message) => void edits.push(message),
    answer: async (to: { readonly user: string }, message: { readonly answer: Answer }) =>
      void answers.push({ user: to.user, answer: message.answer }),
  } as unknown as Chat;
  const { log, lines } = createKeptLog();
  const counters = { add: () => undefined };
  const described = {
    firing: [] as AlarmRecord[],
    named: [] as AlarmRecord[],
    muted: [] as string[],
    rules: new Map<string, NewMuteRule>(),
    names: [] as string[],
    refuses: undefined as Error | undefined,
    fails: undefined as Error | undefined,
  };
  const alarmStates: AlarmStates = {
    stateOf: needs.states ?? (async () => 'ALARM'),
    firing: async () => {
      if (described.fails !== undefined) throw described.fails;
      return { alarms: described.firing, complete: true };
    },
    muteRules: async () => {
      if (described.refuses !== undefined) throw described.refuses;
      const rules = [...described.rules.values()].map(({ name, alarms, until }) => ({
        name,
        alarms,
        until,
        status: 'ACTIVE' as const,
        expression: 'at(2026-03-12T14:00)',
        duration: 'PT1H',
        zone: 'UTC',
      }));
      return { rules, complete: true };
    },
    putMuteRule: async (_place, rule) => {
      if (described.refuses !== undefined) throw described.refuses;
      described.rules.set(rule.name, rule);
    },
    deleteMuteRule: async (_place, name) => {
      if (described.refuses !== undefined) throw described.refuses;
      described.rules.delete(name);
    },
    names: async (_place, prefix) => ({
      names: described.names.filter((name) => name.startsWith(prefix)),
      complete: true,
    }),
    isMuted: async (_place, name) => described.muted.includes(name),
    named: async (_place, names) =>
      described.named.filter(({ AlarmName }) => typeof AlarmName === 'string' && names.includes(AlarmName)),
  };
  const receive = createReceiveNotification({
    ...world,
    settings,
    mutes,
    log,
    counters,
    onEffects: () => undefined,
  });
  const engine = createEngine({
    ...world,
    handlers: onlyThese({
      ...triageHandlers({ store, streams, ids, settings }),
      ...boardHandlers({ store, streams, ids, settings, log }),
      ...stormHandlers({ store, streams, ids, settings, chat: () => chat, log }),
      ...watchingHandlers({ store, streams, ids, settings, alarmStates, chat: () => chat, log }),
      ...reconcileHandlers({
        store,
        streams,
        ids,
        settings,
        alarmStates,
        receive,
        chat: () => chat,
        log,
        counters,
      }),
      ...heartbeatHandlers({ store, streams, ids, settings, clock, mutes }),
      ...afterMuteHandlers({ store, streams, settings, mutes }),
      ...reviewSchedulesHandlers({ chat: () => chat, settings, shiftFacts, leaveCalendars }),
      ...figuresPictureHandlers({ chat: () => chat, artefacts }),
      ...digestHandlers({ store, incidents, chat: () => chat, settings }),
      ...leaveHandlers({ chat: () => chat, settings, shiftFacts, directory, leaveCalendars }),
      ...tellShiftHandlers({ chat: () => chat, directory }),
      ...coverHandlers({ store, streams, settings, directory, shiftFacts, chat: () => chat }),
      ...copyPageHandlers({ streams, settings, directory, shiftFacts, chat: () => chat }),
      ...swapHandlers({ store, streams, settings, directory, shiftFacts, chat: () => chat }),
      ...dutyHandlers({ streams, settings, directory, shiftFacts, openOf, chat: () => chat }),
      ...handoffHandlers({ store, streams, settings, directory, shiftFacts, openOf, chat: () => chat }),
      ...userGroupHandlers({ settings, shiftFacts, chat: () => chat }),
      ...muteRuleHandlers({ streams, settings, alarmStates, log }),
      ...sayMuteHandlers({ streams, settings, directory, chat: () => chat }),
      ...askHandlers({
        calendarSecret: (link) => `secret-of-${link}`,
        planPage: async () => ({ code: '4711' }),
        openOf,
        store,
        alarmStates,
        log,
        mutes,
        shiftFacts,
        streams,
        chat: () => chat,
        directory,
        ids,
        settings,
        incidents,
        onCallNow,
        calledBy,
        nextPageOf: createNextPage({ calledBy, directory }),
        timelineOf,
        pictures: { graph: async () => new Uint8Array(), svg: async () => new Uint8Array([1]) },
        artefacts,
      }),
      ...failureHandlers({ store, streams, directory, settings, chat: () => chat }),
      ...needs.handlers,
    }),
    random: () => 0.5,
    log,
    counters,
  });
  let asked = 0;

  async function document(content: unknown): Promise<void> {
    await receive(parseNotification(inSns(ids.event(), content), { via: 'https' }));
  }

  return {
    ...world,
    engine,
    described,
    directory,
    incidents,
    guests,
    lines,
    files,
    posts,
    edits,
    /** The same with where it was posted. */
    direct,
    groups,
    /** A CloudWatch alarm comes in, its state changed so many seconds from now; its effects are not run yet. */
    alarm: (name: string, state: 'ALARM' | 'OK', sec = 0): Promise<void> =>
      document(metricAlarm(name, state, plusSec(clock.now(), sec))),
    document,
    mutes: stored,
    /** What was read of the mutes a moment ago, instead of what they are now. */
    read: stale,
    /** Somebody asks for something; resolves with what they were answered. */
    ask: async (user: string, request: Request, channel = 'C0'): Promise<readonly Answer[]> => {
      const id = `t${(asked += 1)}`;
      const ask = { id, at: clock.now(), user, reply: { user, channel }, request };
      await store.enqueue({
        effects: [
          {
            id: `ask/${id}`,
            kind: 'ask',
            lane: 2,
            dueAt: clock.now(),
            about: `ask/${id}`,
            data: ask as never,
          },
        ],
        claims: [],
        recordedAt: clock.now(),
      });
      await engine.drain();
      return answers.splice(0).map(({ answer }) => answer);
    },
    drain: () => engine.drain(),
    /** All incidents, in order of their numbers. */
    all: async (): Promise<readonly Incident[]> => {
      const names = await store.streams('incident/', undefined, 100);
      const states = await Promise.all(
        names.map(async (name) => (await streams.load(incidentStream, name.slice('incident/'.length))).state),
      );
      return states
        .filter((state): state is Incident => state.status !== 'none')
        .toSorted((a, b) => a.number - b.number);
    },
    desk: async (service: string) => (await streams.load(deskStream, service)).state,
    tell: async (incident: string, command: IncidentCommand) => {
      const actor = { kind: 'system', name: 'test' } as const;
      const told = await streams.tell(incidentStream, incident, command, {
        at: clock.now(),
        actor,
        cause: 'test',
      });
      return told.told;
    },
  };
}

export type DeskWorld = ReturnType<typeof createDeskWorld>;

export const declareOf = (
  title: string,
  more: Partial<Extract<Request, { do: 'declare' }>> = {},
): Request => ({
  do: 'declare',
  title,
  service: 'checkout',
  sure: true,
  separate: false,
  private: false,
  ...more,
});
