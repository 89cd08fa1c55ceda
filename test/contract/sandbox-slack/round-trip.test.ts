import { App, HTTPReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { expect, onTestFinished, test } from 'vitest';
import type { SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { idOf, quiet, served, workspace } from './world.ts';

const REPORT_VIEW = {
  type: 'modal' as const,
  callback_id: 'report',
  title: { type: 'plain_text' as const, text: 'Report' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  private_metadata: 'm-1',
  blocks: [
    {
      type: 'input' as const,
      block_id: 'title',
      label: { type: 'plain_text' as const, text: 'Title' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};

const HEARD = [
  'command for <@U0000000B1|bo>',
  'take r-1 by U0000000B1',
  'message thanks <@U0000000A1> &amp; all',
];

/** An app with a command that opens a modal, a button that changes its message, and a listener for messages. */
function listen(app: App, heard: string[]): void {
  app.command('/report', async ({ command, ack, client }) => {
    heard.push(`command ${command.text}`);
    await ack('opening');
    await client.views.open({ trigger_id: command.trigger_id, view: REPORT_VIEW });
  });
  app.view('report', async ({ ack, view, client, body }) => {
    const title = view.state.values['title']?.['text']?.value ?? '';
    if (title.length < 5) return ack({ response_action: 'errors', errors: { title: 'at least 5 letters' } });
    await ack();
    await client.chat.postMessage({
      channel: 'ops',
      text: `${title} by <@${body.user.id}> (${view.private_metadata})`,
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: title } },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'take',
              value: 'r-1',
              text: { type: 'plain_text', text: 'I take it' },
            },
          ],
        },
      ],
    });
  });
  app.action('take', async ({ ack, respond, action, body }) => {
    await ack();
    heard.push(`take ${'value' in action ? String(action.value) : ''} by ${body.user.id}`);
    await respond({ replace_original: true, text: 'taken' });
  });
  app.message(async ({ message }) => {
    if ('text' in message) heard.push(`message ${message.text}`);
  });
}

async function tellStory(slack: SlackWorkspace, heard: string[]): Promise<string[]> {
  const an = slack.user('an');
  const typed = await an.command('ops', '/report', 'for @bo');
  expect(typed).toMatchObject({ ok: true, whispers: [{ text: 'opening', user: 'U0000000A1' }] });
  await expect.poll(() => an.modal()?.view['callback_id']).toBe('report');
  expect(await an.submit({})).toMatchObject({
    kind: 'incomplete',
    fields: [{ label: 'Title', why: 'required' }],
  });
  expect(await an.submit({ Title: 'abc' })).toEqual({
    kind: 'errors',
    errors: { title: 'at least 5 letters' },
  });
  expect(await an.submit({ text: 'checkout is slow' })).toEqual({ kind: 'closed' });
  expect(an.modal()).toBeUndefined();
  await expect.poll(() => an.read('ops').at(-1)?.text).toBe('checkout is slow by <@U0000000A1> (m-1)');
  expect(await slack.user('bo').click({ channel: 'ops' }, 'I take it')).toEqual({ ok: true });
  await expect.poll(() => an.read('ops').at(-1)?.text).toBe('taken');
  expect(an.read('ops').at(-1)?.blocks).toBeUndefined();
  slack.user('bo').type('ops', 'thanks @an & all');
  await slack.idle();
  expect(slack.world.unknownMethods).toEqual([]);
  return heard;
}

test('a Bolt app behind signed HTTP hears a command, opens a modal, takes a click and a message', async () => {
  const slack = workspace();
  const server = await served(slack);
  const heard: string[] = [];
  const receiver = new HTTPReceiver({
    signingSecret: slack.tokens.signingSecret,
    logger: quiet,
    port: 0,
  });
  const app = new App({
    token: slack.tokens.bot,
    receiver,
    logger: quiet,
    clientOptions: { slackApiUrl: server.apiUrl },
  });
  listen(app, heard);
  const listening = (await app.start(0)) as { address(): { port: number } };
  onTestFinished(async () => void (await app.stop()));
  slack.sendOverHttp(`http://127.0.0.1:${listening.address().port}/slack/events`);
  expect(await tellStory(slack, heard)).toEqual(HEARD);
});

test('a Bolt app in Socket Mode hears the same story', async () => {
  const slack = workspace();
  const server = await served(slack);
  const heard: string[] = [];
  const app = new App({
    token: slack.tokens.bot,
    appToken: slack.tokens.app,
    socketMode: true,
    logger: quiet,
    clientOptions: { slackApiUrl: server.apiUrl },
    installerOptions: { clientOptions: { slackApiUrl: server.apiUrl } },
  });
  listen(app, heard);
  await app.start();
  onTestFinished(async () => void (await app.stop()));
  slack.sendOverSockets();
  expect(await tellStory(slack, heard)).toEqual(HEARD);
});

test('a request with another signing secret is refused, and the person sees why', async () => {
  const slack = workspace();
  const server = await served(slack);
  const receiver = new HTTPReceiver({ signingSecret: 'another', logger: quiet, port: 0 });
  const app = new App({
    token: slack.tokens.bot,
    receiver,
    logger: quiet,
    clientOptions: { slackApiUrl: server.apiUrl },
  });
  const listening = (await app.start(0)) as { address(): { port: number } };
  onTestFinished(async () => void (await app.stop()));
  slack.sendOverHttp(`http://127.0.0.1:${listening.address().port}/slack/events`);
  const typed = await slack.user('an').command('ops', '/report');
  expect(typed).toMatchObject({
    ok: false,
    error: 'http_service_error',
    whispers: [{ text: '/report failed with the error "http_service_error"' }],
  });
});

test('files.uploadV2 of the SDK uploads over multipart and shares into a thread', async () => {
  const slack = workspace();
  const server = await served(slack);
  const client = new WebClient(slack.tokens.bot, { slackApiUrl: server.apiUrl, logger: quiet });
  const channel = idOf(slack, 'ops');
  const root = await client.chat.postMessage({ channel, text: 'report follows' });
  await client.filesUploadV2({
    channel_id: channel,
    thread_ts: root.ts ?? '',
    filename: 'report.md',
    title: 'Report',
    file: Buffer.from('# Báo cáo\n'),
    initial_comment: 'here',
  });
  const thread = slack.user('an').read('ops', root.ts);
  expect(thread.map((message) => [message.text, message.subtype])).toEqual([
    ['report follows', undefined],
    ['here', 'file_share'],
  ]);
  const exported = slack.export();
  expect(exported.files).toMatchObject([
    { name: 'report.md', title: 'Report', filetype: 'markdown', content: '# Báo cáo\n' },
  ]);
  const link = String(thread[1]?.files?.[0]?.['url_private']);
  expect((await fetch(link)).status).toBe(403);
  const opened = await fetch(link, { headers: { authorization: `Bearer ${slack.tokens.bot}` } });
  expect(await opened.text()).toBe('# Báo cáo\n');
});
