import { expect, test } from 'vitest';
import type { Envelope } from '../../../bot/core/incident/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { durations, measure, quality, timeline } from '../../../bot/core/timeline/index.ts';

const day = '2026-03-12T';

type Given = {
  readonly at: string;
  readonly type: string;
  readonly data?: unknown;
  readonly person?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly stream?: string;
};

const envelopes = (given: readonly Given[]): readonly Envelope[] => {
  const versions = new Map<string, number>();
  return given.map(({ at, type, data = {}, person, texts = {}, stream = 'incident/x' }) => {
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    return {
      id: `${stream}:${version}`,
      stream,
      version,
      type,
      occurredAt: `${day}${at}:00.000Z`,
      recordedAt: `${day}${at}:00.000Z`,
      actor: person === undefined ? { kind: 'system', name: 'tocsin' } : { kind: 'person', person },
      cause: 'c',
      correlation: 'x',
      configHash: '',
      drill: false,
      visibility: 'open',
      data,
      texts: Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, { salt: 's', text }] as const),
      ),
      prevHash: '',
      hash: '',
    };
  });
};

const opened: Given = {
  at: '14:02',
  type: 'IncidentOpened',
  data: { number: 12, severity: 'sev2', service: 'checkout', how: 'alarm', startedAt: `${day}14:00:00.000Z` },
};
const mitigated: Given = { at: '14:30', type: 'IncidentMitigated', person: 'pan' };
const resolved: Given = { at: '15:00', type: 'IncidentResolved', data: { stillInAlarm: [] }, person: 'pan' };

const corrects = (of: unknown, to: string, at: string, from?: string): Given => ({
  at,
  type: 'TimelineCorrected',
  data: { of, to: `${day}${to}:00.000Z`, ...(from === undefined ? {} : { from: `${day}${from}:00.000Z` }) },
  person: 'pan',
  texts: { reason: 'the dashboard showed it' },
});

const seconds = (given: readonly Given[]) =>
  Object.fromEntries(durations(envelopes(given)).map(({ name, sec, proxy }) => [name, [sec, proxy]]));

test('a corrected mitigation changes mttm, and the newest correction of it holds', () => {
  const fix = [corrects({ event: 'incident/x:2' }, '14:20', '15:10', '14:30')];
  expect(seconds([opened, mitigated, resolved])).toEqual({
    mttd: [120, true],
    mttm: [28 * 60, false],
    mttr: [58 * 60, false],
  });
  expect(seconds([opened, mitigated, resolved, ...fix])['mttm']).toEqual([18 * 60, false]);
  const again = corrects({ event: 'incident/x:2' }, '14:12', '15:20', '14:20');
  expect(seconds([opened, mitigated, resolved, ...fix, again])['mttm']).toEqual([10 * 60, false]);
});

test('an impact that somebody dated is no proxy, and its end is when it was mitigated', () => {
  const impact = [
    corrects({ impact: 'start' }, '13:52', '15:10'),
    corrects({ impact: 'end' }, '14:22', '15:11'),
  ];
  expect(seconds([opened, mitigated, resolved, ...impact])).toMatchObject({
    mttd: [600, false],
    mttm: [20 * 60, false],
  });
});

test('a corrected entry stands where it belongs and says when it was recorded first, and why it was moved', () => {
  const given = envelopes([
    opened,
    mitigated,
    resolved,
    corrects({ event: 'incident/x:2' }, '14:20', '15:10', '14:30'),
    corrects({ event: 'incident/x:2' }, '14:10', '15:12', '14:20'),
  ]);
  const texts = textsFor('en');
  const entries = timeline(given, { number: 12, texts });
  expect(entries.map(({ at, event }) => `${at.slice(11, 16)} ${event}`)).toEqual([
    '14:02 INC-12/1',
    '14:10 INC-12/2',
    '15:00 INC-12/3',
    '15:10 INC-12/4',
    '15:12 INC-12/5',
  ]);
  expect(entries[1]!.text).toBe(
    'responder reported that the impact has ended (corrected; first recorded at 2026-03-12 14:30:00 UTC: the dashboard showed it)',
  );
  expect(entries[4]!.text).toBe(
    'responder corrected the time of an entry from 2026-03-12 14:20:00 UTC to 2026-03-12 14:10:00 UTC: the dashboard showed it',
  );
});

const page = (at: string, person: string): Given => ({
  at,
  type: 'PersonPaged',
  stream: 'escalation/e',
  data: { page: 'p', person },
});

test('a page at 14:03 UTC is by night in Auckland and by day in Berlin; the answer is timed from the first page', () => {
  const found = measure(
    envelopes([
      opened,
      page('14:03', 'pan'),
      page('14:08', 'pbo'),
      {
        at: '14:10',
        type: 'PageAcknowledged',
        stream: 'escalation/e',
        data: { person: 'pbo', via: 'sms' },
        person: 'pbo',
      },
      { at: '14:11', type: 'AlarmFired', data: { alarm: { name: 'a' } } },
      { at: '14:12', type: 'AlarmFired', data: { alarm: { name: 'a' } } },
      { at: '14:12', type: 'AlarmFired', data: { alarm: { name: 'b' } } },
      resolved,
    ]),
    { zoneOf: (person) => (person === 'pan' ? 'Pacific/Auckland' : 'Europe/Berlin'), team: 'payments' },
  );
  expect(found).toMatchObject({
    pages: [{ night: true }, { night: false }],
    answered: { via: 'sms', sec: 420 },
    // Answering and resolving alone needed nobody's thought.
    neededPerson: false,
    alarms: [
      { name: 'a', fired: 2 },
      { name: 'b', fired: 1 },
    ],
    team: 'payments',
  });
  expect(measure(envelopes([opened, mitigated]), { zoneOf: () => 'UTC' }).neededPerson).toBe(true);
});

test('quality over 3 incidents in 2 days counts pages by night, noisy alarms, answers and hours of the week', () => {
  const one = (openedAt: string, night: boolean, alarm: string, sec: number) => ({
    number: 1,
    service: 'checkout',
    severity: 'sev2' as const,
    openedAt,
    measures: {
      durations: [],
      pages: [{ at: openedAt, night }],
      answered: { via: 'slack', sec },
      neededPerson: night,
      alarms: [{ name: alarm, fired: 2 }],
    },
  });
  const found = quality(
    [
      one('2026-03-12T02:00:00.000Z', true, 'a', 60),
      one('2026-03-12T14:00:00.000Z', false, 'b', 120),
      one('2026-03-13T02:30:00.000Z', true, 'a', 180),
    ],
    { from: '2026-03-12T00:00:00.000Z', to: '2026-03-14T00:00:00.000Z', zone: 'Europe/Berlin' },
  );
  expect(found).toMatchObject({
    incidents: 3,
    pages: 3,
    nightPages: 2,
    nightPagesPerNight: 1,
    neededPerson: 2,
    noisy: [
      { alarm: 'a', fired: 4, incidents: 2 },
      { alarm: 'b', fired: 2, incidents: 1 },
    ],
    answers: [{ via: 'slack', n: 3, medianSec: 120 }],
    byService: [{ service: 'checkout', incidents: 3 }],
  });
  // Thursday and Friday at 3 in Berlin, Thursday at 15.
  expect([found.heat[3]![3], found.heat[3]![15], found.heat[4]![3]]).toEqual([1, 1, 1]);
  expect(found.heat.flat().reduce((sum, n) => sum + n, 0)).toBe(3);
});
