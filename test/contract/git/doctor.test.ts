import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../../bot/cli/doctor.ts';
import { botScopes } from '../../../bot/slack/manifest.ts';
import { createRepository, hook, lacking, machine } from './repository.ts';

type Env = Readonly<Record<string, string | undefined>>;

async function doctor(
  env: Env,
  repository?: string,
): Promise<{ readonly code: number; readonly out: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'tocsin-doctor-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, 'state'));
  const target = repository === undefined ? '{}' : `{ docs: { repository: "${repository}" } }`;
  writeFileSync(join(cwd, 'tocsin.yaml'), `postmortem: { publishTo: ${target} }\n`);
  let out = '';
  const code = await command.run([], {
    out: (text) => void (out += text),
    err: (text) => void (out += text),
    readInput: () => Promise.resolve(''),
    env: { ...machine, TOCSIN_STATE_DIR: 'state', ...env },
    cwd,
  });
  return { code, out };
}

/** A Slack that grants these scopes to every token. */
async function slack(scopes: readonly string[], answer: object = { ok: true }): Promise<Env> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': scopes.join(',') });
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_API_URL: `http://127.0.0.1:${port}/api/` };
}

test('a token with every scope is well; what it lacks is named with what to do', async () => {
  expect(await doctor(await slack(botScopes))).toEqual({
    code: 0,
    out: 'ok       Slack: takes the bot token, with every scope of the manifest\n',
  });
  const { code, out } = await doctor(await slack(botScopes.filter((scope) => scope !== 'files:write')));
  expect(code).toBe(1);
  expect(out).toBe(
    'TROUBLE  Slack: the app lacks files:write: install it anew with the manifest that tocsin manifest prints\n',
  );
});

test('a token that is not there, is refused, or cannot be asked about is trouble, and is not shown', async () => {
  expect((await doctor({})).out).toBe('TROUBLE  Slack: SLACK_BOT_TOKEN is not set here\n');
  const refused = await doctor(await slack([], { ok: false, error: 'token_revoked' }));
  expect(refused).toEqual({ code: 1, out: 'TROUBLE  Slack: does not take the bot token (token_revoked)\n' });
  const away = await doctor({ SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_API_URL: 'http://127.0.0.1:1/api/' });
  expect(away.code).toBe(1);
  expect(away.out).not.toContain('xoxb-secret');
});

test.skipIf(lacking !== undefined)(
  'a repository that takes a push is well, and nothing is pushed',
  async () => {
    const repository = createRepository();
    hook(repository, 'pre-receive', 'exit 1');
    const { code, out } = await doctor(await slack(botScopes), repository.url);
    expect(out).toMatch(
      /^ok {7}repository docs: git \d+\.\d+.* reads it and may push, .*; it works in one process only, not in functions$/m,
    );
    expect([code, repository.git('branch', '--list')]).toEqual([0, '']);
  },
);

test.skipIf(lacking !== undefined)(
  'a repository that is not there is trouble, and so is a machine without git',
  async () => {
    const repository = createRepository();
    const none = await doctor(await slack(botScopes), `${repository.url}x`);
    expect(none.code).toBe(1);
    expect(none.out).toMatch(
      /^TROUBLE {2}repository docs: git: look at the repository: there is no such repository/m,
    );
    const absent = await doctor({ ...(await slack(botScopes)), PATH: '/nonexistent' }, repository.url);
    expect(absent.out).toMatch(/^TROUBLE {2}repository docs: .*git is not installed here, or not in PATH$/m);
  },
);
