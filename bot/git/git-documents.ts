import { join } from 'node:path';
import { epochMs } from '../core/calendar/index.ts';
import {
  PagerError,
  type GitDocument,
  type GitDocuments,
  type GitPlace,
  type GitPublished,
} from '../app/ports/index.ts';
import { besideName, isAsWritten, marked } from './marked.ts';
import { attemptMs, begun, environmentOf, inside, isLocal, lookedAt, type Run } from './remote.ts';
import { createGit, type Git } from './run-git.ts';
import { cleaned, troubleOf } from './trouble.ts';
import { inWorkingFolder } from './working-folder.ts';

/** Somebody else may push between our look and our push. */
const rounds = 5;
const documentBytes = 4 * 1024 * 1024;
const picturesBytes = 20 * 1024 * 1024;

const startRef = 'refs/tocsin/start';

/**
 * @param folder of this process alone, for working copies that last as long as an attempt
 * @param env what git may know of this process's environment is chosen from it
 */
export function createGitDocuments(needs: {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly program?: string;
  /** Of one attempt. */
  readonly withinMs?: number;
}): GitDocuments {
  const { folder, withinMs = attemptMs, ...how } = needs;
  return {
    async publish(place, document) {
      refuseTooLarge(document);
      const git = createGit({ ...how, withinMs, local: isLocal(place.repository) });
      let refused = '';
      for (let round = 1; round <= rounds; round += 1) {
        const published = await inWorkingFolder(folder, (own) => attempt(git, own, place, document));
        if (!('moved' in published)) return published;
        refused = published.moved;
      }
      throw new PagerError(
        'unavailable',
        `git: push: the branch is moved by others at the same time, or its name stands in the way of another's: ${refused}`,
      );
    },
  };
}

function refuseTooLarge({ markdown, pictures }: GitDocument): void {
  const own = Buffer.byteLength(markdown);
  const drawn = pictures.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (own > documentBytes)
    throw new PagerError(
      'not-allowed',
      `git: a document of ${own} bytes is too large; at most ${documentBytes}`,
    );
  if (drawn > picturesBytes)
    throw new PagerError(
      'not-allowed',
      `git: pictures of ${drawn} bytes are too large; at most ${picturesBytes}`,
    );
}

/** Git's word for why it was not this one's turn. */
type Moved = { readonly moved: string };

/** One look, one commit, one push. */
async function attempt(
  git: Git,
  own: string,
  place: GitPlace,
  document: GitDocument,
): Promise<GitPublished | Moved> {
  const { repository, branch } = place;
  const remote = await lookedAt(git, own, place);
  const run = inside(git, own);
  await begun(run, own, repository, remote.format);
  const start = remote.from === undefined ? undefined : await fetched(git, run, own, remote.from);
  const { files, path, beside } = await placed(run, start, place.folder, document);
  const shown = { path, ...(beside === undefined ? {} : { beside }) };
  if (start !== undefined && files.length === 0) return { commit: start, ...shown, pushed: false };
  const commit = await committed(run, own, { start, files, document, author: place.author });
  const pushed = await push(git, own, commit, branch, remote.branchIsThere ? start : undefined);
  return pushed ?? { commit, ...shown, pushed: true };
}

/**
 * The newest commit and its trees. File contents stay where they are, where the server can leave them out: one that
 * cannot sends them and says so.
 */
async function fetched(git: Git, run: Run, own: string, from: string): Promise<string> {
  const flags = ['--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--no-recurse-submodules'];
  const args = ['fetch', ...flags, '--no-write-fetch-head', 'tocsin', `+${from}:${startRef}`];
  const end = await git(args, { cwd: own, env: environmentOf(own) });
  if (end.code !== 0) throw troubleOf('fetch', end);
  return run('read the branch', ['rev-parse', '--verify', '--quiet', `${startRef}^{commit}`]);
}

type TreeFile = { readonly path: string; readonly object: string };

/** What has to be written so that the document is there, and under which name; nothing where it is there already. */
async function placed(
  run: Run,
  start: string | undefined,
  folder: string,
  document: GitDocument,
): Promise<{ readonly files: readonly TreeFile[]; readonly path: string; readonly beside?: string }> {
  const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const text = marked(document.markdown);
  const [path, beside] = [document.name, besideName(document.name, document.markdown)].map(inFolder) as [
    string,
    string,
  ];
  const pictures = document.pictures.map((each) => ({ path: inFolder(each.path), content: each.content }));
  const there =
    start === undefined ? new Map() : await entries(run, [path, beside, ...pictures.map((p) => p.path)]);
  const written = async (content: Uint8Array | string): Promise<string> =>
    run('write the document', ['hash-object', '-w', '-t', 'blob', '--stdin'], { input: content });
  const isOurs = async (entry: string): Promise<boolean> =>
    isAsWritten(
      await run('read the document', ['cat-file', 'blob', entry], { limitBytes: 2 * documentBytes }),
    );
  const files: TreeFile[] = [];
  for (const picture of pictures) {
    if (!there.has(picture.path)) files.push({ path: picture.path, object: await written(picture.content) });
  }
  const object = await written(text);
  const entry = there.get(path);
  if (entry === object) return { files, path };
  if (entry === undefined || (await isOurs(entry))) {
    return { files: [...files, { path, object }], path };
  }
  // What people made of the document under its other name is theirs, too.
  const add = there.has(beside) ? [] : [{ path: beside, object }];
  return { files: [...files, ...add], path, beside };
}

/** The files at these paths: object by path. What is there and no file is not replaced by one. */
async function entries(run: Run, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const listed = await run('read the branch', ['ls-tree', '-z', '--full-tree', startRef, '--', ...paths]);
  const found = listed.split('\0').filter((each) => each !== '');
  return new Map(
    found.map((each) => {
      const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(each) ?? [];
      if (!mode.startsWith('100'))
        throw new PagerError('not-allowed', `git: ${cleaned(path)} is there and is no file`);
      return [path, object];
    }),
  );
}

async function committed(
  run: Run,
  own: string,
  of: {
    readonly start: string | undefined;
    readonly files: readonly TreeFile[];
    readonly document: GitDocument;
    readonly author: GitPlace['author'];
  },
): Promise<string> {
  const { start, files, document, author } = of;
  const index = { GIT_INDEX_FILE: join(own, 'tocsin-index') };
  if (start !== undefined) await run('read the branch', ['read-tree', start], { env: index });
  // Not --index-info: that makes a folder of a file that is in the way.
  const added = files.flatMap(({ path, object }) => ['--cacheinfo', `100644,${object},${path}`]);
  await run('add the document', ['update-index', '--add', ...added], { env: index });
  const tree = await run('write the tree', ['write-tree', '--missing-ok'], { env: index });
  const date = `@${Math.floor(epochMs(document.at) / 1000)} +0000`;
  const who = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: date,
  };
  const parent = start === undefined ? [] : ['-p', start];
  return run('commit', ['commit-tree', tree, ...parent, '-F', '-'], { env: who, input: document.message });
}

/** Reasons of a refusal that mean: look again. */
const moved =
  /stale info|fetch first|non-fast-forward|reference already exists|failed to (update|lock)|cannot lock ref|but expected|already locked/i;

/**
 * Only if the branch is still at `expected`, or still not there. An end without an answer is no failure that is known:
 * the next attempt looks at the branch first.
 */
async function push(
  git: Git,
  own: string,
  commit: string,
  branch: string,
  expected: string | undefined,
): Promise<Moved | undefined> {
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
  const args = ['push', '--porcelain', '--no-thin', '--no-follow-tags', '--no-verify', lease, 'tocsin'];
  const end = await git([...args, `${commit}:${ref}`], { cwd: own, env: environmentOf(own) });
  if (end.code === 0) return undefined;
  if (typeof end.code !== 'number') throw troubleOf('push', end, true);
  const refused = /^!\t\S+\t(.*)$/m.exec(end.out.toString('utf8'))?.[1];
  if (refused === undefined) throw troubleOf('push', end, true);
  if (moved.test(refused)) return { moved: cleaned(refused) };
  throw new PagerError('not-allowed', `git: push: the repository refuses it: ${cleaned(refused)}`);
}
