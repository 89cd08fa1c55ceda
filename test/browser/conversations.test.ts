import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openModal } from '../../sandbox/slack/views.ts';
import { startBrowser } from './chromium.ts';
import { everyInput } from './gallery.ts';
import { called, openStage, type Stage } from './stage.ts';

const browser = await startBrowser();
const ready = typeof browser !== 'string';
if (!ready) console.log(browser);
let stage: Stage;

beforeAll(async () => {
  if (!ready) return;
  stage = await openStage(browser);
  const { slack, page, url } = stage;
  const bo = slack.user('bo');
  const first = bo.type('general', 'is checkout slow for you too?');
  slack.user('an').type('general', 'looking', { thread: first.ts });
  await called(slack, 'usergroups.create', { name: 'On call now', handle: 'oncall' });
  await called(slack, 'usergroups.users.update', {
    usergroup: [...slack.world.usergroups.keys()][0],
    users: 'U0A,U0B',
  });
  await page.goto(url);
  await page.getByText('is checkout slow').waitFor();
});
afterAll(async () => {
  if (!ready) return;
  await stage.close();
  await (browser as Browser).close();
});

const focused = () =>
  stage.page.evaluate(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
  );
const keys = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await stage.page.keyboard.press(name);
};
const room = (name: string) => stage.page.locator('.room', { hasText: name }).first();

test.skipIf(!ready)(
  'by keyboard alone: a message, a thread, a reaction, another conversation and another person',
  async () => {
    const { page, slack } = stage;
    await expect.poll(focused).toBe('Message #general');
    await page.keyboard.type('hello @b');
    await keys('Enter');
    expect(await page.getByRole('textbox', { name: 'Message #general' }).inputValue()).toBe('hello @bo ');
    await page.keyboard.type('see :roc');
    await page.getByRole('option', { name: ':rocket:' }).waitFor();
    await keys('Tab', 'Enter');
    await expect
      .poll(() => slack.channel('general')!.messages.at(-1)!.text)
      .toBe('hello <@U0B> see :rocket:');
    await page.locator('.message', { hasText: 'see' }).waitFor();
    await keys('ArrowUp', 'ArrowUp');
    await expect.poll(focused).toMatch(/^Message of Bo Schmidt/);
    await keys('Enter');
    await expect.poll(focused).toBe('Reply…');
    await page.keyboard.type('me too');
    await keys('Enter');
    await page.getByRole('complementary', { name: 'Thread' }).getByText('me too').waitFor();
    await keys('Escape');
    await expect.poll(focused).toBe('Message #general');
    await keys('ArrowUp', 'Tab');
    for (let steps = 0; steps < 12 && (await focused()) !== 'React with :white_check_mark:'; steps += 1)
      await keys('Tab');
    await keys('Enter');
    await expect
      .poll(
        () =>
          slack.channel('general')!.messages.findLast(({ text }) => text.includes('hello'))!.reactions?.[0]
            ?.name,
      )
      .toBe('white_check_mark');
    await keys('Control+k');
    await page.keyboard.type('rand');
    await keys('Enter');
    await expect.poll(focused).toBe('Message #random');
    await page.getByRole('button', { name: /You act as/ }).focus();
    await keys('Enter', 'ArrowDown', 'Enter');
    await page.getByRole('button', { name: 'You act as Bo Schmidt' }).waitFor();
    // As the conversation opens for the other person, its field takes the focus: what is typed before goes there.
    await expect.poll(focused).toBe('Message #random');
    await page.getByRole('button', { name: 'You act as Bo Schmidt' }).focus();
    await keys('Enter', 'Home', 'Enter');
    await page.getByRole('button', { name: 'You act as An Nguyen' }).waitFor();
  },
);

test.skipIf(!ready)('a form holds the keyboard; Escape closes its menu first and then the form', async () => {
  const { page, slack } = stage;
  await page.getByRole('textbox', { name: 'Message #random' }).focus();
  openModal(slack.world, 'U0A', {
    type: 'modal',
    title: { type: 'plain_text', text: 'Every input' },
    submit: { type: 'plain_text', text: 'Send' },
    blocks: everyInput(),
  });
  const form = page.getByRole('dialog');
  await form.waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    await keys('Tab');
    // Past the last one the browser itself has the focus for one step; nothing behind the form ever has it.
    expect(
      await page.evaluate(
        'document.activeElement === document.body || document.activeElement.closest("dialog") !== null',
      ),
    ).toBe(true);
  }
  await form.getByRole('combobox', { name: 'A static select', exact: true }).focus();
  await keys('ArrowDown', 'ArrowDown', 'Enter');
  expect(await form.getByRole('combobox', { name: 'A static select', exact: true }).inputValue()).toBe(
    'Payments',
  );
  await keys('ArrowDown');
  await page.getByRole('listbox').waitFor();
  await keys('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await form.count()).toBe(1);
  await keys('Escape');
  await form.waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Message #random');
});

test.skipIf(!ready)('a slash command is offered, explained and sent with names escaped', async () => {
  const { page, app } = stage;
  app.heard.length = 0;
  await page.keyboard.type('/on');
  await page.getByRole('option', { name: /\/oncall/ }).waitFor();
  await keys('Tab');
  await page.getByText('Who is on call').waitFor();
  await page.keyboard.type('cover @bo ');
  await keys('Enter');
  await expect
    .poll(() => app.heard[0])
    .toMatchObject({ command: '/oncall', text: 'cover <@U0B|bo>', channel_id: 'C0R' });
});

test.skipIf(!ready)(
  'what comes elsewhere is counted where one is named, and marked as new when one goes there',
  async () => {
    const { page, slack } = stage;
    slack.user('bo').type('general', 'just talking');
    await expect.poll(() => room('general').getAttribute('class')).toContain('unread');
    expect(await room('general').locator('.count').count()).toBe(0);
    await called(slack, 'chat.postMessage', { channel: 'C0G', text: '<@U0A> and <!subteam^S0X> look' });
    await called(slack, 'chat.postMessage', { channel: 'C0G', text: '<!here> look' });
    await expect.poll(() => room('general').locator('.count').textContent()).toBe('2');
    await room('general').click();
    await page.getByRole('separator', { name: 'New messages' }).waitFor();
    await expect.poll(() => room('general').locator('.count').count()).toBe(0);
    await page.reload();
    await page.getByText('just talking').waitFor();
    expect(await room('general').getAttribute('class')).not.toContain('unread');
  },
);

test.skipIf(!ready)('do-not-disturb and being away are set in a menu and seen by the others', async () => {
  const { page, slack } = stage;
  await page.getByRole('button', { name: 'Active: change' }).click();
  await page.getByRole('menuitem', { name: 'Pause notifications for 1 hour' }).click();
  await page.getByRole('button', { name: 'Active, notifications paused: change' }).click();
  await page.getByRole('menuitem', { name: 'Set yourself as away' }).click();
  await page.getByRole('button', { name: 'Away, notifications paused: change' }).waitFor();
  slack.user('bo').type('general', 'pssst @an');
  await expect.poll(() => slack.world.notifications.at(-1)).toMatchObject({ user: 'U0A', held: true });
  await page.getByRole('button', { name: /You act as/ }).click();
  await page.getByRole('menuitemradio', { name: /Bo Schmidt/ }).click();
  await page
    .locator('.room', { hasText: 'An Nguyen' })
    .getByRole('img', { name: 'away, notifications paused' })
    .waitFor();
  await page.getByRole('button', { name: /You act as/ }).click();
  await page.getByRole('menuitemradio', { name: /An Nguyen/ }).click();
  await page.getByRole('button', { name: /notifications paused: change/ }).click();
  await page.getByRole('menuitem', { name: 'Resume notifications' }).click();
  await page.getByRole('button', { name: 'Away: change' }).waitFor();
});

test.skipIf(!ready)(
  'own messages are edited in place and deleted; what the app changes says (edited)',
  async () => {
    const { page, slack } = stage;
    await page.getByRole('textbox', { name: 'Message #general' }).fill('a tpyo for @bo');
    await keys('Enter');
    const own = page.locator('.message', { hasText: 'a tpyo' });
    await own.hover();
    await own.getByRole('button', { name: 'More message actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    const editor = page.getByRole('textbox', { name: 'Edit message' });
    expect(await editor.inputValue()).toBe('a tpyo for @bo');
    await editor.fill('a typo for @bo');
    await keys('Enter');
    const mended = page.locator('.message', { hasText: 'a typo' });
    await mended.getByText('(edited)').waitFor();
    expect(slack.channel('general')!.messages.at(-1)!.text).toBe('a typo for <@U0B>');
    await mended.hover();
    await mended.getByRole('button', { name: 'More message actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete message…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await mended.waitFor({ state: 'detached' });
    const { ts } = await called(slack, 'chat.postMessage', { channel: 'C0G', text: 'state one' });
    await page.getByText('state one').waitFor();
    await called(slack, 'chat.update', { channel: 'C0G', ts, text: 'state two' });
    await page
      .locator(`[data-ts="${String(ts)}"]`)
      .getByText('state two')
      .waitFor();
    await page
      .locator(`[data-ts="${String(ts)}"]`)
      .getByText('(edited)')
      .waitFor();
  },
);

test.skipIf(!ready)(
  'pins, bookmarks, members, user groups and links to messages lead where they say',
  async () => {
    const { page, slack } = stage;
    const { ts } = slack.channel('general')!.messages[0]!;
    slack.user('bo').pin('general', ts);
    await called(slack, 'bookmarks.add', {
      channel_id: 'C0G',
      title: 'Dashboard',
      type: 'link',
      link: 'https://example.com/d',
    });
    expect(await page.getByRole('link', { name: 'Dashboard' }).getAttribute('href')).toBe(
      'https://example.com/d',
    );
    await page.getByRole('button', { name: '1 pinned' }).click();
    await page
      .getByRole('complementary', { name: 'Pins' })
      .getByRole('button', { name: 'Go to the message' })
      .click();
    await page.locator(`.lines [data-ts="${ts}"].found`).waitFor();
    await page.getByRole('button', { name: '4 members' }).click();
    await page
      .getByRole('complementary', { name: 'Members' })
      .getByRole('button', { name: /Gita Rao/ })
      .click();
    await page.getByRole('dialog', { name: 'Gita Rao' }).getByText('Guest').waitFor();
    await keys('Escape', 'Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.locator('.room', { hasText: 'oncall' }).click();
    await page.getByRole('dialog', { name: 'On call now' }).getByText('2 members').waitFor();
    await keys('Escape');
    const { permalink } = await called(slack, 'chat.getPermalink', { channel: 'C0G', message_ts: ts });
    await called(slack, 'chat.postMessage', {
      channel: 'C0R',
      text: `see <${String(permalink)}|that message>`,
    });
    await room('random').click();
    await page.getByRole('link', { name: 'that message' }).click();
    await page.locator(`.lines [data-ts="${ts}"].found`).waitFor();
  },
);

test.skipIf(!ready)('a guest sees what a guest may, and a private talk stays between two', async () => {
  const { page, slack } = stage;
  slack.user('an').type('@bo', 'between us');
  await page.getByRole('button', { name: /You act as/ }).click();
  await page.getByRole('menuitemradio', { name: /Gita Rao.*Guest/ }).click();
  await page.getByRole('button', { name: 'You act as Gita Rao' }).waitFor();
  await page.getByText('is checkout slow').first().waitFor();
  expect(await page.locator('body').textContent()).not.toContain('between us');
  await page.getByRole('button', { name: /You act as/ }).click();
  await page.getByRole('menuitemradio', { name: /Bo Schmidt/ }).click();
  await expect.poll(() => room('An Nguyen').locator('.count').textContent()).toBe('1');
  await room('An Nguyen').click();
  await page.getByText('between us').waitFor();
});

test.skipIf(!ready)(
  'on a telephone nothing is cut off or too small, and the colours are the machine’s until somebody chooses',
  async () => {
    const { page, slack, problems } = stage;
    await room('general').click();
    await page.setViewportSize({ width: 390, height: 844 });
    const fits = async (): Promise<void> => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      const small = await page.evaluate(
        `[...document.querySelectorAll('button, a, input, textarea')].filter((one) => { const at = one.getBoundingClientRect(); return at.width > 0 && at.height > 0 && (at.height < 20 || at.right > 391) && getComputedStyle(one).visibility === 'visible' && !one.closest('.room-bar, .table, .ticks'); }).map((one) => one.outerHTML.slice(0, 90))`,
      );
      expect(small).toEqual([]);
    };
    await fits();
    await page.getByRole('button', { name: 'Channels', exact: true }).click();
    await room('random').waitFor();
    await fits();
    await keys('Escape');
    await room('random').waitFor({ state: 'hidden' });
    await page.locator('.replies').first().click();
    await page.getByRole('textbox', { name: 'Reply…' }).waitFor();
    await fits();
    await page.getByRole('button', { name: 'Close the thread' }).click();
    openModal(slack.world, 'U0B', {
      type: 'modal',
      title: { type: 'plain_text', text: 'Every input' },
      submit: { type: 'plain_text', text: 'Send' },
      blocks: everyInput(),
    });
    await page.getByRole('dialog').waitFor();
    await fits();
    await keys('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const back = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await back()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(back).toBe('rgb(26, 27, 31)');
    await page.getByRole('button', { name: 'Light colours' }).click();
    await expect.poll(back).toBe('rgb(255, 255, 255)');
    await page.reload();
    await page.getByText('is checkout slow').first().waitFor();
    expect(await back()).toBe('rgb(255, 255, 255)');
    expect([problems, stage.elsewhere]).toEqual([[], []]);
  },
);

/** Contrast after WCAG 2.2: every piece of text against what is behind it. */
const poorContrast = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const mix = (over, under) => over.slice(0, 3).map((one, at) => one * over[3] / 255 + under[at] * (1 - over[3] / 255));
  const behind = (one) => { const all = []; for (let at = one; at; at = at.parentElement) all.unshift(rgba(getComputedStyle(at).backgroundColor)); return all.reduce((under, over) => mix(over, under), [255, 255, 255]); };
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const one = walk.currentNode.parentElement;
    if (walk.currentNode.textContent.trim() === '' || one.closest('.unseen, .gutter, noscript, script, :disabled') || one.getBoundingClientRect().height === 0) continue;
    let faded = 1; for (let at = one; at; at = at.parentElement) faded *= Number(getComputedStyle(at).opacity);
    const under = behind(one);
    const text = rgba(getComputedStyle(one).color); text[3] *= faded;
    const [a, b] = [light(mix(text, under)), light(under)].toSorted((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) found.add(one.tagName + '.' + one.className + ' ' + ratio.toFixed(2) + ' ' + walk.currentNode.textContent.slice(0, 30));
  }
  return [...found];
})()`;

test.skipIf(!ready)('every text has a contrast of 4.5 or more, light and dark', async () => {
  const { page, slack } = stage;
  await page.setViewportSize({ width: 1280, height: 800 });
  await room('general').click();
  await called(slack, 'chat.postMessage', {
    channel: 'C0G',
    text: 'x',
    blocks: [
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '`code` <https://example.com|link> <@U0A> <@U0B> <!here>' },
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'faint *and* `code`' }] },
      {
        type: 'actions',
        elements: ['primary', 'danger'].map((style) => ({
          type: 'button',
          style,
          action_id: style,
          text: { type: 'plain_text', text: style },
        })),
      },
    ],
  });
  await called(slack, 'chat.postEphemeral', { channel: 'C0G', user: 'U0B', text: 'only `you` and <#C0R>' });
  await page.getByText('Only visible to you').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.evaluate('localStorage.removeItem("theme")');
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await page.getByText('Only visible to you').waitFor();
    expect([colorScheme, await page.evaluate(poorContrast)]).toEqual([colorScheme, []]);
  }
});
