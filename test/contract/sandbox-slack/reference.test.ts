import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BLOCK_TYPES, ELEMENT_TYPES, METHOD_NAMES } from '../../../sandbox/slack/index.ts';

const page = readFileSync(
  fileURLToPath(new URL('../../../docs/reference/sandbox.md', import.meta.url)),
  'utf8',
);
const slack = page.slice(page.indexOf('\n## Slack\n') + 1);

/** The names in back quotes under a heading of the Slack section, up to the first blank line after them. */
function listed(heading: string): string[] {
  const start = slack.indexOf(`\n### ${heading}\n`);
  if (start < 0)
    throw new Error(`docs/reference/sandbox.md has no heading "### ${heading}" under "## Slack"`);
  const paragraph = slack.slice(start).split('\n\n')[1] ?? '';
  return [...paragraph.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

test.each([
  ['Methods', METHOD_NAMES, 60],
  ['Blocks', BLOCK_TYPES, 20],
  ['Elements', ELEMENT_TYPES, 26],
])('the page lists exactly the %s that are there', (heading, names, atLeast) => {
  expect(listed(heading).toSorted()).toEqual([...names].toSorted());
  expect(names.length).toBeGreaterThanOrEqual(atLeast);
});
