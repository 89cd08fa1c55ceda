import { earlier, epochMs, plusSec, type Instant } from '../../../core/calendar/index.ts';
import {
  alarmDefinition,
  isSibling,
  metricAlt,
  metricFinding,
  metricGraph,
  metricWidget,
  pictureSize,
  plainNumber,
  siblingName,
  wholePeriods,
  type AlarmDefinition,
  type MetricPoint,
} from '../../../core/evidence/index.ts';
import type { Incident, IncidentAlarm, MetricFinding } from '../../../core/incident/index.ts';
import type { Locale } from '../../../core/texts/index.ts';
import {
  EvidenceError,
  PictureError,
  type AlarmStates,
  type ArtefactStore,
  type Metrics,
  type Pictures,
  type Place,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import type { Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done } from '../outcome.ts';
import type { Gatherer } from './gatherer.ts';
import type { EvidenceIntents } from './intents.ts';
import { createChangesAround } from './marks.ts';
import { found, gapOrThrow, gapped, incidentOf, placeOf } from './outcome.ts';

/** How much of a metric is looked at, and of its siblings. */
const metricLimits = {
  /** The graph begins so long before the trouble was seen. */
  beforeSec: 60 * 60,
  /** Series of a metric that are listed, and of those that are read. */
  listed: 500,
  read: 50,
  /** Periods of a graph; a longer window is not drawn minute by minute. */
  periods: 720,
  marks: 8,
} as const;

export type MetricNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly alarmStates: AlarmStates;
  readonly metrics: Metrics;
  readonly pictures: Pictures;
  readonly artefacts: ArtefactStore;
};

/** The alarm's graph, its values in words, and the other series of the same metric that moved most. */
export function metricGatherer(needs: MetricNeeds): Gatherer<'gather-metric' | 'draw-metric'> {
  const { streams, settings, alarmStates, metrics, pictures, artefacts } = needs;
  const changesAround = createChangesAround(needs);
  return {
    kind: 'metric',
    againSec: [5 * 60, 20 * 60],
    plan({ incident, service, window, words, intend: intended }) {
      const alarm = words === undefined ? watching(incident) : named(incident, words);
      if (alarm === undefined) return { nothing: words ?? service.name };
      const name = typeof alarm === 'string' ? alarm : alarm.name;
      const effect = intended('gather-metric', { alarm: name }, `metric ${name}`);
      const place = typeof alarm === 'string' ? {} : placeOfAlarm(alarm);
      const data = {
        ...(effect.data as object),
        ...place,
        from: plusSec(window.from, -metricLimits.beforeSec),
      };
      return [{ effect: { ...effect, data }, subject: name, queries: 0 }];
    },

    handlers: {
      async 'gather-metric'({ effect, data, now }) {
        const about = { kind: 'metric', subject: data.alarm } as const;
        const incident = await incidentOf(streams, data.incident);
        if (incident === undefined) return done();
        const place = placeOf(data);
        try {
          const [record] = await alarmStates.named(place, [data.alarm]);
          if (record === undefined) return gapped(data, { ...about, reason: 'missing' });
          const definition = alarmDefinition(record as Readonly<Record<string, unknown>>);
          if (definition === undefined) {
            return gapped(data, { ...about, reason: 'failed', detail: 'the alarm watches no metric' });
          }
          const window = wholePeriods(
            { from: latestFrom(data.from, data.to, definition.periodSec), to: earlier(data.to, now) },
            definition.periodSec,
          );
          const [values, siblings] = await Promise.all([
            metrics.values(place, definition.queries, window.from, window.to),
            siblingsOf(place, definition, window.from, window.to),
          ]);
          const points = values.get(definition.watched) ?? [];
          const marks = await marksOf(incident, place, window.from, window.to);
          const finding = metricFinding(definition, window, incident.startedAt, points, {
            ...siblings,
            marks,
          });
          const kept = await artefacts.put(JSON.stringify(points), 'application/json');
          const drawing = { ...data, ...window, definition, finding, values: kept.id };
          return done(intend('draw-metric', drawing, { key: effect.id, about: effect.about, dueAt: now }));
        } catch (error) {
          return gapOrThrow(error, data, about, now);
        }
      },

      async 'draw-metric'({ data }) {
        const { definition, finding, from, to } = data;
        const place = placeOf(data);
        const link = metrics.link(place, definition.name);
        const { locale } = settings.current();
        const picture = await drawn(data, locale);
        return found(data, {
          finding,
          window: { from, to },
          asked: askedOf(definition),
          ...(link === '' ? {} : { link }),
          artefact: data.values,
          ...(picture === undefined
            ? {}
            : {
                picture: {
                  artefact: picture,
                  name: fileName(definition.name),
                  alt: metricAlt(finding, locale).slice(0, longestAlt),
                },
              }),
        });
      },
    },
  };

  /** Other series of the same metric; without them the metric itself is shown all the same. */
  async function siblingsOf(
    place: Place,
    { queries, periodSec, stat }: AlarmDefinition,
    from: Instant,
    to: Instant,
  ): Promise<{
    readonly siblings: readonly { readonly name: string; readonly points: readonly MetricPoint[] }[];
    readonly of: number;
  }> {
    const metric = queries.find((each) => each.metric !== undefined)?.metric;
    if (metric === undefined) return { siblings: [], of: 0 };
    try {
      const all = await metrics.series(place, metric, metricLimits.listed);
      const others = all.filter((dimensions) => isSibling(metric.dimensions, dimensions));
      const read = others.slice(0, metricLimits.read);
      if (read.length === 0) return { siblings: [], of: 0 };
      const asked = read.map((dimensions, index) => ({
        id: `s${index}`,
        metric: { ...metric, dimensions },
        stat: stat === '' ? 'Average' : stat,
        periodSec,
        returned: true,
      }));
      const values = await metrics.values(place, asked, from, to);
      return {
        siblings: read.map((dimensions, index) => ({
          name: siblingName(metric.dimensions, dimensions),
          points: values.get(`s${index}`) ?? [],
        })),
        of: others.length,
      };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { siblings: [], of: 0 };
    }
  }

  /** State changes of the incident's alarms, and what was changed of the service, its resources and what it depends on. */
  async function marksOf(
    incident: Incident,
    place: Place,
    from: Instant,
    to: Instant,
  ): Promise<MetricFinding['marks']> {
    const known = await changesAround(incident, place, { from, to });
    const states = incident.alarms.flatMap(({ name, firstAt, lastAt, state }) => [
      { at: firstAt, text: `${name} ALARM`.slice(0, 60) },
      ...(state === 'OK' ? [{ at: lastAt, text: `${name} OK`.slice(0, 60) }] : []),
    ]);
    return [...known.map(({ at, label }) => ({ at, text: label.slice(0, 60) })), ...states]
      .filter(({ at }) => at >= from && at <= to)
      .slice(0, metricLimits.marks)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  }

  /** By CloudWatch or, where it does not draw (refused, an old region, throttled), by ourselves. */
  async function drawn(data: EvidenceIntents['draw-metric'], locale: Locale): Promise<string | undefined> {
    const { definition, finding, from, to } = data;
    const window = { from, to };
    try {
      const widget = metricWidget(definition, window, finding.marks, data.region);
      const png = await metrics.picture(placeOf(data), widget);
      return (await artefacts.put(png, 'image/png')).id;
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
    }
    const stored = await artefacts.get(data.values);
    if (stored === undefined) return undefined;
    const points = JSON.parse(new TextDecoder().decode(stored)) as readonly MetricPoint[];
    try {
      const svg = metricGraph(finding, window, points, plainNumber, locale);
      const png = await pictures.svg(svg, pictureSize.width * 2);
      return (await artefacts.put(png, 'image/png')).id;
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      return undefined;
    }
  }
}

/** The alarm whose metric is shown: the first that watches one. */
const watching = ({ alarms }: Incident): IncidentAlarm | undefined =>
  alarms.find(({ metric, metrics = [] }) => metric !== undefined || metrics.length > 0) ??
  alarms.find(({ children = [] }) => children.length === 0);

/** An alarm of the incident by a part of its name, else the one of that very name. */
const named = ({ alarms }: Incident, words: string): IncidentAlarm | string => {
  const typed = words.trim().toLowerCase();
  return alarms.find(({ name }) => name.toLowerCase().includes(typed)) ?? words.trim().slice(0, 255);
};

const placeOfAlarm = ({ account, region }: IncidentAlarm): Partial<Place> => ({
  ...(account === undefined ? {} : { account }),
  ...(region === undefined ? {} : { region }),
});

/** A window of so many periods at most: of an alarm that looks every ten seconds not a whole day. */
const latestFrom = (from: Instant, to: Instant, periodSec: number): Instant => {
  const longest = metricLimits.periods * periodSec;
  return epochMs(to) - epochMs(from) > longest * 1000 ? plusSec(to, -longest) : from;
};

const askedOf = ({ queries, name }: AlarmDefinition): string =>
  `GetMetricData of ${name.slice(0, 255)}: ${queries
    .map(({ metric, stat, expression }) =>
      metric === undefined
        ? (expression ?? '')
        : `${stat} of ${metric.namespace} ${metric.name} ${Object.entries(metric.dimensions)
            .map(([key, value]) => `${key}=${value}`)
            .join(' ')}`.trim(),
    )
    .join('; ')}`.slice(0, 1000);

const fileName = (alarm: string): string => `${alarm.replaceAll(/[^A-Za-z0-9._-]/g, '-').slice(0, 80)}.png`;

/** Characters; Slack takes 1,000. */
const longestAlt = 600;
