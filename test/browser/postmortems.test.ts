import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPostmortemPage } from '../../bot/core/postmortem/index.ts';
import { createPictures } from '../../bot/pictures/pictures.ts';
import { drawsLater } from '../golden/stories/play.ts';
import { stories } from '../golden/stories/stories.ts';
import { startBrowser } from './chromium.ts';

const template = (name: string): string =>
  readFileSync(new URL(`../../postmortem-templates/${name}.mustache`, import.meta.url), 'utf8');

/** A folder into which the pages are drawn as pictures: `TOCSIN_IMAGES=docs/images`. */
const images = process.env['TOCSIN_IMAGES'];

const draw = createPictures();

let browser: Browser | string;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  if (typeof browser !== 'string') await browser?.close();
});

/** Two of them with every run: pictures of three kinds, and none. */
const looked =
  images === undefined ? stories.filter(({ name }) => ['dependency', 'by-hand'].includes(name)) : stories;

test.for(looked.map((story) => [story.name, story] as const))(
  'the page of %s shows its pictures, asks nobody for anything, and fits a phone and paper',
  async ([name, { locale, play }], context) => {
    if (typeof browser === 'string') return context.skip(browser);
    const later = drawsLater();
    const played = await play(later.pictures);
    const pictures = await later.drawn(draw, played.pictures);
    const [md, html] = [template(`full.${locale}.md`), template(`full.${locale}.html`)];
    const text = renderPostmortemPage({ ...played, pictures, locale }, { md, html });
    const page = await browser.newPage({ viewport: { width: 860, height: 1250 }, deviceScaleFactor: 1 });
    try {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) asked.push(request.url());
      });
      await page.setContent(text, { waitUntil: 'load' });
      const shown = await page.evaluate(
        `[...document.images].map((image) => [image.complete && image.naturalWidth > 300, image.alt.length > 20])`,
      );
      expect(shown).toEqual([...text.matchAll(/<img /g)].map(() => [true, true]));
      expect(asked).toEqual([]);
      if (images !== undefined) {
        await page.screenshot({ path: join(images, `postmortem-${name}.png`) });
      }
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 700, height: 1000 });
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    } finally {
      await page.close();
    }
  },
);
