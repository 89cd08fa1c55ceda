import { describe, expect, test } from 'vitest';
import { processOnly, repositoryWarnings } from '../../../bot/config/repository-warnings.ts';
import { schema } from '../../../bot/config/schema/index.ts';
import { settingsWith } from '../app/world.ts';

const repository = 'https://git.example.com/team/docs.git';

const accepted = (target: object): boolean =>
  schema.safeParse({ postmortem: { publishTo: { docs: target } } }).success;

describe('addresses of repositories', () => {
  test.each([
    repository,
    'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/postmortems',
    'https://git.example.com:8443/docs',
    'ssh://git@git.example.com:22/team/docs.git',
    'ssh://APKAEIBAERJR2EXAMPLE@git-codecommit.eu-west-1.amazonaws.com/v1/repos/postmortems',
    'git@github.com:team/docs.git',
    'git@host.example.com:/srv/docs.git',
    'file:///srv/git/docs.git',
  ])('%s is taken', (given) => {
    expect(accepted({ repository: given })).toBe(true);
  });

  test.each([
    'http://git.example.com/docs.git',
    'git://git.example.com/docs.git',
    'ext::sh -c id',
    'https://me:secret@git.example.com/docs.git',
    'https://ghp_token@git.example.com/docs.git',
    'ssh://git:secret@git.example.com/docs.git',
    'ssh://-oProxyCommand=id/docs.git',
    'ssh://git@-oProxyCommand=id/docs.git',
    'git@-oProxyCommand=id:docs.git',
    '-u@host:docs.git',
    'git@host:-docs.git',
    '--upload-pack=id',
    '/srv/docs.git',
    './docs.git',
    'file://host/docs.git',
    'file:///srv/../etc/docs.git',
    'https://git.example.com/docs.git?token=x',
    'https://git.example.com/docs.git#x',
    'https://git.example.com/do cs.git',
    'https://git.example.com/docs.git\n',
    'codecommit::eu-west-1://docs',
    '',
  ])('%j is refused', (given) => {
    expect(accepted({ repository: given })).toBe(false);
  });
});

test.each([
  [
    'branch',
    ['main', 'postmortems/{{incident}}', 'docs/inc_1.x'],
    [
      '-x',
      'a..b',
      'a//b',
      'a/',
      '/a',
      'a.lock',
      'a/.b',
      'HEAD',
      'refs/heads/a',
      'a b',
      'a:b',
      'a~1',
      'a\nb',
      '@{x}',
      '{{other}}',
      '',
    ],
  ],
  ['base', ['main'], ['{{incident}}', '-x', '']],
  [
    'folder',
    ['', 'docs', 'docs/post mortems/2026'],
    [
      '/docs',
      'docs/',
      '../docs',
      'a/../b',
      './a',
      '.git',
      'a/.GIT/hooks',
      'git~1',
      'a\\b',
      'a//b',
      'a\nb',
      '-a',
      'a/b ',
    ],
  ],
  [
    'author',
    ['Tocsin <tocsin@example.com>', 'Trực Ca <a@b.vn>'],
    ['Tocsin', 'a@b.com', 'A <a@b.com', 'A\nB <a@b.com>', 'A <a b@c>', '<a@b.com>'],
  ],
] as const)('%s takes what git takes, and no more', (key, good, bad) => {
  for (const given of good) expect([given, accepted({ repository, [key]: given })]).toEqual([given, true]);
  for (const given of bad) expect([given, accepted({ repository, [key]: given })]).toEqual([given, false]);
  expect(accepted({ topic: 'arn:aws:sns:eu-west-1:111122223333:x', [key]: good[0] })).toBe(false);
});

test('a repository goes with neither a topic nor a webhook', () => {
  expect(accepted({ repository, topic: 'arn:aws:sns:eu-west-1:111122223333:x' })).toBe(false);
  expect(accepted({ repository, webhook: 'https://wiki.example.com', secret: 'WIKI' })).toBe(false);
  expect(accepted({ repository, secret: 'WIKI' })).toBe(false);
});

const target = (name: string, folder = 'postmortems', url = repository) => ({
  name,
  repository: url,
  branch: 'postmortems/{{incident}}',
  folder,
  author: { name: 'Tocsin', email: 'tocsin@localhost' },
  private: false,
});

test('check warns of two targets that write one file, with or without .git', () => {
  const settings = settingsWith({
    publishTo: [
      target('a'),
      target('b'),
      target('c', 'other'),
      target('d', 'postmortems', repository.slice(0, -4)),
    ],
  });
  expect(repositoryWarnings(settings).map(({ path }) => path[2])).toEqual(['b', 'd']);
});

test('a repository is nothing for functions', () => {
  const settings = settingsWith({
    publishTo: [target('a'), { name: 'mail', topic: 'arn:aws:sns:eu-west-1:111122223333:x', private: false }],
  });
  expect(processOnly(settings)).toEqual([
    {
      path: ['postmortem', 'publishTo', 'a', 'repository'],
      problem:
        'a repository is written by one process only (tocsin start), not by functions: send it to a webhook instead',
    },
  ]);
});
