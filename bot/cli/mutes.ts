import { createMutes, type MadeMute } from '../app/queries/mutes.ts';
import { heldBack } from '../app/queries/held-back.ts';
import { holds, muteEnd, muteStart, type Mute } from '../core/triage/index.ts';
import { defineCommand } from './define-command.ts';
import { oneLineOf } from './one-line.ts';
import { common, parse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin mutes [--store sqlite:FILE] [--json]

Lists the mutes that people made and that are not over, those that end first first, with the alarms that each holds
back now. Mutes of tocsin.yaml are in that file.

  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --json                [{id, services?, alarms?, tags?, from?, until?, intervals?, reason?, by, createdAt,
                        holds, heldBack}]

exit code: 0 printed, 1 the store cannot be read, 2 wrong use
example:   tocsin mutes
`;

export const command = defineCommand(
  'mutes',
  { summary: 'list the mutes by hand', help },
  async (args, io) => {
    const { values } = parse(args, common);
    return withReading({ store: values.store }, io, async (reading) => {
      const { now } = reading;
      const mutes = createMutes(reading);
      const made = await mutes.made(now);
      const held = await heldBack(reading, await mutes.all(now), now);
      const rows = made.map(({ mute, createdAt }: MadeMute) => ({
        ...mute,
        createdAt,
        holds: holds(mute, now),
        heldBack: held.get(mute.id) ?? [],
      }));
      if (values.json) io.out(`${JSON.stringify(rows, null, 2)}\n`);
      else io.out(rows.length === 0 ? 'no mutes\n' : rows.map((row) => line(row, now)).join(''));
      return 0;
    });
  },
);

function line(mute: Mute & { readonly heldBack: readonly string[] }, now: string): string {
  const what = [
    ...(mute.services ?? []).map((name) => `service:${name}`),
    ...(mute.alarms === undefined ? [] : [`alarm:${mute.alarms}`]),
    ...Object.entries(mute.tags ?? {}).map(([key, glob]) => `tag:${key}=${glob}`),
  ].join(' ');
  const held =
    mute.heldBack.length === 0 ? [] : [`holds back ${mute.heldBack.slice(0, 5).join(', ')}${more(mute)}`];
  const reason = mute.reason === undefined ? [] : [mute.reason];
  return `${oneLineOf([mute.id.padEnd(8), when(mute, now), what, ...reason, ...held].join('  '))}\n`;
}

const more = ({ heldBack: { length } }: { readonly heldBack: readonly string[] }): string =>
  length > 5 ? ` and ${length - 5} more` : '';

function when(mute: Mute, now: string): string {
  const minute = (at: string): string => `${at.slice(0, 16)}Z`;
  if (holds(mute, now)) {
    const end = muteEnd(mute, now);
    return end === undefined ? 'now' : `now, until ${minute(end)}`;
  }
  const start = muteStart(mute, now);
  return start === undefined ? 'over' : `from ${minute(start)}`;
}
