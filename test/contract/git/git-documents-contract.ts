import { expect, test } from 'vitest';
import type { GitDocument, GitDocuments, GitPlace } from '../../../bot/app/ports/index.ts';
import { createRepository, hook, lacking, type Repository } from './repository.ts';

export const placeIn = (repository: Repository, more: Partial<GitPlace> = {}): GitPlace => ({
  repository: repository.url,
  branch: 'postmortems/inc-12',
  folder: 'docs/postmortems',
  author: { name: 'Tocsin', email: 'tocsin@example.com' },
  ...more,
});

export const document = (more: Partial<GitDocument> = {}): GitDocument => ({
  name: 'INC-12.md',
  markdown: '# Checkout was slow\n',
  pictures: [],
  message: 'Postmortem of INC-12: Checkout was slow\n',
  at: '2026-03-12T10:00:00.000Z',
  ...more,
});

export const path = 'docs/postmortems/INC-12.md';

/** What every way into a repository keeps to. */
export function gitDocumentsContract(start: (repository: Repository) => GitDocuments): void {
  const commits = (repository: Repository, branch: string): number =>
    Number(repository.git('rev-list', '--count', branch));

  test.skipIf(lacking !== undefined)(
    'a document is one commit on a branch of its own, beside what the default branch has',
    async () => {
      const repository = createRepository();
      repository.commit('main', { 'README.md': 'hello\n', 'docs/index.md': 'i\n' });
      const published = await start(repository).publish(placeIn(repository), document());
      expect(published).toEqual({
        commit: repository.git('rev-parse', 'postmortems/inc-12'),
        path,
        pushed: true,
      });
      expect(repository.git('log', '-1', '--format=%an <%ae> %cI %s', 'postmortems/inc-12')).toBe(
        'Tocsin <tocsin@example.com> 2026-03-12T10:00:00+00:00 Postmortem of INC-12: Checkout was slow',
      );
      expect(repository.git('diff', '--name-status', 'main', 'postmortems/inc-12')).toBe(`A\t${path}`);
      expect(repository.read('postmortems/inc-12', path)).toMatch(
        /^# Checkout was slow\n<!-- tocsin: sha256 [0-9a-f]{64} of what stands above -->\n$/,
      );
      expect(commits(repository, 'main')).toBe(1);
    },
  );

  test.skipIf(lacking !== undefined)('an empty repository gets its first commit', async () => {
    const repository = createRepository();
    await start(repository).publish(placeIn(repository, { folder: '' }), document());
    expect(repository.git('ls-tree', '-r', '--name-only', 'postmortems/inc-12')).toBe('INC-12.md');
  });

  test.skipIf(lacking !== undefined)(
    'the same document twice is one commit; a newer one is a second commit on the same file',
    async () => {
      const repository = createRepository();
      const documents = start(repository);
      const first = await documents.publish(placeIn(repository), document());
      expect(await documents.publish(placeIn(repository), document())).toEqual({ ...first, pushed: false });
      await documents.publish(placeIn(repository), document({ markdown: '# Anew\n' }));
      expect(commits(repository, 'postmortems/inc-12')).toBe(2);
      expect(repository.read('postmortems/inc-12', path)).toMatch(/^# Anew\n/);
    },
  );

  test.skipIf(lacking !== undefined)(
    'what people commit on the branch stays; the file that they changed is not written over',
    async () => {
      const repository = createRepository();
      const documents = start(repository);
      await documents.publish(placeIn(repository), document());
      repository.commit('postmortems/inc-12', { 'docs/notes.md': 'n\n' });
      await documents.publish(placeIn(repository), document({ markdown: '# Anew\n' }));
      expect(repository.read('postmortems/inc-12', 'docs/notes.md')).toBe('n\n');
      expect(repository.read('postmortems/inc-12', path)).toMatch(/^# Anew\n/);
      repository.commit('postmortems/inc-12', { [path]: '# Anew, and better\n' });
      const third = document({ markdown: '# A third\n' });
      const published = await documents.publish(placeIn(repository), third);
      expect(published.beside).toMatch(/^docs\/postmortems\/INC-12\.[0-9a-f]{8}\.md$/);
      expect(repository.read('postmortems/inc-12', path)).toBe('# Anew, and better\n');
      expect(repository.read('postmortems/inc-12', published.beside!)).toMatch(/^# A third\n/);
      expect(await documents.publish(placeIn(repository), third)).toEqual({ ...published, pushed: false });
    },
  );

  test.skipIf(lacking !== undefined)(
    'pictures go along, and one that is there is not written over',
    async () => {
      const repository = createRepository();
      const pictures = [
        { path: 'INC-12/map.png', content: new Uint8Array([0, 10, 13, 255]) },
        { path: 'INC-12/graph.png', content: new Uint8Array([1]) },
      ];
      repository.commit('main', { 'docs/postmortems/INC-12/graph.png': 'by people' });
      await start(repository).publish(placeIn(repository), document({ pictures }));
      expect(repository.read('postmortems/inc-12', 'docs/postmortems/INC-12/graph.png')).toBe('by people');
      expect(
        Buffer.from(repository.read('postmortems/inc-12', 'docs/postmortems/INC-12/map.png')).subarray(0, 3),
      ).toEqual(Buffer.from([0, 10, 13]));
    },
  );

  test.skipIf(lacking !== undefined)('two that push to one branch at the same time both arrive', async () => {
    const repository = createRepository();
    repository.commit('main', { 'README.md': 'hello\n' });
    const place = placeIn(repository, { branch: 'main' });
    const names = ['INC-1.md', 'INC-2.md'];
    const published = await Promise.all(
      names.map((name) => start(repository).publish(place, document({ name }))),
    );
    expect(published.every(({ pushed }) => pushed)).toBe(true);
    expect(repository.git('ls-tree', '--name-only', 'main:docs/postmortems').split('\n')).toEqual(names);
    expect(commits(repository, 'main')).toBe(3);
  });

  test.skipIf(lacking !== undefined)(
    'what stands in the way and is no file is named, and stays',
    async () => {
      const repository = createRepository();
      repository.commit('main', { docs: 'a file', [`other/INC-12.md/x`]: 'a folder' });
      const documents = start(repository);
      await expect(documents.publish(placeIn(repository), document())).rejects.toMatchObject({
        code: 'not-allowed',
        message: 'git: add the document: a part of the folder is a file there',
      });
      await expect(
        documents.publish(placeIn(repository, { folder: 'other' }), document()),
      ).rejects.toMatchObject({
        code: 'not-allowed',
        message: 'git: other/INC-12.md is there and is no file',
      });
      expect(repository.git('branch', '--list', 'postmortems/*')).toBe('');
    },
  );

  test.skipIf(lacking !== undefined)(
    'a repository that is not there, or refuses, is told apart from one that is down',
    async () => {
      const repository = createRepository();
      const documents = start(repository);
      const failure = (more: Partial<GitPlace>): Promise<unknown> =>
        documents.publish(placeIn(repository, more), document()).catch((error: unknown) => error);
      expect(await failure({ repository: `${repository.url}x` })).toMatchObject({ code: 'not-there' });
      expect(await failure({ base: 'none' })).toMatchObject({ code: 'not-there' });
      const closed = await failure({ repository: 'https://127.0.0.1:1/docs.git' });
      expect(closed).toMatchObject({ code: 'unavailable' });
      const command = await failure({ repository: `ext::touch ${repository.work}` });
      expect(command).toMatchObject({ code: 'not-allowed' });
      hook(repository, 'pre-receive', 'echo "token=abcdefgh12345678"; exit 1');
      expect(await failure({})).toMatchObject({
        code: 'not-allowed',
        message: 'git: push: the repository refuses it: [remote rejected] (pre-receive hook declined)',
      });
    },
  );
}
