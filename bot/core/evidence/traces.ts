import type { ExampleTrace, TraceSuspect, TracesFinding } from '../incident/index.ts';
import type { Suspects } from './ledger/suspects.ts';

/** A trace as X-Ray summarises it. Fault and error speak of the root segment only (X-Ray developer guide). */
type Summary = {
  readonly id: string;
  readonly at?: string;
  readonly durationSec?: number;
  readonly fault: boolean;
  readonly exception?: string;
};

/** Suspects that are named; the rest is in the artefact. */
const named = 3;

/** What the ledger and the example traces say, as an evidence item. */
export function tracesFinding(
  suspects: Suspects,
  traces: readonly Summary[],
  graphFaults: number,
  link: (id: string) => string,
): TracesFinding {
  const ranked = suspects.ranked
    .filter((suspect) => suspect.share > 0 && !suspect.newcomer)
    .slice(0, named)
    .map(({ name, share }): TraceSuspect => ({ service: name.slice(0, 200), share }));
  return {
    kind: 'traces',
    unit: suspects.unit,
    excess: Math.max(0, suspects.alarmed?.excess ?? suspects.total),
    suspects: ranked,
    weak: suspects.weakSignal || ranked.length === 0,
    requests: suspects.sampling.requests,
    faults: graphFaults,
    ...(suspects.sampling.share === null ? {} : { sampling: suspects.sampling.share }),
    examples: examples(traces, link),
  };
}

/** The slowest trace, the newest with a fault and a typical one (the median), each trace once. */
export function examples(traces: readonly Summary[], link: (id: string) => string): readonly ExampleTrace[] {
  const timed = traces
    .filter((trace) => trace.durationSec !== undefined)
    .toSorted((a, b) => b.durationSec! - a.durationSec!);
  const newestFault = traces
    .filter((trace) => trace.fault)
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))[0];
  const chosen: readonly (readonly [ExampleTrace['what'], Summary | undefined])[] = [
    ['slowest', timed[0]],
    ['newest-fault', newestFault],
    ['typical', timed[Math.floor(timed.length / 2)]],
  ];
  return chosen.flatMap(([what, trace], index) => {
    const before = chosen.slice(0, index).some(([, other]) => other?.id === trace?.id);
    if (trace === undefined || before) return [];
    return [
      {
        id: trace.id,
        what,
        ...(trace.durationSec === undefined ? {} : { durationSec: trace.durationSec }),
        ...(trace.exception === undefined ? {} : { exception: trace.exception.slice(0, 200) }),
        link: link(trace.id),
      },
    ];
  });
}
