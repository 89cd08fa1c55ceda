import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBlame, renderPostmortem } from '../../bot/core/postmortem/index.ts';
import { locales, type Locale } from '../../bot/core/texts/index.ts';
import { unbalanced } from './html.ts';
import { recordOfANight } from './postmortem-story.ts';

const template = (locale: Locale, format: 'md' | 'html'): string =>
  readFileSync(
    new URL(`../../postmortem-templates/full.${locale}.${format}.mustache`, import.meta.url),
    'utf8',
  );

const night = await recordOfANight();

const draft = (locale: Locale, format: 'md' | 'html'): string =>
  renderPostmortem(
    { ...night, draftedAt: '2026-03-12T15:10:14.000Z', locale },
    { format, text: template(locale, format) },
  );

/** `#7`, `E2`, `G1`, `escalation/3`, or CloudWatch's own time, alone or as a list or a stretch. */
const source = String.raw`(?:#\d+|E\d+|G\d+|escalation\/\d+|alarm)`;
const citation = new RegExp(String.raw`\[${source}(?:(?:, | -> )${source})*\]`);

/** Lines of a section without its headings, tables' heads and the questions that only people can answer. */
function factsIn(text: string, heading: string): readonly string[] {
  const section = text.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !line.startsWith('>') && !/^\|[-| ]*\|$/.test(line));
}

for (const locale of locales) {
  test(`the draft of a night reads in ${locale} as it was reviewed`, async () => {
    await expect(draft(locale, 'md')).toMatchFileSnapshot(`postmortem/full.${locale}.md`);
  });

  test(`the draft blames nobody: ${locale}`, () => {
    expect(findBlame(draft(locale, 'md'), { locale })).toEqual([]);
  });

  test(`no person and no Slack id is in the draft: ${locale}`, () => {
    for (const format of ['md', 'html'] as const) {
      expect(draft(locale, format)).not.toMatch(/pan0000000a1|pbo0000000b1|\bU[A-Z0-9]{8,}|<@|D1\/1\.1/);
    }
  });

  test(`the HTML of the draft is well-formed and holds what the Markdown holds: ${locale}`, () => {
    const page = draft(locale, 'html');
    expect(unbalanced(page)).toEqual([]);
    const times = (text: string): readonly string[] => text.match(/\d\d:\d\d:\d\d/g) ?? [];
    expect(times(page)).toEqual(times(draft(locale, 'md')));
  });
}

const shorter = ['light', 'executive', 'customer'] as const;

describe.each(shorter)('the %s document', (name) => {
  const rendered = (locale: Locale): string =>
    renderPostmortem(
      { ...night, draftedAt: '2026-03-12T15:10:14.000Z', locale },
      {
        format: 'md',
        text: readFileSync(
          new URL(`../../postmortem-templates/${name}.${locale}.md.mustache`, import.meta.url),
          'utf8',
        ),
      },
    );

  test.each(locales)('reads in %s as it was reviewed, blames nobody and names no person', async (locale) => {
    const text = rendered(locale);
    await expect(text).toMatchFileSnapshot(`postmortem/${name}.${locale}.md`);
    expect(findBlame(text, { locale })).toEqual([]);
    expect(text).not.toMatch(/pan0000000a1|pbo0000000b1|\bU[A-Z0-9]{8,}|<@|\{\{/);
    expect(text.length).toBeLessThan(draft(locale, 'md').length);
  });
});

test.each(locales)('what customers read in %s names no alarm, service, log, role or event', (locale) => {
  const text = readFileSync(
    new URL(`../../postmortem-templates/customer.${locale}.md.mustache`, import.meta.url),
    'utf8',
  );
  const values = new Set([...text.matchAll(/\{\{[#^/]?(\w+)\}\}/g)].map(([, value]) => value ?? ''));
  expect([...values].toSorted()).toEqual(['day', 'drill', 'duration', 'from', 'span', 'to']);
});

describe('every sentence that states a fact says where it is from', () => {
  const text = draft('en', 'md');

  test.each([
    ['Summary', 5],
    ['Impact', 3],
    ['Figures', 1],
    ['Contributing factors', 3],
    ['What went well', 6],
  ])('%s has %i of them', (heading, n) => {
    const facts = factsIn(text, heading).filter(
      (line) => !line.startsWith('| | |') && !line.startsWith('Found by evidence'),
    );
    expect(facts).toHaveLength(n);
    expect(facts.filter((line) => !citation.test(line))).toEqual([]);
  });

  test('each figure has its own', () => {
    const [line = ''] = factsIn(text, 'Figures');
    expect(line.split(' · ').filter((figure) => !citation.test(figure))).toEqual([]);
  });

  test('each row of the timeline has the number of its event', () => {
    const rows = factsIn(text, 'Timeline').filter((line) => /^\| \d\d:/.test(line));
    expect(rows).toHaveLength(24);
    expect(rows.filter((row) => !/\| (?:#\d+|escalation\/\d+) \|$/.test(row))).toEqual([]);
  });

  test('what is cited exists', () => {
    const own = night.events.filter(({ stream }) => stream.startsWith('incident/')).length;
    const paging = night.events.length - own;
    for (const [, n] of text.matchAll(/#(\d+)[\], ]/g)) expect(Number(n)).toBeLessThanOrEqual(own);
    for (const [, n] of text.matchAll(/escalation\/(\d+)/g)) expect(Number(n)).toBeLessThanOrEqual(paging);
    for (const [, n] of text.matchAll(/\bE(\d+)\]/g)) expect(Number(n)).toBeLessThanOrEqual(2);
  });
});
