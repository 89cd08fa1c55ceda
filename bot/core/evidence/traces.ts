import { redact, type RedactionPattern } from '../catalogue/index.ts';
import type { ExampleTrace, MinuteLine, TraceSuspect, TracesFinding } from '../incident/index.ts';
import { epochMs, instantOf, type Instant } from '../calendar/index.ts';
import type { Suspects } from './ledger/suspects.ts';

/** A trace as X-Ray summarises it. Fault and error speak of the root segment only (X-Ray developer guide). */
export type TraceExample = {
  readonly id: string;
  readonly at?: string;
  readonly durationSec?: number;
  readonly fault: boolean;
  readonly exception?: string;
};

export type PickedTrace = TraceExample & { readonly what: ExampleTrace['what'] };

/** What the calls about the traces brought beside the service graph. */
export type TraceLook = {
  readonly suspects: Suspects;
  readonly requests: number;
  readonly faults: number;
  readonly picked: readonly PickedTrace[];
  readonly sampling: number | null;
  readonly minutes: readonly MinuteLine[];
  readonly missed: readonly string[];
  readonly spans: boolean;
};

/** Suspects that are named; the rest is in the artefact. */
const named = 3;

/** Less is shown as 0 %: beside the first suspect it says nothing. */
const leastShare = 0.005;

const nameLength = 200;
const exceptionLength = 300;
const mostMinutes = 30;

/** What the ledger and the example traces say, as an evidence item. */
export function tracesFinding(
  look: TraceLook,
  link: (id: string) => string,
  patterns: readonly RedactionPattern[],
): TracesFinding {
  const { suspects } = look;
  const ranked = suspects.ranked
    .filter((suspect) => suspect.share > 0 && !suspect.newcomer)
    .filter(({ share }, index) => index === 0 || share >= leastShare)
    .slice(0, named)
    .map(({ name, share, own, wire, callees, worseCallees }): TraceSuspect => ({
      service: cut(name),
      share,
      inside: own >= wire,
      callees,
      worseCallees: worseCallees.slice(0, named).map(cut),
    }));
  const newcomers = suspects.ranked.filter(({ newcomer, connected }) => newcomer && connected);
  const shown = look.picked.map((trace) => exampleOf(trace, link, patterns));
  const removed = shown.reduce((sum, each) => sum + each.removed, 0);
  return {
    kind: 'traces',
    unit: suspects.unit,
    excess: Math.max(0, suspects.alarmed?.excess ?? suspects.total),
    suspects: ranked,
    weak: suspects.weakSignal || ranked.length === 0,
    requests: look.requests,
    faults: look.faults,
    ...(look.sampling === null ? {} : { sampling: look.sampling }),
    examples: shown.map(({ example }) => example),
    total: suspects.total,
    ...(suspects.incidentSec === null ? {} : { windowSec: suspects.incidentSec }),
    ...(newcomers.length === 0 ? {} : { newcomers: newcomers.slice(0, named).map(({ name }) => cut(name)) }),
    ...(look.minutes.length === 0 ? {} : { minutes: look.minutes }),
    ...(look.spans ? { spans: true as const } : {}),
    ...(look.missed.length === 0 ? {} : { missed: look.missed }),
    ...(removed === 0 ? {} : { removed }),
  };
}

const cut = (name: string): string => name.slice(0, nameLength);

function exampleOf(
  trace: PickedTrace,
  link: (id: string) => string,
  patterns: readonly RedactionPattern[],
): { readonly example: ExampleTrace; readonly removed: number } {
  const { id, what, durationSec, exception } = trace;
  const clean = exception === undefined ? undefined : redact(exception.slice(0, 2000), patterns);
  return {
    example: {
      id,
      what,
      ...(durationSec === undefined ? {} : { durationSec }),
      ...(clean === undefined ? {} : { exception: clean.text.slice(0, exceptionLength) }),
      link: link(id),
    },
    removed: clean?.removed ?? 0,
  };
}

/** The slowest trace, the newest with a fault and a typical one (the median), each trace once. */
export function pickedOf(
  traces: readonly TraceExample[],
  faulty: readonly TraceExample[] = [],
): readonly PickedTrace[] {
  const timed = traces
    .filter((trace) => trace.durationSec !== undefined)
    .toSorted((a, b) => b.durationSec! - a.durationSec!);
  const [newestFault] = [...faulty, ...traces.filter((trace) => trace.fault)].toSorted((a, b) =>
    (a.at ?? '') < (b.at ?? '') ? 1 : -1,
  );
  const chosen: readonly (readonly [ExampleTrace['what'], TraceExample | undefined])[] = [
    ['slowest', timed[0]],
    ['newest-fault', newestFault],
    ['typical', timed[Math.floor(timed.length / 2)]],
  ];
  return chosen.flatMap(([what, trace], index) => {
    const before = chosen.slice(0, index).some(([, other]) => other?.id === trace?.id);
    return trace === undefined || before ? [] : [{ ...trace, what }];
  });
}

/**
 * The share of requests that X-Ray records, from a rule: as many a second as the reservoir holds, and a share of the
 * rest. Below the reservoir everything is recorded.
 */
export function sampledShare(
  rule: { readonly reservoirPerSec: number; readonly rate: number },
  recorded: number,
  windowSec: number,
): number | null {
  if (recorded <= 0 || windowSec <= 0) return null;
  const perSec = recorded / windowSec;
  if (perSec <= rule.reservoirPerSec) return 1;
  if (rule.rate <= 0) return null;
  const all = rule.reservoirPerSec + (perSec - rule.reservoirPerSec) / Math.min(1, rule.rate);
  return perSec / all;
}

type Minute = {
  readonly at: string;
  readonly requests: number;
  readonly faults: number;
  readonly seconds: number;
};

/** A line from the first to the last minute of the window, at most the last 30 of them. */
export function minuteLine(
  service: string,
  unit: Suspects['unit'],
  minutes: readonly Minute[],
  window: { readonly from: Instant; readonly to: Instant },
): MinuteLine | null {
  const minuteMs = 60_000;
  const end = Math.floor(epochMs(window.to) / minuteMs);
  const begin = Math.max(Math.floor(epochMs(window.from) / minuteMs), end - mostMinutes);
  const byMinute = new Map(minutes.map((each) => [Math.floor(epochMs(each.at) / minuteMs), each]));
  const values = Array.from({ length: Math.max(0, end - begin) }, (_, index) => {
    const minute = byMinute.get(begin + index);
    if (minute === undefined || minute.requests === 0) return null;
    const value = (unit === 'faults' ? minute.faults : minute.seconds) / minute.requests;
    return Number(value.toPrecision(4));
  });
  if (values.every((value) => value === null)) return null;
  return { service: cut(service), from: instantOf(begin * minuteMs), values };
}
