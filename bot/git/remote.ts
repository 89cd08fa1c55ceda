import { join } from 'node:path';
import { PagerError, type GitPlace } from '../app/ports/index.ts';
import type { Git } from './run-git.ts';
import { troubleOf } from './trouble.ts';

/** Under the lease of an effect, so that no second attempt runs beside the first. */
export const attemptMs = 25_000;

export const isLocal = (repository: string): boolean => repository.startsWith('file:');

export type Run = (what: string, args: readonly string[], how?: Parameters<Git>[1]) => Promise<string>;

/** Commands in the working copy `own`; what fails, ends the attempt. */
export const inside =
  (git: Git, own: string): Run =>
  async (what, args, how = {}) => {
    const end = await git(args, { ...how, cwd: own, env: { ...environmentOf(own), ...how.env } });
    if (end.code !== 0) throw troubleOf(what, end);
    return end.out.toString('utf8').trimEnd();
  };

export const environmentOf = (own: string): Readonly<Record<string, string>> => ({ GIT_DIR: own });

export type Remote = {
  readonly branchIsThere: boolean;
  /** What the commit builds on; absent in an empty repository. */
  readonly from?: string;
  readonly format: 'sha1' | 'sha256';
};

/** What the remote has. */
export async function lookedAt(
  git: Git,
  own: string,
  { repository, branch, base }: Pick<GitPlace, 'repository' | 'branch' | 'base'>,
): Promise<Remote> {
  const [branchRef, baseRef] = [`refs/heads/${branch}`, base === undefined ? 'HEAD' : `refs/heads/${base}`];
  // Not inside of a repository that happens to lie around the working folder.
  const env = { GIT_CEILING_DIRECTORIES: join(own, '..') };
  const end = await git(['ls-remote', '--', repository, branchRef, baseRef], { cwd: own, env });
  if (end.code !== 0) throw troubleOf('look at the repository', end);
  const lines = end.out.toString('utf8').split('\n');
  const refs = new Map(lines.map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']));
  const branchIsThere = refs.has(branchRef);
  const from = branchIsThere ? branchRef : refs.has(baseRef) ? baseRef : undefined;
  if (from === undefined && base !== undefined)
    throw new PagerError('not-there', `git: there is no branch ${base} to start from`);
  const format = (refs.get(from ?? '') ?? '').length === 64 ? 'sha256' : 'sha1';
  return { branchIsThere, ...(from === undefined ? {} : { from }), format };
}

/** A repository of its own for one attempt. An empty template: none of the hooks that this machine gives to new ones. */
export async function begun(
  run: Run,
  own: string,
  repository: string,
  format: Remote['format'],
): Promise<void> {
  await run('init', ['init', '--bare', '--quiet', '--template=', `--object-format=${format}`, own]);
  await run('config', ['config', 'remote.tocsin.url', repository]);
}
