import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { command } from '../../../bot/cli/parse.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';

const samples = fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const missing = existsSync(samples) ? '' : ' (skipped: ../shared/fixtures is not there)';

const read = (folder: string) =>
  readdirSync(`${samples}/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      parseNotification(readFileSync(`${samples}/${folder}/${name}`, 'utf8')).map((row) => ({
        name,
        ...row,
      })),
    );

// Recorded answers of an emulator, with placeholders where dates and ids were, are not notifications.
const isRecording = (name: string): boolean => name.startsWith('localstack-');

test.skipIf(missing !== '').each(['sns-alarm', 'alarm-message', 'eventbridge-alarm', 'lambda-alarm-action'])(
  `every real notification in %s becomes a signal, a changed alarm or a refusal with a reason${missing}`,
  (folder) => {
    const rows = read(folder).filter(({ name }) => !isRecording(name));
    const lost = rows.filter(({ signal, change, refused }) => !(signal ?? change ?? refused));
    expect(lost.map(({ name }) => name)).toEqual([]);
    expect(rows.filter(({ refused }) => refused).map(({ name }) => name)).toEqual(
      folder === 'alarm-message' ? ['keep-mock-high_memory_usage.json'] : [],
    );
    expect(rows.length).toBeGreaterThan(1);
  },
);

test.skipIf(missing !== '')(`no sample of any folder is an error${missing}`, () => {
  const folders = readdirSync(samples, { withFileTypes: true }).filter((each) => each.isDirectory());
  const rows = folders.flatMap(({ name }) => read(name));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ signal, kind }) => signal && !kind.endsWith('-alarm'))).toEqual([]);
});

type Printed = {
  readonly file: string;
  readonly kind: string;
  readonly refused?: { readonly reason: string };
};

/** What `tocsin parse` prints of every file of a folder. */
async function printed(folder: string): Promise<readonly Printed[]> {
  const names = readdirSync(`${samples}/${folder}`).filter((name) => name.endsWith('.json'));
  let out = '';
  await command.run([...names, '--json'], {
    out: (text) => (out += text),
    err: () => undefined,
    readInput: () => Promise.resolve(''),
    env: {},
    cwd: `${samples}/${folder}`,
  });
  return JSON.parse(out) as readonly Printed[];
}

const folders: Readonly<Record<string, string>> = {
  'SNS messages with alarms': 'sns-alarm',
  'alarm documents': 'alarm-message',
  'signed SNS messages': 'sns-signed',
  'SNS envelopes': 'sns-envelope',
  'EventBridge alarm events': 'eventbridge-alarm',
  'alarm actions': 'lambda-alarm-action',
  'CloudWatch API answers': 'alarm-api',
  'change events': 'change-event',
};

test.skipIf(missing !== '')(
  `docs/reference/alarm-shapes.md counts what the command prints${missing}`,
  async () => {
    const page = readFileSync(new URL('../../../docs/reference/alarm-shapes.md', import.meta.url), 'utf8');
    for (const [title, folder] of Object.entries(folders)) {
      const rows = await printed(folder);
      const kinds = Map.groupBy(rows, ({ kind, refused }) =>
        refused ? `refused as ${refused.reason}` : kind,
      );
      const counted = [...kinds].map(([kind, all]) => `${all.length} ${kind}`).toSorted();
      const row = page.split('\n').find((line) => line.startsWith(`| ${title} |`));
      const cells = row?.split('|').map((cell) => cell.trim()) ?? [];
      expect([cells[1], cells[2], cells[3], cells[4]?.split(', ').toSorted()]).toEqual([
        title,
        String(new Set(rows.map(({ file }) => file)).size),
        String(rows.length),
        counted,
      ]);
    }
  },
);
