import { PagerError, type GitPlace } from '../app/ports/index.ts';
import { attemptMs, begun, environmentOf, inside, isLocal, lookedAt } from './remote.ts';
import { createGit } from './run-git.ts';
import { troubleOf } from './trouble.ts';
import { inWorkingFolder } from './working-folder.ts';

/** The oldest that knows every option that is used (git 2.29 release notes, 2020-10: fetch --no-write-fetch-head). */
const oldest = [2, 29] as const;

export type Examined = {
  /** Of git, where there is one. */
  readonly version?: string;
  /** Why nothing could be written there now; undefined where all is well. */
  readonly trouble?: string;
};

/**
 * Whether a document would reach a repository: git is there and new enough, the repository can be read, and a push would
 * be taken. Nothing is pushed (`--dry-run`): what only the server's rules for a branch refuse is not seen. Never throws.
 */
export async function examineRepository(
  place: Pick<GitPlace, 'repository' | 'base'>,
  how: {
    readonly folder: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly program?: string;
  },
): Promise<Examined> {
  const { folder, ...needs } = how;
  const git = createGit({ ...needs, withinMs: attemptMs, local: isLocal(place.repository) });
  const told = await git(['--version']);
  if (told.code !== 0) return { trouble: troubleOf('look for git', told).message };
  const version = /\d+\.\d+(\.\d+)*/.exec(told.out.toString('utf8'))?.[0] ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    return { version, trouble: `git ${version} is too old; at least ${oldest.join('.')}` };
  try {
    await inWorkingFolder(folder, async (own) => {
      const branch = 'tocsin-doctor';
      const { format } = await lookedAt(git, own, { ...place, branch });
      const run = inside(git, own);
      await begun(run, own, place.repository, format);
      const tree = await run('write', ['hash-object', '-w', '-t', 'tree', '--stdin']);
      const who = { NAME: 'Tocsin', EMAIL: 'tocsin@localhost', DATE: '@0 +0000' };
      const env = Object.fromEntries(
        Object.entries(who).flatMap(([key, value]) => [
          [`GIT_AUTHOR_${key}`, value],
          [`GIT_COMMITTER_${key}`, value],
        ]),
      );
      const commit = await run('write', ['commit-tree', tree, '-m', 'tocsin doctor'], { env });
      const args = [
        'push',
        '--dry-run',
        '--porcelain',
        '--no-follow-tags',
        'tocsin',
        `+${commit}:refs/heads/${branch}`,
      ];
      const pushed = await git(args, { cwd: own, env: environmentOf(own) });
      if (pushed.code !== 0) throw troubleOf('push, to try it', pushed);
    });
    return { version };
  } catch (error) {
    if (!(error instanceof PagerError)) throw error;
    return { version, trouble: error.message };
  }
}
