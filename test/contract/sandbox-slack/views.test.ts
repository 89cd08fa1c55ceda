import { expect, test } from 'vitest';
import type { SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { type HeardRequest, listeningApp, memoryClient, refusal, virtualClock, workspace } from './world.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const modal = (fields = {}) => ({
  type: 'modal' as const,
  callback_id: 'c',
  title: plain('T'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'title',
      label: plain('Title'),
      element: { type: 'plain_text_input' as const, action_id: 'text', initial_value: 'start' },
    },
  ],
  ...fields,
});

function listening() {
  const clock = virtualClock();
  const slack = workspace({ clock, app: { name: 'Bellman', events: [] } });
  return { clock, slack, ...listeningApp(slack), client: memoryClient(slack), an: slack.user('an') };
}

async function trigger(slack: SlackWorkspace, heard: readonly HeardRequest[]): Promise<string> {
  await slack.user('an').command('ops', '/menu');
  return String(heard.at(-1)?.body['trigger_id']);
}

test('a trigger opens one view within 3 s, and no second one', async () => {
  const { clock, slack, heard, client, an } = listening();
  const first = await trigger(slack, heard);
  await clock.advance(2_900);
  await client.views.open({ trigger_id: first, view: modal() });
  expect(an.modal()?.view['callback_id']).toBe('c');
  expect(await refusal(client.views.open({ trigger_id: first, view: modal() }))).toBe('exchanged_trigger_id');
  const second = await trigger(slack, heard);
  await clock.advance(3_001);
  expect(await refusal(client.views.open({ trigger_id: second, view: modal() }))).toBe('expired_trigger_id');
  expect(await refusal(client.views.open({ trigger_id: '1.2.3', view: modal() }))).toBe('invalid_trigger_id');
});

test('an update with a stale hash is a conflict; one with the newest keeps what was typed', async () => {
  const { slack, heard, client, an } = listening();
  const opened = await client.views.open({ trigger_id: await trigger(slack, heard), view: modal() });
  const { id = '', hash = '' } = opened.view ?? {};
  await an.fill({ Title: 'typed' });
  await client.views.update({ view_id: id, hash, view: modal({ title: plain('U') }) });
  expect(an.modal()?.values).toEqual({ title: { text: { type: 'plain_text_input', value: 'typed' } } });
  expect(await refusal(client.views.update({ view_id: id, hash, view: modal() }))).toBe('hash_conflict');
  expect(await refusal(client.views.update({ view_id: 'V404', view: modal() }))).toBe('not_found');
  await an.dismiss();
  expect(await refusal(client.views.update({ view_id: id, view: modal() }))).toBe('not_found');
});

test('views are pushed to a depth of three, from triggers of the modal only', async () => {
  const { slack, heard, answers, client, an } = listening();
  const fromCommand = await trigger(slack, heard);
  expect(await refusal(client.views.push({ trigger_id: fromCommand, view: modal() }))).toBe('not_found');
  const button = { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('More') }] };
  const withButton = modal({ blocks: [button], submit: undefined });
  await client.views.open({ trigger_id: fromCommand, view: withButton });
  for (const _depth of [2, 3]) {
    await an.click('modal', 'More');
    await client.views.push({ trigger_id: String(heard.at(-1)?.body['trigger_id']), view: withButton });
  }
  await an.click('modal', 'More');
  const third = String(heard.at(-1)?.body['trigger_id']);
  expect(await refusal(client.views.push({ trigger_id: third, view: withButton }))).toBe(
    'push_limit_reached',
  );
  expect(an.modal()).toMatchObject({ rootId: expect.stringMatching(/^V/) as unknown });
  await an.dismiss();
  expect(slack.world.modals.get(an.id)).toHaveLength(2);
  await an.dismiss(true);
  expect(an.modal()).toBeUndefined();
  expect(answers).toEqual([]);
});

test('a block called __proto__ holds its value like any other', async () => {
  const { slack, heard, client, an } = listening();
  const blocks = [{ ...modal().blocks[0]!, block_id: '__proto__' }];
  await client.views.open({ trigger_id: await trigger(slack, heard), view: modal({ blocks }) });
  await an.submit({ text: 'typed' });
  expect(heard.at(-1)?.raw).toContain(
    encodeURIComponent('"__proto__":{"text":{"type":"plain_text_input","value":"typed"}}'),
  );
  expect({}).not.toHaveProperty('text');
});

test('an external id is unique among open views and may be used to update', async () => {
  const { slack, heard, client, an } = listening();
  await client.views.open({
    trigger_id: await trigger(slack, heard),
    view: modal({ external_id: 'e-1' }),
  });
  await client.views.update({ external_id: 'e-1', view: modal({ external_id: 'e-1', callback_id: 'd' }) });
  expect(an.modal()?.view['callback_id']).toBe('d');
  await slack.user('bo').command('ops', '/menu');
  const other = String(heard.at(-1)?.body['trigger_id']);
  expect(await refusal(client.views.open({ trigger_id: other, view: modal({ external_id: 'e-1' }) }))).toBe(
    'duplicate_external_id',
  );
});

test('an invalid view names the place', async () => {
  const { slack, heard } = listening();
  const trigger_id = await trigger(slack, heard);
  const { body } = await slack.call('views.open', {
    trigger_id,
    view: modal({ title: plain('x'.repeat(25)) }),
  });
  expect(body).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: {
      messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
    },
  });
});

test('a submission carries state, private metadata and hash; its answer updates, pushes, clears or shows errors', async () => {
  const { slack, heard, answers, client, an } = listening();
  await client.views.open({
    trigger_id: await trigger(slack, heard),
    view: modal({ private_metadata: 'INC-1' }),
  });
  const hash = an.modal()?.hash;
  answers.push(Response.json({ response_action: 'errors', errors: { title: 'taken' } }));
  expect(await an.submit({ text: 'x' })).toEqual({ kind: 'errors', errors: { title: 'taken' } });
  expect(heard.at(-1)?.body).toMatchObject({
    type: 'view_submission',
    user: { id: 'U0000000A1', username: 'an', name: 'an', team_id: slack.world.team.id },
    team: { id: slack.world.team.id, domain: 'sandbox' },
    view: {
      private_metadata: 'INC-1',
      callback_id: 'c',
      hash,
      state: { values: { title: { text: { type: 'plain_text_input', value: 'x' } } } },
    },
    response_urls: [],
  });
  expect(an.modal()?.errors).toEqual({ title: 'taken' });
  answers.push(Response.json({ response_action: 'errors', errors: { nowhere: 'x' } }));
  expect(await an.submit()).toEqual({ kind: 'trouble', reason: '"nowhere" is no input block of this view' });
  answers.push(Response.json({ response_action: 'update', view: modal({ callback_id: 'second' }) }));
  expect((await an.submit()).kind).toBe('updated');
  expect(an.modal()?.view['callback_id']).toBe('second');
  answers.push(Response.json({ response_action: 'push', view: modal({ callback_id: 'third' }) }));
  expect((await an.submit()).kind).toBe('pushed');
  answers.push(Response.json({ response_action: 'push', view: { type: 'modal' } }));
  expect((await an.submit()).kind).toBe('trouble');
  expect(await an.submit()).toEqual({ kind: 'closed' });
  expect(an.modal()?.view['callback_id']).toBe('second');
  answers.push(Response.json({ response_action: 'clear' }));
  expect(await an.submit()).toEqual({ kind: 'cleared' });
  expect(an.modal()).toBeUndefined();
});

test('closing tells the app only when the view asked for it', async () => {
  const { slack, heard, client, an } = listening();
  await client.views.open({ trigger_id: await trigger(slack, heard), view: modal() });
  await an.dismiss();
  expect(heard.at(-1)?.body['type']).not.toBe('view_closed');
  await client.views.open({
    trigger_id: await trigger(slack, heard),
    view: modal({ notify_on_close: true }),
  });
  await an.dismiss();
  expect(heard.at(-1)?.body).toMatchObject({
    type: 'view_closed',
    is_cleared: false,
    view: { callback_id: 'c' },
  });
});

test('the home tab is published per person and guarded by its hash', async () => {
  const { slack, client, an } = listening();
  const home = (text: string) => ({
    type: 'home' as const,
    blocks: [{ type: 'header' as const, text: plain(text) }],
  });
  const first = await client.views.publish({ user_id: an.id, view: home('one') });
  await client.views.publish({ user_id: an.id, view: home('two') });
  expect(an.home()?.view['blocks']).toMatchObject([{ text: { text: 'two' } }]);
  expect(
    await refusal(
      client.views.publish({ user_id: an.id, view: home('three'), hash: first.view?.hash ?? '' }),
    ),
  ).toBe('hash_conflict');
  expect(slack.user('bo').home()).toBeUndefined();
  expect(await refusal(client.views.publish({ user_id: 'U404', view: home('x') }))).toBe('invalid_arguments');
});
