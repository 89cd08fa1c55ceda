import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealEvents } from '../../../bot/app/ledger/index.ts';
import {
  happened,
  evolve,
  noIncident,
  type Envelope,
  type Incident,
  type IncidentEvent,
  type IncidentState,
} from '../../../bot/core/incident/index.ts';
import { renderPostmortem } from '../../../bot/core/postmortem/index.ts';

const template = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../../../postmortem-templates/${name}.mustache`, import.meta.url)),
    'utf8',
  );

const at = (minute: number): string => `2026-03-12T14:${String(minute).padStart(2, '0')}:00.000Z`;

type Step = {
  readonly fact: IncidentEvent;
  readonly minute: number;
  readonly by?: { readonly person: string; readonly role?: string };
};

/** An incident and its events, as they would have been stored. */
function record(steps: readonly Step[]): {
  readonly incident: Incident;
  readonly events: readonly Envelope[];
} {
  const events: Envelope[] = [];
  let n = 0;
  for (const { fact, minute, by } of steps) {
    const last = events.at(-1);
    const [sealed] = sealEvents({
      facts: [fact],
      stream: 'incident/i1',
      head: last && { version: last.version, hash: last.hash },
      meta: {
        occurredAt: at(minute),
        recordedAt: at(minute),
        actor: by === undefined ? { kind: 'system', name: 'tocsin' } : { kind: 'person', ...by },
        cause: 'test',
        correlation: 'i1',
        configHash: 'c',
        drill: false,
        visibility: 'open',
      },
      ids: { event: () => `event-${(n += 1)}`, salt: () => '0123456789abcdef' },
    });
    events.push(sealed!.envelope);
  }
  const state = events.reduce<IncidentState>(
    (folded, event) => evolve(folded, happened(event) as never),
    noIncident,
  );
  return { incident: state as Incident, events };
}

const opened = (title: string): Step => ({
  minute: 2,
  fact: {
    type: 'IncidentOpened',
    data: {
      incident: 'i1',
      number: 12,
      service: 'checkout',
      severity: 'sev2',
      status: 'investigating',
      how: 'alarm',
      title,
      startedAt: at(2),
      reason: 'first-of-service',
      drill: false,
      private: false,
      desk: 'checkout',
    },
  },
});

const fired = (name: string, sentence: string): Step => ({
  minute: 2,
  fact: {
    type: 'AlarmFired',
    data: { alarm: { key: 'k', name, at: at(2), sentence }, reason: 'first-of-service' },
  },
});

const noted = (note: string): Step => ({
  minute: 5,
  by: { person: 'p-secret', role: 'on-call' },
  fact: { type: 'NoteAdded', data: {}, texts: { note } },
});

const resolved = (summary: string): Step => ({
  minute: 43,
  by: { person: 'p-secret', role: 'lead' },
  fact: { type: 'IncidentResolved', data: { stillInAlarm: [] }, texts: { summary } },
});

const story = (title: string, sentence: string, note: string, summary: string) =>
  record([opened(title), fired(title, sentence), noted(note), resolved(summary)]);

const draft = (made: ReturnType<typeof story>, locale: 'en' | 'vi', format: 'md' | 'html' = 'md'): string =>
  renderPostmortem(
    { ...made, draftedAt: at(50), locale },
    { format, text: template(`full.${locale}.${format}`) },
  );

const plain = story(
  'checkout-5xx',
  '5xx was above 5 % for 3 min: 38',
  'rolled back to 213',
  'Rolled back to version 213.',
);

test('a draft tells when, what, how long and how it ended, each with its event', () => {
  const text = draft(plain, 'en');
  expect(text).toContain('On 12 March 2026 at 14:02 UTC the alarm checkout-5xx of checkout went to ALARM');
  expect(text).toContain('What it saw: 5xx was above 5 % for 3 min: 38 [#2].');
  expect(text).toContain('Resolved after 41 min [#1 -> #4]: Rolled back to version 213.');
  expect(text).toContain('| 14:05:00 | on-call engineer noted: rolled back to 213 | #3 |');
  expect(text).toContain(
    '| 14:43:00 | incident lead resolved the incident: Rolled back to version 213. | #4 |',
  );
});

test('an alarm that was over within its minute is told with seconds', () => {
  const cleared = (seconds: string): Step => ({
    minute: 4,
    fact: {
      type: 'AlarmCleared',
      data: { alarm: { key: 'k', name: 'x', at: `2026-03-12T14:${seconds}.000Z`, sentence: 'y' } },
    },
  });
  const told = (seconds: string): string =>
    draft(record([opened('x'), fired('x', 'y'), cleared(seconds), resolved('z')]), 'en');
  expect(told('02:07')).toContain('from 14:02:00 to 14:02:07 UTC (7 s) the alarm x');
  expect(told('03:10')).toContain('from 14:02:00 to 14:03:10 UTC (1 min 10 s) the alarm x');
});

test('the Vietnamese draft says the same in Vietnamese', () => {
  const text = draft(plain, 'vi');
  expect(text).toContain('Ngày 12/3/2026 lúc 14:02 UTC, alarm checkout-5xx của checkout chuyển sang ALARM');
  expect(text).toContain('Xử lý xong sau 41 phút [#1 -> #4]: Rolled back to version 213.');
  expect(text).not.toMatch(/\b(Summary|Timeline|Figures)\b/);
});

test('people appear as roles: neither an id nor a mention is left', () => {
  const text = draft(story('x', 'y', 'ask <@U0000000A1|an> and <!channel>', 'thanks <@U0000000A1>'), 'en');
  expect(text).not.toMatch(/U0000000A1|p-secret|<@|<!/);
  expect(text).toContain('ask a responder and');
});

const hostile = '# <script>alert(1)</script> | [x](http://evil) ``` *b* \n## no heading \u202E <!channel>';

test('text from outside is inert in Markdown: no heading, no cell, no link, no HTML', () => {
  const text = draft(story(hostile, hostile, hostile, hostile), 'en');
  const headings = text.split('\n').filter((line) => /^#{1,6} /.test(line));
  expect(headings.filter((line) => line.includes('no heading') && line.startsWith('## no'))).toEqual([]);
  expect(text).not.toMatch(/(?<!\\)<script/);
  expect(text).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(/);
  expect(text).not.toContain('\u202E');
  const rows = text.split('\n').filter((line) => /^\| \d\d:/.test(line));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
});

test('whatever is typed, every row of the timeline keeps its three cells and HTML stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const made = story(typed || 'x', typed, typed || 'note', typed);
      const rows = draft(made, 'en')
        .split('\n')
        .filter((line) => /^\| \d\d:/.test(line));
      for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(4);
      const inHtml = draft(made, 'en', 'html');
      expect(inHtml.match(/<td>/g)?.length).toBe(inHtml.match(/<\/td>/g)?.length);
    }),
    { numRuns: 200 },
  );
});
