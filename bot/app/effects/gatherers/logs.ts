import { plusSec } from '../../../core/calendar/index.ts';
import { logsFinding, queryText } from '../../../core/evidence/index.ts';
import {
  EvidenceError,
  type ArtefactStore,
  type LogAnswer,
  type Logs,
  type Place,
  type SettingsSource,
} from '../../ports/index.ts';
import type { Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, waitUntil } from '../outcome.ts';
import type { Gatherer } from './gatherer.ts';
import type { EvidenceIntents, LogsIntent } from './intents.ts';
import { found, gapOrThrow, gapped, incidentOf, placeOf, secSince, type Found } from './outcome.ts';

/** What is asked, how far back, and how long. */
export const logLimits = {
  /** Logs are read from so long before the trouble was seen: an alarm sees it some minutes late. */
  beforeSec: 15 * 60,
  /** A query that has not ended by then is stopped; what it found until then is shown. */
  querySec: 60,
  pollSec: 1,
  rows: 200,
} as const;

/** What the log groups of a service say. */
export function logsGatherer(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly logs: Logs;
  readonly artefacts: ArtefactStore;
}): Gatherer<'start-logs' | 'poll-logs'> {
  const { streams, settings, logs, artefacts } = needs;
  return {
    kind: 'logs',
    againSec: [],
    plan({ service, window, intend: intended }) {
      if (service.logs.length === 0) return { nothing: service.name };
      return service.logs.map(({ group, query, region, account }) => {
        const place = {
          ...(region === undefined ? {} : { region }),
          ...(account === undefined ? {} : { account }),
        };
        const from = plusSec(window.from, -logLimits.beforeSec);
        const effect = intended('start-logs', { group, query }, `logs ${group} ${query}`);
        const data = { ...(effect.data as LogsIntent), ...place, from };
        return { effect: { ...effect, data }, subject: group, queries: 1 };
      });
    },

    handlers: {
      async 'start-logs'({ effect, data, now }) {
        const about = { kind: 'logs', subject: data.group } as const;
        const text = await textOfQuery(data);
        if (text === undefined) {
          const detail = `no query is called ${data.query}`;
          return gapped(data, { ...about, reason: 'refused', detail });
        }
        try {
          const { group, from, to } = data;
          const place = placeOf(data);
          const { id } = await logs.start({ place, group, text, from, to, limit: logLimits.rows });
          const until = plusSec(now, logLimits.querySec);
          return done(
            intend(
              'poll-logs',
              { ...data, id, text, startedAt: now, until },
              { key: effect.id, about: effect.about, dueAt: plusSec(now, logLimits.pollSec) },
            ),
          );
        } catch (error) {
          return gapOrThrow(error, data, about, now);
        }
      },

      async 'poll-logs'({ data, now }) {
        const place = placeOf(data);
        const about = { kind: 'logs', subject: data.group } as const;
        try {
          const answer = await logs.results(place, data.id);
          const late = now >= data.until;
          if (answer.status === 'running' && !late) {
            return waitUntil(plusSec(now, logLimits.pollSec), 'the query is running');
          }
          if (answer.status === 'running') await stopped(place, data.id);
          const cost = { bytesScanned: answer.bytesScanned, ranSec: secSince(data.startedAt, now) };
          if (answer.status === 'failed') {
            const detail = 'CloudWatch Logs ended the query as failed';
            return gapped(data, { ...about, ...cost, reason: 'failed', detail });
          }
          if (answer.status !== 'complete' && answer.rows.length === 0) {
            return gapped(data, { ...about, ...cost, reason: 'timed-out' });
          }
          return found(data, { ...cost, ...(await evidenceOf(data, answer)) });
        } catch (error) {
          return gapOrThrow(error, data, about, now);
        }
      },
    },
  };

  /** What was found counts, whether or not the query can be stopped. */
  async function stopped(place: Place, id: string): Promise<void> {
    try {
      await logs.stop(place, id);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
    }
  }

  async function textOfQuery(data: LogsIntent): Promise<string | undefined> {
    const incident = await incidentOf(streams, data.incident);
    const [alarm] = incident?.alarms ?? [];
    return queryText(data.query, settings.current().queries, {
      service: incident?.service ?? '',
      alarm: alarm?.name ?? '',
      dimensions: alarm?.dimensions ?? {},
    });
  }

  async function evidenceOf(
    data: EvidenceIntents['poll-logs'],
    answer: LogAnswer,
  ): Promise<Omit<Found, 'bytesScanned' | 'ranSec'>> {
    const { group, query, from, to, text } = data;
    const finding = logsFinding({ group, query, partial: answer.status !== 'complete' }, answer);
    const kept = await artefacts.put(JSON.stringify(finding, null, 2), 'application/json');
    const link = logs.link({ place: placeOf(data), group, text, from, to });
    return {
      finding,
      window: { from, to },
      asked: text.slice(0, 4000),
      ...(link === '' ? {} : { link }),
      artefact: kept.id,
    };
  }
}
