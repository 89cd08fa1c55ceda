import { isInstant } from '../../core/calendar/index.ts';
import { lanes, type ClaimWrite, type Json, type RowWrite } from '../../app/ports/index.ts';
import type { EffectRecord } from '../effect-rules.ts';
import type { TurnState } from '../turn.ts';

/** One thing that a store holds, whatever the store: together they are all of it. */
export type Thing =
  /** The canonical text, byte for byte. Events of a stream follow each other, in order. */
  | { readonly event: string }
  | { readonly row: StoredRow }
  | { readonly effect: EffectRecord }
  | { readonly claim: ClaimWrite }
  | { readonly counter: { readonly name: string; readonly n: number } }
  | { readonly limit: TurnState & { readonly key: string } };

export type StoredRow = {
  readonly view: string;
  readonly key: string;
  readonly doc: Json;
  readonly index: NonNullable<RowWrite['index']>;
};

export const thingKinds = ['event', 'row', 'effect', 'claim', 'counter', 'limit'] as const;

export type ThingKind = (typeof thingKinds)[number];

export const kindOf = (thing: Thing): ThingKind => thingKinds.find((kind) => kind in thing)!;

/** The same text for the same effect, whichever store it comes from. */
export function effectThing(record: EffectRecord): Thing {
  const { id, kind, lane, dueAt, about, data, state, createdAt, attempts, generation, inDoubt } = record;
  const { lastError, againAt, token, leaseUntil } = record;
  return {
    effect: {
      id,
      kind,
      lane,
      dueAt,
      about,
      data,
      state,
      createdAt,
      attempts,
      generation,
      inDoubt,
      ...(lastError === undefined ? {} : { lastError }),
      ...(againAt === undefined ? {} : { againAt }),
      ...(token === undefined ? {} : { token }),
      ...(leaseUntil === undefined ? {} : { leaseUntil }),
    },
  };
}

export const rowThing = ({ view, key, doc, index }: StoredRow): Thing => ({
  row: {
    view,
    key,
    doc,
    index: Object.fromEntries(
      Object.entries(index)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { value, sort }]) => [name, { value, sort }]),
    ),
  },
});

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\0');

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isAt = (value: unknown): boolean => typeof value === 'string' && isInstant(value);

const may = (value: unknown, test: (given: unknown) => boolean): boolean =>
  value === undefined || test(value);

const states: readonly unknown[] = ['waiting', 'running', 'done', 'parked'];

/** Whether a parsed line has the form of its kind: a file may come from anywhere. Events are checked by their chain. */
const forms: Readonly<Record<ThingKind, (value: unknown) => boolean>> = {
  event: (value) => typeof value === 'string',
  row: (value) =>
    isRecord(value) &&
    [value['view'], value['key']].every(isText) &&
    'doc' in value &&
    isRecord(value['index']) &&
    Object.values(value['index']).every(
      (place) => isRecord(place) && isText(place['value']) && isText(place['sort']),
    ),
  effect: (value) =>
    isRecord(value) &&
    ['id', 'kind', 'about'].every((name) => isText(value[name])) &&
    Object.values(lanes).includes(value['lane'] as never) &&
    states.includes(value['state']) &&
    ['dueAt', 'createdAt'].every((name) => isAt(value[name])) &&
    ['attempts', 'generation'].every((name) => isCount(value[name])) &&
    typeof value['inDoubt'] === 'boolean' &&
    'data' in value &&
    may(value['againAt'], isAt) &&
    may(value['leaseUntil'], isAt) &&
    may(value['token'], isText) &&
    may(value['lastError'], isText) &&
    (value['state'] !== 'running' || isAt(value['leaseUntil'])),
  claim: (value) =>
    isRecord(value) && isText(value['key']) && isText(value['value']) && may(value['expiresAt'], isAt),
  counter: (value) => isRecord(value) && isText(value['name']) && isCount(value['n']),
  limit: (value) =>
    isRecord(value) &&
    isText(value['key']) &&
    ['arrivalMs', 'blockedMs'].every((name) => Number.isFinite(value[name])),
};

/** The thing that a parsed line is; undefined when it is none that this version knows. */
export function thingOf(value: unknown): Thing | undefined {
  if (!isRecord(value)) return undefined;
  const [kind, ...more] = Object.keys(value);
  const known = thingKinds.find((each) => each === kind);
  if (known === undefined || more.length > 0 || !forms[known](value[known])) return undefined;
  return value as Thing;
}
