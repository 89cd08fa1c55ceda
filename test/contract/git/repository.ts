import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Why these tests cannot run here; undefined where they can. */
export const lacking: string | undefined =
  spawnSync('git', ['--version']).status === 0 ? undefined : 'git is not installed on this machine';

if (lacking !== undefined) console.warn(`skipped, all that pushes to a repository: ${lacking}`);

/** As a machine of its own: no configuration of whoever runs the tests. */
export const machine = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
} as const;

export type Repository = {
  readonly url: string;
  readonly folder: string;
  /** For working copies of the adapter. */
  readonly work: string;
  /** git in the repository; what it prints. */
  git(...args: readonly string[]): string;
  /** A commit by people: files by path, on a branch that is made from `from` where it is not there. */
  commit(branch: string, files: Readonly<Record<string, string>>, from?: string): string;
  /** Text of a file on a branch. */
  read(branch: string, path: string): string;
};

/** An empty bare repository in a folder of this machine. */
export function createRepository(): Repository {
  const own = realpathSync(mkdtempSync(join(tmpdir(), 'tocsin-git-')));
  onTestFinished(() => rmSync(own, { recursive: true, force: true }));
  const folder = join(own, 'docs.git');
  const run = (args: readonly string[], input?: string, env = {}): string =>
    execFileSync('git', args, {
      env: { ...machine, ...env },
      encoding: 'utf8',
      input: input ?? '',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  run(['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  const git = (...args: readonly string[]): string => run(['-C', folder, ...args]).trimEnd();
  const person = {
    GIT_AUTHOR_NAME: 'An',
    GIT_AUTHOR_EMAIL: 'an@example.com',
    GIT_COMMITTER_NAME: 'An',
    GIT_COMMITTER_EMAIL: 'an@example.com',
  };
  return {
    url: `file://${folder}`,
    folder,
    work: join(own, 'work'),
    git,
    read: (branch, path) => run(['-C', folder, 'cat-file', 'blob', `${branch}:${path}`]),
    commit(branch, files, from = branch) {
      const index = { GIT_DIR: folder, GIT_INDEX_FILE: join(own, 'index') };
      rmSync(index.GIT_INDEX_FILE, { force: true });
      const parent = spawnSync('git', ['-C', folder, 'rev-parse', '--verify', '--quiet', from])
        .stdout.toString()
        .trim();
      if (parent !== '') run(['read-tree', parent], '', index);
      for (const [path, text] of Object.entries(files)) {
        const object = run(['hash-object', '-w', '--stdin'], text, index).trim();
        run(['update-index', '--add', '--cacheinfo', `100644,${object},${path}`], '', index);
      }
      const tree = run(['write-tree'], '', index).trim();
      const parents = parent === '' ? [] : ['-p', parent];
      const commit = run(['commit-tree', tree, ...parents, '-m', 'by hand'], '', {
        ...index,
        ...person,
      }).trim();
      git('update-ref', `refs/heads/${branch}`, commit);
      return commit;
    },
  };
}

/** A hook of the repository: a shell script. */
export function hook(repository: Repository, name: string, script: string): void {
  writeFileSync(join(repository.folder, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
