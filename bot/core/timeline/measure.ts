import { epochMs, HOUR_MS, secBetween, startOfWallDay, wallAt, type Instant } from '../calendar/index.ts';
import {
  measuredAlarms,
  measuredPages,
  type AnsweredBy,
  type Envelope,
  type Measures,
  type Objective,
} from '../incident/index.ts';
import { corrected, correctionsIn } from './corrections.ts';
import { causesOf } from './causes.ts';
import { durations } from './durations.ts';
import { hurtOf, impactOf } from './impact.ts';

/** What people do when an incident needs more of them than to say that they have seen it. */
const work: ReadonlySet<string> = new Set([
  'NoteAdded',
  'UpdateGiven',
  'RoleAssigned',
  'SeverityChanged',
  'StatusChanged',
  'IncidentMitigated',
  'StormUnfolded',
  'IncidentReopened',
]);

/** Night is from 22:00 to 06:00 on the clock of the one who is paged. */
const night = { fromHour: 22, toHour: 6 } as const;

/**
 * The figures of one incident from its events. `zoneOf`: time zone of a person, by id; `team`, `objective`: of the
 * service.
 */
export function measure(
  events: readonly Envelope[],
  {
    zoneOf,
    team,
    objective,
  }: {
    readonly zoneOf: (person: string) => string;
    readonly team?: string;
    readonly objective?: Objective;
  },
): Measures {
  const own = corrected(events, correctionsIn(events));
  const pages = own.filter(({ type }) => type === 'PersonPaged');
  const answered = answer(own);
  const measured = durations(events);
  const impact = impactOf(events);
  const opened = own.find(({ type }) => type === 'IncidentOpened');
  const known = { durations: measured, ...(impact === undefined ? {} : { impact }) };
  const hurt = opened === undefined ? undefined : hurtOf(own, impact, opened.occurredAt);
  const causes = causesOf(events);
  return {
    ...known,
    ...(hurt === undefined ? {} : { hurt }),
    ...(causes.length === 0 ? {} : { causes }),
    pages: pages.slice(0, measuredPages).map(({ occurredAt, data }) => {
      const { person } = data as { readonly person: string };
      return { at: occurredAt, night: isNight(occurredAt, zoneOf(person)), person };
    }),
    ...(answered === undefined ? {} : { answered }),
    neededPerson: own.some(({ type, actor }) => actor.kind === 'person' && work.has(type)),
    alarms: alarmsOf(own),
    ...(objective === undefined ? {} : { objective }),
    ...(team === undefined ? {} : { team }),
  };
}

function isNight(at: Instant, zone: string): boolean {
  const wall = wallAt(zone, epochMs(at));
  const hour = Math.floor((wall - startOfWallDay(wall)) / HOUR_MS);
  return hour >= night.fromHour || hour < night.toHour;
}

function answer(events: readonly Envelope[]): AnsweredBy | undefined {
  const times = (type: string): readonly Envelope[] =>
    events.filter((event) => event.type === type).toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
  const [paged] = times('PersonPaged');
  const [acknowledged] = times('PageAcknowledged');
  if (paged === undefined || acknowledged === undefined) return undefined;
  const sec = secBetween(paged.occurredAt, acknowledged.occurredAt);
  return { via: (acknowledged.data as { readonly via: string }).via, sec: Math.max(0, sec) };
}

function alarmsOf(events: readonly Envelope[]): Measures['alarms'] {
  const fired = new Map<string, number>();
  for (const { type, data } of events) {
    if (type !== 'AlarmFired') continue;
    const { name } = (data as { readonly alarm: { readonly name: string } }).alarm;
    fired.set(name, (fired.get(name) ?? 0) + 1);
  }
  return [...fired]
    .map(([name, n]) => ({ name, fired: n }))
    .toSorted((a, b) => b.fired - a.fired || (a.name < b.name ? -1 : 1))
    .slice(0, measuredAlarms);
}
