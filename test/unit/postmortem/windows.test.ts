import { expect, test } from 'vitest';
import type { Incident } from '../../../bot/core/incident/index.ts';
import type { Material } from '../../../bot/core/postmortem/draft/model.ts';
import { figuresOf, spanOf, windowsOf } from '../../../bot/core/postmortem/draft/windows.ts';
import { findBlame } from '../../../bot/core/postmortem/index.ts';
import { locales, textsFor, type Locale } from '../../../bot/core/texts/index.ts';
import { durations } from '../../../bot/core/timeline/index.ts';
import { at, opened, record } from '../timeline/sealed.ts';

type Story = Parameters<typeof record>[0];

const looked = (minute: number, breach: { readonly from: string; readonly to?: string }): Story[number] => [
  at(minute),
  {
    type: 'EvidenceAttached',
    data: { evidence: { id: 'E3', finding: { kind: 'metric', alarm: 'checkout-5xx', breach } } },
  },
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

const resolved: Story[number] = [at(30), { type: 'IncidentResolved', data: { stillInAlarm: [] }, by: 'an' }];

function told(story: Story, locale: Locale = 'en') {
  const events = record(story);
  const incident = { openedAt: at(5), startedAt: at(5) } as Incident;
  const material = { incident, events, durations: durations(events), texts: textsFor(locale) } as Material;
  return { figures: figuresOf(material), windows: windowsOf(material), span: spanOf(material).span };
}

test('what the metric shows is said of the metric, with its event, and stands in the table of the impact', () => {
  const { figures, windows, span } = told([opened(5), looked(6, { from: at(1), to: at(24) }), resolved]);
  expect(figures).toEqual([
    'Noticed 4 min after the metric was first beyond its threshold [#2 -> #1]; when customers first felt it is not on record',
    'the metric was no longer beyond its threshold after 19 min [#1 -> #2]; when it was mitigated is not on record',
    'resolved after 25 min [#1 -> #3]',
  ]);
  expect(windows).toEqual([
    {
      what: 'when the metric of checkout-5xx was beyond its threshold',
      value: '14:01 to 14:24 UTC (23 min)',
      source: 'E3',
    },
  ]);
  expect(span).toEqual({ from: '14:01', to: '14:24', duration: '23 min', source: '#2 -> #2' });
});

test('an impact that people dated is not called unknown, and stands before what the metric shows', () => {
  const story = [
    opened(5),
    looked(6, { from: at(1) }),
    resolved,
    dated(40, 'start', at(0)),
    dated(41, 'end', at(20)),
  ];
  const { figures, windows, span } = told(story);
  expect(figures[0]).toBe('Noticed 5 min after the impact began, a time given by hand [#4 -> #1]');
  expect(figures[1]).toBe('mitigated after 15 min [#1 -> #5]');
  expect(windows.map(({ value, source }) => `${value} [${source}]`)).toEqual([
    '14:00 to 14:20 UTC (20 min) [#4 -> #5]',
    'from 14:01 UTC; its end is not on record [E3]',
  ]);
  expect(span).toEqual({ from: '14:00', to: '14:20', duration: '20 min', source: '#4 -> #5' });
});

test('where only the resolution tells of the end, that is said', () => {
  const { figures } = told([opened(5), resolved]);
  expect(figures).toContain('mitigated after 25 min at the latest [#1 -> #2]; when exactly is not on record');
});

test('the Vietnamese draft tells the same stand-ins apart', () => {
  const both = told([opened(5), looked(6, { from: at(1), to: at(24) }), resolved], 'vi').figures.join('\n');
  expect(both).toContain('sau khi metric bắt đầu vượt ngưỡng [#2 -> #1]');
  expect(both).toContain('metric hết vượt ngưỡng sau 19 phút [#1 -> #2]');
});

test.each(locales)('what is not known is no reproach: %s', (locale) => {
  const stories = [
    [opened(5), resolved],
    [opened(5), looked(6, { from: at(1), to: at(24) }), resolved],
    [opened(5), resolved, dated(40, 'start', at(0)), dated(41, 'end', at(20))],
  ];
  for (const story of stories) {
    const { figures, windows } = told(story, locale);
    const text = [...figures, ...windows.map(({ what, value }) => `${what}: ${value}`)].join('.\n\n');
    expect(findBlame(text, { locale })).toEqual([]);
  }
});
