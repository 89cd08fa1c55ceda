import { createEngine } from '../../../bot/app/effects/engine.ts';
import { pagingHandlers } from '../../../bot/app/effects/handlers/paging.ts';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import type { Chat, Message, NewEffect, Settings, TextMessages } from '../../../bot/app/ports/index.ts';
import { createShiftFacts } from '../../../bot/app/queries/shift-facts.ts';
import { createOnCall } from '../../../bot/app/queries/on-call.ts';
import { escalationStream, incidentStream, type Told } from '../../../bot/app/streams/index.ts';
import type { Actor, IncidentCommand } from '../../../bot/core/incident/index.ts';
import type { EscalationCommand, EscalationEvent, EscalationState } from '../../../bot/core/paging/index.ts';
import { allSettled } from '../../virtual-clock.ts';
import { onlyThese } from '../app/handlers.ts';
import { createAppWorld, createKeptLog, openCommand, settingsWith, start } from '../app/world.ts';

/** What Slack and the phone do with pages, by Slack user or phone; everything is fine unless said otherwise. */
export type Ways = {
  readonly asleep: Set<string>;
  readonly slackFails: Map<string, Error>;
  readonly smsFails: Map<string, Error>;
};

export type Story = Awaited<ReturnType<typeof startStory>>;

/** An incident whose paging runs with the real handlers, streams, directory and engine; Slack and phones are played. */
export async function startStory(
  needs: { readonly settings?: Partial<Settings>; readonly open?: Parameters<typeof openCommand>[0] } = {},
) {
  const world = createAppWorld();
  const { store, streams, clock, ids } = world;
  let current = settingsWith(needs.settings);
  const settings = { current: () => current };
  const directory = createDirectory({ store, clock, ids, settings });
  const { calledBy } = createOnCall({
    directory,
    settings,
    shiftFacts: createShiftFacts({ store, streams, directory, settings }),
  });
  const ways: Ways = { asleep: new Set(), slackFails: new Map(), smsFails: new Map() };
  const seen: string[] = [];
  const edits: Message[] = [];
  const say = (what: string): void => void seen.push(`${clock.now().slice(11, 19)} ${what}`);

  const nameOf = (user: string): string =>
    current.people.find((each) => each.slack === user || each.phone === user)?.name ?? user;

  const chat = {
    direct: async (user: string) => `D-${user}`,
    asleep: async (user: string) => ({ asleep: ways.asleep.has(user) }),
    async post({ channel, message }: Parameters<Chat['post']>[0]) {
      const user = channel.slice(2);
      const failure = ways.slackFails.get(user);
      if (failure) throw failure;
      if (message.kind === 'page') say(`slack ${nameOf(user)}`);
      return { channel, message: '1.1' };
    },
    async update(_at: unknown, message: Message) {
      edits.push(message);
    },
  } as unknown as Chat;

  const sms: TextMessages = {
    async send(phone) {
      const failure = ways.smsFails.get(phone);
      if (failure) throw failure;
      say(`sms ${nameOf(phone)}`);
      return { id: `m-${phone}` };
    },
  };

  const handlers = onlyThese(
    pagingHandlers({ streams, chat: () => chat, sms, directory, ids, settings, calledBy }),
  );

  const { log, lines } = createKeptLog();
  const engine = createEngine({
    ...world,
    handlers,
    random: () => 0.5,
    log,
    counters: { add: () => undefined },
  });

  const person = (name: string): Promise<string> => directory.ofConfigured(name).then((id) => id!);
  const tell = async (
    command: IncidentCommand,
    actor: Actor = { kind: 'system', name: 'test' },
  ): Promise<void> => {
    await streams.tell(incidentStream, 'inc1', command, { at: clock.now(), actor, cause: 'test' });
    engine.wake();
    await allSettled();
  };
  const escalate = async (
    command: EscalationCommand,
  ): Promise<Told<EscalationState, EscalationEvent, unknown>> => {
    const actor = { kind: 'system', name: 'test' } as const;
    const told = await streams.tell(escalationStream, 'inc1-1', command, {
      at: clock.now(),
      actor,
      cause: 'test',
    });
    engine.wake();
    await allSettled();
    return told;
  };

  engine.start();
  if (needs.open?.incident !== 'none') await tell(openCommand(needs.open));

  return {
    ...world,
    engine,
    ways,
    edits,
    lines,
    person,
    tell,
    escalate,
    /** What was seen since it was last asked: `14:05:00 slack bo`. */
    news: (): readonly string[] => seen.splice(0),
    /** Seconds pass. */
    pass: (sec: number) => clock.advance(sec * 1000),
    reconfigure: (more: Partial<Settings>): void => void (current = settingsWith(more)),
    state: async (): Promise<EscalationState> => (await streams.load(escalationStream, 'inc1-1')).state,
    incident: async () => (await streams.load(incidentStream, 'inc1')).state,
    /** Types of the escalation's events, pages and steps with their numbers. */
    events: async (): Promise<readonly string[]> =>
      (await store.readStream('escalation/inc1-1')).map(({ type, data }) => {
        const { round, step } = data as { round?: number; step?: number };
        return round === undefined ? type : `${type} ${round}.${step}`;
      }),
    /** A timer of a step as it would come a second time, too early or too late. */
    timer: async (round: number, step: number): Promise<void> => {
      const one: NewEffect = {
        id: `take-step/extra-${ids.event()}`,
        kind: 'take-step',
        lane: 0,
        dueAt: clock.now(),
        about: 'escalation/inc1-1',
        data: { escalation: 'inc1-1', round, step },
      };
      await store.enqueue({ effects: [one], claims: [], recordedAt: clock.now() });
      engine.wake();
      await allSettled();
    },
  };
}

export { start };
