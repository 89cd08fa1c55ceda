import { expect, test } from 'vitest';
import { describeSuspects, rankSuspects, type ServiceGraphCase } from '../../../bot/core/evidence/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { caseOf, graph } from './graph.ts';

const said = (input: ServiceGraphCase, locale: 'en' | 'vi' = 'en'): readonly string[] =>
  describeSuspects(rankSuspects(input), textsFor(locale));

const shop = (seconds: { pay: number; stock?: number; db?: number }, requests = 470) =>
  graph({
    web: {
      requests,
      meanSec: 0.2 + seconds.pay + (seconds.stock ?? 0.05),
      calls: { pay: null, stock: null },
    },
    pay: { requests, meanSec: seconds.pay, calls: { db: null, mail: null } },
    stock: { requests, meanSec: seconds.stock ?? 0.05 },
    db: { requests, meanSec: seconds.db ?? 0.01 },
    mail: { requests, meanSec: 0.01 },
  });

const payIsSlow = caseOf('latency', {
  baseline: shop({ pay: 0.1 }),
  previous: shop({ pay: 0.1 }),
  incident: shop({ pay: 0.36 }),
  sampledShare: 0.25,
});

test('one sentence says how much of the extra time started where, and how the dependencies are', () => {
  expect(said(payIsSlow)).toEqual([
    '100 % of the 122 extra seconds in these 5 minutes started inside pay; its 2 dependencies are as fast as before.',
    '25 % of the requests were traced (470 in this window).',
  ]);
});

test('the same in Vietnamese', () => {
  expect(said(payIsSlow, 'vi')).toEqual([
    '100 % trong 122 giây tăng thêm trong 5 phút này bắt đầu từ bên trong pay; 2 dependency của nó vẫn nhanh như trước.',
    '25 % số request có trace (470 request trong khoảng này).',
  ]);
});

test('the next suspects are named from 5 % on, and a dependency that got slower too', () => {
  const input = caseOf('latency', {
    baseline: shop({ pay: 0.1 }),
    previous: shop({ pay: 0.1 }),
    incident: shop({ pay: 0.5, stock: 0.15, db: 0.06 }),
  });
  expect(said(input).slice(0, 2)).toEqual([
    expect.stringMatching(
      /^\d+ % of the \d+ extra seconds in these 5 minutes started inside pay; slower too: db\.$/,
    ),
    expect.stringMatching(/^Then stock \d+ %, db \d+ %\.$/),
  ]);
});

test('below 20 % of the requests recorded the sentence says that the order is unreliable', () => {
  expect(said({ ...payIsSlow, sampledShare: 0.004 }).at(-1)).toBe(
    'Only less than 1 % of the requests were traced (470 in this window): the order is unreliable, above all for rare faults.',
  );
  expect(said({ ...payIsSlow, sampledShare: null }).at(-1)).toBe(
    '470 requests were traced in this window; how many there were in all is not known.',
  );
});

test('no traces are said to be a gap and nothing else is said', () => {
  expect(said({ ...payIsSlow, incident: null })).toEqual([
    'No traces in this window. That is a gap, not "no errors".',
  ]);
  expect(said({ ...payIsSlow, baseline: null, previous: null })).toEqual([
    'No traces from before the incident, so there is nothing to compare with.',
  ]);
});

test('a trouble that is not in the traces is said to be a weak signal without a suspect', () => {
  const calm = { ...payIsSlow, incident: shop({ pay: 0.1 }) };
  expect(said(calm)).toEqual([
    'No service takes longer than chance explains.',
    'Weak signal: web itself is no slower than in some normal minutes, so take the order as a hint.',
    '25 % of the requests were traced (470 in this window).',
  ]);
});

test('faults that only callers see are said to be lost on the connections', () => {
  const window = (faults: number, fresh: boolean) =>
    graph(
      {
        web: {
          requests: 500,
          faults,
          calls: { api: { requests: 500, faults }, ...(fresh ? { flags: null } : {}) },
        },
        api: { requests: 500 - faults },
        ...(fresh ? { flags: { requests: 500 } } : {}),
      },
      90,
    );
  const input = caseOf('availability', { baseline: window(0, false), incident: window(120, true) });
  expect(said(input).slice(0, 2)).toEqual([
    expect.stringMatching(
      /^100 % of the \d+ extra faults in these 90 seconds were lost on the connections of api, not inside a service\.$/,
    ),
    "Not seen before the incident: flags. What a new dependency costs is counted as its caller's.",
  ]);
});

test('a name from outside is escaped once for the output format', () => {
  const hostile = graph({ '<!channel>': { requests: 500, meanSec: 0.1 } });
  const slow = graph({ '<!channel>': { requests: 500, meanSec: 0.9 } });
  const input = caseOf('latency', { alarmed: '<!channel>', baseline: hostile, incident: slow });
  const escape = (text: string): string => text.replaceAll('<', '&lt;');
  const [first] = describeSuspects(rankSuspects(input), textsFor('en', escape));
  expect(first).toContain('started inside &lt;!channel>; it calls nothing that is traced.');
});
