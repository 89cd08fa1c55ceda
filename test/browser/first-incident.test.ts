import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../../sandbox/demo/sandbox.ts';
import { startBrowser } from './chromium.ts';

/** Where pictures go when somebody asks for them: `SCREENSHOTS=docs/images`. */
const pictures = process.env['SCREENSHOTS'];
const browser = await startBrowser();
const ready = typeof browser !== 'string';
if (!ready) console.log(browser);

let sandbox: RunningSandbox;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  if (!ready) return;
  sandbox = await startSandbox({ port: 0 });
  page = await (browser as Browser).newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture('failed');
});

afterAll(async () => {
  if (!ready) return;
  await (browser as Browser).close();
  await sandbox?.close();
});

const picture = async (name: string): Promise<void> => {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

test.skipIf(!ready)(
  'a newcomer takes an incident from the alarm to the postmortem by clicking',
  async () => {
    await page.goto(sandbox.url);
    await button('Take me there').waitFor();
    await page.getByText('Let an alarm fire').waitFor();
    await button(/checkout-5xx goes to ALARM/).click();

    await page.getByText(/is paged by direct message/).waitFor();
    await button('Take me there').click();
    await button('I am on it').click();
    await page.locator('.tour li.now', { hasText: 'Work on it' }).waitFor();
    await button('Take me there').click();
    await button('Resolve').waitFor();

    const composer = page.getByRole('textbox', { name: /^Message #inc-1/ });
    await composer.fill('/inc');
    await page.getByRole('option', { name: /\/incident/ }).waitFor();
    await composer.press('Tab');
    expect(await composer.inputValue()).toBe('/incident ');
    await composer.fill('/incident note the release cut the database pool from 20 to 2');
    await composer.press('Enter');
    await page.getByText('Noted in the timeline').first().waitFor();

    await button('Severity').click();
    const modal = page.getByRole('dialog');
    await modal.waitFor();
    await modal.locator('textarea').fill('customers cannot pay '.repeat(200));
    await modal.locator('footer .primary').click();
    await modal.getByRole('alert').getByText('too long').waitFor();
    await page.mouse.move(0, 0);
    await picture('modal');
    await modal.getByRole('combobox').click();
    await page.getByRole('option', { name: /sev1/ }).click();
    await modal.getByRole('textbox').fill('customers cannot pay');
    await modal.locator('footer .primary').click();
    await modal.waitFor({ state: 'detached' });
    await page.getByText('INC-1 · sev1').first().waitFor();
    await picture('channel');

    await page.locator('.replies').first().click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText(/E2/).first().waitFor();
    await picture('thread');

    await button(/back on the release before/).click();
    await button(/checkout-5xx is OK/).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText(/OK/).first().waitFor();
    await button('Close the thread').click();
    await page.getByRole('complementary', { name: 'Thread' }).waitFor({ state: 'detached' });
    await button('Resolve').click();
    await modal.waitFor();
    await modal.getByRole('textbox').first().fill('Rolled back; the pool has 20 connections again.');
    await modal.locator('footer .primary').click();
    await modal.waitFor({ state: 'detached' });

    await page.locator('.file-head').first().click();
    await modal
      .getByText(/cut the database pool/)
      .first()
      .waitFor();
    expect(await modal.getByRole('heading').count()).toBeGreaterThan(5);
    await picture('postmortem');
    await modal.getByRole('button', { name: 'Close' }).click();
    await button('Close the guide').click();
    expect(problems).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await button('Channels').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await picture('phone');
  },
  90_000,
);
