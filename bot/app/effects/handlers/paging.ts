import { earlier, plusSec, secBetween, type Instant } from '../../../core/calendar/index.ts';
import { isOpen, type Incident } from '../../../core/incident/index.ts';
import {
  dueNext,
  isLeftAlone,
  isEnd,
  isLastResort,
  isSamePlace,
  isTaken,
  neverKept,
  quietUntil,
  stepAt,
  stopReason,
  turnOf,
  type Called,
  type CalledChannel,
  type EscalationCommand,
  type EscalationState,
  type PageTarget,
  type Place,
  type RunningEscalation,
} from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { NewEffect, Settings, SettingsSource } from '../../ports/index.ts';
import type { CalledBy, MembersOf, OnCallPerson } from '../../queries/on-call.ts';
import { policyFor } from '../../queries/policy-for.ts';
import { escalationStream, incidentStream, rotationStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import type { PlanPage } from './deliver.ts';

type Kinds =
  | 'start-paging'
  | 'record-paging'
  | 'take-step'
  | 'raise-urgency'
  | 'acknowledge-incident'
  | 'record-nobody-reached'
  | 'stop-paging';

/** However the quiet hours of those on call follow one another, a page is not kept longer than this. */
const keptAtMostSec = 24 * 3600;

/** An escalation is walked: it starts, takes its steps, ends, and the incident learns of it. */
export function pagingHandlers(needs: {
  readonly streams: Streams;
  readonly planPage: PlanPage;
  readonly directory: Pick<Directory, 'ofConfigured'>;
  readonly settings: SettingsSource;
  readonly calledBy: CalledBy;
  readonly turnsOf: MembersOf;
}): Pick<Handlers, Kinds> {
  const { streams, planPage, directory, settings, calledBy, turnsOf } = needs;

  const loadEscalation = async (id: string): Promise<EscalationState> =>
    (await streams.load(escalationStream, id)).state;

  const loadIncident = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  const tellEscalation = (id: string, command: EscalationCommand): Outcome =>
    telling(escalationStream, id, command, tocsin);

  return {
    async 'start-paging'({ data }) {
      const incident = await loadIncident(data.incident);
      if (!incident || incident.escalation !== undefined) return done();
      if (incident.acknowledged !== undefined || !isOpen(incident.status)) return done();
      const policy = policyFor(settings.current(), incident);
      if (policy === undefined) {
        return {
          end: 'park',
          why: `service ${incident.service} has no escalation policy: give it one in tocsin.yaml (services.${incident.service}.escalation), or say who is the last resort (oncall.lastResort)`,
        };
      }
      const { id, drill } = incident;
      return tellEscalation(`${id}-${incident.expired + 1}`, {
        type: 'StartEscalation',
        incident: id,
        policy,
        drill,
        private: incident.private,
      });
    },

    async 'record-paging'({ data }) {
      const { incident, escalation, policy } = data;
      return telling(incidentStream, incident, { type: 'RecordPaging', escalation, policy }, tocsin);
    },

    async 'take-step'({ effect, data, now }) {
      const { escalation, round, step, again = false, loud = false } = data;
      // Begun by a process that died, and taken up by one whose clock is behind.
      if (effect.dueAt > now) return waitUntil(effect.dueAt, 'its time has not come');
      const place = { round, step };
      const state = await loadEscalation(escalation);
      if (state.status !== 'running') return done();
      const incident = await loadIncident(state.incident);
      const over =
        incident?.acknowledged === undefined
          ? stopReason(incident?.status ?? 'investigating')
          : 'acknowledged';
      if (over !== undefined) return tellEscalation(escalation, { type: 'StopEscalation', reason: over });
      if (!again && !isSamePlace(place, dueNext(state))) return done();
      if (isEnd(state, place)) return tellEscalation(escalation, { type: 'TakeStep', ...place, called: [] });
      const { severity, service } = incident ?? { severity: 'sev1', service: '' };
      const last = !again && isLastResort(state, place);
      if (!last && !isTaken(stepAt(state, place), { severity, service, at: now })) {
        if (again) return done();
        return tellEscalation(escalation, { type: 'TakeStep', ...place, called: [], passedOver: true });
      }
      const targets = last ? (state.policy.lastResort ?? []) : stepAt(state, place).page;
      const page = await withTurns(targets, {
        state,
        round,
        turn: `${escalation}/${round}.${step}`,
        cause: effect.id,
        now,
      });
      const found = await calledBy({ page }, now);
      const called = found.filter(({ person }) => !isLeftAlone(state, person, round));
      const quiet = loud ? [] : asleep(called, state, severity, now);
      const awake = called.filter((each) => !quiet.some(({ person }) => person === each.person));
      const isKept = called.length > 0 && awake.length === 0 && quiet.length > 0;
      if (isKept && again) return done();
      if (isKept) {
        const until = quiet.map((each) => each.until).reduce(earlier);
        const persons = quiet.map(({ person }) => person);
        return tellEscalation(escalation, { type: 'HoldStep', ...place, until, persons });
      }
      const planned = awake.map(async ({ person, schedule }): Promise<Called> => ({
        page: `${escalation}-${round}-${step}-${person}`,
        person,
        ...(await planPage(person, severity, now)),
        ...(schedule === undefined ? {} : { schedule }),
      }));
      const command = {
        type: 'TakeStep',
        ...place,
        called: await Promise.all(planned),
        ...channelsOf(escalation, place, page),
        ...(quiet.length === 0 ? {} : { quiet: quiet.length }),
        ...(again ? { again } : {}),
      } as const;
      return telling(escalationStream, escalation, command, tocsin, {
        follow: () => copiesOf(settings.current(), effect, escalation, command.called, now),
      });
    },

    async 'raise-urgency'({ data }) {
      const { escalation, incident, onlyHeld } = data;
      const severity = (await loadIncident(incident))?.severity ?? 'sev1';
      // When it was less urgent nobody was reached: for this one they are asked again.
      if (neverKept.includes(severity) && (await loadEscalation(escalation)).status === 'exhausted') {
        return telling(incidentStream, incident, { type: 'RestartPaging', escalation }, tocsin);
      }
      const only = onlyHeld ? { onlyHeld } : {};
      return tellEscalation(escalation, { type: 'RaiseUrgency', severity, ...only });
    },

    async 'acknowledge-incident'({ data }) {
      const { incident, escalation, person } = data;
      const actor = { kind: 'person', person, role: 'on-call' } as const;
      return telling(incidentStream, incident, { type: 'Acknowledge', person, escalation }, actor);
    },

    async 'record-nobody-reached'({ data }) {
      const { incident, escalation, tried, lastResort } = data;
      // Somebody may have answered, or it may be over, since the last step: then nothing is to be shouted.
      const { status } = await loadEscalation(escalation);
      if (status !== 'exhausted' && (lastResort === undefined || status !== 'running')) return done();
      return telling(
        incidentStream,
        incident,
        {
          type: 'RecordNobodyReached',
          escalation,
          tried,
          ...(lastResort === undefined ? {} : { lastResort }),
        },
        tocsin,
      );
    },

    async 'stop-paging'({ data, now }) {
      const { escalation, reason } = data;
      return telling(escalationStream, escalation, { type: 'StopEscalation', reason }, tocsin, {
        // The escalation may be about to start: it has to find the stop.
        rejected: () => ({ end: 'wait', at: plusSec(now, 1), why: 'the escalation is being started' }),
      });
    },
  };

  /** Who of them has quiet hours now, and until when. */
  function asleep(
    called: readonly OnCallPerson[],
    state: RunningEscalation,
    severity: Incident['severity'],
    now: Instant,
  ): readonly { readonly person: string; readonly until: Instant }[] {
    if (state.held !== undefined && secBetween(state.held.since, now) >= keptAtMostSec) return [];
    const { people } = settings.current();
    return called.flatMap(({ person, name }) => {
      const zone = people.find((each) => each.name === name)?.zone ?? 'UTC';
      const until = quietUntil(state.policy.quiet, severity, zone, now);
      return until === undefined ? [] : [{ person, until }];
    });
  }

  /**
   * Each round robin as the one person whose turn it is. A turn is taken before the page that it is for is decided, and
   * belongs to the place of that page: done again, or by two processes at once, it is the same person's.
   */
  async function withTurns(
    targets: readonly PageTarget[],
    {
      state,
      round,
      turn,
      cause,
      now,
    }: { state: RunningEscalation; round: number; turn: string; cause: string; now: Instant },
  ): Promise<readonly PageTarget[]> {
    const found: PageTarget[] = [];
    for (const [index, target] of targets.entries()) {
      if (!('roundRobin' in target)) {
        found.push(target);
        continue;
      }
      const all = await turnsOf(target, now);
      const persons = await Promise.all(all.map((name) => directory.ofConfigured(name)));
      const members = all.filter((_name, n) => {
        const person = persons[n];
        return person !== undefined && !isLeftAlone(state, person, round);
      });
      const mine = `${turn}.${index}`;
      const command = { type: 'TakeTurn', turn: mine, members } as const;
      const meta = { at: now, actor: tocsin, cause };
      const told = await streams.tell(rotationStream, target.roundRobin, command, meta);
      const person = 'state' in told ? turnOf(told.state, mine) : undefined;
      if (person !== undefined) found.push({ person });
    }
    return found;
  }
}

function channelsOf(
  escalation: string,
  { round, step }: Place,
  targets: readonly PageTarget[],
): { readonly channels?: readonly CalledChannel[] } {
  const channels = targets.flatMap((target): readonly CalledChannel[] =>
    'channel' in target ? [{ page: `${escalation}-${round}-${step}-${target.channel}`, ...target }] : [],
  );
  const once = channels.filter(
    ({ channel }, index) => channels.findIndex((each) => each.channel === channel) === index,
  );
  return once.length === 0 ? {} : { channels: once };
}

/** So many look on at most: an append takes 40 effects. */
const mostCopies = 5;

/** Whoever looks on in the schedules through which somebody is paged gets a copy. */
function copiesOf(
  { schedules }: Settings,
  { id }: { readonly id: string },
  escalation: string,
  called: readonly Called[],
  now: Instant,
): readonly NewEffect[] {
  const copies = schedules.flatMap(({ name, layers }) => {
    const paged = called.filter(({ schedule }) => schedule === name).map(({ person }) => person);
    const shadows = paged.length === 0 ? [] : [...new Set(layers.flatMap(({ shadows: own = [] }) => own))];
    return shadows.map((person) => ({ escalation, schedule: name, person, paged: paged.slice(0, 5) }));
  });
  return copies.slice(0, mostCopies).map((copy) =>
    intend('copy-page', copy, {
      key: `${id}/${copy.schedule}/${copy.person}`,
      about: `escalation/${escalation}`,
      dueAt: now,
    }),
  );
}
