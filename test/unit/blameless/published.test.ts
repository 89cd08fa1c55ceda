import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBlame } from '../../../bot/core/postmortem/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/fixtures/postmortem/', import.meta.url));

// They are read for checking and are no part of the project.
const missing = existsSync(folder) ? '' : ' (skipped: the published postmortems are not at hand)';

test.skipIf(missing !== '')(
  `published postmortems: less than 1 finding about people in 25 paragraphs${missing}`,
  () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const texts = files.map((name) =>
      readFileSync(join(folder, name), 'utf8').replace(/^---[^]*?\n---\n/, ''),
    );
    const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/)).filter((each) => each.trim() !== '');
    const personal = texts.flatMap((text) => findBlame(text)).filter(({ rule }) => rule !== 'single-cause');
    expect(paragraphs.length).toBeGreaterThan(500);
    expect(personal.length).toBeGreaterThan(5);
    expect(personal.length).toBeLessThan(paragraphs.length / 25);
  },
);
