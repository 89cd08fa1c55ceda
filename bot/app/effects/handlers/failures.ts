import { later, plusMs, plusSec, type Instant } from '../../../core/calendar/index.ts';
import { failureLimits, unsettled, type Failure, type Incident } from '../../../core/incident/index.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  Ask,
  Answer,
  ChatFor,
  ClaimedEffect,
  FailureLine,
  NewEffect,
  SettingsSource,
  Store,
  StoredEffect,
} from '../../ports/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { mayEdit, posting } from './posting.ts';
import { whereItCan } from './settle.ts';

type Kinds = 'refresh-failures' | 'watch-failures' | 'retry-failures';

type Needs = {
  readonly store: Store;
  readonly streams: Streams;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly chat: ChatFor;
};

type Place = { readonly channel: string; readonly thread?: string };

type RetryNeeds = Pick<Needs, 'store'>;

/** How soon to look again what became of an attempt, at the earliest. */
const lookMs = 2000;

/** What an incident could not do: the one notice of it, and what becomes of it when somebody has it tried again. */
export function failureHandlers(needs: Needs): Pick<Handlers, Kinds> {
  const { store, streams, directory, settings, chat } = needs;

  const incidentOf = async (id: string): Promise<{ incident: Incident; version: number } | undefined> => {
    const { state, version } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : { incident: state, version };
  };

  return {
    async 'refresh-failures'({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (known === undefined || known.incident.failures.length === 0) return done();
      const { incident, version } = known;
      const { id, number, failuresMessage: shown } = incident;
      const { announce } = settings.current();
      const place = placeOf(incident, announce);
      const failures = await linesOf(incident);
      const message = {
        kind: 'failures',
        incident: id,
        number,
        failures,
        people: await directory.refs(incident.failures.flatMap(({ retried }) => retried?.person ?? [])),
        version,
      } as const;
      if (shown === undefined) {
        // SummaryPosted asks for it, and so does the failure that leaves the incident without a summary.
        if (place === undefined) return done();
        if (effect.inDoubt) await unsayElsewhere(effect, place, announce);
        const { posted, follow } = await posting(chat, effect, { ...place, message, key: effect.id }, now);
        return telling(incidentStream, id, { type: 'RecordFailuresMessage', ...posted }, tocsin, { follow });
      }
      const turn = await mayEdit(store, shown, now);
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat(effect.lane).update(shown, message);
      return done();
    },

    async 'watch-failures'({ data, now }) {
      const known = await incidentOf(data.incident);
      if (known === undefined) return done();
      const { id } = known.incident;
      const open = unsettled(known.incident);
      const stored = await Promise.all(open.map(({ effect }) => store.effect(effect)));
      const under = stored.flatMap((each) => (each !== undefined && isUnderWay(each) ? [each] : []));
      // Done ones are kept for a week, and forgotten.
      const effects = open.filter(
        (_each, index) => stored[index] === undefined || stored[index].state === 'done',
      );
      const again = nextLook(under, now);
      if (effects.length === 0) {
        return again === undefined ? done() : waitUntil(again, 'what was tried again is under way');
      }
      const left = effects.length > failureLimits.atOnce ? now : again;
      const recovered = effects.map(({ effect, times }) => ({ effect, times }));
      return telling(incidentStream, id, { type: 'NoteRecovered', effects: recovered }, tocsin, {
        follow: () => (left === undefined ? [] : [watching(id, left)]),
      });
    },

    async 'retry-failures'({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (known === undefined) return done();
      const { incident, person, role, askedAt } = data;
      const parked = await parkedOf(store, known.incident, askedAt);
      const by = { kind: 'person', person, ...(role === undefined ? {} : { role }) } as const;
      return retrying(known.incident, parked, by, now, () =>
        parked.length > failureLimits.atOnce
          ? [
              intend('retry-failures', data, {
                key: `${effect.id.slice('retry-failures/'.length)}+`,
                about: `incident/${incident}`,
                dueAt: now,
              }),
            ]
          : [],
      );
    },
  };

  /** A call without an answer may have posted it where it belonged then: before there was a summary, or a channel. */
  async function unsayElsewhere(
    { id, lane, createdAt }: ClaimedEffect,
    { channel, thread }: Place,
    announce: string | undefined,
  ): Promise<void> {
    const before = [
      ...(thread === undefined ? [] : [channel]),
      ...(announce === undefined || announce === channel ? [] : [announce]),
    ];
    for (const each of before) {
      await whereItCan(
        chat(lane).deleteTwins({ channel: each, of: { key: id }, keep: '', since: createdAt }),
      );
    }
  }

  async function linesOf({ failures }: Incident): Promise<readonly FailureLine[]> {
    return Promise.all(
      failures.map(async (failure): Promise<FailureLine> => {
        const stored = failure.recoveredAt === undefined ? await store.effect(failure.effect) : undefined;
        return { ...failure, underWay: stored !== undefined && isUnderWay(stored) };
      }),
    );
  }
}

/** What a person asked for: everything that was given up for the incident waits again, at once. */
export async function retryFailures(
  { store }: RetryNeeds,
  ask: Ask,
  {
    incident,
    person,
    role,
  }: { readonly incident: Incident; readonly person: string; readonly role?: string },
  now: Instant,
): Promise<Outcome> {
  const { id, number } = incident;
  const parked = await parkedOf(store, incident, now);
  const said = (n: number): NewEffect => {
    const answer: Answer = { answer: 'retried', number, n, ever: incident.failures.length > 0 };
    return answering(ask, answer, now);
  };
  // Whoever clicked saw a button: it goes, where the operator was quicker.
  const nothing = done(said(0), ...noticing(id, now));
  if (parked.length === 0) return nothing;
  const left = parked.slice(failureLimits.atOnce);
  const by = { kind: 'person', person, ...(role === undefined ? {} : { role }) } as const;
  const rest = { incident: id, person, askedAt: now, ...(role === undefined ? {} : { role }) };
  return retrying(
    incident,
    parked,
    by,
    now,
    (retried) => [
      said(retried + left.length),
      ...(left.length === 0
        ? []
        : [intend('retry-failures', rest, { key: ask.id, about: `incident/${id}`, dueAt: now })]),
    ],
    nothing,
  );
}

/** The event, and what it asks for again, in one transaction: only what is still parked then waits again. */
function retrying(
  { id }: Incident,
  parked: readonly StoredEffect[],
  by: { readonly kind: 'person'; readonly person: string; readonly role?: string },
  now: Instant,
  further: (retried: number) => readonly NewEffect[],
  unchanged: Outcome = done(),
): Outcome {
  const effects = parked
    .slice(0, failureLimits.atOnce)
    .map(({ id: effect, kind, lastError, generation }) => ({
      effect,
      kind,
      error: (lastError ?? '').slice(0, 300),
      generation,
    }));
  return telling(incidentStream, id, { type: 'RetryEffects', effects }, by, {
    follow: (facts) => {
      const retried = new Set(
        facts.flatMap((fact) =>
          fact.type === 'EffectsRetried' ? fact.data.effects.map(({ effect }) => effect) : [],
        ),
      );
      const again = parked.filter((each) => retried.has(each.id)).map((each) => askedAgain(each, now));
      return [...again, ...further(again.length)];
    },
    unchanged: () => unchanged,
  });
}

const askedAgain = ({ id, kind, lane, about }: StoredEffect, dueAt: Instant): NewEffect => ({
  id,
  kind,
  lane,
  about,
  dueAt,
  data: null,
  again: 'parked',
});

/**
 * What is parked of what the incident was told of, most urgent first; what was tried again since `before` has had its
 * turn. What a restore or an import holds back was told to nobody and is the operator's to release.
 */
async function parkedOf(store: Store, incident: Incident, before: Instant): Promise<readonly StoredEffect[]> {
  const due = unsettled(incident).filter(({ retried }) => retried === undefined || retried.at < before);
  const stored = await Promise.all(due.map(({ effect }) => store.effect(effect)));
  return stored
    .flatMap((each) => (each?.state === 'parked' ? [each] : []))
    .toSorted((a, b) => a.lane - b.lane);
}

const isUnderWay = ({ state }: StoredEffect): boolean => state === 'waiting' || state === 'running';

/** When there may be news of what is under way: after the next attempt. */
function nextLook(under: readonly StoredEffect[], now: Instant): Instant | undefined {
  const [first] = under.map(({ dueAt }) => dueAt).toSorted();
  return first === undefined ? undefined : later(plusMs(now, lookMs), plusSec(first, 1));
}

/** What the notice of an incident needs when something of it was let go from elsewhere. */
export const noticing = (incident: string, now: Instant): readonly NewEffect[] => [
  refreshing(incident, now),
  watching(incident, now),
];

const watching = (incident: string, dueAt: Instant): NewEffect =>
  intend(
    'watch-failures',
    { incident },
    { key: incident, about: `incident/${incident}`, dueAt, again: true },
  );

const refreshing = (incident: string, dueAt: Instant): NewEffect =>
  intend(
    'refresh-failures',
    { incident },
    { key: incident, about: `incident/${incident}`, dueAt, again: true },
  );

/**
 * In the thread under the summary. Where that is what could not be had: in the channel, or without a channel where
 * everybody reads, unless the incident is private.
 */
function placeOf(incident: Incident, announce: string | undefined): Place | undefined {
  const { channel, summary, status } = incident;
  if (channel !== undefined && summary !== undefined) return { channel: channel.id, thread: summary.message };
  const lacks = (kind: string): boolean => unsettled(incident).some((each: Failure) => each.kind === kind);
  if (channel !== undefined) return lacks('refresh-summary') ? { channel: channel.id } : undefined;
  if (announce === undefined || incident.private || status === 'merged') return undefined;
  return lacks('open-channel') ? { channel: announce } : undefined;
}
