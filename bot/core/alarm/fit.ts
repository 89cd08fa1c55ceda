import { utf8Length } from './json.ts';
import type { UncarriedSignal } from './read-signal.ts';

/** An event of the store holds 32 KB with everything around it; real signals have 1 to 3 KB. */
export const maxSignalBytes = 20 * 1024;

type Shortening = { readonly leftOut: string; readonly apply: (signal: UncarriedSignal) => UncarriedSignal };

/** What a signal can do without, the least missed first. Identity, state and time are never touched. */
const shortenings: readonly Shortening[] = [
  { leftOut: 'logLines', apply: ({ logLines: _lines, ...rest }) => rest },
  { leftOut: 'metrics', apply: ({ metrics: _metrics, ...rest }) => rest },
  { leftOut: 'tags', apply: ({ tags: _tags, ...rest }) => rest },
  { leftOut: 'rule', apply: ({ rule: _rule, ...rest }) => rest },
  {
    leftOut: 'datapoints',
    apply: (signal) => ({ ...signal, ...(signal.datapoints && { datapoints: signal.datapoints.slice(-5) }) }),
  },
  {
    leftOut: 'children',
    apply: (signal) => ({ ...signal, ...(signal.children && { children: signal.children.slice(0, 5) }) }),
  },
  { leftOut: 'description', apply: ({ description: _description, ...rest }) => rest },
  {
    leftOut: 'dimensions',
    apply: (signal) => ({
      ...signal,
      ...(signal.metric && { metric: { ...signal.metric, dimensions: first(signal.metric.dimensions) } }),
    }),
  },
  {
    leftOut: 'attributes',
    apply: (signal) => ({
      ...signal,
      ...(signal.contributor && {
        contributor: { ...signal.contributor, attributes: first(signal.contributor.attributes) },
      }),
    }),
  },
];

/** The signal at a size that can be stored; `leftOut` names what had to go. */
export function fit(signal: UncarriedSignal): UncarriedSignal {
  let fitting = signal;
  let bytes = sizeOf(signal);
  const leftOut: string[] = [];
  for (const shortening of shortenings) {
    if (bytes <= maxSignalBytes) break;
    const shorter = shortening.apply(fitting);
    const left = sizeOf(shorter);
    if (left < bytes) leftOut.push(shortening.leftOut);
    fitting = shorter;
    bytes = left;
  }
  return leftOut.length > 0 ? { ...fitting, leftOut } : fitting;
}

const sizeOf = (signal: UncarriedSignal): number => utf8Length(JSON.stringify(signal));

const first = (pairs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pairs)
      .filter(([name, value]) => name.length + value.length <= 400)
      .slice(0, 5),
  );
