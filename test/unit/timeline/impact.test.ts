import { describe, expect, test } from 'vitest';
import { coveredMin, durations, hurtOf, impactOf, measure } from '../../../bot/core/timeline/index.ts';
import { at, opened, record } from './sealed.ts';

type Story = Parameters<typeof record>[0];

const looked = (
  minute: number,
  breach: { readonly from: string; readonly to?: string } | undefined,
  { id = 'E1', type = 'EvidenceAttached', alarm = 'checkout-5xx' } = {},
): Story[number] => [
  at(minute),
  { type, data: { evidence: { id, finding: { kind: 'metric', alarm, ...(breach && { breach }) } } } },
];

const dated = (minute: number, impact: 'start' | 'end', to: string): Story[number] => [
  at(minute),
  {
    type: 'TimelineCorrected',
    data: { of: { impact }, to },
    texts: { reason: 'a customer wrote' },
    by: 'an',
  },
];

const resolved = (minute: number): Story[number] => [
  at(minute),
  { type: 'IncidentResolved', data: { stillInAlarm: [] }, by: 'an' },
];

const byName = (story: Story) => Object.fromEntries(durations(record(story)).map((one) => [one.name, one]));

describe('the impact window of the metric', () => {
  const story: Story = [
    opened(5),
    looked(6, { from: at(1) }),
    looked(10, { from: at(1) }, { type: 'EvidenceRenewed' }),
    // A later look sees a shorter window: its beginning is no news.
    looked(31, { from: at(3), to: at(24) }, { type: 'EvidenceRenewed' }),
    looked(32, { from: at(0), to: at(30) }, { id: 'E5', alarm: 'cart-latency' }),
    resolved(30),
  ];

  test('it goes from the first breaching datapoint of any look to the last of the newest, of the first alarm', () => {
    expect(impactOf(record(story))).toEqual({
      metric: {
        from: at(1),
        to: at(24),
        alarm: 'checkout-5xx',
        evidence: 'E1',
        fromEvent: 'incident/k3f9:2',
        toEvent: 'incident/k3f9:4',
      },
    });
  });

  test('where nobody dated the impact it stands in for the alarm and for the resolution, as a proxy', () => {
    expect(byName(story)).toMatchObject({
      mttd: { sec: 4 * 60, from: 'incident/k3f9:2', to: 'incident/k3f9:1', proxy: true },
      mttm: { sec: 19 * 60, from: 'incident/k3f9:1', to: 'incident/k3f9:4', proxy: true },
      mttr: { sec: 25 * 60, proxy: false },
    });
  });

  test('what people dated stands beside it, and counts', () => {
    const told = [...story, dated(40, 'start', at(0)), dated(41, 'end', at(20))];
    expect(impactOf(record(told))).toMatchObject({
      typed: { from: at(0), to: at(20) },
      metric: { from: at(1), to: at(24) },
    });
    expect(byName(told)).toMatchObject({
      mttd: { sec: 5 * 60, proxy: false },
      mttm: { sec: 15 * 60, proxy: false },
    });
    expect(measure(record(told), { zoneOf: () => 'UTC' }).hurt).toEqual({
      from: at(0),
      to: at(20),
      proxy: false,
    });
  });

  test('a metric that never breached, or is breaching still, ends nothing', () => {
    expect(impactOf(record([opened(5), looked(6, undefined), resolved(30)]))).toBeUndefined();
    expect(byName([opened(5), looked(6, { from: at(1) }), resolved(30)])).toMatchObject({
      mttm: { sec: 25 * 60, to: 'incident/k3f9:3', proxy: true },
    });
  });

  test('one that began to breach after somebody had declared the incident does not date its beginning', () => {
    expect(byName([opened(5, 'declared'), looked(9, { from: at(7) })])).not.toHaveProperty('mttd');
  });

  test('after a reopening only what came later ends it', () => {
    const reopened: Story[number] = [at(40), { type: 'IncidentReopened', data: {}, by: 'an' }];
    const hurt = (more: Story) => {
      const events = record([...story, reopened, ...more]);
      return hurtOf(events, impactOf(events), at(5));
    };
    expect(hurt([])).toBeUndefined();
    expect(hurt([resolved(55)])).toEqual({ from: at(1), to: at(55), proxy: true });
    const lookedLate = looked(56, { from: at(39), to: at(50) }, { type: 'EvidenceRenewed' });
    expect(hurt([resolved(55), lookedLate])).toEqual({ from: at(1), to: at(50), proxy: false });
  });
});

test('two incidents at once cover no more minutes than have passed, and nothing is covered by nothing', () => {
  expect(coveredMin([])).toBe(0);
  expect(
    coveredMin([
      { from: at(30), to: at(40) },
      { from: at(0), to: at(20) },
      { from: at(10), to: at(15) },
      { from: at(15), to: at(25) },
    ]),
  ).toBe(35);
});
