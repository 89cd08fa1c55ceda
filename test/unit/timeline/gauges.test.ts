import { expect, test } from 'vitest';
import {
  budgets,
  dora,
  figure,
  gaugedServices,
  gaugesAtMost,
  gaugesOf,
  gaugeUnits,
  quality,
  type Counted,
  type Gauge,
} from '../../../bot/core/timeline/index.ts';

const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-31T00:00:00.000Z' };

const incident = (service: string, sec: number, number = 1): Counted => ({
  number,
  service,
  severity: 'sev2',
  openedAt: '2026-03-12T14:00:00.000Z',
  measures: {
    durations: [{ name: 'mttr', sec, from: 'a', to: 'b', proxy: false }],
    pages: [{ at: '2026-03-12T14:00:00.000Z', night: false }],
    neededPerson: false,
    alarms: [],
    hurt: { from: '2026-03-12T14:00:00.000Z', to: '2026-03-12T14:30:00.000Z', proxy: false },
    objective: { availability: 99.9, windowDays: 30 },
  },
});

const gauges = (counted: readonly Counted[], services: readonly string[], open: readonly string[] = []) =>
  gaugesOf({
    figures: [
      figure(
        'mttr',
        counted.map((each) => ({ incident: '', value: { ...each.measures.durations[0]! } })),
        window.from,
        window.to,
      ),
    ],
    quality: quality(counted, { ...window, zone: 'UTC' }),
    budgets: budgets(counted, window.to),
    counted,
    open,
    services,
  });

const shown = (all: readonly Gauge[]): readonly string[] =>
  all.map(({ name, value, of = {} }) => `${name} ${Object.values(of).join('')} ${Math.round(value)}`);

test('3 incidents of 2 services are gauges of everything, of their severity and of their services', () => {
  const counted = [incident('checkout', 60), incident('checkout', 120), incident('cart', 600)];
  expect(shown(gauges(counted, ['checkout', 'cart', 'calm'], ['cart']))).toEqual([
    'TimeToResolve  120',
    'TimeToResolveP90  504',
    'IncidentsOpened  3',
    'IncidentsResolved  3',
    'IncidentsOpen  1',
    'Pages  3',
    'PagesAtNight  0',
    'IncidentsAcknowledged  0',
    'TimeToResolve sev2 120',
    'IncidentsOpened sev2 3',
    'TimeToResolve checkout 90',
    'IncidentsOpened checkout 2',
    'IncidentsResolved checkout 2',
    'IncidentsOpen checkout 0',
    'Pages checkout 2',
    'TimeToResolve cart 600',
    'IncidentsOpened cart 1',
    'IncidentsResolved cart 1',
    'IncidentsOpen cart 1',
    'Pages cart 1',
    'ErrorBudgetBurntMinutes cart 30',
    'ErrorBudgetBurnt cart 69',
    'ErrorBudgetBurntMinutes checkout 30',
    'ErrorBudgetBurnt checkout 69',
  ]);
});

test('services after the 50th, and those that tocsin.yaml does not name, are one: other', () => {
  const services = Array.from({ length: 60 }, (_, n) => `s${n}`);
  const counted = [...services, 'gone'].map((service) => incident(service, 60));
  const all = gauges(counted, services);
  const told = new Set(all.flatMap(({ of = {} }) => ('service' in of ? [of.service] : [])));
  expect(told.size).toBe(gaugedServices + 1);
  expect(shown(all)).toContain('IncidentsOpened other 11');
  // Budgets of several services are not one budget.
  expect(all.filter(({ name }) => name === 'ErrorBudgetBurnt')).toHaveLength(gaugedServices);
});

test('where nothing happened there are counts of 0, and no time, share or service', () => {
  expect(shown(gauges([], ['checkout']))).toEqual([
    'IncidentsOpened  0',
    'IncidentsResolved  0',
    'IncidentsOpen  0',
    'Pages  0',
    'PagesAtNight  0',
  ]);
});

test('nothing costs more metrics than docs/cost.md says', () => {
  const durations = (['mttd', 'mtta', 'mttm', 'mttr'] as const).map(
    (name) => ({ name, sec: 60, from: 'a', to: 'b', proxy: false }) as const,
  );
  const full = incident('checkout', 60);
  const counted = [{ ...full, measures: { ...full.measures, durations } }];
  const found = (name: 'mttd' | 'mtta' | 'mttm' | 'mttr') =>
    figure(name, [{ incident: '', value: { sec: 60, proxy: false } }], window.from, window.to);
  const all = gaugesOf({
    figures: durations.map(({ name }) => found(name)),
    quality: quality(counted, { ...window, zone: 'UTC' }),
    budgets: budgets(counted, window.to),
    counted,
    delivery: {
      ...dora({ ...window, courses: [], counted, cut: false }),
      leadTime: { ...found('mttr'), name: 'lead-time-for-changes' },
      recoveryTime: { ...found('mttr'), name: 'failed-deployment-recovery-time' },
      changeFailureRate: { n: 1, failed: 1, share: 1, interval: null, incidents: [] },
    },
    open: ['checkout'],
    services: ['checkout'],
  });
  const of = (key: string): number => all.filter((each) => key in (each.of ?? { alone: true })).length;
  expect({ alone: of('alone'), severity: of('severity'), service: of('service') }).toEqual(gaugesAtMost);
  expect(new Set(all.map(({ name }) => name))).toEqual(new Set(Object.keys(gaugeUnits)));
});
