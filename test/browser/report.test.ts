import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { renderReport } from '../../bot/core/postmortem/index.ts';
import { budgets, dora, figure, quality } from '../../bot/core/timeline/index.ts';
import { startBrowser } from './chromium.ts';

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> "5xx" & more';

const [from, to] = ['2026-03-01T00:00:00.000Z', '2026-03-31T00:00:00.000Z'];

const counted = Array.from({ length: 40 }, (_, n) => ({
  number: n + 1,
  service: n % 3 === 0 ? 'checkout' : '<b>cart</b>',
  severity: (['sev1', 'sev2', 'sev3', 'sev4'] as const)[n % 4]!,
  openedAt: `2026-03-${String((n % 28) + 1).padStart(2, '0')}T${String(n % 24).padStart(2, '0')}:10:00.000Z`,
  title: n === 39 ? hostile : `checkout-5xx ${'is very long '.repeat(n % 5)}`,
  status: 'closed',
  measures: {
    durations: [{ name: 'mttr' as const, sec: 600 + n * 60, from: 'a', to: 'b', proxy: false }],
    pages: [{ at: from, night: n % 2 === 0 }],
    answered: { via: 'sms', sec: 60 },
    neededPerson: n % 2 === 0,
    alarms: [{ name: hostile, fired: 2 }],
    objective: { availability: 99.9, windowDays: 30 },
    hurt: { from: '2026-03-10T10:00:00.000Z', to: '2026-03-10T10:21:36.000Z', proxy: false },
  },
}));

const page = renderReport({
  from,
  to,
  madeAt: to,
  locale: 'en',
  zone: 'UTC',
  team: hostile,
  figures: [
    figure(
      'mttr',
      counted.map((one) => ({
        incident: `INC-${one.number}`,
        value: { sec: one.measures.durations[0]!.sec, proxy: false },
      })),
      from,
      to,
    ),
  ],
  quality: quality(counted, { from, to, zone: 'UTC' }),
  budgets: budgets(counted, to),
  delivery: dora({
    from,
    to,
    cut: false,
    counted,
    courses: [
      {
        at: from,
        endedAt: '2026-03-02T00:00:00.000Z',
        change: {
          source: 'codedeploy',
          what: 'CodeDeploy Deployment State-change Notification',
          subject: hostile,
          id: 'd-1',
          status: 'SUCCESS',
          at: from,
        },
      },
    ],
  }),
  actions: [
    {
      number: 3,
      action: { id: 'A1', text: hostile, kind: 'detect', status: 'open', at: from, due: '2026-03-01' },
    },
    {
      number: 4,
      action: { id: 'A2', text: 'second', kind: 'prevent', status: 'open', at: from, owner: 'pan' },
    },
  ],
  today: '2026-03-30',
  counted,
});

let browser: Browser | string;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  if (typeof browser !== 'string') await browser.close();
});

test('the report runs nothing and asks nobody for anything, whatever alarms and services are called', async (context) => {
  if (typeof browser === 'string') return context.skip(browser);
  const view = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const asked: string[] = [];
  view.on('request', (request) => asked.push(request.url()));
  await view.setContent(page);
  expect(await view.title()).toBe('Incidents from 2026-03-01 to 2026-03-31');
  expect(asked).toEqual([]);
  expect(await view.locator('script, img, link').count()).toBe(0);
  expect(await view.locator('td.what', { hasText: hostile }).count()).toBeGreaterThan(0);
  await view.close();
});

test('every incident is in a bar, a cell of the map and the list; nothing is wider than a phone', async (context) => {
  if (typeof browser === 'string') return context.skip(browser);
  const view = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await view.setContent(page);
  expect(await view.locator('svg rect.heat').count()).toBe(7 * 24);
  const begun = await view.locator('svg rect.heat title').allTextContents();
  expect(begun.map((text) => Number(text.split(': ')[1])).reduce((sum, n) => sum + n, 0)).toBe(40);
  const bars = await view.locator('svg g title').allTextContents();
  expect(bars).toHaveLength(30);
  expect(bars.map((text) => Number(/: (\d+)/.exec(text)![1])).reduce((sum, n) => sum + n, 0)).toBe(40);
  expect(await view.locator('body > section:last-child tbody tr').count()).toBe(40);
  expect(await view.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await view.close();
});

test('it has the four keys, budgets that are used once for incidents at once, and action items without their owners', async (context) => {
  if (typeof browser === 'string') return context.skip(browser);
  const view = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await view.setContent(page);
  const rows = (heading: string) =>
    view
      .locator('section', { has: view.locator(`h2:text-is("${heading}")`) })
      .locator('tbody tr')
      .allInnerTexts();
  expect((await rows('Delivery')).map((text) => text.split('\t')[1])).toEqual([
    '1 (0.2 a week, on 1 of 30 days)',
    'median 24 h, nine of ten 24 h (n 1)',
    '0.0 %, 0 of 1 (95 %: 0.0 % – 79.3 %)',
    'nothing on record',
  ]);
  expect(await rows('Error budgets')).toContainEqual(expect.stringContaining('21.6 of 43.2 min (50.0 %)'));
  const actions = await rows('Open action items');
  expect(actions).toEqual([
    expect.stringContaining('2026-03-01, overdue'),
    expect.stringContaining('no day'),
  ]);
  expect(await view.innerText('body')).not.toContain('pan');
  await view.close();
});

test('it is dark at night and light on paper, and prints on whole pages', async (context) => {
  if (typeof browser === 'string') return context.skip(browser);
  const view = await browser.newPage({ colorScheme: 'dark' });
  await view.setContent(page);
  const paper = () => view.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(await paper()).toBe('rgb(21, 24, 30)');
  await view.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await paper()).toBe('rgb(255, 255, 255)');
  const printed = await view.pdf({ format: 'A4' });
  expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
  await view.close();
});

test('a time without incidents says so instead of drawing nothing', () => {
  const empty = renderReport({
    from,
    to,
    madeAt: to,
    locale: 'vi',
    zone: 'UTC',
    figures: [],
    quality: quality([], { from, to, zone: 'UTC' }),
    counted: [],
  });
  expect(empty).toContain('Không có sự cố nào');
  expect(empty).not.toContain('<svg');
});
