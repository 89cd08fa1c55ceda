import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Everything in the product that begins by itself after a time, and what does its work on Lambda, where nothing runs
 * between two invocations. A timer that is not named here is work that no function would do.
 */
const timers: Readonly<Record<string, string>> = {
  'bot/app/effects/engine.ts': 'the next look at what is due: the queue of effects, and tick every minute',
  'bot/app/commands/count-refusals.ts': 'refusals are written before an invocation of the intake ends',
  'bot/aws/intake/sqs-poller.ts': 'the pause after a poll that failed: Lambda polls the queue',
  'bot/compose.ts': 'the limit of an answer to Slack: the same on Lambda',
  'bot/git/run-git.ts': 'the limit of an attempt: repositories are not written on Lambda',
  'bot/pictures/pictures.ts': 'the limit of a drawing, and the end of an idle thread: the same on Lambda',
  'bot/process/clock.ts': 'the timers themselves',
  'bot/process/http-server.ts': 'the end of connections at a stop: function URLs',
  'bot/process/readiness.ts': 'the limit of a trial write: there is no /readyz',
  'bot/main.ts': 'the limit of a start and a stop',
  'bot/slack/listeners/http-receiver.ts': 'the limit of an answer: the same on Lambda',
  'bot/slack/listeners/socket-connection.ts': 'the limit of a connection: Socket Mode is not used',
  'bot/store/dynamodb/table.ts': 'the pause before a request is sent again: the same on Lambda',
  'bot/store/sqlite/index.ts': 'the pause while a file is held: SQLite is not used',
  'bot/store/sqlite/writer.ts': 'the pause while a file is busy: SQLite is not used',
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile() && each.name.endsWith('.ts'))
    .map((each) => relative(root, join(each.parentPath, each.name)));
}

test('every timer of the product is known, with what does its work on Lambda', () => {
  const files = filesIn('bot').filter((file) => !file.startsWith('bot/cli/'));
  expect(files.length).toBeGreaterThan(400);
  const found = files.filter((file) =>
    /\b(?:setInterval|setTimeout)\(|\bclock\.at\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(found.toSorted()).toEqual(Object.keys(timers).toSorted());
});

/** The words of what the one process does at its start and when it reads its configuration again. */
const begun = (file: string): ReadonlySet<string> => {
  const text = readFileSync(join(root, file), 'utf8');
  const commands = [...text.matchAll(/from '\.\.?\/app\/commands\/([a-z-]+)\.ts'/g)].map(([, name]) => name!);
  return new Set(commands);
};

test('what one process asks for at its start and at a change of its configuration, the functions ask for, too', () => {
  const onLambda = new Set([...begun('bot/serverless/open.ts'), ...begun('bot/serverless/open-intake.ts')]);
  const missing = [...begun('bot/main.ts')].filter((command) => !onLambda.has(command));
  expect(missing).toEqual([]);
});

test('the program on Lambda is given all that the one process is given', () => {
  const given = (file: string): readonly string[] => {
    const text = readFileSync(join(root, file), 'utf8');
    const [, body = ''] = /= compose\(\{([\s\S]*?)\n {2}\}\);/.exec(text) ?? [];
    return [...body.matchAll(/\b([a-zA-Z]+)(?=:|,\n| \})/g)].map(([, name]) => name!);
  };
  const process = given('bot/main.ts');
  expect(process.length).toBeGreaterThan(8);
  const names = ['store', 'artefacts', 'settings', 'clock', 'ids', 'random', 'log', 'counters', 'secretOf'];
  const optional = ['leaveCalendars', 'calendarSecret', 'slack'];
  const onLambda = given('bot/serverless/open.ts');
  for (const name of [...names, ...optional]) {
    expect([name, process.includes(name)]).toEqual([name, true]);
    expect([name, onLambda.includes(name)]).toEqual([name, true]);
  }
});
