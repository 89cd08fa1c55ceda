import { expect, test } from 'vitest';
import { barsOf, drawMinutes, type MinuteMark } from '../../../bot/core/evidence/index.ts';
import { locales } from '../../../bot/core/texts/index.ts';
import { minutesOfADeploy } from './minutes-sample.ts';

const { finding, marks } = minutesOfADeploy;
const from = '2026-03-12T13:50:00.000Z';
const inside = /^(?:[\d.]+)$/;

test.each(locales)(
  'two services, the alarm and two changes look in %s as they were reviewed',
  async (locale) => {
    const { svg } = drawMinutes(finding, marks, locale)!;
    await expect(svg).toMatchFileSnapshot(`../../golden/pictures/by-the-minute.${locale}.svg`);
  },
);

test('the description says in words what the lines show, and what is marked', () => {
  expect(drawMinutes(finding, marks, 'en')!.alt).toBe(
    'Failed requests by the minute, of those traced, 13:50 to 14:05 UTC. ' +
      'checkout (has the alarm): 0.4 % at first, 38 % at most (14:02). ' +
      'payments-api (first suspect): 0 % at first, 46 % at most (14:02). ' +
      'Marked: 13:55 change payments-api 214, 13:57 change cart scaling policy, 14:01 alarm checkout-5xx.',
  );
  expect(drawMinutes(finding, marks, 'vi')!.alt).toContain('lúc đầu 0,4 %, cao nhất 38 % (14:02)');
});

test('the lines differ in dashes and points, not by colour alone', () => {
  const { svg } = drawMinutes(finding, [], 'en')!;
  const lines = svg.match(/<polyline[^>]*>/g)!;
  // The minute in which nothing was recorded breaks the first.
  expect(lines).toHaveLength(3);
  expect(lines.filter((line) => line.includes('stroke-dasharray'))).toHaveLength(1);
  expect(svg.match(/<circle/g)).toHaveLength(1 + 14);
  expect(svg.match(/<rect [^>]*stroke=/g)).toHaveLength(1 + 15);
});

test('a suspect that is the alarmed service has one line, which says both', () => {
  const { svg } = drawMinutes(
    {
      unit: 'seconds',
      suspects: [{ service: 'checkout', share: 1 }],
      minutes: [{ service: 'checkout', from, values: [0.2, 4] }],
    },
    [],
    'en',
  )!;
  expect(svg).toContain('checkout (has the alarm, first suspect)');
  expect(svg).toContain('Time per request');
});

test('of 40 marks the alarm and the 5 changes nearest to it are drawn, and no words touch others', () => {
  const many: readonly MinuteMark[] = Array.from({ length: 40 }, (_, n) => ({
    at: `2026-03-12T13:5${n % 10}:${String(n).padStart(2, '0')}.000Z`,
    text: `deploy ${n}`,
    what: n === 17 ? ('alarm' as const) : ('change' as const),
  }));
  const { svg, alt } = drawMinutes(finding, many, 'en')!;
  expect(alt.match(/deploy/g)).toHaveLength(6);
  expect(alt).toContain('alarm deploy 17');
  const words = [
    ...svg.matchAll(/<text x="([\d.]+)" y="(64|79|94)\.0"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g),
  ];
  for (const [, x = '', y, anchor, text = ''] of words) {
    const left = anchor === 'end' ? Number(x) - text.length * 6.5 : Number(x);
    const others = words.filter(([, ox, oy]) => oy === y && ox !== x);
    for (const [, ox = '', , oAnchor, oText = ''] of others) {
      const oLeft = oAnchor === 'end' ? Number(ox) - oText.length * 6.5 : Number(ox);
      expect(left > oLeft + oText.length * 6.5 || oLeft > left + text.length * 6.5).toBe(true);
    }
  }
});

test('an alarm 7 s after the last minute is shown, one 10 minutes after it is not', () => {
  const ends = {
    unit: 'faults',
    suspects: [],
    minutes: [{ service: 'checkout', from, values: [0, 0.4] }],
  } as const;
  const alarmAt = (at: string) => drawMinutes(ends, [{ at, text: 'checkout-5xx', what: 'alarm' }], 'en')!;
  expect(alarmAt('2026-03-12T13:52:07.000Z').alt).toMatch(
    /13:50 to 13:53 UTC.*Marked: 13:52 alarm checkout-5xx/,
  );
  expect(alarmAt('2026-03-12T14:02:00.000Z').alt).toMatch(/13:50 to 13:52 UTC\.(?!.*Marked)/);
});

test.each([
  ['nothing but zeros', [0, 0, 0]],
  ['one minute', [0.5]],
  ['everything failed', [1, 1]],
])('%s can be drawn within the picture', (_name, values) => {
  const { svg } = drawMinutes(
    { unit: 'faults', suspects: [], minutes: [{ service: '<script>&"', from, values }] },
    [],
    'en',
  )!;
  expect(svg).not.toMatch(/NaN|Infinity|undefined|<script/);
  for (const [, y = ''] of svg.matchAll(/ (?:cy|y)="([^"]*)"/g)) {
    expect(y).toMatch(inside);
    expect(Number(y)).toBeLessThanOrEqual(360);
  }
});

test('without any recorded minute there is nothing to draw, and no bars', () => {
  expect(drawMinutes({ unit: 'faults', suspects: [] }, marks, 'en')).toBeNull();
  const empty = { service: 'checkout', from, values: [null, null] };
  expect(drawMinutes({ unit: 'faults', suspects: [], minutes: [empty] }, marks, 'en')).toBeNull();
  expect(barsOf(empty, 'faults')).toBeUndefined();
  expect(barsOf({ service: 'checkout', from, values: [0, null, 0.5, 1] }, 'faults')).toEqual({
    bars: '▁·▄█',
    usual: 0,
    most: 1,
    mostAt: '2026-03-12T13:53:00.000Z',
  });
});
