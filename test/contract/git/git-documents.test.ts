import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createGitDocuments } from '../../../bot/git/git-documents.ts';
import { createGit } from '../../../bot/git/run-git.ts';
import { document, gitDocumentsContract, path, placeIn } from './git-documents-contract.ts';
import { helper, overHttps } from './https-repository.ts';
import { createRepository, hook, lacking, machine } from './repository.ts';

/** No test is about how busy the machine is. */
const withinMs = 240_000;

describe('in a repository on this machine', () => {
  gitDocumentsContract(({ work }) => createGitDocuments({ folder: work, env: machine, withinMs }));
});

/** A program that stands where git stands. */
function program(folder: string, script: string): string {
  const file = join(folder, 'program');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('a machine without git says so', async () => {
  const documents = createGitDocuments({
    folder: '/tmp/tocsin-no-git',
    env: machine,
    program: 'git-is-not-here',
  });
  const place = {
    repository: 'https://x.example.com/d',
    branch: 'b',
    folder: '',
    author: { name: 'T', email: 't@x' },
  };
  await expect(documents.publish(place, document())).rejects.toMatchObject({
    code: 'not-there',
    message: 'git: look at the repository: git is not installed here, or not in PATH',
  });
});

test.skipIf(lacking !== undefined)(
  'git sees neither our secrets nor a terminal nor variables that lead it elsewhere',
  async () => {
    const repository = createRepository();
    const seen = join(dirname(repository.work), 'seen');
    const git = program(dirname(repository.work), `env > ${seen}; tty >> ${seen} </dev/tty; exec git "$@"`);
    const env = {
      ...machine,
      SLACK_BOT_TOKEN: 'xoxb-1',
      TOCSIN_WIKI_KEY: 'k',
      GIT_DIR: '/etc',
      GIT_TRACE_CURL: '1',
      GIT_CONFIG_COUNT: '1',
      AWS_PROFILE: 'docs',
      https_proxy: 'http://proxy.example.com',
    };
    await createGitDocuments({ folder: repository.work, env, withinMs, program: git }).publish(
      placeIn(repository),
      document(),
    );
    const text = readFileSync(seen, 'utf8');
    expect(text).not.toMatch(/xoxb|TOCSIN|GIT_TRACE|GIT_CONFIG_COUNT|GIT_DIR=\/etc|\/dev\/(tty|pts)/);
    expect(text).toMatch(/^AWS_PROFILE=docs$/m);
    expect(text).toMatch(/^GIT_TERMINAL_PROMPT=0$/m);
    expect(readdirSync(repository.work)).toEqual([]);
  },
);

test.skipIf(lacking !== undefined)(
  'hooks and rewriting in the configuration of the machine run nothing',
  async () => {
    const repository = createRepository();
    const own = dirname(repository.work);
    mkdirSync(join(own, 'hooks'));
    writeFileSync(join(own, 'hooks', 'pre-push'), `#!/bin/sh\ntouch ${own}/ran\n`, { mode: 0o755 });
    const config = join(own, 'gitconfig');
    writeFileSync(
      config,
      `[core]\nhooksPath = ${own}/hooks\n[init]\ntemplateDir = ${own}\n[url "ext::touch ${own}/ran "]\ninsteadOf = https://evil.example.com/\n`,
    );
    const documents = createGitDocuments({
      folder: repository.work,
      env: { ...machine, GIT_CONFIG_GLOBAL: config },
    });
    await documents.publish(placeIn(repository), document());
    await expect(
      documents.publish(placeIn(repository, { repository: 'https://evil.example.com/d' }), document()),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    expect(existsSync(`${own}/ran`)).toBe(false);
  },
);

test.skipIf(lacking !== undefined)(
  'a password that this machine puts into the address is not told',
  async () => {
    const repository = createRepository();
    const own = dirname(repository.work);
    const config = join(own, 'gitconfig');
    writeFileSync(
      config,
      `[url "https://me:hunter22@127.0.0.1:1/"]\ninsteadOf = https://docs.example.com/\n`,
    );
    const documents = createGitDocuments({
      folder: repository.work,
      env: { ...machine, GIT_CONFIG_GLOBAL: config },
    });
    const failed = await documents
      .publish(placeIn(repository, { repository: 'https://docs.example.com/d' }), document())
      .catch((error: Error) => error);
    expect(failed).toMatchObject({ code: 'unavailable' });
    expect((failed as Error).message).not.toContain('hunter22');
  },
);

test.skipIf(lacking !== undefined)(
  'an answer to the push that is lost is settled by looking at the branch',
  async () => {
    const repository = createRepository();
    const own = dirname(repository.work);
    const git = program(own, `git "$@"; code=$?; case "$*" in *" push "*) exit 128;; esac; exit $code`);
    await expect(
      createGitDocuments({ folder: repository.work, env: machine, withinMs, program: git }).publish(
        placeIn(repository),
        document(),
      ),
    ).rejects.toMatchObject({ code: 'lost-answer', retryable: true });
    const again = createGitDocuments({ folder: repository.work, env: machine, withinMs });
    expect(await again.publish(placeIn(repository), document())).toMatchObject({ pushed: false });
    expect(repository.git('rev-list', '--count', 'postmortems/inc-12')).toBe('1');
  },
);

test.skipIf(lacking !== undefined)(
  'the remote moves between look and push: what came first stays below',
  async () => {
    const repository = createRepository();
    const own = dirname(repository.work);
    repository.commit('main', { 'README.md': 'a\n' });
    const theirs = repository.commit('theirs', { 'by-people.md': 'b\n' }, 'main');
    const git = program(
      own,
      `case "$*" in *" push "*) [ -e ${own}/moved ] || { touch ${own}/moved; env -u GIT_DIR git -C ${repository.folder} update-ref refs/heads/main ${theirs}; };; esac; exec git "$@"`,
    );
    const documents = createGitDocuments({ folder: repository.work, env: machine, withinMs, program: git });
    await documents.publish(placeIn(repository, { branch: 'main' }), document());
    expect(repository.git('rev-parse', 'main^')).toBe(theirs);
  },
);

test.skipIf(lacking !== undefined)(
  'a process that is killed in the middle leaves a folder that a later one removes, and nothing half done',
  async () => {
    const repository = createRepository();
    const own = dirname(repository.work);
    repository.commit('main', { 'README.md': 'a\n' });
    hook(repository, 'pre-receive', `touch ${own}/pushing; sleep 30`);
    const adapter = new URL('../../../bot/git/git-documents.ts', import.meta.url).href;
    const script = `import { createGitDocuments } from ${JSON.stringify(adapter)};
    await createGitDocuments(${JSON.stringify({ folder: repository.work, env: machine, withinMs })})
      .publish(${JSON.stringify(placeIn(repository))}, ${JSON.stringify(document())});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    await expect.poll(() => existsSync(`${own}/pushing`), { timeout: 20_000 }).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = readdirSync(repository.work);
    expect(left).toHaveLength(1);
    hook(repository, 'pre-receive', 'exit 0');
    utimesSync(join(repository.work, left[0]!), 1, 1);
    const again = createGitDocuments({ folder: repository.work, env: machine, withinMs });
    expect(await again.publish(placeIn(repository), document())).toMatchObject({ path, pushed: true });
    expect(readdirSync(repository.work)).toEqual([]);
    expect(repository.git('rev-list', '--count', 'postmortems/inc-12')).toBe('2');
  },
);

test.skipIf(lacking !== undefined)(
  'a document or pictures that are too large are refused before anything is sent',
  async () => {
    const documents = createGitDocuments({
      folder: join(import.meta.filename, 'x'),
      env: machine,
      program: 'none',
    });
    const place = {
      repository: 'https://x.example.com/d',
      branch: 'b',
      folder: '',
      author: { name: 'T', email: 't@x' },
    };
    const large = { markdown: 'x'.repeat(4 * 1024 * 1024 + 1) };
    await expect(documents.publish(place, document(large))).rejects.toMatchObject({ code: 'not-allowed' });
    const pictures = [{ path: 'a.png', content: new Uint8Array(20 * 1024 * 1024 + 1) }];
    await expect(documents.publish(place, document({ pictures }))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(documents.publish(place, document())).rejects.toMatchObject({
      code: 'unavailable',
      message: 'git: the working folder cannot be made (ENOTDIR)',
    });
  },
);

test.skipIf(lacking !== undefined)('over HTTPS the credential helper of the machine opens', async () => {
  const repository = createRepository();
  repository.commit('main', { 'README.md': 'hello\n' });
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const { url, env } = await overHttps(repository);
  const withHelper = { ...env, GIT_CONFIG_GLOBAL: helper(repository) };
  const documents = createGitDocuments({ folder: repository.work, env: withHelper, withinMs });
  const place = placeIn(repository, { repository: url });
  expect(await documents.publish(place, document())).toMatchObject({ path, pushed: true });
  expect(await documents.publish(place, document({ markdown: '# Anew\n' }))).toMatchObject({ pushed: true });
  expect(repository.read('postmortems/inc-12', path)).toMatch(/^# Anew\n/);
  expect(repository.git('rev-list', '--count', 'postmortems/inc-12')).toBe('3');
});

test.skipIf(lacking !== undefined)(
  'a server that asks for a password is refused at once where nobody has one',
  async () => {
    const repository = createRepository();
    const { url, env } = await overHttps(repository);
    const documents = createGitDocuments({ folder: repository.work, env, withinMs });
    await expect(
      documents.publish(placeIn(repository, { repository: url }), document()),
    ).rejects.toMatchObject({
      code: 'not-allowed',
      message:
        'git: look at the repository: the credentials of this machine are not taken: look at its credential helper',
    });
  },
);

test.skipIf(lacking !== undefined)(
  'a server that never answers is given up at the end of the time, with all that was started',
  async () => {
    const repository = createRepository();
    const own = dirname(repository.work);
    const { url, env, connections } = await overHttps(repository, { silent: true });
    const run = createGit({ env, withinMs: 700, local: false });
    expect(await run(['ls-remote', '--', url], { cwd: own })).toEqual({ code: 'late' });
    await expect.poll(connections).toBe(0);
    expect(await run(['--version'])).toEqual({ code: 'late' });
  },
);
