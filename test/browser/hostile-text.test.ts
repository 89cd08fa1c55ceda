import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openModal } from '../../sandbox/slack/views.ts';
import { startBrowser } from './chromium.ts';
import { called, openStage, type Stage } from './stage.ts';

const browser = await startBrowser();
const ready = typeof browser !== 'string';
if (!ready) console.log(browser);
let stage: Stage;

beforeAll(async () => {
  if (ready) stage = await openStage(browser);
});
afterAll(async () => {
  if (!ready) return;
  await stage.close();
  await (browser as Browser).close();
});

const markup = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=1</script>',
  '<svg onload="window.hit=1">',
  '<iframe src="https://evil.example/"></iframe>',
  '"><a href="javascript:window.hit=1">x</a>',
  '<javascript:window.hit=1|press me>',
  '<data:text/html;base64,PHNjcmlwdD4=|press me>',
  '<https://evil.example/"onmouseover="window.hit=1|link>',
  '[x](javascript:window.hit=1) ![x](https://evil.example/spy.png)',
  '{{constructor.constructor("window.hit=1")()}} ${window.hit=1} %3Cscript%3E',
];
/** Turns round what follows, unless it is held in. */
const turned = 'abc\u202E\u2067gnp.exe\u0000\u200B';
const piled = `z${'\u0301'.repeat(300)}`;

const plain = (text: string) => ({ type: 'plain_text', text });

/** What ran, what was fetched from elsewhere, what is wider than the window. */
async function harm(): Promise<unknown> {
  const { page, problems, elsewhere } = stage;
  const state = await page.evaluate(`({
    hit: window.hit,
    foreign: document.querySelectorAll('.lines :is(script, iframe, object, embed, link, style, form[action], base, meta), .lines img, dialog img').length,
    handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
    links: [...document.querySelectorAll('a')].map((one) => one.protocol).filter((one) => !['http:', 'https:', 'mailto:'].includes(one)),
    wide: document.documentElement.scrollWidth > innerWidth,
  })`);
  return { state, problems, elsewhere };
}
const none = {
  state: { hit: undefined, foreign: 0, handlers: 0, links: [], wide: false },
  problems: [],
  elsewhere: [],
};

test.skipIf(!ready)('markup in texts, blocks, names, topics, bookmarks and forms stays text', async () => {
  const { slack, page } = stage;
  for (const text of markup) {
    await called(slack, 'chat.postMessage', { channel: 'C0G', text });
    await called(slack, 'chat.postMessage', {
      channel: 'C0G',
      text,
      blocks: [
        { type: 'header', text: plain(text.slice(0, 150)) },
        { type: 'section', text: { type: 'mrkdwn', text }, fields: [plain(text), { type: 'mrkdwn', text }] },
        { type: 'markdown', text },
        { type: 'context', elements: [{ type: 'mrkdwn', text }] },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text },
                { type: 'link', url: 'javascript:window.hit=1', text },
              ],
            },
          ],
        },
        { type: 'image', image_url: 'https://evil.example/spy.png', alt_text: text },
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'b', text: plain(text.slice(0, 75)), value: text }],
        },
      ],
      attachments: [
        { color: 'url(https://evil.example/)', title: text, title_link: 'javascript:window.hit=1', text },
      ],
    });
  }
  const hostile = slack.addPerson({ name: 'eve', id: 'U0EVE', realName: `${turned}<b onclick=x>${piled}` });
  hostile.join('general');
  hostile.type('general', `${turned} ${markup.join(' ')}`);
  hostile.react('general', slack.channel('general')!.messages.at(-1)!.ts, 'x" onclick="window.hit=1');
  await called(slack, 'conversations.setTopic', { channel: 'C0G', topic: `${markup[0]} ${turned}` });
  await called(slack, 'bookmarks.add', {
    channel_id: 'C0G',
    title: markup[1],
    type: 'link',
    link: 'https://example.com/?"onclick=',
  });
  await page.goto(stage.url);
  await page.getByText('{{constructor').first().waitFor();
  expect(await harm()).toEqual(none);
  openModal(slack.world, 'U0A', {
    type: 'modal',
    title: plain('<b>title</b>'),
    submit: plain('<i>ok</i>'),
    blocks: markup.map((text, index) => ({
      type: 'input',
      block_id: `b${index}`,
      label: plain(text),
      hint: plain(text),
      optional: true,
      element: {
        type: 'static_select',
        action_id: 'v',
        options: [{ text: plain(text.slice(0, 75)), value: text.slice(0, 75) }],
      },
    })),
  });
  await page.getByRole('heading', { name: '<b>title</b>' }).waitFor();
  await page.getByRole('combobox').first().click();
  expect(await harm()).toEqual(none);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test.skipIf(!ready)('an escaped <!channel> and a broken one call nobody', async () => {
  const { slack, page } = stage;
  await called(slack, 'chat.postMessage', {
    channel: 'C0R',
    text: '&lt;!channel&gt; and <!channel and <! channel>',
  });
  await page.getByRole('button', { name: 'random' }).first().click();
  const body = page.locator('.message .body').last();
  await expect.poll(() => body.textContent()).toContain('<!channel> and <!channel and <! channel>');
  expect(await body.locator('.mention').count()).toBe(0);
  expect(slack.world.notifications.filter(({ channel }) => channel === 'C0R')).toEqual([]);
});

test.skipIf(!ready)('letters that turn the direction end where the name ends', async () => {
  const { slack, page } = stage;
  const hostile = slack.user('eve');
  hostile.join('random');
  hostile.type('random', 'after it');
  const line = page.locator('.byline', { hasText: 'exe' }).last();
  await line.waitFor();
  const [name, time] = await Promise.all([
    line.locator('.who').boundingBox(),
    line.locator('time').boundingBox(),
  ]);
  expect(name!.x + name!.width).toBeLessThanOrEqual(time!.x);
});

const size = 40_000;
const large: Readonly<Record<string, string>> = {
  'one word': 'x'.repeat(size),
  'opened marks': '*a _b ~c '.repeat(size / 9),
  'opened angles': '<'.repeat(size),
  'opened code': '` '.repeat(size / 2),
  'closed marks': '*a* '.repeat(size / 4),
  'nested quotes': '&gt;'.repeat(size / 4),
  lines: 'a\n'.repeat(size / 2),
  links: '<https://example.com/a|b> '.repeat(size / 26),
  emoji: ':+1:'.repeat(size / 4),
  fences: '```\n'.repeat(size / 4),
};

test.skipIf(!ready)(
  'texts of 40 kB are cut until somebody asks for the rest, and hold nothing up',
  async () => {
    const { slack, page } = stage;
    for (const text of Object.values(large)) slack.user('bo').type('random', text.slice(0, size));
    for (const text of Object.values(large)) {
      await called(slack, 'chat.postMessage', { channel: 'C0R', text: text.slice(0, size) });
      await called(slack, 'chat.postMessage', {
        channel: 'C0R',
        text: 'x',
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text: text.slice(0, 3_000) } },
          { type: 'markdown', text: text.slice(0, 9_000) },
        ],
      });
    }
    await called(slack, 'chat.postMessage', { channel: 'C0R', text: 'the end of it' });
    await page.getByText('the end of it').waitFor();
    const more = page.getByRole('button', { name: /Show more/ });
    expect(await more.count()).toBeGreaterThan(15);
    await more.first().click();
    await page.getByRole('button', { name: 'Show less' }).waitFor();
    await page.getByRole('textbox', { name: 'Message #random' }).fill('still here');
    await page.keyboard.press('Enter');
    await page.locator('.message', { hasText: 'still here' }).waitFor();
    expect(await harm()).toEqual(none);
  },
);
