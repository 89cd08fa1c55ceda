import { deliveryOf, measurements } from '../app/queries/metrics.ts';
import { durationText, textsFor } from '../core/texts/index.ts';
import type { Figure, Quality } from '../core/timeline/index.ts';
import { csv } from './csv.ts';
import { budgetLines, doraLines, incidentLines, percent, rowOf } from './metrics-lines.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { periodHelp, periodOptions, selectionOf } from './period.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin metrics [--dora | --incidents] [--days N | --from A --to B] [--service S] [--severity SEV] [--team T]
                      [--store sqlite:FILE] [--json | --csv]

Times over incidents: number, median, 90th percentile and the 95 % interval of the median (from 6 values on).

  mttd   time to detect: the beginning of the impact -> the incident was opened. Where nobody dated the impact
         (/incident timeline fix start) the alarm's change of state stands in, as a proxy
  mtta   time to acknowledge: the first page -> the first answer
  mttm   time to mitigate: opened -> the impact was said to have ended, or it was monitored, or resolved
  mttr   time to resolve: opened -> resolved for the last time

Below them what alarms and pages were like, and what incidents used of the error budgets of services that name an
objective. Drills, and incidents in which it has not happened (yet), are left out;
--json names each with its reason. Definitions and limits: docs/reference/metrics.md.

${periodHelp}
  --dora                instead: deployment frequency, lead time for changes, change failure rate and failed-deployment
                        recovery time, from recorded changes and the incidents linked to them
  --incidents           instead: one row per incident, with when it hurt (as people dated it, as the metric shows it),
                        its times and what caused it
  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --json                [{name, unit: "s", n, median, p90, interval: [lo, hi] or null, from, to,
                        excluded: [{incident, reason}], proxy}]
                        with --dora: {frequency, leadTime, changeFailureRate, recoveryTime, notDeployed, cut};
                        with --incidents: [{incident, service, severity, openedAt, impact, hurt, causes, durations}]
  --csv                 the same without what is left out; not with --dora

exit code: 0 printed, 1 the store cannot be read, 2 wrong use
example:   tocsin metrics --days 90 --service checkout
`;

export const command = defineCommand(
  'metrics',
  { summary: 'times over many incidents', help },
  async (args, io) => {
    const { values } = parse(args, {
      ...common,
      ...periodOptions,
      csv: { type: 'boolean' },
      dora: { type: 'boolean' },
      incidents: { type: 'boolean' },
    });
    if (values.dora && (values.csv || values.incidents))
      throw new WrongUse('--dora goes with neither --csv nor --incidents');
    selectionOf(values, '2000-01-01T00:00:00.000Z');
    return withReading({ store: values.store }, io, async ({ store, incidents, now }) => {
      const selection = selectionOf(values, now);
      const found = await measurements({ store, incidents }, 'operator', selection, 'UTC');
      const { figures, quality, budgets, counted } = found;
      if (values.dora) {
        const delivery = await deliveryOf(store, selection, counted);
        if ('unknown' in delivery)
          throw new WrongUse(
            '--dora does not go with --team: changes do not say whose they are; give --service',
          );
        io.out(values.json ? `${JSON.stringify(delivery, null, 2)}\n` : doraLines(delivery));
      } else if (values.incidents)
        io.out(
          values.json
            ? `${JSON.stringify(counted.map(rowOf), null, 2)}\n`
            : incidentLines(counted, values.csv),
        );
      else if (values.json) io.out(`${JSON.stringify(figures, null, 2)}\n`);
      else if (values.csv) io.out(csvOf(figures));
      else io.out(`${figures.map(line).join('')}\n${qualityLines(quality)}${budgetLines(budgets)}`);
      return 0;
    });
  },
);

const texts = textsFor('en');

const span = (sec: number | null): string => (sec === null ? '-' : durationText(sec, texts));

function line({ name, n, median, p90, interval, excluded, proxy }: Figure): string {
  const range = interval === null ? '' : ` (95 %: ${span(interval[0])} to ${span(interval[1])})`;
  const head = `${name}  ${texts.figures.name({ name }).padEnd(19)}  n ${n}, median ${span(median)}${range}, p90 ${span(p90)}`;
  const notes = [
    ...(proxy ? [proxies[name]] : []),
    ...reasons(excluded).map(([reason, count]) => `${count} left out: ${reason}`),
  ];
  return `${head}${notes.map((note) => `\n      ${note}`).join('')}\n`;
}

const proxies: Readonly<Record<Figure['name'], string>> = {
  mttd: 'where nobody dated the impact, from the alarm on',
  mtta: '',
  mttm: 'where nobody said that the impact had ended, until it was resolved',
  mttr: '',
};

/** Each reason with how many incidents it left out. */
function reasons(excluded: Figure['excluded']): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}

function qualityLines({ incidents, pages, nightPages, nightPagesPerNight, ...rest }: Quality): string {
  const noisy = rest.noisy.slice(0, 5).map(({ alarm, fired, incidents: n }) => `${alarm} ${fired} (${n})`);
  const answers = rest.answers.map(({ via, n, medianSec }) => `${via} ${n}, median ${span(medianSec)}`);
  return [
    `incidents      ${incidents}, of which ${rest.neededPerson} needed more of a person than an answer`,
    `pages          ${pages}, by night ${nightPages} (${nightPagesPerNight.toFixed(2)} a night)`,
    ...(rest.acknowledged.share === null
      ? []
      : [
          `acknowledged   ${rest.acknowledged.hits} of ${rest.acknowledged.n} incidents with pages (${percent(rest.acknowledged.share)})`,
        ]),
    ...(rest.load.people === 0
      ? []
      : [
          `load           ${rest.load.people} people paged, most ${rest.load.most}, median ${rest.load.median}`,
        ]),
    ...(noisy.length === 0 ? [] : [`noisiest       ${noisy.join(', ')}: times fired (incidents)`]),
    ...(answers.length === 0 ? [] : [`answered by    ${answers.join('; ')}`]),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

const csvOf = (figures: readonly Figure[]): string =>
  csv([
    ['name', 'unit', 'n', 'median', 'p90', 'interval_from', 'interval_to', 'from', 'to', 'left_out', 'proxy'],
    ...figures.map((one) => [
      one.name,
      one.unit,
      one.n,
      one.median,
      one.p90,
      one.interval?.[0],
      one.interval?.[1],
      one.from,
      one.to,
      one.excluded.length,
      String(one.proxy),
    ]),
  ]);
