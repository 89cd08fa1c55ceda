import { metricsOf } from '../app/queries/metrics.ts';
import { plusSec } from '../core/calendar/index.ts';
import type { Figure } from '../core/timeline/index.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin metrics [--days N] [--store sqlite:FILE] [--json]

Times to detect, acknowledge, mitigate and resolve over the incidents of the last N days (default 30): number,
median, 90th percentile and the 95 % interval of the median. What is left out is named with its reason.

  --json    [{name, unit: "s", n, median, p90, interval: [lo, hi] or null, from, to, excluded, proxy}]
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

const minutes = (sec: number | null): string => (sec === null ? '-' : `${(sec / 60).toFixed(1)} min`);

const line = ({ name, n, median, p90, interval, excluded, proxy }: Figure): string => {
  const range = interval === null ? '' : ` (95 %: ${minutes(interval[0])} to ${minutes(interval[1])})`;
  const left = excluded.length === 0 ? '' : `, ${excluded.length} left out`;
  return `${name}  n ${n}, median ${minutes(median)}${range}, p90 ${minutes(p90)}${left}${proxy ? ', beginning is a proxy' : ''}\n`;
};
