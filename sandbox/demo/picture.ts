import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import type { PageAssets } from '../page/bundle.ts';
import { loadPage } from '../page/bundle.ts';
import { startBrowser } from '../page/chromium.ts';
import { servePage } from '../page/serve.ts';
import type { SlackWorkspace } from '../slack/index.ts';

/** A picture takes about a second; what hangs is given up. */
const patienceMs = 8_000;

const size = { width: 1_280, height: 1_000 } as const;

export type Camera = {
  /** Draws a conversation as a person sees it into a PNG. Resolves with the reason when that cannot be. */
  take(shot: {
    readonly slack: SlackWorkspace;
    /** Whose eyes: a user id. */
    readonly as: string;
    readonly room: string;
    readonly thread: string;
    /** What is to be read when everything is there. */
    readonly text: string;
    readonly file: string;
  }): Promise<string | undefined>;
  close(): Promise<void>;
};

/** Gets a browser ready, beside whatever else is going on. */
export function openCamera(): Camera {
  const ready = Promise.all([startBrowser(), loadPage()]).then(
    ([browser, assets]) => ({ browser, assets }),
    (error: unknown): { readonly browser: string; readonly assets?: PageAssets } => ({
      browser: `no page to draw: ${firstLine(error)}`,
    }),
  );
  return {
    async take({ slack, as, room, thread, text, file }) {
      const { browser, assets } = await ready;
      if (typeof browser === 'string') return browser;
      if (assets === undefined) return 'no page to draw';
      const server = await servePage({
        slack,
        desk: { read: () => undefined, press: () => {} },
        assets,
        port: 0,
      });
      try {
        const address = `${server.url}/#${new URLSearchParams({ as, room, thread }).toString()}`;
        await writeFile(file, await drawn(browser, address, text));
        return undefined;
      } catch (error) {
        return `the picture failed: ${firstLine(error)}`;
      } finally {
        await server.close();
      }
    },
    async close() {
      const { browser } = await ready;
      if (typeof browser !== 'string') await browser.close();
    },
  };
}

async function drawn(browser: Browser, url: string, text: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1 });
  page.setDefaultTimeout(patienceMs);
  await page.goto(url);
  await page.getByText(text).first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page.screenshot();
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
