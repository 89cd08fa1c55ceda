import { describe, expect, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import {
  alarmFinding,
  episodesOf,
  logsFinding,
  maskedLine,
  similarTo,
} from '../../../bot/core/evidence/index.ts';
import type { EvidenceItem, Incident, LogsFinding } from '../../../bot/core/incident/index.ts';
import { fresh, resolved } from '../slack/samples.ts';

const at = (min: number): string => plusSec('2026-03-01T10:00:00.000Z', min * 60);

describe('how often an alarm fired', () => {
  const changes = [
    { at: at(0), state: 'ALARM' },
    { at: at(4), state: 'OK' },
    { at: at(60), state: 'ALARM' },
    { at: at(61), state: 'INSUFFICIENT_DATA' },
    { at: at(62), state: 'ALARM' },
    { at: at(90), state: 'OK' },
    { at: at(200), state: 'ALARM' },
  ];

  test('episodes go from ALARM to OK; missing data neither ends nor begins one', () => {
    expect(episodesOf(changes)).toEqual([
      { from: at(0), to: at(4) },
      { from: at(60), to: at(90) },
      { from: at(200) },
    ]);
    expect(episodesOf([{ at: at(0), state: 'OK' }])).toEqual([]);
  });

  test('counts what was over quickly, and what went away before anybody had done anything', () => {
    const known = { alarm: 'a', days: 30, since: at(0), from: 'record' } as const;
    const episodes = [
      { from: at(0), to: at(4), touched: false },
      { from: at(60), to: at(90), touched: true },
      { from: at(200) },
    ];
    expect(alarmFinding(episodes, known)).toEqual({
      kind: 'alarm',
      ...known,
      fired: 3,
      over: 2,
      byItself: 1,
      quick: 1,
      quickMin: 10,
      medianSec: 240,
      lastAt: at(60),
    });
    expect(alarmFinding(episodesOf(changes), { ...known, from: 'cloudwatch' })).not.toHaveProperty(
      'byItself',
    );
    expect(alarmFinding([{ from: at(0) }], known)).toMatchObject({ fired: 1, over: 0, quick: 0 });
  });
});

describe('similar incidents', () => {
  const logs = (text: string): EvidenceItem => ({
    id: 'E1',
    finding: {
      kind: 'logs',
      group: '/ecs/checkout',
      query: 'q',
      matched: 1,
      scanned: 1,
      lines: [{ text }],
      partial: false,
      removed: 0,
    },
    window: { from: at(0), to: at(1) },
    asked: 'q',
  });
  const traces = (service: string): EvidenceItem => ({
    id: 'E2',
    finding: {
      kind: 'traces',
      unit: 'faults',
      excess: 1,
      suspects: [{ service, share: 0.9 }],
      weak: false,
      requests: 1,
      faults: 1,
      examples: [],
    },
    window: { from: at(0), to: at(1) },
    asked: 'q',
  });
  const now: Incident = {
    ...fresh,
    evidence: [logs('PaymentGatewayTimeout after 8000 ms for order 4711'), traces('payments-api')],
  };
  const before = (id: string, more: Partial<Incident>): Incident =>
    ({
      ...resolved,
      id,
      number: 7,
      alarms: [],
      evidence: [],
      openedAt: at(0),
      resolvedAt: at(11),
      ...more,
    }) as Incident;

  test('share a log pattern whatever its numbers are, the suspect, or the alarm; most alike first', () => {
    const same = similarTo(now, [
      before('alarm', { alarms: fresh.alarms }),
      before('pattern', { evidence: [logs('PaymentGatewayTimeout after 31 ms for order 9')] }),
      before('both', { alarms: fresh.alarms, evidence: [traces('payments-api')] }),
      before('nothing', { evidence: [logs('cart is empty, which is odd'), traces('cart')] }),
      before('declined', { status: 'declined', alarms: fresh.alarms } as Partial<Incident>),
      now,
    ]);
    expect(same.map(({ incident, same: why }) => [incident, why])).toEqual([
      ['both', ['suspect', 'alarm']],
      ['pattern', ['pattern']],
      ['alarm', ['alarm']],
    ]);
    expect(same[1]).toMatchObject({ shared: 'PaymentGatewayTimeout after # ms for order #', tookSec: 660 });
  });

  test('share what is in the pack and not shown: a sixth kind of line, a new pattern, an exception', () => {
    const rows = Array.from({ length: 30 }, (_, n) => {
      const word = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta'][n % 7]!;
      return { '@message': `ERROR ${word} gave up after ${n} attempts` };
    }).concat({ '@message': 'ERROR lease 5 of the cart shard is lost' });
    const asked = { group: '/ecs/checkout', query: 'errors', partial: false };
    const finding = logsFinding(asked, { rows, matched: 31, scanned: 31 });
    expect(finding.lines.some(({ text }) => text.includes('cart shard'))).toBe(false);
    const mine = { ...now, evidence: [{ ...now.evidence[0]!, finding }] };
    const news = (text: string): LogsFinding => ({
      ...finding,
      lines: [],
      others: [],
      news: {
        before: { from: at(-600), to: at(-300) },
        by: 'sample',
        read: { now: 9, before: 9 },
        new: [{ text, count: 3, before: 0, example: '' }],
        risen: [],
      },
    });
    const thrown = { type: 'LeaseLost', message: 'the shard of the cart is gone', count: 2 };
    const withThrown = (of: LogsFinding): LogsFinding => ({ ...of, exceptions: [thrown] });
    const item = (one: LogsFinding) => ({ ...now.evidence[0]!, finding: one });
    const earlier = before('new', { evidence: [item(news('ERROR lease <n> of the cart shard is lost'))] });
    expect(similarTo(mine, [earlier])).toMatchObject([
      { incident: 'new', same: ['pattern'], shared: 'ERROR lease # of the cart shard is lost' },
    ]);
    const alike = { ...now, evidence: [item(withThrown(news('nothing in common here')))] };
    const other = before('thrown', { evidence: [item(withThrown(news('of a kind of its own')))] });
    expect(similarTo(alike, [other])).toMatchObject([
      { same: ['pattern'], shared: 'LeaseLost: the shard of the cart is gone' },
    ]);
  });

  test('name the action items that nobody has finished, at most 5', () => {
    const item = (n: number, status: 'open' | 'done' | 'dropped') =>
      ({ id: `A${n}`, text: 'x', kind: 'prevent', status, at: at(12) }) as const;
    const actions = [item(1, 'done'), ...[2, 3, 4, 5, 6, 7].map((n) => item(n, 'open')), item(8, 'dropped')];
    const [open, none] = similarTo(now, [
      before('open', { alarms: fresh.alarms, openedAt: at(1), actions }),
      before('finished', { alarms: fresh.alarms, actions: [item(1, 'done')] }),
    ]);
    expect(open?.openActions).toEqual(['A2', 'A3', 'A4', 'A5', 'A6']);
    expect(none).not.toHaveProperty('openActions');
  });

  test('numbers, ids, addresses and placeholders are masked', () => {
    expect(maskedLine('GET 10.0.0.1:8080 took 31.5 ms id 3f2a9c1e-77aa-4c1d-9e11-aaaabbbbcccc <n>')).toBe(
      maskedLine('GET 192.168.7.22:443 took 8 ms id 00000000-1111-2222-3333-444455556666 7'),
    );
  });
});
