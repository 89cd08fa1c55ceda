import type { Browser } from 'playwright-core';
import { openStage } from './stage.ts';

export type Quickness = {
  /** From the navigation until something was painted, and until the newest message stood there; ms, one per visit. */
  readonly paintMs: readonly number[];
  readonly readableMs: readonly number[];
  /** From the begin of the API call until the message stood on the page; ms, one per message. */
  readonly messageMs: readonly number[];
};

const channels = 100;
const messages = 5_000;

/** Measures the page of a workspace with 100 channels and 5,000 messages, most of them in the open one. */
export async function measureQuickness(
  browser: Browser,
  counts: { readonly visits: number; readonly messages: number },
): Promise<Quickness> {
  const stage = await openStage(browser);
  const { slack, page, url } = stage;
  for (let index = 0; index < channels - 2; index += 1) slack.user('an').create(`channel-${index}`);
  const bo = slack.user('bo');
  for (let index = 0; index < messages; index += 1) {
    const elsewhere = index % 10 === 0;
    if (elsewhere) slack.user('an').type(`channel-${index % (channels - 2)}`, `message ${index} elsewhere`);
    // Only the newest are told to the page; older ones are there to be passed over.
    else if (index < messages - 600 || index % 3 === 0)
      bo.type(
        'general',
        `message ${index}: *checkout* is slow, see <https://example.com/${index}> @an :eyes:`,
      );
    else
      await slack.call('chat.postMessage', {
        channel: 'C0G',
        text: `message ${index}`,
        blocks: blocks(index),
      });
  }
  const paintMs: number[] = [];
  const readableMs: number[] = [];
  for (let visit = 0; visit < counts.visits; visit += 1) {
    await page.goto('about:blank');
    const last = `visit ${visit}`;
    bo.type('general', last);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.message', { hasText: last }).waitFor();
    const [paint, readable] = (await page.evaluate(
      `[performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, performance.now()]`,
    )) as [number, number];
    paintMs.push(paint);
    readableMs.push(readable);
  }
  const messageMs: number[] = [];
  for (let index = 0; index < counts.messages; index += 1) {
    const text = `live message ${index}.`;
    const seen = page.evaluate(`new Promise((resolve) => {
      const look = () => { if (document.querySelector('.lines').lastElementChild.textContent.includes(${JSON.stringify(text)})) { watcher.disconnect(); requestAnimationFrame(resolve); } };
      const watcher = new MutationObserver(look);
      watcher.observe(document.querySelector('.lines'), { childList: true, subtree: true });
      document.title = ${JSON.stringify(text)};
    })`);
    await page.waitForFunction(`document.title === ${JSON.stringify(text)}`);
    const begunMs = performance.now();
    const called = slack.call('chat.postMessage', { channel: 'C0G', text, blocks: blocks(index, text) });
    await seen;
    messageMs.push(performance.now() - begunMs);
    await called;
  }
  await stage.close();
  return { paintMs, readableMs, messageMs };
}

const blocks = (index: number, text = `message ${index}`) => [
  {
    type: 'section',
    text: { type: 'mrkdwn', text: `*${text}* of <@U0B> at <!date^1795201200^{time}|then>` },
  },
  { type: 'context', elements: [{ type: 'mrkdwn', text: 'as of now · `E1` · 3 notes' }] },
  {
    type: 'actions',
    elements: ['one', 'two', 'three'].map((name) => ({
      type: 'button',
      action_id: name,
      text: { type: 'plain_text', text: name },
    })),
  },
];

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
