import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../sandbox/page', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|tsx|css)$/.test(name),
);
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

test('the page knows Slack and no app: nothing of the product is imported, named or spoken of', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => /from '[^']*\/(bot|demo|aws)\//.test(read(name)))).toEqual([]);
  const words = /\b(incidents?|alarms?|postmortems?|severity|on-?call|runbooks?)\b/i;
  const spoken = files.filter((name) => words.test(read(name)));
  expect(spoken).toEqual([]);
});
