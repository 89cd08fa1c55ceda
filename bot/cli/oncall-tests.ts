import { createDirectory } from '../app/directory/index.ts';
import type { Settings } from '../app/ports/index.ts';
import { createPageTests, type PageTest } from '../app/queries/page-tests.ts';
import { plusSec } from '../core/calendar/index.ts';
import { pointInTime } from '../core/oncall/index.ts';
import { systemIds } from '../process/ids.ts';
import type { CommandIo } from './command.ts';
import { oneLineOf } from './one-line.ts';
import { WrongUse } from './options.ts';
import { withReading } from './reading.ts';

/** A month, and half of one more: the tests of this month may not have been sent. */
const shownSec = 45 * 24 * 3600;

/** `tocsin oncall tests`: whom a page is known to reach, and over what it is not. 1 when somebody did not answer. */
export async function printTests(
  settings: Settings,
  values: {
    readonly from?: string | undefined;
    readonly store?: string | undefined;
    readonly json?: boolean | undefined;
  },
  now: string,
  io: CommandIo,
): Promise<0 | 1> {
  const since = values.from === undefined ? plusSec(now, -shownSec) : pointInTime(values.from);
  if (since === undefined) throw new WrongUse(`--from: ${JSON.stringify(values.from)} is no instant`);
  const tests = await withReading(
    { store: values.store, settings },
    io,
    async ({ store, settings: source }) => {
      const clock = { now: () => now, at: () => () => undefined };
      const directory = createDirectory({ store, clock, ids: systemIds, settings: source });
      return createPageTests({ store, directory, settings: source })({ since });
    },
  );
  const untested = settings.people
    .map(({ name }) => name)
    .filter((name) => tests.every((each) => each.name !== name));
  if (values.json === true) io.out(`${JSON.stringify(tests, null, 2)}\n`);
  else
    io.out(
      [
        ...tests.map(line),
        ...untested.map((name) => `${name}  no test page since ${since.slice(0, 10)}\n`),
      ].join('') || 'nobody\n',
    );
  return tests.some(({ missing, waits }) => !waits && missing.length > 0) ? 1 : 0;
}

function line({ name, at, answered, missing, waits }: PageTest): string {
  const parts = [
    name,
    `${at.slice(0, 16)}Z`,
    ...(answered.length === 0 ? [] : [`answered: ${answered.join(', ')}`]),
    ...(missing.length === 0 ? [] : [`${waits ? 'waiting' : 'no answer'}: ${missing.join(', ')}`]),
  ];
  return `${oneLineOf(parts.join('  '))}\n`;
}
