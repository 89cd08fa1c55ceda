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
const desktop = { width: 1440, height: 900 };
const telephone = { width: 390, height: 844 };

beforeAll(async () => {
  if (!ready) return;
  sandbox = await startSandbox({ port: 0 });
  page = await (browser as Browser).newPage({ viewport: desktop, deviceScaleFactor: 1 });
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
  if (pictures === undefined) return;
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
/** The same in both colours. */
const pictured = async (name: string): Promise<void> => {
  if (pictures === undefined) return;
  await picture(name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(`${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const channel = (name: RegExp) => page.locator('.room', { hasText: name });
const keys = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await page.keyboard.press(name);
};
const actAs = async (name: string): Promise<void> => {
  await button(/^You act as/).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await button(`You act as ${name}`).waitFor();
};

test.skipIf(!ready)(
  'a newcomer is guided through three steps, from the alarm to the postmortem, by clicking',
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
    await page
      .locator('.message', { hasText: /acknowledged/ })
      .first()
      .waitFor();

    await button('Severity').click();
    const modal = page.getByRole('dialog');
    await modal.waitFor();
    await modal.getByRole('combobox').click();
    await page.getByRole('option', { name: /sev1/ }).click();
    await modal.locator('textarea').fill('customers cannot pay '.repeat(200));
    await modal.locator('footer .primary').click();
    await modal.getByRole('alert').getByText('too long').waitFor();
    expect(await modal.locator('textarea').getAttribute('aria-invalid')).toBe('true');
    await pictured('modal');
    await modal.locator('textarea').fill('customers cannot pay');
    await modal.locator('footer .primary').click();
    await modal.waitFor({ state: 'detached' });
    await page.locator('.message', { hasText: 'INC-1 · sev1' }).first().waitFor();
    await page
      .getByRole('log')
      .getByText(/severity is now sev1/)
      .waitFor();
    await button('Close the world').click();
    await page.setViewportSize({ width: 1280, height: 960 });
    await pictured('channel');
    await page.setViewportSize(desktop);

    await page.locator('.replies').first().click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText(/E2/).first().waitFor();
    if (pictures !== undefined) await page.setViewportSize({ width: 1280, height: 800 });
    await picture('thread');
    await page.setViewportSize(desktop);
    await button('World').click();
    await button(/back on the release before/).click();
    await button(/checkout-5xx is OK/).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText(/OK/).first().waitFor();
    await button('Close the thread').click();
    await thread.waitFor({ state: 'detached' });
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
    await page.locator('.tour li.done').nth(2).waitFor();
    await button('Close the guide').click();
    await page.getByRole('region', { name: 'Guide' }).waitFor({ state: 'detached' });
    await page.reload();
    await button('World').waitFor();
    expect(await page.getByRole('region', { name: 'Guide' }).count()).toBe(0);
    expect(problems).toEqual([]);
  },
  90_000,
);

test.skipIf(!ready)(
  'the app’s home tab says how things stand, and the channel can be read on a telephone',
  async () => {
    await page.setViewportSize(telephone);
    await page.reload();
    await page.locator('.file-head').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(telephone.width);
    await pictured('phone');
    await page.setViewportSize(desktop);
    await button('Tocsin').first().click();
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('tabpanel');
    await home.getByRole('heading').first().waitFor();
    await home.getByRole('button', { name: 'Declare an incident' }).waitFor();
    expect(problems).toEqual([]);
  },
);

test.skipIf(!ready)(
  'who is paged while notifications are paused is paged nevertheless, and answers by keyboard alone',
  async () => {
    await actAs('Cuong Tran');
    const paged = sandbox.world.slack;
    for (const name of ['An Nguyen', 'Bo Schmidt']) {
      await actAs(name);
      await button(/^Active: change/).click();
      await page.getByRole('menuitem', { name: 'Pause notifications for 1 hour' }).click();
      await button(/^Active, notifications paused/).waitFor();
    }
    await button('World').click();
    await button(/Composite: cart-impact/).focus();
    await keys('Enter');
    const held = await paged.until(
      'a page that do-not-disturb holds back',
      () => paged.world.notifications.find(({ held: quiet, why }) => quiet && why === 'direct'),
      20_000,
    );
    const person = paged.world.users.get(held.user)!;
    await actAs(person.realName);
    await keys('Control+k');
    await page.keyboard.type('tocsin');
    await keys('Enter');
    const messages = page.getByRole('tab', { name: 'Messages' });
    await messages.focus();
    await keys('Enter');
    await page.getByText(/INC-2/).first().waitFor();
    const answer = page.locator('.message', { hasText: 'INC-2' }).getByRole('button', { name: 'I am on it' });
    await answer.focus();
    await keys('Enter');
    await answer.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Home' }).focus();
    await keys('Enter');
    await page.getByRole('tabpanel').getByText(/INC-2/).first().waitFor();
    if (pictures !== undefined) {
      await button('World').click();
      await page.evaluate('document.activeElement.blur()');
      await page.setViewportSize({ width: 1280, height: 720 });
      await pictured('home');
      await page.setViewportSize(desktop);
      await button('World').click();
    }
    await button('cart-impact is OK').focus();
    await keys('Enter');
    await keys('Control+k');
    await page.keyboard.type('inc-2');
    await keys('Enter');
    await page.getByRole('textbox', { name: /^Message #inc-2/ }).waitFor();
    await page.getByText(/No alarm is in ALARM any more/).waitFor();
    await page.keyboard.type('/incident resolve the cart was restarted');
    await keys('Enter');
    await page
      .getByText(/INC-2 is resolved/)
      .first()
      .waitFor();
    expect(problems).toEqual([]);
  },
  60_000,
);

test.skipIf(!ready)(
  'a storm of 200 alarms over all services becomes a handful of channels, and the page goes on answering',
  async () => {
    const before = await channel(/inc-/).count();
    await button(/Storm: 200 alarms/).click();
    await page.getByRole('button', { name: /^All \d{2,3} are OK/ }).waitFor();
    await expect.poll(() => channel(/inc-/).count(), { timeout: 20_000 }).toBeGreaterThan(before);
    await channel(/general/)
      .first()
      .click();
    const composer = page.getByRole('textbox', { name: 'Message #general' });
    await composer.fill('anybody here?');
    await keys('Enter');
    await page.locator('.message', { hasText: 'anybody here?' }).waitFor();
    await channel(/incidents/)
      .first()
      .click();
    await page.locator('.message').last().waitFor();
    await button(/^All 2\d\d are OK/).waitFor();
    await picture('storm');
    expect((await channel(/inc-/).count()) - before).toBeLessThan(6);
    expect(problems).toEqual([]);
  },
  60_000,
);
