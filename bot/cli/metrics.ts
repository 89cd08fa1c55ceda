import { metricsOf } from '../app/queries/metrics.ts';
import { plusSec } from '../core/calendar/index.ts';
import type { Figure } from '../core/timeline/index.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin metrics [--days N] [--store sqlite:FILE] [--json]

Times over the incidents of the last N days (default 30): number, median, 90th percentile and the 95 % interval of
the median (from 6 values on).

  mttd   time to detect: the alarm changed state -> the incident was opened. A proxy: when the trouble itself began
         is not known
  mtta   time to acknowledge: the first page -> the first answer
  mttm   time to mitigate: opened -> the impact was said to have ended, or it was monitored, or resolved
  mttr   time to resolve: opened -> resolved for the last time

Drills, and incidents in which it has not happened (yet), are left out; --json names each with its reason.

  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --json                [{name, unit: "s", n, median, p90, interval: [lo, hi] or null, from, to,
                        excluded: [{incident, reason}], proxy}]

exit code: 0 printed, 1 the store cannot be read, 2 wrong use
example:   tocsin metrics --days 90
`;

export const command = defineCommand(
  'metrics',
  { summary: 'times over many incidents', help },
  async (args, io) => {
    const { values } = parse(args, { ...common, days: { type: 'string' } });
    const days = Number(values.days ?? '30');
    if (!(days > 0 && days <= 3660))
      throw new WrongUse(`--days must be a number from 1 to 3660, not ${values.days}`);
    return withReading({ store: values.store }, io, async ({ store, incidents, now }) => {
      const figures = await metricsOf({ store, incidents }, plusSec(now, -days * 86_400), plusSec(now, 1));
      io.out(values.json ? `${JSON.stringify(figures, null, 2)}\n` : figures.map(line).join(''));
      return 0;
    });
  },
);

const meanings: Readonly<Record<Figure['name'], string>> = {
  mttd: 'time to detect',
  mtta: 'time to acknowledge',
  mttm: 'time to mitigate',
  mttr: 'time to resolve',
};

/** Seconds below two minutes, else minutes. */
function span(sec: number | null): string {
  if (sec === null) return '-';
  return sec < 120 ? `${Math.round(sec)} s` : `${(sec / 60).toFixed(1)} min`;
}

function line({ name, n, median, p90, interval, excluded, proxy }: Figure): string {
  const range = interval === null ? '' : ` (95 %: ${span(interval[0])} to ${span(interval[1])})`;
  const head = `${name}  ${meanings[name].padEnd(19)}  n ${n}, median ${span(median)}${range}, p90 ${span(p90)}`;
  const notes = [
    ...(proxy ? ['from the alarm on, not from when the trouble began'] : []),
    ...reasons(excluded).map(([reason, count]) => `${count} left out: ${reason}`),
  ];
  return `${head}${notes.map((note) => `\n      ${note}`).join('')}\n`;
}

/** Each reason with how many incidents it left out. */
function reasons(excluded: Figure['excluded']): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}
