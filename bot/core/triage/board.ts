import { earlier, later, plusSec, secBetween, type Instant } from '../calendar/index.ts';
import { accept, type Decision, type Fact, type FoldReason, type Happened } from '../incident/index.ts';
import type { StormRule } from './rules.ts';

/**
 * The board of all desks: one stream that every new incident passes before it is opened, and nothing else. What
 * concerns several services (neighbours, composites, grouping keys, storms) is decided here, by one version; the
 * signals themselves never come here (docs/adr/0005).
 */
export type Board = {
  /** Open incidents by id; the longest quiet ones are forgotten first. */
  readonly open: Readonly<Record<string, Posted>>;
  /** Those that were folded into another, while that may still be refused. */
  readonly folded: Readonly<Record<string, Posted>>;
  /** The newest incidents that opened alone, by when they came. */
  readonly recent: readonly { readonly incident: string; readonly at: Instant }[];
  readonly storm?: { readonly incident: string; readonly lastAt: Instant };
};

/** An incident as the board knows it. */
export type Posted = {
  readonly services: readonly string[];
  /** What joins by being equal: alarms and children of composites, contributor sets, grouping keys. */
  readonly keys: readonly string[];
  /** State changes of its first and newest alarm that passed the board. */
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** A person works on it or wanted it apart: it is joined, but not folded into another. */
  readonly apart?: true;
};

export const emptyBoard: Board = { open: {}, folded: {}, recent: [] };

export type BoardCommand =
  /** Where a new incident of a service belongs. */
  | {
      readonly type: 'PlaceIncident';
      readonly incident: string;
      readonly service: string;
      readonly keys: readonly string[];
      /** Services that it depends on, or that depend on it. */
      readonly neighbours: readonly string[];
      /** Incidents that a read found to belong to it: children of a composite alarm. */
      readonly related: readonly string[];
      /** State change of its alarm. */
      readonly at: Instant;
      readonly now: Instant;
      readonly joinWithinSec: number;
      readonly storm: StormRule | null;
      /** The id that the storm gets if this one begins it. */
      readonly stormIncident: string;
      /** Declared by a person, or unfolded from a storm: it stands alone whatever is open. */
      readonly alone?: true;
    }
  /** Two incidents were found to be one. */
  | {
      readonly type: 'RelateIncidents';
      readonly one: string;
      readonly other: string;
      readonly reason: FoldReason;
    }
  /** An alarm joined an incident by its service, and brings what others may join by. */
  | {
      readonly type: 'NoteKeys';
      readonly incident: string;
      readonly keys: readonly string[];
      readonly at: Instant;
      readonly joinWithinSec: number;
    }
  /** Somebody works on an incident that was folded. */
  | { readonly type: 'KeepApart'; readonly incident: string }
  | { readonly type: 'RemoveIncident'; readonly incident: string }
  | {
      readonly type: 'ReturnIncident';
      readonly incident: string;
      readonly services: readonly string[];
      readonly at: Instant;
    };

type Placed = {
  readonly incident: string;
  readonly service: string;
  readonly keys: readonly string[];
  readonly at: Instant;
  readonly now: Instant;
};

export type BoardEvent =
  | Fact<'IncidentPlaced', Placed & { readonly alone?: true }>
  /** It was never opened: its alarms are those of another incident. */
  | Fact<
      'IncidentJoined',
      Placed & {
        readonly into: string;
        readonly reason: JoinReason;
        readonly by?: string;
        /** It joined a storm: its alarms are counted there. */
        readonly counted?: true;
      }
    >
  | Fact<
      'IncidentFolded',
      {
        readonly incident: string;
        readonly into: string;
        readonly reason: FoldReason;
        readonly counted?: true;
      }
    >
  | Fact<'StormBegan', { readonly incident: string; readonly at: Instant; readonly incidents: number }>
  | Fact<'KeysNoted', { readonly incident: string; readonly keys: readonly string[]; readonly at: Instant }>
  | Fact<'IncidentKeptApart', { readonly incident: string }>
  | Fact<'IncidentRemoved', { readonly incident: string }>
  | Fact<
      'IncidentReturned',
      { readonly incident: string; readonly services: readonly string[]; readonly at: Instant }
    >;

export type JoinReason = FoldReason | 'same-contributors';

export type BoardDecision = Decision<BoardEvent, never>;

export function decideBoard(board: Board, command: BoardCommand): BoardDecision {
  switch (command.type) {
    case 'PlaceIncident':
      return place(board, command);
    case 'RelateIncidents': {
      const { one, other, reason } = command;
      if (one === other || !posted(board, one) || !posted(board, other)) return accept();
      const [into, ...rest] = ranked(board, [one, other]);
      return accept(...foldable(board, rest).map((incident) => folded(board, incident, into!, reason)));
    }
    case 'NoteKeys':
      return noteKeys(board, command);
    case 'KeepApart':
      return Object.hasOwn(board.folded, command.incident)
        ? accept({ type: 'IncidentKeptApart', data: { incident: command.incident } })
        : accept();
    case 'RemoveIncident':
      return posted(board, command.incident)
        ? accept({ type: 'IncidentRemoved', data: { incident: command.incident } })
        : accept();
    case 'ReturnIncident': {
      const { type: _type, ...data } = command;
      return posted(board, command.incident) ? accept() : accept({ type: 'IncidentReturned', data });
    }
  }
}

type Place = Extract<BoardCommand, { type: 'PlaceIncident' }>;

function place(board: Board, command: Place): BoardDecision {
  const { incident, service, at, now, alone } = command;
  if (posted(board, incident)) return accept();
  const keys = command.keys.slice(0, keysPerIncident);
  const data: Placed = { incident, service, keys, at, now };
  if (alone) return accept({ type: 'IncidentPlaced', data: { ...data, alone } });
  const links = linksOf(board, command);
  const [into, ...rest] = ranked(board, [...links.keys()]);
  if (into !== undefined) {
    const { reason, by } = links.get(into)!;
    return accept(
      {
        type: 'IncidentJoined',
        data: { ...data, into, reason, ...(by === undefined ? {} : { by }), ...countedIn(board, into) },
      },
      ...foldable(board, rest)
        .slice(0, foldedAtOnce)
        .map((each) => folded(board, each, into, foldReason(links.get(each)!.reason))),
    );
  }
  const { storm } = command;
  if (storm !== null && board.storm && secBetween(board.storm.lastAt, now) <= storm.calmSec) {
    return accept({
      type: 'IncidentJoined',
      data: { ...data, into: board.storm.incident, reason: 'storm', counted: true },
    });
  }
  const burst = storm === null ? [] : burstOf(board, now, storm);
  if (storm === null || burst.length < storm.moreThan) return accept({ type: 'IncidentPlaced', data });
  const { stormIncident } = command;
  const firstAt = burst.reduce((first, each) => earlier(first, board.open[each]!.firstAt), at);
  return accept(
    {
      type: 'StormBegan',
      data: { incident: stormIncident, at: firstAt, incidents: burst.length + 1 },
    },
    { type: 'IncidentJoined', data: { ...data, into: stormIncident, reason: 'storm', counted: true } },
    ...burst.map((incident): BoardEvent => ({
      type: 'IncidentFolded',
      data: { incident, into: stormIncident, reason: 'storm', counted: true },
    })),
  );
}

type Link = { readonly reason: JoinReason; readonly by?: string };

/** Open incidents that a new one belongs to, with the strongest reason for each. */
function linksOf(board: Board, command: Place): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const [incident, entry] of Object.entries(board.open)) {
    if (!isNear(entry, command)) continue;
    const key = command.keys.find((each) => entry.keys.includes(each));
    const neighbour = command.neighbours.find((each) => entry.services.includes(each));
    if (command.related.includes(incident)) links.set(incident, { reason: 'composite' });
    else if (key !== undefined) links.set(incident, linkBy(key));
    else if (neighbour !== undefined) links.set(incident, { reason: 'neighbour', by: neighbour });
  }
  return links;
}

function noteKeys(board: Board, command: Extract<BoardCommand, { type: 'NoteKeys' }>): BoardDecision {
  const { incident, at } = command;
  const known = board.open[incident];
  if (known === undefined) return accept();
  const keys = command.keys.filter((key) => !known.keys.includes(key)).slice(0, keysPerIncident);
  const others = Object.entries(board.open).flatMap(([other, entry]) => {
    const key = keys.find((each) => entry.keys.includes(each));
    return other === incident || key === undefined || !isNear(entry, command) ? [] : [[other, key] as const];
  });
  const [into, ...rest] = ranked(board, [incident, ...others.map(([other]) => other)]);
  const key = others[0]?.[1];
  const reason = key === undefined ? 'same-key' : foldReason(linkBy(key).reason);
  return accept<BoardEvent>(
    ...(keys.length === 0 ? [] : [{ type: 'KeysNoted', data: { incident, keys, at } } as const]),
    ...foldable(board, rest)
      .slice(0, foldedAtOnce)
      .map((each) => folded(board, each, into!, reason)),
  );
}

/** Kinds of keys; the rest of a key is the alarm's key, or the rendered text. */
export const boardKeys = {
  alarm: (key: string): string => `alarm:${key}`.slice(0, keyLength),
  set: (key: string): string => `set:${key}`.slice(0, keyLength),
  group: (key: string): string => `group:${key}`.slice(0, keyLength),
} as const;

/** UTF-16 units; an ARN has up to 1,600 characters. */
const keyLength = 800;

function linkBy(key: string): Link {
  if (key.startsWith('alarm:')) return { reason: 'composite' };
  if (key.startsWith('set:')) return { reason: 'same-contributors' };
  return { reason: 'same-key', by: key.slice('group:'.length) };
}

const foldReason = (reason: JoinReason): FoldReason => (reason === 'same-contributors' ? 'same-key' : reason);

const isNear = (
  entry: Posted,
  { at, joinWithinSec }: { readonly at: Instant; readonly joinWithinSec: number },
): boolean => at >= plusSec(entry.firstAt, -joinWithinSec) && at <= plusSec(entry.lastAt, joinWithinSec);

export const posted = (board: Board, incident: string): boolean => Object.hasOwn(board.open, incident);

/** The one that others go into first: a storm, then what people work on, then the oldest. */
function ranked(board: Board, incidents: readonly string[]): readonly string[] {
  const rank = (incident: string): number =>
    board.storm?.incident === incident ? 0 : board.open[incident]!.apart ? 1 : 2;
  return incidents.toSorted((a, b) => {
    const [one, two] = [board.open[a]!, board.open[b]!];
    return rank(a) - rank(b) || byText(one.firstAt, two.firstAt) || byText(a, b);
  });
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const foldable = (board: Board, incidents: readonly string[]): readonly string[] =>
  incidents.filter((each) => board.storm?.incident !== each && board.open[each]?.apart !== true);

const countedIn = (board: Board, into: string): { readonly counted?: true } =>
  board.storm?.incident === into ? { counted: true } : {};

const folded = (board: Board, incident: string, into: string, reason: FoldReason): BoardEvent => ({
  type: 'IncidentFolded',
  data: { incident, into, reason, ...countedIn(board, into) },
});

/** The incidents that opened alone within the time of a storm and may be folded. */
const burstOf = (board: Board, now: Instant, { withinSec }: StormRule): readonly string[] =>
  foldable(
    board,
    board.recent
      .filter(({ incident, at }) => secBetween(at, now) <= withinSec && posted(board, incident))
      .map(({ incident }) => incident),
  );

/** An append holds 20 events; what is left over is folded by the next alarm that joins both. */
const foldedAtOnce = 15;

/** So many incidents are remembered; more are not joined by anything but their own services. */
export const rememberedIncidents = 200;

/** UTF-16 units of them as JSON: a row of the store has 256 KB, and keys come from outside. */
const rememberedUnits = 60_000;

const rememberedFolds = 50;
const rememberedRecent = 16;
const keysPerIncident = 50;

/** Services and keys of a storm of everything; beyond it, its newest. */
const keysPerStorm = 500;

export function evolveBoard(board: Board, event: Happened<BoardEvent>): Board {
  switch (event.type) {
    case 'IncidentPlaced': {
      const { incident, service, keys, at, now, alone } = event.data;
      const entry: Posted = {
        services: [service],
        keys,
        firstAt: at,
        lastAt: at,
        ...(alone ? { apart: true } : {}),
      };
      const recent = alone ? board.recent : [...board.recent, { incident, at: now }].slice(-rememberedRecent);
      return { ...board, recent, open: newest({ ...board.open, [incident]: entry }, rememberedIncidents) };
    }
    case 'IncidentJoined': {
      const { service, keys, at, now, into } = event.data;
      const known = board.open[into];
      if (known === undefined) return board;
      const joined = united(known, { services: [service], keys, firstAt: at, lastAt: at });
      const storm = board.storm?.incident === into ? { storm: { incident: into, lastAt: now } } : {};
      return { ...board, ...storm, open: { ...board.open, [into]: joined } };
    }
    case 'IncidentFolded': {
      const { incident, into } = event.data;
      const [known, target] = [board.open[incident], board.open[into]];
      if (known === undefined || target === undefined) return board;
      const { [incident]: _gone, ...open } = board.open;
      return {
        ...board,
        open: { ...open, [into]: united(target, known) },
        folded: newest({ ...board.folded, [incident]: known }, rememberedFolds),
      };
    }
    case 'StormBegan': {
      const { incident, at } = event.data;
      const entry: Posted = { services: [], keys: [], firstAt: at, lastAt: at };
      return {
        ...board,
        open: { ...board.open, [incident]: entry },
        recent: [],
        storm: { incident, lastAt: event.occurredAt },
      };
    }
    case 'KeysNoted': {
      const { incident, keys, at } = event.data;
      const known = board.open[incident];
      if (known === undefined) return board;
      const noted = united(known, { services: [], keys, firstAt: at, lastAt: at });
      return { ...board, open: { ...board.open, [incident]: noted } };
    }
    case 'IncidentKeptApart': {
      const { incident } = event.data;
      const known = board.folded[incident];
      if (known === undefined) return board;
      const { [incident]: _gone, ...rest } = board.folded;
      return { ...board, folded: rest, open: { ...board.open, [incident]: { ...known, apart: true } } };
    }
    case 'IncidentRemoved': {
      const { [event.data.incident]: _gone, ...open } = board.open;
      const next = { ...board, open };
      return board.storm?.incident === event.data.incident ? withoutStorm(next) : next;
    }
    case 'IncidentReturned': {
      const { incident, services, at } = event.data;
      const entry: Posted = { services, keys: [], firstAt: at, lastAt: at, apart: true };
      return { ...board, open: { ...board.open, [incident]: entry } };
    }
    default: {
      const never: never = event;
      void never;
      return board;
    }
  }
}

function withoutStorm(board: Board): Board {
  const { storm: _storm, ...rest } = board;
  return rest;
}

const united = (one: Posted, other: Posted): Posted => ({
  ...one,
  services: [...new Set([...one.services, ...other.services])].slice(-keysPerStorm),
  keys: [...new Set([...one.keys, ...other.keys])].slice(-keysPerStorm / 5),
  firstAt: earlier(one.firstAt, other.firstAt),
  lastAt: later(one.lastAt, other.lastAt),
});

function newest(all: Readonly<Record<string, Posted>>, limit: number): Readonly<Record<string, Posted>> {
  let units = 0;
  const kept = Object.entries(all)
    .toSorted(([, a], [, b]) => byText(b.lastAt, a.lastAt))
    .slice(0, limit)
    .filter(([id, entry]) => (units += id.length + JSON.stringify(entry).length) <= rememberedUnits);
  return Object.fromEntries(kept);
}
