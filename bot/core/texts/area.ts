/** Text that is already in the output's format (a mention, a link, a date) and must not be escaped again. */
export type Ready = { readonly ready: string };

export const ready = (text: string): Ready => ({ ready: text });

type Fillable<V> = {
  readonly [K in keyof V]: V[K] extends string
    ? V[K] | Ready
    : V[K] extends readonly string[]
      ? readonly (string | Ready)[]
      : V[K];
};

/** The sentences of one area, as whoever says them calls them. */
export type Area<A> = {
  readonly [K in keyof A]: A[K] extends () => string
    ? () => string
    : A[K] extends (values: infer V) => string
      ? (values: Fillable<V>) => string
      : never;
};

type Sentence = (values: Record<string, unknown>) => string;

export type Escape = (text: string) => string;

export const unescaped: Escape = (text) => text;

/**
 * The sentences of one area for one output format. Every string given to a sentence goes through `escape`; `ready(...)`
 * marks what was formatted by us.
 */
export const areaFor = <A extends object>(sentences: A, escape: Escape = unescaped): Area<A> =>
  Object.fromEntries(
    Object.entries(sentences as Record<string, Sentence>).map(([key, sentence]) => [
      key,
      (values: Record<string, unknown> = {}) => sentence(escaped(values, escape)),
    ]),
  ) as Area<A>;

function escaped(values: Record<string, unknown>, escape: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([k, v]) => [k, escapedValue(v, escape)]));
}

function escapedValue(value: unknown, escape: (text: string) => string): unknown {
  if (typeof value === 'string') return escape(value);
  if (Array.isArray(value)) return value.map((each) => escapedValue(each, escape));
  if (isReady(value)) return value.ready;
  return value;
}

const isReady = (value: unknown): value is Ready =>
  typeof value === 'object' && value !== null && typeof (value as Ready).ready === 'string';
