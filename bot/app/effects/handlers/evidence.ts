import { earlier, plusSec, type Instant } from '../../../core/calendar/index.ts';
import { logsFinding, queryText } from '../../../core/evidence/index.ts';
import type { EvidenceHeader, Gap, GapReason, Incident } from '../../../core/incident/index.ts';
import {
  EvidenceError,
  serviceOf,
  type ArtefactStore,
  type LogAnswer,
  type Logs,
  type Place,
  type SettingsSource,
  type Traces,
} from '../../ports/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend, type LogsIntent } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { gatherTraces } from './gather-traces.ts';

type Kinds = 'plan-evidence' | 'start-logs' | 'poll-logs' | 'gather-traces';

/** What is asked, how far back, and how long. */
export const evidenceLimits = {
  /** Logs are read from so long before the trouble was seen: an alarm sees it some minutes late. */
  beforeSec: 15 * 60,
  /** ... and until so long after it: of an alarm that comes days late only the beginning is read. */
  afterSec: 60 * 60,
  /** A query that has not ended by then is stopped; what it found until then is shown. */
  querySec: 60,
  /** Throttled calls are tried for so long, then the gap is noted. */
  patienceSec: 5 * 60,
  pollSec: 1,
  rows: 200,
} as const;

/** Looks at logs and traces; whatever cannot be looked at becomes a gap that is shown. */
export function evidenceHandlers(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly logs: Logs;
  readonly traces: Traces;
  readonly artefacts: ArtefactStore;
}): Pick<Handlers, Kinds> {
  const { streams, settings, logs, traces, artefacts } = needs;

  const incidentOf = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  return {
    async 'plan-evidence'({ data, now }) {
      const incident = await incidentOf(data.incident);
      if (!incident) return done();
      const current = settings.current();
      const service = serviceOf(current, incident.service);
      const [alarm] = incident.alarms;
      const region = alarm?.region ?? current.homeRegion;
      const account = alarm?.account === undefined ? {} : { account: alarm.account };
      const began = earlier(incident.startedAt, now);
      const to = earlier(now, plusSec(began, evidenceLimits.afterSec));
      const giveUpAt = plusSec(now, evidenceLimits.patienceSec);
      const about = `incident/${incident.id}`;
      const queries = service.logs.map((source, index) =>
        intend(
          'start-logs',
          {
            incident: incident.id,
            group: source.group,
            query: source.query,
            region: source.region ?? region,
            ...(source.account === undefined ? account : { account: source.account }),
            from: plusSec(began, -evidenceLimits.beforeSec),
            to,
            giveUpAt,
          },
          { key: `${incident.id}/${index}`, about, dueAt: now },
        ),
      );
      if (service.traces === undefined && queries.length === 0) {
        return gapped(incident.id, { kind: 'logs', reason: 'not-configured', subject: service.name });
      }
      if (service.traces === undefined) return done(...queries);
      const window = { incident: incident.id, from: began, to, region, ...account, giveUpAt };
      return done(...queries, intend('gather-traces', window, { key: incident.id, about, dueAt: now }));
    },

    async 'start-logs'({ effect, data, now }) {
      const text = await textOfQuery(data);
      const gap = { kind: 'logs', subject: data.group } as const;
      if (text === undefined) {
        const detail = `no query is called ${data.query}`;
        return gapped(data.incident, { ...gap, reason: 'refused', detail });
      }
      try {
        const { from, to } = data;
        const place = placeOf(data);
        const { id } = await logs.start({
          place,
          group: data.group,
          text,
          from,
          to,
          limit: evidenceLimits.rows,
        });
        return done(
          intend(
            'poll-logs',
            { ...data, id, text, until: plusSec(now, evidenceLimits.querySec) },
            { key: effect.id, about: effect.about, dueAt: plusSec(now, evidenceLimits.pollSec) },
          ),
        );
      } catch (error) {
        return gapOrThrow(error, data.incident, gap, data.giveUpAt, now);
      }
    },

    async 'poll-logs'({ data, now }) {
      const place = placeOf(data);
      const gap = { kind: 'logs', subject: data.group } as const;
      try {
        const answer = await logs.results(place, data.id);
        const late = now >= data.until;
        if (answer.status === 'running' && !late) {
          return waitUntil(plusSec(now, evidenceLimits.pollSec), 'the query is running');
        }
        if (answer.status === 'running') await stopped(place, data.id);
        if (answer.status === 'failed') {
          return gapped(data.incident, {
            ...gap,
            reason: 'failed',
            detail: 'CloudWatch Logs ended the query as failed',
          });
        }
        if (answer.status !== 'complete' && answer.rows.length === 0) {
          return gapped(data.incident, { ...gap, reason: 'timed-out' });
        }
        return attached(data.incident, await logsEvidence(data, answer));
      } catch (error) {
        return gapOrThrow(error, data.incident, gap, data.giveUpAt, now);
      }
    },

    async 'gather-traces'({ data, now }) {
      const incident = await incidentOf(data.incident);
      if (!incident) return done();
      const service = serviceOf(settings.current(), incident.service);
      const gap = { kind: 'traces', subject: service.name } as const;
      try {
        const gathered = await gatherTraces({ traces, artefacts }, incident, service, data);
        return 'gap' in gathered
          ? gapped(data.incident, { ...gap, ...gathered.gap })
          : attached(data.incident, gathered.evidence);
      } catch (error) {
        return gapOrThrow(error, data.incident, gap, data.giveUpAt, now);
      }
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
    const incident = await incidentOf(data.incident);
    const [alarm] = incident?.alarms ?? [];
    return queryText(data.query, settings.current().queries, {
      service: incident?.service ?? '',
      alarm: alarm?.name ?? '',
      dimensions: alarm?.dimensions ?? {},
    });
  }

  async function logsEvidence(
    data: LogsIntent & { readonly text: string },
    answer: LogAnswer,
  ): Promise<Omit<EvidenceHeader, 'id'>> {
    const { group, query, from, to, text } = data;
    const finding = logsFinding({ group, query, partial: answer.status !== 'complete' }, answer);
    const kept = await artefacts.put(JSON.stringify(finding, null, 2), 'application/json');
    const link = logs.link({ place: placeOf(data), group, text, from, to });
    return {
      finding,
      window: { from, to },
      asked: text.slice(0, 4000),
      ...(link === '' ? {} : { link }),
      bytesScanned: answer.bytesScanned,
      artefact: kept.id,
    };
  }
}

const placeOf = ({ account, region }: { readonly account?: string; readonly region: string }): Place => ({
  region,
  ...(account === undefined ? {} : { account }),
});

const attached = (incident: string, evidence: Omit<EvidenceHeader, 'id'>): Outcome =>
  telling(
    incidentStream,
    incident,
    { type: 'AttachEvidence', evidence },
    { kind: 'aws', name: evidence.finding.kind },
  );

const gapped = (incident: string, gap: Omit<Gap, 'id'>): Outcome =>
  telling(incidentStream, incident, { type: 'NoteGap', gap }, tocsin);

const reasons: Readonly<Record<EvidenceError['code'], GapReason>> = {
  'access-denied': 'access-denied',
  missing: 'missing',
  malformed: 'refused',
  invalid: 'refused',
  throttled: 'throttled',
  unavailable: 'timed-out',
};

/** What may pass is thrown, so that the engine tries again, until patience ends; then it is a gap. */
function gapOrThrow(
  error: unknown,
  incident: string,
  gap: Pick<Gap, 'kind' | 'subject'>,
  giveUpAt: Instant,
  now: Instant,
): Outcome {
  if (!(error instanceof EvidenceError) || (error.retryable && now < giveUpAt)) throw error;
  return gapped(incident, {
    ...gap,
    reason: reasons[error.code],
    ...(error.action === undefined ? {} : { action: error.action }),
    detail: error.message.slice(0, 300),
  });
}
