import type { Instant } from '../../calendar/index.ts';
import { merged, type Kind } from './merge.ts';
import { shapeOf } from './shape.ts';

/** One kind of line: what its lines have in common. */
export type MinedPattern = {
  /** The words that all of its lines have, with marks such as `<n>`, `<id>` and `<*>` where they differ. */
  readonly text: string;
  readonly count: number;
  /** Its lines of the time before, which are not in `count`. */
  readonly before: number;
  /** The first of its lines, as it was given; of the time before only where there is no other. */
  readonly example: string;
  readonly firstAt?: Instant;
  readonly lastAt?: Instant;
  /** Distinct requests that its lines name, where they name any. */
  readonly requests: number;
};

export type LineOf = {
  readonly at?: Instant;
  /** The id of the request that the line belongs to, where it names one. */
  readonly request?: string | undefined;
  /** It is of the time that is compared with. */
  readonly before?: boolean;
};

export type Miner = {
  add(line: string, of?: LineOf): void;
  /** The kinds of line so far, the most frequent first. */
  patterns(): readonly MinedPattern[];
  /** What kind of line it is, in the words of `patterns`; undefined for one that was never seen. */
  patternOf(line: string): string | undefined;
};

/**
 * More distinct masked lines than these are put together at once, so that memory stays bounded whatever the lines hold;
 * what still does not fit is counted as one kind, `<*>`.
 */
const mostKinds = 6000;

/** Requests that are told apart per kind; beyond that they are as good as all. */
const mostRequests = 20_000;

type Growing = Kind & {
  /** Lines of the time before; `count` of a kind is both. */
  before: number;
  example: string;
  firstAt?: Instant;
  lastAt?: Instant;
  readonly requests: Set<string>;
};

/**
 * Finds the templates that lines were written with (after Drain: He et al., ICWS 2017): what obviously varies is masked,
 * equal lines are counted as one, and lines of the same length that differ in one word only are one template when that
 * word takes more values than a template would be written for. Unlike Drain it decides on all lines it has seen and not
 * on the first one, so that their order does not matter.
 */
export function createMiner(): Miner {
  let kinds = new Map<string, Growing>();
  /** Where masked lines went whose kind was put together with others. */
  let moved = new Map<string, string>();
  let known: readonly Growing[] | undefined;

  return {
    add(line, of = {}) {
      const shape = shapeOf(line);
      known = undefined;
      const kind = kinds.get(shape) ?? kinds.get(moved.get(shape) ?? '');
      if (kind !== undefined) return count(kind, line, of);
      if (kinds.size >= mostKinds) compact();
      const rest = kinds.size >= mostKinds ? '<*>' : shape;
      const fresh = kinds.get(rest);
      if (fresh !== undefined) return count(fresh, line, of);
      const made: Growing = {
        text: rest,
        tokens: rest.split(' '),
        count: 0,
        before: 0,
        example: line,
        requests: new Set(),
      };
      kinds.set(rest, made);
      count(made, line, of);
    },
    patterns() {
      return compacted()
        .map(({ text, count: n, before, example, firstAt, lastAt, requests }) => ({
          text,
          count: n - before,
          before,
          example,
          ...(firstAt === undefined ? {} : { firstAt }),
          ...(lastAt === undefined ? {} : { lastAt }),
          requests: requests.size,
        }))
        .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
    },
    patternOf(line) {
      compacted();
      const shape = shapeOf(line);
      const text = kinds.has(shape) ? shape : moved.get(shape);
      return text !== undefined && kinds.has(text) ? text : undefined;
    },
  };

  function compacted(): readonly Growing[] {
    if (known === undefined) {
      compact();
      known = [...kinds.values()];
    }
    return known;
  }

  function compact(): void {
    const groups = merged([...kinds.values()]);
    const next = new Map<string, Growing>();
    const now = new Map<string, string>();
    for (const { text, tokens, members } of groups) {
      const joined = join(text, tokens, members);
      next.set(text, joined);
      for (const member of members) if (member.text !== text) now.set(member.text, text);
    }
    // A kind that was put together before may have been put together again.
    for (const [from, to] of moved) {
      const last = now.get(to) ?? to;
      if (next.has(last)) now.set(from, last);
    }
    kinds = next;
    moved = bounded(now);
  }
}

/** Masked lines whose kind is remembered; of those that are forgotten a few kinds are found twice. */
const mostMoved = 50_000;

const bounded = (moved: Map<string, string>): Map<string, string> =>
  moved.size <= mostMoved ? moved : new Map([...moved].slice(-mostMoved));

function count(kind: Growing, line: string, { at, request, before = false }: LineOf): void {
  kind.count += 1;
  if (before) {
    kind.before += 1;
    return;
  }
  if (kind.count - kind.before === 1) kind.example = line;
  if (at !== undefined) {
    if (kind.firstAt === undefined || at < kind.firstAt) {
      kind.firstAt = at;
      kind.example = line;
    }
    if (kind.lastAt === undefined || at > kind.lastAt) kind.lastAt = at;
  }
  if (request !== undefined && kind.requests.size < mostRequests) kind.requests.add(request);
}

function join(text: string, tokens: readonly string[], members: readonly Growing[]): Growing {
  const [first] = members;
  if (members.length === 1 && first!.text === text) return first!;
  const during = members.filter((each) => each.count > each.before);
  const earliest = during.toSorted((a, b) => ((a.firstAt ?? '') < (b.firstAt ?? '') ? -1 : 1))[0] ?? first!;
  const lasts = members.flatMap(({ lastAt }) => lastAt ?? []).toSorted();
  const requests = new Set<string>();
  for (const member of members) {
    for (const each of member.requests) if (requests.size < mostRequests) requests.add(each);
  }
  return {
    text,
    tokens,
    count: members.reduce((sum, each) => sum + each.count, 0),
    before: members.reduce((sum, each) => sum + each.before, 0),
    example: earliest.example,
    ...(earliest.firstAt === undefined ? {} : { firstAt: earliest.firstAt }),
    ...(lasts.at(-1) === undefined ? {} : { lastAt: lasts.at(-1)! }),
    requests,
  };
}
