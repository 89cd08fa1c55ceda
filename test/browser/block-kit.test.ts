import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_BLOCKS, PAGE_ELEMENTS } from '../../sandbox/page/coverage.ts';
import { BLOCK_TYPES, ELEMENT_TYPES } from '../../sandbox/slack/index.ts';
import { openModal } from '../../sandbox/slack/views.ts';
import { startBrowser } from './chromium.ts';
import { blockSamples, elementSamples, everyInput, inActions, inContextActions } from './gallery.ts';
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

const post = (blocks: readonly unknown[]) =>
  called(stage.slack, 'chat.postMessage', { channel: 'C0G', text: 'a sample', blocks });
const notShown = () => stage.page.locator('.not-shown').allTextContents();
const modal = (blocks: readonly unknown[], more: Record<string, unknown> = {}) =>
  openModal(stage.slack.world, 'U0A', {
    type: 'modal',
    callback_id: 'form',
    title: { type: 'plain_text', text: 'A form' },
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [...blocks],
    ...more,
  });
const typesIn = (texts: readonly string[]) => texts.map((text) => /“([a-z_]+)”/.exec(text)?.[1] ?? text);
const samplesOf = (types: readonly string[]) => types.map((type) => elementSamples[type]!);

test.skipIf(!ready)('the page draws the blocks of its list and names every other one', async () => {
  expect(Object.keys(blockSamples).toSorted()).toEqual([...BLOCK_TYPES].toSorted());
  for (const [type, block] of Object.entries(blockSamples)) if (type !== 'input') await post([block]);
  await stage.page.goto(stage.url);
  await stage.page.locator('.message').nth(5).waitFor();
  const drawn = new Set<string>(PAGE_BLOCKS);
  const others = BLOCK_TYPES.filter((type) => !drawn.has(type));
  expect(typesIn(await notShown()).toSorted()).toEqual(others.toSorted());
  const page = readFileSync(new URL('../../docs/reference/sandbox.md', import.meta.url), 'utf8');
  const named = page.split('not drawn:')[1]!.trim().split('\n\n')[0]!;
  expect([...named.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!).toSorted()).toEqual(others.toSorted());
  expect(stage.problems).toEqual([]);
});

test.skipIf(!ready)(
  'the page draws every element that Slack has, in rows, in a form and beside feedback',
  async () => {
    const { page } = stage;
    expect(Object.keys(elementSamples).toSorted()).toEqual([...ELEMENT_TYPES].toSorted());
    expect([...PAGE_ELEMENTS].toSorted()).toEqual([...ELEMENT_TYPES].toSorted());
    const before = (await notShown()).length;
    for (const element of samplesOf(inActions)) await post([{ type: 'actions', elements: [element] }]);
    await post([{ type: 'context_actions', elements: samplesOf(inContextActions) }]);
    await page.getByRole('button', { name: 'Good' }).first().waitFor();
    modal(everyInput());
    const form = page.getByRole('dialog');
    await form.getByText('A file input').waitFor();
    expect(await form.locator('.not-shown').allTextContents()).toEqual([
      'Files cannot be uploaded on this page.',
    ]);
    expect((await notShown()).length - before).toBe(1);
    expect(await form.locator('.block-input').count()).toBe(everyInput().length);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  },
);

test.skipIf(!ready)('a press, a choice and a picked date reach the app as Slack sends them', async () => {
  const { page, app, slack } = stage;
  const said = await post([
    {
      type: 'actions',
      block_id: 'row',
      elements: [
        {
          ...elementSamples['button'],
          action_id: 'go',
          value: '42',
          text: { type: 'plain_text', text: 'Press me' },
        },
        {
          ...elementSamples['static_select'],
          action_id: 'pick',
          placeholder: { type: 'plain_text', text: 'Pick one' },
        },
        { ...elementSamples['overflow'], action_id: 'more' },
        { ...elementSamples['datepicker'], action_id: 'day' },
      ],
    },
  ]);
  const message = page.locator(`[data-ts="${String(said['ts'])}"]`);
  app.heard.length = 0;
  const actions = () =>
    app.heard.flatMap((payload) => (payload['actions'] ?? []) as Record<string, unknown>[]);
  const heard = async (id: string, action: object): Promise<void> => {
    await expect.poll(() => actions().find((one) => one['action_id'] === id)).toMatchObject(action);
  };
  await message.getByRole('button', { name: 'Press me' }).click();
  await heard('go', { type: 'button', value: '42', block_id: 'row' });
  await message.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Payments' }).click();
  await heard('pick', { selected_option: { value: 'payments' } });
  await message.locator('.kit-button.dots').click();
  await page.getByRole('menuitem', { name: 'Close' }).click();
  await heard('more', { selected_option: { value: 'close' } });
  await message.locator('input[type=date]').fill('2026-12-24');
  await heard('day', { selected_date: '2026-12-24' });
  expect(app.heard[0]).toMatchObject({ type: 'block_actions', user: { id: 'U0A' }, channel: { id: 'C0G' } });
  expect(slack.world.unknownMethods).toEqual([]);
});

test.skipIf(!ready)('a dangerous press asks first, and is sent when the person says yes', async () => {
  const { page, app } = stage;
  const words = (text: string) => ({ type: 'plain_text', text });
  const confirm = {
    title: words('Really?'),
    text: words('It is gone then.'),
    confirm: words('Do it'),
    deny: words('Leave it'),
  };
  const button = { type: 'button', action_id: 'drop', text: words('Drop it'), style: 'danger', confirm };
  await post([{ type: 'actions', elements: [button] }]);
  app.heard.length = 0;
  await page.getByRole('button', { name: 'Drop it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'Drop it' }).click();
  await page.getByText('It is gone then.').waitFor();
  expect(app.heard).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Do it' }).click();
  await expect.poll(() => app.heard.length).toBe(1);
});

test.skipIf(!ready)(
  'a form shows errors at their fields, keeps what was written, and is sent when it is right',
  async () => {
    const { page, app } = stage;
    const words = (text: string) => ({ type: 'plain_text', text });
    const field = (block_id: string, element: unknown, more = {}) => ({
      type: 'input',
      block_id,
      label: words(`The ${block_id}`),
      element,
      ...more,
    });
    modal([
      field('title', { type: 'plain_text_input', action_id: 'v' }),
      field('count', { type: 'number_input', action_id: 'v', is_decimal_allowed: false, max_value: '10' }),
      field('who', { type: 'multi_users_select', action_id: 'v' }, { optional: true }),
    ]);
    const form = page.getByRole('dialog');
    const alerts = () => form.getByRole('alert').allTextContents();
    const send = form.getByRole('button', { name: 'Send' });
    await send.click();
    await expect.poll(alerts).toEqual(Array(2).fill('Please complete this required field.'));
    await form.getByRole('textbox', { name: 'The title' }).fill('checkout is slow');
    await expect.poll(alerts).toEqual(['Please complete this required field.']);
    await form.getByRole('textbox', { name: 'The count' }).fill('12');
    await send.click();
    await expect.poll(alerts).toEqual(['This number is out of range.']);
    await form.getByRole('textbox', { name: 'The count' }).fill('7');
    await form.getByRole('combobox', { name: 'The who' }).click();
    await page.getByRole('option', { name: 'Bo Schmidt' }).click();
    await page.getByRole('option', { name: 'An Nguyen' }).click();
    await page.keyboard.press('Escape');
    app.answer = ({ type }) =>
      type === 'view_submission'
        ? { response_action: 'errors', errors: { title: 'Somebody else wrote that already.' } }
        : undefined;
    await send.click();
    await expect.poll(alerts).toEqual(['Somebody else wrote that already.']);
    expect(await form.getByRole('textbox', { name: 'The count' }).inputValue()).toBe('7');
    app.answer = () => undefined;
    await form.getByRole('textbox', { name: 'The title' }).fill('checkout is very slow');
    await send.click();
    await form.waitFor({ state: 'detached' });
    const { view } = app.heard.at(-1) as { readonly view: { readonly state: { readonly values: unknown } } };
    expect(view.state.values).toEqual({
      title: { v: { type: 'plain_text_input', value: 'checkout is very slow' } },
      count: { v: { type: 'number_input', value: '7' } },
      who: { v: { type: 'multi_users_select', selected_users: ['U0B', 'U0A'] } },
    });
  },
);

test.skipIf(!ready)(
  'a form that waits for its app shows what comes, and what was written stays',
  async () => {
    const { page, slack } = stage;
    const words = (text: string) => ({ type: 'plain_text', text });
    const note = {
      type: 'input',
      block_id: 'note',
      label: words('A note'),
      element: { type: 'plain_text_input', action_id: 'v' },
    };
    const record = modal([{ type: 'section', text: words('Loading…') }, note]);
    const form = page.getByRole('dialog');
    await form.getByText('Loading…').waitFor();
    await form.getByRole('textbox', { name: 'A note' }).fill('begun');
    const view = {
      type: 'modal',
      callback_id: 'form',
      title: words('Loaded'),
      submit: words('Send'),
      blocks: [{ type: 'section', text: words('Here it is') }, note],
    };
    await called(slack, 'views.update', { view_id: record.id, view });
    await form.getByText('Here it is').waitFor();
    await form.getByRole('heading', { name: 'Loaded' }).waitFor();
    expect(await form.getByRole('textbox', { name: 'A note' }).inputValue()).toBe('begun');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  },
);

test.skipIf(!ready)('a menu asks the app for its options while somebody types', async () => {
  const { page, app } = stage;
  app.answer = ({ type, value }) =>
    type === 'block_suggestion'
      ? {
          options: ['payments-api', 'payments-db', 'search']
            .filter((name) => name.startsWith(String(value)))
            .map((name) => ({ text: { type: 'plain_text', text: name }, value: `id-${name}` })),
        }
      : undefined;
  const element = {
    ...elementSamples['external_select'],
    placeholder: { type: 'plain_text', text: 'Which service' },
  };
  await post([{ type: 'actions', elements: [element] }]);
  const menu = page.getByRole('combobox', { name: 'Which service' });
  await menu.click();
  await menu.pressSequentially('pay');
  await page.getByRole('option', { name: 'payments-db' }).click();
  await expect
    .poll(() => app.heard.at(-1)?.['actions'])
    .toMatchObject([{ selected_option: { value: 'id-payments-db' } }]);
  expect(await menu.inputValue()).toBe('payments-db');
  app.answer = () => undefined;
  expect([stage.problems, stage.elsewhere]).toEqual([[], []]);
});

test.skipIf(!ready)(
  'the home tab shows what the app published, tells the app of the visit and takes presses',
  async () => {
    const { page, app, slack } = stage;
    await called(slack, 'views.publish', {
      user_id: 'U0A',
      view: {
        type: 'home',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Yours' } },
          { type: 'actions', elements: [elementSamples['button']] },
        ],
      },
    });
    await page.getByRole('button', { name: 'Listener' }).first().click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'Yours' }).waitFor();
    await expect.poll(() => slack.world.deliveries.some(({ what }) => what === 'app_home_opened')).toBe(true);
    await page.getByRole('tabpanel').getByRole('button', { name: 'Primary' }).click();
    await expect
      .poll(() => app.heard.at(-1))
      .toMatchObject({ type: 'block_actions', view: { type: 'home' } });
  },
);
