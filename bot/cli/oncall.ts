import type { Settings } from '../app/ports/index.ts';
import { schedulesInForce } from '../app/commands/continue-schedules.ts';
import { fairnessOf, pagesBetween } from '../app/queries/fairness.ts';
import type { Instant } from '../core/calendar/index.ts';
import type { Person } from '../core/catalogue/index.ts';
import {
  chosenSchedules,
  listOnCall,
  listShifts,
  loadOf,
  pointInTime,
  type ScheduleDefinition,
  type ShiftFact,
} from '../core/oncall/index.ts';
import type { CommandIo } from './command.ts';
import { configPath, readConfiguration } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { oneCalendar, writeCalendars } from './oncall-export.ts';
import { printTests } from './oncall-tests.ts';
import { common, parse, WrongUse } from './options.ts';
import { storeIsThere, withReading } from './reading.ts';

const help = `usage: tocsin oncall who [--at INSTANT] [--schedule S ...] [OPTIONS]
       tocsin oncall shifts --from A --to B [--schedule S ...] [OPTIONS]
       tocsin oncall fairness --from A --to B [--suggest] [--schedule S ...] [OPTIONS]
       tocsin oncall tests [--from A] [OPTIONS]
       tocsin oncall export [--from A] [--to B] [--schedule S ...] [--person P ...] [--out DIR] [OPTIONS]

who: who is on call at an instant (now when none is given). shifts: all that overlap [A, B), each given whole.
fairness: hours, nights (22:00-06:00), weekends and pages by night of each person in [A, B), on their own clock; with
--suggest the order of turns that would even it out, as a version for tocsin.yaml.
tests: the newest test page of each person since A (45 days ago), and the channels that were not answered.
export: iCalendar in UTC of the next half year, or of [A, B), on standard output; with --out a file per schedule and one
per person. The same shift has the same UID every time.

Instants carry an offset (2026-03-29T08:00:00Z); a date means 00:00 UTC. A file with only people and oncall is enough.
Overrides and covers of a Tocsin that has run here (or of --store) are applied; how many is said on stderr.

  --config DIR|FILE    the configuration (default: TOCSIN_CONFIG, else ./tocsin.yaml)
  --store sqlite:FILE  the store with the overrides (default: TOCSIN_STORE, else that of ./.tocsin if there is one)
  --planned            only what tocsin.yaml says: without overrides, and as if it had never been edited

  who --json       [{schedule, layer, person, until, why}]
  shifts --json    [{schedule, layer, person, start, end, why}]
  tests --json     [{name, at, answered, missing, waits}]
  fairness --json  [{person, hours, nightHours, nights, weekendHours, weekends, shifts, pages, nightPages,
                   nightsWoken}]; with --suggest {people, suggestions: [{schedule, layer, from, people, changed}]}

exit code: 0 printed, 1 the configuration has problems or a test page was not answered, 2 wrong use
examples:  tocsin oncall who --schedule payments
           tocsin oncall shifts --from 2026-03-01 --to 2026-04-01 --json
           tocsin oncall export --person bo > bo.ics
`;

const subcommands = ['who', 'shifts', 'fairness', 'tests', 'export'] as const;

export const command = defineCommand(
  'oncall',
  { summary: 'who is on call, all shifts, fairness, calendars', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      at: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      schedule: { type: 'string', multiple: true },
      person: { type: 'string', multiple: true },
      out: { type: 'string' },
      planned: { type: 'boolean' },
      suggest: { type: 'boolean' },
    });
    const [typed, ...more] = positionals;
    const what = subcommands.find((each) => each === typed);
    if (what === undefined || more.length > 0)
      throw new WrongUse('say "who", "shifts", "fairness", "tests" or "export"');
    const now = new Date().toISOString();
    const window =
      what === 'shifts' || what === 'fairness'
        ? { from: required(values.from, '--from'), to: required(values.to, '--to') }
        : undefined;
    const config = await readConfiguration(configPath(values.config, io), io);
    if (config === undefined) return 1;
    if (what === 'tests') return printTests(config.settings, values, now, io);
    const from = values.from ?? values.at ?? now;
    const { people } = config.settings;
    const schedules =
      values.planned === true ? config.settings.schedules : await inForce(config.settings, values, now, io);
    const known = {
      schedules,
      facts: values.planned === true ? [] : await factsSince(from, config.settings, values, io),
    };
    const chosen = values.schedule === undefined ? {} : { schedules: values.schedule };
    if (schedules.length === 0)
      io.err('no schedule is configured: escalations page the people they name (docs/how-to/schedules.md)\n');
    if (what === 'export') return exportCalendars({ ...known, people, from, now }, values, io);
    if (what === 'fairness')
      return fairness({ ...known, people, ...window!, now }, config.settings, values, io);
    const listed =
      window === undefined
        ? listOnCall(known, { at: values.at ?? now, ...chosen })
        : listShifts(known, { ...window, ...chosen });
    if ('refused' in listed) throw new WrongUse(listed.refused);
    if (values.json) io.out(`${JSON.stringify(listed.rows, null, 2)}\n`);
    else {
      const empty = known.schedules
        .map(({ name }) => name)
        .filter((name) => values.schedule?.includes(name) ?? true)
        .filter((name) => listed.rows.every(({ schedule }) => schedule !== name));
      const lines = [...listed.rows.map(line), ...empty.map((name) => `${name}  nobody\n`)];
      io.out(lines.join('') || 'nobody\n');
    }
    return 0;
  },
);

type Known = {
  readonly schedules: readonly ScheduleDefinition[];
  readonly facts: readonly ShiftFact[];
  readonly people: readonly Person[];
};

async function exportCalendars(
  known: Known & { readonly from: string; readonly now: Instant },
  values: {
    readonly to?: string;
    readonly schedule?: readonly string[];
    readonly person?: readonly string[];
    readonly out?: string;
  },
  io: CommandIo,
): Promise<number> {
  const from = pointInTime(known.from);
  const to = values.to === undefined ? undefined : pointInTime(values.to);
  if (from === undefined) throw new WrongUse('--from is not an instant: write it like 2026-03-29T08:00:00Z');
  if (values.to !== undefined && to === undefined)
    throw new WrongUse('--to is not an instant: write it like 2026-03-29T08:00:00Z');
  if (to !== undefined && to <= from) throw new WrongUse('--from is not before --to');
  const unknown = values.person?.find((name) => !known.people.some((each) => each.name === name));
  if (unknown !== undefined)
    throw new WrongUse(`there is no person ${JSON.stringify(unknown)} in the configuration`);
  const chosen = chosenSchedules(known.schedules, values.schedule);
  if ('refused' in chosen) throw new WrongUse(chosen.refused);
  const exported = {
    schedules: chosen.schedules,
    facts: known.facts,
    from,
    ...(to === undefined ? {} : { to }),
    ...(values.person === undefined ? {} : { people: values.person }),
  };
  if (values.out === undefined) io.out(oneCalendar(exported, known.now));
  else for (const file of await writeCalendars(exported, values.out, known.now, io)) io.out(`${file}\n`);
  return 0;
}

async function fairness(
  known: Known & { readonly from: string; readonly to: string; readonly now: Instant },
  settings: Settings,
  values: {
    readonly json?: boolean;
    readonly suggest?: boolean;
    readonly schedule?: readonly string[];
    readonly store?: string;
  },
  io: CommandIo,
): Promise<number> {
  const chosen = chosenSchedules(known.schedules, values.schedule);
  if ('refused' in chosen) throw new WrongUse(chosen.refused);
  const [from, to] = [pointInTime(known.from), pointInTime(known.to)];
  if (from === undefined || to === undefined || to <= from)
    throw new WrongUse(
      '--from and --to are instants such as 2026-03-29T08:00:00Z, the first before the second',
    );
  const pages =
    values.store === undefined && !storeIsThere(values.store, io)
      ? []
      : await withReading({ store: values.store, settings }, io, (reading) =>
          pagesBetween(reading, from, to),
        );
  const source = { current: () => settings };
  const window = { from, to, now: known.now };
  const { carried, suggestions } = fairnessOf(source, chosen.schedules, known.facts, pages, window);
  if (values.json) {
    const printed = values.suggest === true ? { people: carried, suggestions } : carried;
    io.out(`${JSON.stringify(printed, null, 2)}\n`);
    return 0;
  }
  for (const own of carried) {
    const { person, hours, nights, nightHours, weekends, weekendHours, shifts: n, ...sleep } = own;
    io.out(
      `${person}  ${hours} h in ${n} shifts, ${nights} nights (${nightHours} h), ${weekends} weekends (${weekendHours} h), ` +
        `paged ${sleep.pages} times, woken in ${sleep.nightsWoken} nights; load ${loadOf(own)}\n`,
    );
  }
  if (values.suggest === true)
    for (const { schedule, layer, people, changed } of suggestions)
      io.out(
        changed
          ? `${schedule}/${layer}: versions: [{ from: "${known.now}", people: [${people.join(', ')}] }]\n`
          : `${schedule}/${layer}: the turns as they follow each other now\n`,
      );
  return 0;
}

/** As they go on since the file was edited (see docs/how-to/schedules.md), where a Tocsin has run. */
async function inForce(
  settings: Settings,
  { store }: { readonly store?: string | undefined },
  now: Instant,
  io: CommandIo,
): Promise<readonly ScheduleDefinition[]> {
  if (store === undefined && !storeIsThere(store, io)) return settings.schedules;
  return withReading({ store, settings }, io, ({ streams }) =>
    schedulesInForce(streams, settings.schedules, now),
  );
}

/** What people changed that is not over at that instant; nothing where no Tocsin has run. */
export async function factsSince(
  from: string,
  settings: Settings,
  { store, quiet }: { readonly store?: string | undefined; readonly quiet?: boolean | undefined },
  io: CommandIo,
): Promise<readonly ShiftFact[]> {
  const point = pointInTime(from);
  if (point === undefined || (store === undefined && !storeIsThere(store, io))) return [];
  const facts = await withReading({ store, settings }, io, ({ shiftFacts }) => shiftFacts.since(point));
  const applied = facts.filter(({ schedule }) => settings.schedules.some(({ name }) => name === schedule));
  if (applied.length > 0 && quiet !== true)
    io.err(`${applied.length} overrides and covers of the store are applied (--planned: without them)\n`);
  return applied;
}

function required(value: string | undefined, option: string): string {
  if (value === undefined) throw new WrongUse(`${option} is missing`);
  return value;
}

type Row = {
  readonly schedule: string;
  readonly layer: string | null;
  readonly person: string;
  readonly why: string;
  readonly start?: string;
  readonly end?: string;
  readonly until?: string;
};

function line({ schedule, layer, person, why, start, end, until }: Row): string {
  const when = start === undefined ? `until ${until}` : `${start} to ${end}`;
  return `${schedule}/${layer ?? '-'}  ${person}  ${when}  (${why})\n`;
}
