import { expect, test } from 'vitest';
import { tracesFinding, type TraceLook } from '../../../bot/core/evidence/index.ts';

/** A look whose suspects have these shares, most suspect first. */
const suspectsOf = (...shares: readonly number[]): readonly string[] => {
  const ranked = shares.map((share, n) => ({
    name: `s${n + 1}`,
    share,
    own: 1,
    wire: 0,
    callees: 0,
    worseCallees: [],
    newcomer: false,
    connected: true,
  }));
  const look = {
    suspects: { ranked, unit: 'faults', total: 40, weakSignal: false, incidentSec: 300 },
    picked: [],
    sampling: null,
    minutes: [],
    missed: [],
    requests: 900,
    faults: 40,
  } as unknown as TraceLook;
  return tracesFinding(look, () => '', []).suspects.map(({ service }) => service);
};

test('a suspect whose share is shown as 0 % is left out, unless it is the first one', () => {
  expect(suspectsOf(0.97, 0.026, 0.004)).toEqual(['s1', 's2']);
  expect(suspectsOf(0.99, 0.005)).toEqual(['s1', 's2']);
  expect(suspectsOf(0.004, 0.003)).toEqual(['s1']);
});
