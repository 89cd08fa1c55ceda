import {
  boardStream,
  deskStream,
  escalationStream,
  incidentStream,
  type StreamKind,
} from '../../bot/app/streams/index.ts';
import { happened, type Envelope, type Fact, type Happened } from '../../bot/core/incident/index.ts';
import { createPaged, stepsInTime } from './paged.ts';
import { violation, type Broken, type Picture, type Violation } from './picture.ts';
import { createSignals } from './signals.ts';

/** What has to hold at every moment; what has not changed since the last look is not looked at again. */
export function createAlways(): (picture: Picture) => Promise<Broken> {
  const [chain, fold, signals, paged] = [createChain(), createFold(), createSignals(), createPaged()];
  return async (picture) => {
    const { changed } = picture;
    picture.tally.add('UNKNOWN-CALL');
    return [
      ...changed.flatMap((stream) => chain(picture, stream)),
      ...(await Promise.all(changed.map((stream) => fold(picture, stream)))).flat(),
      ...signals(picture),
      ...paged(picture),
      ...stepsInTime(picture),
      ...unknownCalls(picture),
    ];
  };
}

/** No event of a stream is missing or doubled; that none was changed is looked at at the end, in what the store holds. */
function createChain(): (picture: Picture, stream: string) => Broken {
  const heads = new Map<string, Envelope>();
  return ({ streams, tally }, stream) => {
    let before = heads.get(stream);
    const events = (streams.get(stream) ?? []).slice(before?.version ?? 0);
    tally.add('CHAIN', events.length);
    for (const event of events) {
      const version = (before?.version ?? 0) + 1;
      if (event.version !== version || event.prevHash !== (before?.hash ?? '')) {
        return [
          violation('CHAIN', `${stream}: version ${event.version} does not continue version ${version - 1}`),
        ];
      }
      before = event;
    }
    if (before !== undefined) heads.set(stream, before);
    return [];
  };
}

type AnyKind = StreamKind<unknown, unknown, Fact, unknown>;

const kinds = [boardStream, deskStream, incidentStream, escalationStream] as unknown as readonly AnyKind[];

export const kindOf = (stream: string): AnyKind | undefined =>
  kinds.find(({ name }) => stream.startsWith(`${name}/`));

/** The stored state and the rows of lists are what the events lead to. */
function createFold(): (picture: Picture, stream: string) => Promise<Broken> {
  const folded = new Map<string, { readonly version: number; readonly state: unknown }>();
  return async ({ streams, store, tally }, stream) => {
    const kind = kindOf(stream);
    if (kind === undefined) return [];
    const before = folded.get(stream) ?? { version: 0, state: kind.initial };
    const events = (streams.get(stream) ?? []).slice(before.version);
    const state = events.reduce(
      (folding, event) => kind.evolve(folding, happened(event) as Happened<Fact>),
      before.state,
    );
    const version = events.at(-1)?.version ?? before.version;
    folded.set(stream, { version, state });
    const stored = (await store.row('state', stream)) as
      | { readonly version: number; readonly state: unknown }
      | undefined;
    tally.add('REBUILT');
    if (stored?.version !== version || !isSame(stored.state, state)) {
      return [violation('REBUILT', `${stream}: the stored state is not what its events lead to`)];
    }
    const found: Violation[] = [];
    for (const { view, key, doc } of kind.rows(stream.slice(kind.name.length + 1), state)) {
      tally.add('ROWS');
      if (!isSame((await store.row(view, key)) ?? null, doc)) {
        found.push(violation('ROWS', `${view}/${key} is not what the events of ${stream} lead to`));
      }
    }
    return found;
  };
}

/** Whether two values are the same as JSON: whatever the order of keys, and a key with nothing is no key. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, n) => isSame(each, b[n]));
  }
  if (Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const given = (record: Record<string, unknown>): readonly string[] =>
    Object.keys(record).filter((key) => record[key] !== undefined);
  const keys = given(one);
  return (
    keys.length === given(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

const unknownCalls = ({ slack, aws }: Picture): Broken => [
  ...slack.world.unknownMethods.map((method) => violation('UNKNOWN-CALL', `Slack has no method ${method}`)),
  ...aws.unknownOperations.map(({ service, operation }) =>
    violation('UNKNOWN-CALL', `${service} has no operation ${operation}`),
  ),
];
