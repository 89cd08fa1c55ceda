import type { Instant } from './instant.ts';

/** A stretch of time, half-open: `start` belongs to it, `end` does not. */
export type Span = { readonly start: Instant; readonly end: Instant };

/** The same in epoch milliseconds, for arithmetic. */
export type MsSpan = { readonly fromMs: number; readonly toMs: number };

export const overlaps = (a: MsSpan, b: MsSpan): boolean => a.fromMs < b.toMs && b.fromMs < a.toMs;

/** Sorted, without empty ones; those that overlap or touch become one. */
export function mergedSpans(spans: readonly MsSpan[]): MsSpan[] {
  const sorted = spans.filter((span) => span.fromMs < span.toMs).sort((a, b) => a.fromMs - b.fromMs);
  const merged: MsSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.fromMs > last.toMs) merged.push(span);
    else if (span.toMs > last.toMs) merged[merged.length - 1] = { fromMs: last.fromMs, toMs: span.toMs };
  }
  return merged;
}

/** What is left of `whole` when `taken` is cut out of it. */
export function spansWithout(whole: MsSpan, taken: readonly MsSpan[]): MsSpan[] {
  const left: MsSpan[] = [];
  let fromMs = whole.fromMs;
  for (const span of mergedSpans(taken)) {
    if (span.toMs <= fromMs) continue;
    if (span.fromMs >= whole.toMs) break;
    if (span.fromMs > fromMs) left.push({ fromMs, toMs: span.fromMs });
    fromMs = span.toMs;
  }
  if (fromMs < whole.toMs) left.push({ fromMs, toMs: whole.toMs });
  return left;
}
