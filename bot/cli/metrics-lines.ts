import type { CountedIncident } from '../app/queries/metrics.ts';
import { label, type DurationName } from '../core/incident/index.ts';
import { durationText, textsFor } from '../core/texts/index.ts';
import type { Budget, Dora, DoraFigure } from '../core/timeline/index.ts';
import { csv } from './csv.ts';

const texts = textsFor('en');

const span = (sec: number | null): string => (sec === null ? '-' : durationText(sec, texts));

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The four keys, and what is to be known of how they came about. */
export function doraLines(dora: Dora): string {
  const { frequency: f, leadTime, changeFailureRate: c, recoveryTime, notDeployed, cut } = dora;
  const range = c.interval === null ? '' : ` (95 %: ${percent(c.interval[0])} to ${percent(c.interval[1])})`;
  const rate = c.share === null ? '-' : `${percent(c.share)}${range}, ${c.failed} of ${c.n}`;
  return [
    `deployment frequency             ${f.deployments} in ${f.days} days, ${f.perWeek.toFixed(2)} a week, on ${f.daysWith} days`,
    `lead time for changes            ${timeLine(leadTime)}`,
    ...(leadTime.proxy
      ? ['      in part from the first report, where no push to a repository is on record']
      : []),
    `change failure rate              ${rate}`,
    ...(c.incidents.length === 0 ? [] : [`      ${c.incidents.join(', ')}`]),
    `failed-deployment recovery time  ${timeLine(recoveryTime)}`,
    ...(notDeployed === 0
      ? []
      : [`${notDeployed} failed before they reached anybody, and are counted nowhere`]),
    ...(cut
      ? ['not all changes were read: there are too many in this time; give --service or fewer days']
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function timeLine({ n, median, p90, interval, excluded }: DoraFigure): string {
  const range = interval === null ? '' : ` (95 %: ${span(interval[0])} to ${span(interval[1])})`;
  const out = excluded.length === 0 ? '' : `; ${excluded.length} left out: ${excluded[0]!.reason}`;
  return `n ${n}, median ${span(median)}${range}, p90 ${span(p90)}${out}`;
}

/** Nothing where no service names an objective. */
export const budgetLines = (budgets: readonly Budget[]): string =>
  budgets
    .map(({ service, objective, budgetMin, burntMin, share, incidents }) => {
      const [first] = incidents;
      const most = first === undefined ? '' : `; most by ${first.incident}, ${first.min.toFixed(1)} min`;
      return `error budget   ${service}: at most ${burntMin.toFixed(1)} of ${budgetMin.toFixed(1)} min in ${objective.windowDays} days (${percent(share)} of ${objective.availability} %)${most}\n`;
    })
    .join('');

/** One incident with what is known of it, for programs. */
export function rowOf({ number, service, severity, openedAt, measures }: CountedIncident) {
  const { impact, hurt, causes = [], durations } = measures;
  return {
    incident: label(number),
    service,
    severity,
    openedAt,
    ...(impact === undefined ? {} : { impact }),
    ...(hurt === undefined ? {} : { hurt }),
    causes,
    durations,
  };
}

const head = [
  'incident',
  'opened',
  'service',
  'severity',
  'dated_from',
  'dated_to',
  'metric_from',
  'metric_to',
];
const names: readonly DurationName[] = ['mttd', 'mtta', 'mttm', 'mttr'];

export function incidentLines(counted: readonly CountedIncident[], asCsv = false): string {
  const rows = counted.map((each) => {
    const { impact = {}, durations, causes = [] } = each.measures;
    return [
      label(each.number),
      each.openedAt,
      each.service,
      each.severity,
      impact.typed?.from ?? '',
      impact.typed?.to ?? '',
      impact.metric?.from ?? '',
      impact.metric?.to ?? '',
      ...names.map((name) => durations.find((one) => one.name === name)?.sec ?? ''),
      causes.map(({ source, subject, version = '' }) => `${source} ${subject} ${version}`.trim()).join('; '),
    ];
  });
  if (asCsv) return csv([[...head, ...names, 'caused_by'], ...rows]);
  return counted.map((each) => `${lineOf(each)}\n`).join('');
}

const clock = (at: string | undefined): string => (at === undefined ? '?' : at.slice(11, 16));

function lineOf({ number, openedAt, service, severity, measures }: CountedIncident): string {
  const { impact = {}, durations, causes = [] } = measures;
  const { typed, metric } = impact;
  const hurt = [
    ...(typed === undefined ? [] : [`dated ${clock(typed.from)}-${clock(typed.to)}`]),
    ...(metric === undefined ? [] : [`metric ${clock(metric.from)}-${clock(metric.to)}`]),
  ];
  const times = durations.map(({ name, sec, proxy }) => `${name} ${span(sec)}${proxy ? ' (stand-in)' : ''}`);
  const why = causes.map(
    ({ subject, version = '', how }) =>
      `caused by ${[subject, version, `(by ${how})`].filter((each) => each !== '').join(' ')}`,
  );
  return [
    `${label(number)} ${openedAt.slice(0, 16)}Z ${severity} ${service}`,
    ...hurt,
    ...times,
    ...why,
  ].join('; ');
}
