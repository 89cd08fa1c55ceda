import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../../bot/core/calendar/index.ts';
import type { Envelope } from '../../../bot/core/incident/index.ts';
import { corrected, correctionsIn, durations, hurtOf, impactOf } from '../../../bot/core/timeline/index.ts';
import { modelled } from '../../../sandbox/simulation/modelled.ts';

const startMs = Date.parse('2026-03-12T14:00:00.000Z');

/** Instants of four hours around the opening, most of them not on a whole second. */
const instant = fc.integer({ min: -3_600_000, max: 10_800_000 }).map((ms) => instantOf(startMs + ms));

const breach = fc.tuple(instant, fc.option(instant, { nil: undefined })).map(([one, other]) => {
  const [from = one, to] = other === undefined ? [one] : [one, other].toSorted();
  return { from, ...(to === undefined ? {} : { to }) };
});

const look = fc.record({ id: fc.constantFrom('E1', 'E2'), breach: fc.option(breach, { nil: undefined }) });

type Step =
  | { readonly type: string; readonly data: object }
  | { readonly correct: number; readonly to: string }
  | { readonly edge: 'start' | 'end'; readonly to: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom(
      'IncidentMitigated',
      'IncidentResolved',
      'IncidentReopened',
      'IncidentAcknowledged',
      'NoteAdded',
    )
    .map((type) => ({ type, data: {} })),
  fc.constantFrom('monitoring', 'identified').map((to) => ({ type: 'StatusChanged', data: { to } })),
  fc
    .tuple(fc.constantFrom('EvidenceAttached', 'EvidenceRenewed'), look)
    .map(([type, { id, breach: seen }]) => ({
      type,
      data: {
        evidence: {
          id,
          finding: { kind: 'metric', alarm: 'a', ...(seen === undefined ? {} : { breach: seen }) },
        },
      },
    })),
  fc.record({ correct: fc.nat({ max: 12 }), to: instant }),
  fc.record({ edge: fc.constantFrom('start' as const, 'end' as const), to: instant }),
);

const history = fc.record({
  how: fc.constantFrom('alarm', 'declared'),
  lateMs: fc.nat({ max: 120_000 }),
  pages: fc.array(fc.tuple(fc.constantFrom('PersonPaged', 'PageAcknowledged'), fc.nat({ max: 600_000 })), {
    maxLength: 5,
  }),
  steps: fc.array(fc.tuple(step, fc.nat({ max: 900_000 })), { maxLength: 14 }),
});

/** Streams of an incident and of its escalation, as they would be told. */
function told({ how, lateMs, pages, steps }: typeof history extends fc.Arbitrary<infer T> ? T : never) {
  const envelope = (stream: string, version: number, ms: number, type: string, data: object): Envelope =>
    ({
      stream,
      version,
      type,
      data,
      occurredAt: instantOf(ms),
      actor: { kind: 'person', person: 'p' },
      texts: { reason: { salt: 's', text: 'why' } },
    }) as unknown as Envelope;
  let at = startMs + lateMs;
  const startedAt = instantOf(startMs);
  const incident = [
    envelope('incident/i', 1, at, 'IncidentOpened', { how, startedAt, incident: 'i' }),
    ...steps.map(([each, waitMs], index) => {
      at += waitMs;
      const version = index + 2;
      const of = (target: object, to: string) =>
        envelope('incident/i', version, at, 'TimelineCorrected', { of: target, to });
      if ('correct' in each) return of({ event: `incident/i:${each.correct}` }, each.to);
      if ('edge' in each) return of({ impact: each.edge }, each.to);
      return envelope('incident/i', version, at, each.type, each.data);
    }),
  ];
  let pagedAt = startMs + lateMs;
  const paging = pages.map(([type, waitMs], index) =>
    envelope('escalation/i-1', index + 1, (pagedAt += waitMs), type, {}),
  );
  return { incident, paging };
}

test('figures and the window in which it hurt equal a second calculation, with corrections and the metric in any order', () => {
  let standIns = 0;
  fc.assert(
    fc.property(history, (given) => {
      const { incident, paging } = told(given);
      const all = [...incident, ...paging];
      const { hurt, ...figures } = modelled(incident, paging);
      const found = durations(all);
      standIns += found.filter(
        ({ name, proxy, from }) => name === 'mttd' && proxy && from !== 'alarm',
      ).length;
      expect(Object.fromEntries(found.map(({ name, sec }) => [name, sec]))).toEqual(figures);
      const window = hurtOf(corrected(all, correctionsIn(all)), impactOf(all), incident[0]!.occurredAt);
      expect(window && { from: Date.parse(window.from), to: Date.parse(window.to) }).toEqual(hurt);
    }),
    { numRuns: 2000, seed: 12 },
  );
  // The metric stood in for when it began in many of them.
  expect(standIns).toBeGreaterThan(200);
});
