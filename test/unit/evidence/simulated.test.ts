import { expect, test } from 'vitest';
import { rankSuspects } from '../../../bot/core/evidence/index.ts';
import { simulatedCase, type SimulatedCase } from './simulated-case.ts';
import { patterns } from './topology.ts';

const TOPOLOGIES = 60;

const casesAt = (sampling: number): readonly SimulatedCase[] =>
  Array.from({ length: TOPOLOGIES }, (_, seed) => simulatedCase(seed, { sampling }));

const missed = (cases: readonly SimulatedCase[]): readonly string[] =>
  cases.flatMap((each) => {
    const first = rankSuspects(each.case).ranked[0];
    const found = first?.name === each.culprit.name && first.type === each.culprit.type;
    return found
      ? []
      : [`seed ${each.seed}, ${each.pattern}: ${each.fault} in ${each.culprit.name}, said ${first?.name}`];
  });

test('of 60 generated topologies with one fault at most 1 is blamed on the wrong node', () => {
  const cases = casesAt(1);
  expect(new Set(cases.map((each) => each.pattern)).size).toBe(patterns.length);
  expect(new Set(cases.map((each) => each.fault)).size).toBeGreaterThanOrEqual(6);
  expect(missed(cases).slice(1)).toEqual([]);
});

test('with 1 trace in 5 recorded at most 3 of the 60 are blamed on the wrong node', () => {
  expect(missed(casesAt(0.2)).slice(3)).toEqual([]);
});

test('the same seed gives the same case', () => {
  expect(simulatedCase(17, { sampling: 0.2 })).toEqual(simulatedCase(17, { sampling: 0.2 }));
});
