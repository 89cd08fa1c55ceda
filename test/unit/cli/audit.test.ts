import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createCountRefusals } from '../../../bot/app/commands/count-refusals.ts';
import { createStreams } from '../../../bot/app/streams/index.ts';
import { command } from '../../../bot/cli/audit.ts';
import { openStore } from '../../../bot/store/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createReception, inSns, metricAlarm } from '../app/notifications.ts';
import { createKeptLog, start } from '../app/world.ts';
import { runCommand } from './run-command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runCommand(command, args, cwd);

/** A store in which three texts came, one of them with an escape sequence, and a stranger was refused twice. */
async function filled(name: string, ...more: readonly string[]): Promise<string> {
  const spec = `sqlite:${join(cwd, name)}`;
  const { clock } = createReception();
  const store = await openStore(spec, { clock, random: () => 0.5 });
  const world = createReception({ store });
  for (const [n, text] of ['one', 'two', 'three \u001b[2J', ...more].entries()) {
    await world.take(inSns(`m${n}`, text, { Subject: text }));
  }
  const { log } = createKeptLog();
  const streams = createStreams({
    store,
    clock,
    ids: createCountedIds('r'),
    configHash: () => '',
    onEffects: () => undefined,
  });
  const refusals = createCountRefusals({ streams, clock, log });
  for (const n of [1, 2]) refusals.note('https', 'topic-not-allowed', `"arn:aws:sns:x:${n}:theirs"`);
  await refusals.flush();
  await store.close();
  return spec;
}

test('lists what opened nothing and what was refused, with counts, reasons and what to do', async () => {
  const store = await filled('a.db');
  const { code, out } = await run('--json', '--days', '3660', '--store', store);
  expect(code).toBe(1);
  const { findings, gaps } = JSON.parse(out) as { findings: Record<string, unknown>[]; gaps: unknown[] };
  expect(gaps).toEqual([]);
  expect(findings).toMatchObject([
    {
      id: 'refused/https/topic-not-allowed',
      level: 'medium',
      count: 2,
      fix: 'if the topic is yours, add it to intake.sns.topics',
    },
    {
      id: 'unopened/text/unrouted',
      level: 'low',
      subject: 'text',
      count: 3,
      newest: { topic: 'arn:aws:sns:eu-west-1:111122223333:alarms' },
    },
  ]);
  for (const finding of findings) {
    for (const field of ['what', 'why', 'fix']) expect(finding[field]).toEqual(expect.stringMatching(/\S/));
  }
});

test('prints for people without what a terminal would obey', async () => {
  const { out } = await run('--days', '3660', '--store', await filled('b.db'));
  expect(out).toContain('medium https: 2 refused (topic-not-allowed)');
  expect(out).toContain('low    text: 3 opened nothing (unrouted)');
  expect(out).not.toContain('\u001b');
});

test('an alarm that could not be read is the first finding', async () => {
  const alarm = JSON.stringify(metricAlarm('checkout-5xx', 'ON FIRE', start));
  const { out } = await run('--json', '--days', '3660', '--store', await filled('c.db', alarm));
  expect((JSON.parse(out) as { findings: unknown[] }).findings[0]).toMatchObject({
    id: 'unopened/metric-alarm/incomplete',
    level: 'high',
  });
});

test('a wrong number of days and a name are wrong use; a store that is not there is said so', async () => {
  for (const args of [['--days', '0'], ['--days', 'x'], ['INC-1']]) {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining('See: tocsin audit --help')]);
  }
  await expect(run('--store', `sqlite:${join(cwd, 'none.db')}`)).rejects.toThrow('there is no store at');
});
