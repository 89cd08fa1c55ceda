import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
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
