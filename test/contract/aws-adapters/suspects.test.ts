import { afterAll, beforeAll, expect, test } from 'vitest';
import { xrayLab, type XrayLab } from '../../../bench/xray-lab.ts';
import { seededTopology } from '../../unit/evidence/topology-seed.ts';

// A sample of the 49 topologies of `npx node bench/suspects.ts --only-xray`, whose figures stand in docs/reference/evidence.md.
const before = { ...process.env };
let lab: XrayLab;
beforeAll(async () => {
  lab = await xrayLab();
});
afterAll(async () => {
  await lab.close();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

test.each([0, 1, 3, 5, 6])('topology %i: the culprit is the first suspect', async (number) => {
  const { seed, entry, metric, culprit } = seededTopology(number, {
    faultAt: lab.faultAt,
    perMinute: 60,
    sampling: { reservoirPerSec: 1, rate: 0.05 },
  });
  const { ranked } = await lab.suspectsOf(seed, entry, metric);
  const [first] = ranked;
  expect([first?.name, first?.type]).toEqual([culprit.name, culprit.type]);
});
