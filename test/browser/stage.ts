import type { Browser, Page } from 'playwright-core';
import { bundlePage } from '../../sandbox/page/bundle.ts';
import { servePage } from '../../sandbox/page/serve.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../../sandbox/slack/index.ts';
import { startQuietApp, type QuietApp } from './quiet-app.ts';

/** A workspace of its own with a page, an app that only listens, and a browser that looks. */
export type Stage = {
  readonly slack: SlackWorkspace;
  readonly app: QuietApp;
  readonly page: Page;
  readonly url: string;
  /** Errors of the page: what it threw and what its console complained about. */
  readonly problems: string[];
  /** Addresses outside of the page's own server that were asked for. */
  readonly elsewhere: string[];
  close(): Promise<void>;
};

const commands = [
  {
    command: '/incident',
    description: 'Declare and work on it',
    usageHint: 'declare | help',
    shouldEscape: true,
  },
  { command: '/oncall', description: 'Who is on call', usageHint: 'who', shouldEscape: true },
];

export async function openStage(browser: Browser): Promise<Stage> {
  const slack = createSlackWorkspace({
    app: { name: 'Listener', commands },
    people: [
      { name: 'an', id: 'U0A', realName: 'An Nguyen', zone: 'Asia/Ho_Chi_Minh' },
      { name: 'bo', id: 'U0B', realName: 'Bo Schmidt', zone: 'Europe/Berlin', admin: true },
      { name: 'gita', id: 'U0GITA', realName: 'Gita Rao', guest: 'multi-channel' },
    ],
    channels: [
      { name: 'general', id: 'C0G', members: ['an', 'bo', 'gita'], bot: true },
      { name: 'random', id: 'C0R', members: ['an', 'bo'], bot: true },
    ],
  });
  const app = await startQuietApp();
  slack.sendOverHttp(app.url);
  const server = await servePage({
    slack,
    desk: { read: () => ({ groups: [], phones: [], tour: [] }), press: () => {} },
    assets: await bundlePage(),
    port: 0,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('dialog', (dialog) => {
    problems.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
      elsewhere.push(request.url());
  });
  return {
    slack,
    app,
    page,
    url: server.url,
    problems,
    elsewhere,
    close: async () => {
      await page.close();
      await server.close();
      await app.close();
    },
  };
}

/** Makes a call of the Web API as the app, and fails with what it answered unless that was `ok`. */
export async function called(
  slack: SlackWorkspace,
  method: string,
  args: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { body } = await slack.call(method, args);
  if (body['ok'] !== true) throw new Error(`${method}: ${JSON.stringify(body).slice(0, 500)}`);
  return body;
}
