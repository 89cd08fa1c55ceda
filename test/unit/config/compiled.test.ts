import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compiledText, readCompiled } from '../../../bot/config/compiled.ts';
import { loadConfig } from '../../../bot/config/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const defined = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

test.each(['sandbox/demo/tocsin.yaml', 'sandbox/simulation/tocsin.yaml'])(
  '%s is the same after it was compiled, with its expressions, and without a path of this machine',
  async (name) => {
    const loaded = await loadConfig(join(root, name), root);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { config } = loaded;
    const text = compiledText(config);
    expect(text).not.toContain(root);
    const read = readCompiled(text, config.folder);
    expect(defined(read.settings)).toEqual(defined(config.settings));
    expect(read.settings.redaction).toEqual(config.settings.redaction);
    expect(read.file).toEqual(config.file);
  },
);

test('files with leave are looked for beside the compiled configuration, addresses stay as they are', () => {
  const leave = [
    { person: 'an', source: '/build/conf/leave/an.ics', shown: 'an.ics' },
    { person: 'bo', source: 'https://calendars.example.com/bo.ics', shown: 'calendars.example.com' },
    { person: 'cuong', source: '/elsewhere/cuong.ics', shown: 'cuong.ics' },
  ];
  const redaction = [{ name: 'order', pattern: /ORD-\d{1,8}/gi }];
  const text = compiledText({ settings: { leave, redaction }, file: {}, folder: '/build/conf' } as never);
  const { settings, folder } = readCompiled(text, '/var/task');
  expect(settings.leave?.map(({ source }) => source)).toEqual([
    '/var/task/leave/an.ics',
    'https://calendars.example.com/bo.ics',
    '/elsewhere/cuong.ics',
  ]);
  expect([settings.redaction, folder]).toEqual([redaction, '/var/task']);
});

test('a configuration that another version compiled is refused with what to do', () => {
  expect(() => readCompiled('{"form":99}', '/')).toThrow(
    'tocsin.compiled.json has form 99, this version reads 1: bundle the functions again',
  );
});
