import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findBlame, renderPostmortem, renderPostmortemPage } from '../../bot/core/postmortem/index.ts';
import { unbalanced } from './html.ts';
import { drawsNothing } from './stories/play.ts';
import { stories } from './stories/stories.ts';

const template = (name: string): string =>
  readFileSync(new URL(`../../postmortem-templates/${name}.mustache`, import.meta.url), 'utf8');

const citation =
  /\[(?:alarm|#\d+|E\d+|G\d+|escalation\/\d+)(?:(?:, | -> )(?:#\d+|E\d+|G\d+|escalation\/\d+))*\]/;

test.each(stories.map((story) => [story.name, story] as const))(
  'the document of %s reads as it was reviewed, blames nobody, cites what it states, and shows each picture once',
  async (name, { locale, play }) => {
    const played = await play(drawsNothing);
    const input = { ...played, locale };
    const [md, html] = [template(`full.${locale}.md`), template(`full.${locale}.html`)];
    const text = renderPostmortem(input, { format: 'md', text: md });
    // The head of the record changes with every field of every event: it has tests of its own.
    const reviewed = text.replace(/`[0-9a-f]{64}`/, '`(hash)`');
    await expect(reviewed).toMatchFileSnapshot(`postmortems/${name}.md`);
    expect(findBlame(text, { locale })).toEqual([]);
    const [, summary = ''] = text.split('\n## ');
    const uncited = summary
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '' && !line.startsWith('>') && !citation.test(line));
    expect(uncited).toEqual([]);
    const page = renderPostmortemPage(input, { html, md });
    expect(unbalanced(page)).toEqual([]);
    const shown = [...text.matchAll(/!\[[^\n]*\]\(<([^>]*)>\)/g)].map(([, file]) => file);
    expect(new Set(shown).size).toBe(shown.length);
    expect(page.match(/<img src="data:image\/png;base64,/g) ?? []).toHaveLength(shown.length);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\{/);
  },
);
