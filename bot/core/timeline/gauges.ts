import { severities, type Severity } from '../catalogue/index.ts';
import type { DurationName } from '../incident/index.ts';
import type { Budget } from './budgets.ts';
import type { Dora } from './dora.ts';
import { quantile, type Figure } from './figures.ts';
import type { Counted, Quality } from './quality.ts';

/** Unit of CloudWatch; it has none for minutes. */
export type GaugeUnit = 'Seconds' | 'Count' | 'Percent' | 'None';

/** Figures over the last days as metrics of a monitoring system; times are medians unless they say P90. */
export const gaugeUnits = {
  TimeToDetect: 'Seconds',
  TimeToAcknowledge: 'Seconds',
  TimeToMitigate: 'Seconds',
  TimeToResolve: 'Seconds',
  TimeToDetectP90: 'Seconds',
  TimeToAcknowledgeP90: 'Seconds',
  TimeToMitigateP90: 'Seconds',
  TimeToResolveP90: 'Seconds',
  IncidentsOpened: 'Count',
  IncidentsResolved: 'Count',
  IncidentsOpen: 'Count',
  Pages: 'Count',
  PagesAtNight: 'Count',
  IncidentsAcknowledged: 'Percent',
  DeploymentsPerWeek: 'None',
  LeadTimeForChanges: 'Seconds',
  ChangeFailureRate: 'Percent',
  FailedDeploymentRecoveryTime: 'Seconds',
  ErrorBudgetBurntMinutes: 'None',
  ErrorBudgetBurnt: 'Percent',
} as const satisfies Record<string, GaugeUnit>;

export type GaugeName = keyof typeof gaugeUnits;

/** What a gauge is about; everything when it is absent. */
export type GaugeOf = { readonly service: string } | { readonly severity: Severity };

export type Gauge = { readonly name: GaugeName; readonly value: number; readonly of?: GaugeOf };

export type GaugeInput = {
  readonly figures: readonly Figure[];
  readonly quality: Quality;
  readonly budgets: readonly Budget[];
  readonly counted: readonly Counted[];
  readonly delivery?: Dora;
  /** Services of the incidents that count and are open now. */
  readonly open: readonly string[];
  /** Services that are told apart; those after `gaugedServices` and unknown ones are one, `otherServices`. */
  readonly services: readonly string[];
};

/**
 * Hours between two times that gauges are told, on UTC's clock. CloudWatch charges for each hour in which a metric had a
 * value (pricing page, "prorated by the hour"): every six hours costs a sixth of every hour.
 */
export const gaugeEveryHours = 6;

/** Each value of a dimension is so many more metrics to pay for. */
export const gaugedServices = 50;

export const otherServices = 'other';

/** Metrics without a dimension, and for each value of one. */
export const gaugesAtMost = { alone: 18, severity: 5, service: 10 } as const;

const times = {
  mttd: ['TimeToDetect', 'TimeToDetectP90'],
  mtta: ['TimeToAcknowledge', 'TimeToAcknowledgeP90'],
  mttm: ['TimeToMitigate', 'TimeToMitigateP90'],
  mttr: ['TimeToResolve', 'TimeToResolveP90'],
} as const satisfies Record<DurationName, readonly GaugeName[]>;

const names = Object.keys(times) as readonly DurationName[];

/**
 * Gauges of everything, and of each severity and each service that had incidents; one without a value (nobody was
 * paged, nothing deployed) is left out.
 */
export function gaugesOf(input: GaugeInput): readonly Gauge[] {
  const { figures, quality, counted, delivery, open, services, budgets } = input;
  const known = new Set(services.slice(0, gaugedServices));
  const told = (service: string): string => (known.has(service) ? service : otherServices);
  const byService = Map.groupBy(counted, ({ service }) => told(service));
  const openBy = Map.groupBy(open, told);
  return [
    ...figures.flatMap(({ name, median, p90 }) => [
      ...valued(times[name][0], median),
      ...valued(times[name][1], p90),
    ]),
    ...valued('IncidentsOpened', quality.incidents),
    ...valued('IncidentsResolved', resolvedOf(counted)),
    ...valued('IncidentsOpen', open.length),
    ...valued('Pages', quality.pages),
    ...valued('PagesAtNight', quality.nightPages),
    ...valued('IncidentsAcknowledged', percent(quality.acknowledged.share)),
    ...(delivery === undefined ? [] : deliveryGauges(delivery)),
    ...severities.flatMap((severity) => {
      const own = counted.filter((each) => each.severity === severity);
      if (own.length === 0) return [];
      return [...timesOf(own, { severity }), ...valued('IncidentsOpened', own.length, { severity })];
    }),
    ...[...new Set([...byService.keys(), ...openBy.keys()])].flatMap((service) => {
      const own = byService.get(service) ?? [];
      const pages = own.reduce((sum, { measures }) => sum + measures.pages.length, 0);
      return [
        ...timesOf(own, { service }),
        ...valued('IncidentsOpened', own.length, { service }),
        ...valued('IncidentsResolved', resolvedOf(own), { service }),
        ...valued('IncidentsOpen', openBy.get(service)?.length ?? 0, { service }),
        ...valued('Pages', pages, { service }),
      ];
    }),
    // Budgets of several services are not one budget: those without a dimension of their own have none.
    ...budgets
      .filter(({ service }) => known.has(service))
      .flatMap(({ service, burntMin, share }) => [
        ...valued('ErrorBudgetBurntMinutes', burntMin, { service }),
        ...valued('ErrorBudgetBurnt', percent(share), { service }),
      ]),
  ];
}

const resolvedOf = (counted: readonly Counted[]): number =>
  counted.filter(({ measures }) => measures.durations.some(({ name }) => name === 'mttr')).length;

const timesOf = (counted: readonly Counted[], of: GaugeOf): readonly Gauge[] =>
  names.flatMap((name) => {
    const seconds = counted
      .flatMap(({ measures }) => measures.durations.filter((own) => own.name === name).map(({ sec }) => sec))
      .toSorted((a, b) => a - b);
    return valued(times[name][0], quantile(seconds, 0.5), of);
  });

const deliveryGauges = ({ frequency, leadTime, changeFailureRate, recoveryTime }: Dora): readonly Gauge[] => [
  ...valued('DeploymentsPerWeek', frequency.perWeek),
  ...valued('LeadTimeForChanges', leadTime.median),
  ...valued('ChangeFailureRate', percent(changeFailureRate.share)),
  ...valued('FailedDeploymentRecoveryTime', recoveryTime.median),
];

const percent = (share: number | null): number | null => (share === null ? null : share * 100);

const valued = (name: GaugeName, value: number | null, of?: GaugeOf): readonly Gauge[] =>
  value === null ? [] : [{ name, value, ...(of === undefined ? {} : { of }) }];
