import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { isOpen, type Envelope } from '../../../core/incident/index.ts';
import {
  boardKeys,
  isKey,
  lastOf,
  posted,
  type BoardCommand,
  type BoardEvent,
  type DeskSignal,
} from '../../../core/triage/index.ts';
import { type Ids, type Log, type NewEffect, type SettingsSource, type Store } from '../../ports/index.ts';
import { boardStream, deskStream, incidentStream, theBoard, type Streams } from '../../streams/index.ts';
import { createDependencies } from '../dependencies.ts';
import { intend, type Intents } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';

type Kinds =
  | 'place-incident'
  | 'redirect-desk'
  | 'fold-incident'
  | 'move-signals'
  | 'relate-composite'
  | 'note-keys'
  | 'remove-from-board'
  | 'return-to-board';

/** An incident is on the board within moments; one that never comes there (a private one) is not waited for. */
const notedWithinSec = 60;

/** Effects of one run: an append holds 40. */
const chunk = 25;

/** What concerns more than one service: decided on the board, carried out one stream at a time. */
export function boardHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly log: Log;
}): Pick<Handlers, Kinds> {
  const { store, streams, ids, settings, log } = needs;
  const dependencies = createDependencies(needs);

  const tellBoard = (
    command: BoardCommand,
    follow: (facts: readonly BoardEvent[]) => readonly NewEffect[] = () => [],
  ): Outcome => telling(boardStream, theBoard, command, tocsin, { follow });

  return {
    async 'place-incident'({ effect, data, now }) {
      const { triage } = settings.current();
      const { incident, service, signal } = data;
      return tellBoard(
        {
          type: 'PlaceIncident',
          incident,
          service,
          keys: keysOf(data),
          neighbours: await neighboursOf(service),
          related: await ofChildren(signal),
          at: signal.mention.at,
          now,
          joinWithinSec: triage.joinWithinSec,
          storm: triage.storm,
          stormIncident: ids.token(12),
        },
        (facts) => facts.flatMap((fact) => placed(data, fact, effect.id, now)),
      );
    },

    async 'redirect-desk'({ data }) {
      const { service, ...rest } = data;
      return telling(deskStream, service, { type: 'RedirectIncident', ...rest }, tocsin);
    },

    async 'fold-incident'({ effect, data, now }) {
      const { incident, into, reason, counted } = data;
      const target = (await streams.load(incidentStream, into)).state;
      if (target.status === 'none') return waitUntil(plusSec(now, 1), 'the other incident is being opened');
      const { state } = await streams.load(incidentStream, incident);
      if (state.status === 'none') return waitUntil(plusSec(now, 1), 'the incident is being opened');
      // The other one ended meanwhile: this one goes on alone.
      if (!isOpen(target.status)) return tellBoard({ type: 'KeepApart', incident });
      return telling(
        incidentStream,
        incident,
        { type: 'MergeInto', into, number: target.number, reason },
        tocsin,
        {
          follow: () => [
            ...state.desks
              .slice(0, chunk)
              .map((service) =>
                intend(
                  'redirect-desk',
                  { service, from: incident, to: into, counted },
                  { key: `${effect.id}/${service}`, about: `desk/${service}`, dueAt: now },
                ),
              ),
            ...(counted
              ? []
              : [
                  intend(
                    'move-signals',
                    { incident, into, after: 0 },
                    { key: `${incident}/0`, about: `incident/${into}`, dueAt: now },
                  ),
                ]),
          ],
          // Somebody works on it, or it is over: it stays what it is.
          rejected: (rejection) => {
            log.info('triage.kept-apart', { incident, into, reason: rejection.code });
            return tellBoard({ type: 'KeepApart', incident });
          },
        },
      );
    },

    async 'move-signals'({ data, now }) {
      const { incident, into, after } = data;
      const events = await store.readStream(`incident/${incident}`, after);
      const moved = events.flatMap((event) => movedBy(event, incident)).slice(0, chunk);
      const follow = moved.map(({ event, service, signal }) =>
        intend(
          'signal-incident',
          { incident: into, service, grouping: '', signal, reason: 'moved' },
          { key: `${event.id}/${into}`, about: `incident/${into}`, dueAt: now },
        ),
      );
      const last = moved.at(-1)?.event.version;
      if (moved.length < chunk || last === undefined) return done(...follow);
      const next = { incident, into, after: last };
      const how = { key: `${incident}/${last}`, about: `incident/${into}`, dueAt: now };
      return done(...follow, intend('move-signals', next, how));
    },

    async 'relate-composite'({ data, now }) {
      const { service, mention } = data;
      const own = lastOf((await streams.load(deskStream, service)).state, mention.key);
      if (own?.incident === undefined || own.state !== 'ALARM') return done();
      const others = await ofChildren({ mention, state: 'ALARM' });
      const other = others.find((each) => each !== own.incident);
      if (other === undefined) return done();
      const command = {
        type: 'RelateIncidents',
        one: own.incident,
        other,
        reason: 'composite',
      } as const;
      return tellBoard(command, (facts) => facts.flatMap((fact) => folds(fact, now)));
    },

    async 'note-keys'({ effect, data, now }) {
      const { service, signal } = data;
      const { key, at } = signal.mention;
      const incident = lastOf((await streams.load(deskStream, service)).state, key)?.incident;
      if (incident === undefined) return done();
      const { joinWithinSec } = settings.current().triage;
      const command = { type: 'NoteKeys', incident, keys: linksOf(signal), at, joinWithinSec } as const;
      return telling(boardStream, theBoard, command, tocsin, {
        follow: (facts) => facts.flatMap((fact) => folds(fact, now)),
        // It may be on its way to the board.
        unchanged: (board) =>
          posted(board, incident) || now >= plusSec(effect.createdAt, notedWithinSec)
            ? done()
            : waitUntil(plusSec(now, 1), 'the incident is being placed'),
      });
    },

    async 'remove-from-board'({ data }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status !== 'none' && isOpen(state.status)) return done();
      return tellBoard({ type: 'RemoveIncident', incident: data.incident });
    },

    async 'return-to-board'({ data, now }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status === 'none' || !isOpen(state.status) || state.private) return done();
      const { id: incident, desks } = state;
      return tellBoard({ type: 'ReturnIncident', incident, services: desks.slice(0, 50), at: now });
    },
  };

  /** Services that it depends on, and those that depend on it. */
  async function neighboursOf(name: string): Promise<readonly string[]> {
    const dependsOn = await dependencies();
    const above = settings.current().services.filter((each) => dependsOn(each.name).includes(name));
    const own = dependsOn(name);
    return [...new Set([...own, ...above.map((each) => each.name)])].filter((each) => each !== name);
  }

  /** Incidents that children of a composite alarm are in ALARM for, on whichever desk they are. */
  async function ofChildren({ mention }: DeskSignal): Promise<readonly string[]> {
    const { children = [] } = mention;
    if (children.length === 0) return [];
    const { services, fallback } = settings.current();
    const desks = await Promise.all(
      [...services, fallback].map(async ({ name }) => (await streams.load(deskStream, name)).state),
    );
    const found = children.flatMap(({ key }) =>
      desks.flatMap((desk) => {
        const last = lastOf(desk, key);
        return last?.state === 'ALARM' && last.incident !== undefined ? [last.incident] : [];
      }),
    );
    return [...new Set(found)];
  }

  /** What follows from the board's decision about a new incident. */
  function placed(
    data: Intents['place-incident'],
    fact: BoardEvent,
    cause: string,
    now: Instant,
  ): readonly NewEffect[] {
    const { grouping: _grouping, ...opening } = data;
    const { incident, service, signal } = data;
    const key = (about: string): { key: string; about: string; dueAt: Instant } => ({
      key: cause,
      about,
      dueAt: now,
    });
    switch (fact.type) {
      case 'IncidentPlaced':
        log.info('triage.placed', { incident, service, reason: data.reason });
        return [intend('open-incident', opening, key(`incident/${incident}`))];
      case 'StormBegan': {
        const { incident: storm, at, incidents } = fact.data;
        log.warn('triage.storm', { incident: storm, service, incidents });
        const how = key(`incident/${storm}`);
        return [intend('open-storm', { incident: storm, service, startedAt: at }, how)];
      }
      case 'IncidentJoined': {
        const { into, reason, by, counted = false } = fact.data;
        log.info('triage.joined', { incident, service, into, reason, by });
        const redirect = { service, from: incident, to: into, counted };
        const told = {
          incident: into,
          service,
          grouping: '',
          signal,
          reason,
          ...(by === undefined ? {} : { by }),
          ...(data.holdSec === undefined ? {} : { held: true as const }),
        };
        return [
          ...(counted ? [] : [intend('signal-incident', told, key(`incident/${into}`))]),
          intend('redirect-desk', redirect, key(`desk/${service}`)),
        ];
      }
      default:
        return folds(fact, now);
    }
  }

  function folds(fact: BoardEvent, now: Instant): readonly NewEffect[] {
    if (fact.type !== 'IncidentFolded') return [];
    const { incident, into, reason, counted = false } = fact.data;
    log.info('triage.folded', { incident, into, reason });
    const how = { key: `${incident}/${into}`, about: `incident/${incident}`, dueAt: now };
    return [intend('fold-incident', { incident, into, reason, counted }, how)];
  }
}

/** What may join it by being equal. */
function keysOf({ grouping, signal }: Intents['place-incident']): readonly string[] {
  return [
    boardKeys.alarm(signal.mention.key),
    ...(isKey(grouping) ? [boardKeys.group(grouping)] : []),
    ...linksOf(signal),
  ];
}

/** What links an alarm with others: the other series of it, its children. */
const linksOf = ({ mention, set }: DeskSignal): readonly string[] => [
  ...(set === undefined ? [] : [boardKeys.set(set)]),
  ...(mention.children ?? []).map(({ key }) => boardKeys.alarm(key)),
];

type Moved = { readonly event: Envelope; readonly service: string; readonly signal: DeskSignal };

/** A change of an alarm that an incident recorded, as the signal it came from. */
function movedBy(event: Envelope, incident: string): readonly Moved[] {
  if (event.type !== 'AlarmFired' && event.type !== 'AlarmCleared') return [];
  const { alarm, desk } = event.data as {
    readonly alarm: DeskSignal['mention'];
    readonly desk?: string;
  };
  const state = event.type === 'AlarmFired' ? 'ALARM' : 'OK';
  return [{ event, service: desk ?? incident, signal: { mention: alarm, state } }];
}
