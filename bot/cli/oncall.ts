import type { Settings } from '../app/ports/index.ts';
import { listOnCall, listShifts, pointInTime, type ShiftFact } from '../core/oncall/index.ts';
import type { CommandIo } from './command.ts';
import { configPath, readConfiguration } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { storeIsThere, withReading } from './reading.ts';

const help = `usage: tocsin oncall who [--at INSTANT] [--schedule S ...] [OPTIONS]
       tocsin oncall shifts --from A --to B [--schedule S ...] [OPTIONS]

Who is on call at an instant (now when none is given), or all shifts that overlap [A, B), each given whole.
Instants carry an offset (2026-03-29T08:00:00Z); a date means 00:00 UTC. A file with only people and oncall is enough.
Overrides and covers of a Tocsin that has run here (or of --store) are applied; how many is said on stderr.

  --config DIR|FILE    the configuration (default: TOCSIN_CONFIG, else ./tocsin.yaml)
  --store sqlite:FILE  the store with the overrides (default: TOCSIN_STORE, else that of ./.tocsin if there is one)
  --planned            only what tocsin.yaml says, without overrides

  who --json      [{schedule, layer, person, until, why}]
  shifts --json   [{schedule, layer, person, start, end, why}]

exit code: 0 printed, 1 the configuration has problems, 2 wrong use
examples:  tocsin oncall who --schedule payments
           tocsin oncall shifts --from 2026-03-01 --to 2026-04-01 --json
`;

export const command = defineCommand(
  'oncall',
  { summary: 'who is on call, and all shifts', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      at: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      schedule: { type: 'string', multiple: true },
      planned: { type: 'boolean' },
    });
    const [what, ...more] = positionals;
    if ((what !== 'who' && what !== 'shifts') || more.length > 0) throw new WrongUse('say "who" or "shifts"');
    const window =
      what === 'shifts'
        ? { from: required(values.from, '--from'), to: required(values.to, '--to') }
        : undefined;
    const config = await readConfiguration(configPath(values.config, io), io);
    if (config === undefined) return 1;
    const from = window?.from ?? values.at ?? new Date().toISOString();
    const planned = values.planned === true;
    const known = {
      schedules: config.settings.schedules,
      facts: planned ? [] : await factsSince(from, config.settings, values, io),
    };
    const chosen = values.schedule === undefined ? {} : { schedules: values.schedule };
    const listed =
      window === undefined
        ? listOnCall(known, { at: values.at ?? new Date().toISOString(), ...chosen })
        : listShifts(known, { ...window, ...chosen });
    if ('refused' in listed) throw new WrongUse(listed.refused);
    if (known.schedules.length === 0)
      io.err('no schedule is configured: escalations page the people they name (docs/how-to/schedules.md)\n');
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
