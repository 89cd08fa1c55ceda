import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import {
  builtInQueries,
  diffQuery,
  firstSeenQuery,
  queryText,
  readLogWords,
  sampleQuery,
  sampleRows,
} from '../../../core/evidence/index.ts';
import type { Incident, LogsFinding } from '../../../core/incident/index.ts';
import {
  EvidenceError,
  type ArtefactStore,
  type LogAnswer,
  type Logs,
  type Place,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import type { Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, waitUntil, type Attempt, type Outcome } from '../outcome.ts';
import type { Gatherer, Planned, Situation } from './gatherer.ts';
import type { LogsIntent } from './intents.ts';
import { logSteps, windowOf, type AnsweredStep } from './log-steps.ts';
import {
  gapOf,
  gapOrThrow,
  gapped,
  incidentOf,
  isGivenUp,
  nextPoll,
  noPlace,
  placeOf,
  secSince,
} from './outcome.ts';
import type { InFlight } from './in-flight.ts';
import { createSlots } from './slots.ts';

/** What is asked, how far back, and how long. */
export const logLimits = {
  /** Logs are read from so long before the trouble was seen: an alarm sees it some minutes late. */
  beforeSec: 15 * 60,
  /** What is new is looked for from so long before, against as long a time before that. */
  newsBeforeSec: 5 * 60,
  /** A query that has not ended by then is stopped; what it found until then is shown. */
  querySec: 60,
  rows: 200,
} as const;

/** Queries that a look for what is new may take: the comparison and since when, or two samples. */
const newsQueries = 3;

export type LogNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly logs: Logs;
  readonly artefacts: ArtefactStore;
  /** Shared with the queries over spans. */
  readonly inFlight: InFlight;
};

/** What the log groups of a service say: what its named queries find, and what is new. */
export function logsGatherer(needs: LogNeeds): Gatherer<'start-logs' | 'poll-logs'> {
  const { store, streams, settings, logs, inFlight } = needs;
  const slots = createSlots(store);
  const steps = logSteps(needs);
  return {
    kind: 'logs',
    // What was written in the first minutes of the trouble can be queried by then.
    againSec: [6 * 60],
    plan: (situation) => plan(situation),
    handlers: {
      async 'start-logs'(attempt) {
        const { data, now } = attempt;
        const about = { kind: 'logs', subject: data.group } as const;
        const incident = await incidentOf(streams, data.incident);
        if (incident === undefined || isGivenUp(incident)) return done();
        const text = textOf(data, incident);
        if (text === undefined) {
          const detail = `no query is called ${data.query}`;
          return gapped(data, { ...about, reason: 'refused', detail });
        }
        const { concurrentQueries, budget } = settings.current().evidence;
        const bytes = incident.spent.bytes + (data.sofar?.bytes ?? 0) + inFlight.bytes(incident.id, now);
        if (bytes >= budget.bytes || incident.spent.sec >= budget.sec) {
          return data.sofar?.found === undefined
            ? gapped(data, { ...about, reason: 'over-budget' })
            : steps.end(data, data.sofar.found, data.sofar);
        }
        const place = placeOf(data);
        const slot = await slots.take(place, concurrentQueries, data.rank, now);
        if ('waitUntil' in slot) {
          if (now >= data.giveUpAt) return gapped(data, { ...about, reason: 'throttled', detail: noPlace });
          return waitUntil(slot.waitUntil, 'as many log queries run as are allowed');
        }
        try {
          return await started(attempt, text, slot.slot);
        } catch (error) {
          await slots.free(slot.slot, now, now);
          return await notStarted(error, attempt);
        }
      },

      async 'poll-logs'({ data, now }) {
        const place = placeOf(data);
        const about = { kind: 'logs', subject: data.group } as const;
        const incident = await incidentOf(streams, data.incident);
        try {
          if (incident === undefined || isGivenUp(incident)) {
            await stopped(place, data.id);
            inFlight.over(data.incident, data.key);
            await slots.free(data.slot, data.startedAt, now);
            return done();
          }
          const answer = await logs.results(place, data.id);
          const { budget } = settings.current().evidence;
          const bytes = (data.sofar?.bytes ?? 0) + answer.bytesScanned;
          inFlight.note(incident.id, data.key, bytes, now);
          const tooMuch = incident.spent.bytes + inFlight.bytes(incident.id, now) > budget.bytes;
          if (answer.status === 'running' && now < data.until && !tooMuch) {
            return waitUntil(nextPoll(data.startedAt, now), 'the query is running');
          }
          if (answer.status === 'running') await stopped(place, data.id);
          const outcome = await ended(data, answer, { tooMuch, bytes, now });
          inFlight.over(incident.id, data.key);
          // Only now: whoever comes here twice must not give back a place that somebody else has taken since.
          await slots.free(data.slot, data.startedAt, now);
          return outcome;
        } catch (error) {
          return gapOrThrow(error, data, about, now);
        }
      },
    },
  };

  function plan({
    incident,
    service,
    settings: current,
    window,
    words,
    intend: intended,
  }: Situation): readonly Planned[] | { readonly nothing: string } {
    const groups = service.logs.map(({ group }) => group);
    const queries = [...Object.keys(builtInQueries), ...Object.keys(current.queries)];
    const asked =
      words === undefined ? undefined : readLogWords(words, { groups: [...new Set(groups)], queries });
    const sources =
      asked === undefined
        ? service.logs
        : asked.groups.slice(0, 5).map((group) => ({
            ...service.logs.find((each) => each.group === group),
            group,
            query: asked.query,
          }));
    if (sources.length === 0) return { nothing: service.name };
    const placeOfSource = ({ region, account }: { readonly region?: string; readonly account?: string }) => ({
      ...(region === undefined ? {} : { region }),
      ...(account === undefined ? {} : { account }),
    });
    const lines = sources.map((source, index): Planned => {
      const { group, query } = source;
      const written = asked?.written;
      const effect = intended(
        'start-logs',
        {
          group,
          query,
          ...(written === undefined ? {} : { written }),
          step: 'lines',
          rank: index,
        },
        `logs ${group} ${query}`,
      );
      const data = {
        ...(effect.data as unknown as LogsIntent),
        ...placeOfSource(source),
        from: plusSec(window.from, -logLimits.beforeSec),
      };
      return { effect: { ...effect, data }, subject: group, queries: 1 };
    });
    if (asked !== undefined) return lines;
    const firsts = sources.filter(
      (source, index) => sources.findIndex(({ group }) => group === source.group) === index,
    );
    const news = firsts.map((source, index): Planned => {
      const { group } = source;
      const effect = intended(
        'start-logs',
        { group, query: 'what-is-new', step: 'diff', rank: lines.length + index * 2 },
        `logs ${group} what-is-new`,
      );
      const data = {
        ...(effect.data as unknown as LogsIntent),
        ...placeOfSource(source),
        from: newsFrom(incident, window.from),
      };
      return { effect: { ...effect, data }, subject: group, queries: newsQueries };
    });
    return [...lines, ...news];
  }

  function textOf(data: LogsIntent, incident: Incident): string | undefined {
    switch (data.step) {
      case 'diff':
        return diffQuery;
      case 'now':
      case 'before':
        return sampleQuery;
      case 'first':
        return firstOf(data.sofar?.found);
      case 'lines': {
        if (data.written !== undefined) return data.written;
        const [alarm] = incident.alarms;
        return queryText(data.query, settings.current().queries, {
          service: incident.service,
          alarm: alarm?.name ?? '',
          dimensions: alarm?.dimensions ?? {},
          region: data.region,
          account: data.account ?? '',
        });
      }
    }
  }

  async function started(
    { effect, data, now }: Attempt<'start-logs'>,
    text: string,
    slot: string,
  ): Promise<Outcome> {
    const { group } = data;
    const place = placeOf(data);
    const { from, to } = windowOf(data);
    const limit = data.step === 'lines' ? logLimits.rows : sampleRows;
    const { id } = await logs.start({ place, group, text, from, to, limit });
    const until = plusSec(now, logLimits.querySec);
    const polled = { ...data, id, text, startedAt: now, until, slot };
    const dueAt = nextPoll(now, now);
    return done(intend('poll-logs', polled, { key: effect.id, about: effect.about, dueAt }));
  }

  /** A log class that does not compare is sampled; whatever else went wrong is a gap, or tried again. */
  async function notStarted(error: unknown, { effect, data, now }: Attempt<'start-logs'>): Promise<Outcome> {
    if (!(error instanceof EvidenceError)) throw error;
    const unable = error.code === 'invalid' || error.code === 'malformed';
    if (data.step === 'diff' && unable) {
      const how = { key: `${effect.id}/now`, about: effect.about, dueAt: now };
      return done(intend('start-logs', { ...data, step: 'now' }, how));
    }
    if (data.sofar?.found !== undefined && !(error.retryable && now < data.giveUpAt)) {
      return steps.end(data, data.sofar.found, data.sofar);
    }
    const about = { kind: 'logs', subject: data.group } as const;
    if (error.retryable && now < data.giveUpAt) throw error;
    return gapped(data, { ...about, ...gapOf(error) });
  }

  async function ended(
    data: AnsweredStep,
    answer: LogAnswer,
    { tooMuch, bytes, now }: { readonly tooMuch: boolean; readonly bytes: number; readonly now: Instant },
  ): Promise<Outcome> {
    const cost = { bytes, sec: (data.sofar?.sec ?? 0) + secSince(data.startedAt, now) };
    const about = { kind: 'logs', subject: data.group, bytesScanned: cost.bytes, ranSec: cost.sec } as const;
    if (answer.status === 'failed') {
      const detail = 'CloudWatch Logs ended the query as failed';
      return gapped(data, { ...about, reason: 'failed', detail });
    }
    if (answer.status !== 'complete' && isNothing(answer, data)) {
      return gapped(data, { ...about, reason: tooMuch ? 'over-budget' : 'timed-out' });
    }
    return steps.answered(data, answer, cost, now);
  }

  /** What was found counts, whether or not the query can be stopped. */
  async function stopped(place: Place, id: string): Promise<void> {
    try {
      await logs.stop(place, id);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
    }
  }
}

/** Without rows there is nothing to show; a step on the way needs its whole answer. */
const isNothing = ({ rows }: LogAnswer, { step }: AnsweredStep): boolean =>
  rows.length === 0 && step !== 'first' && step !== 'before';

/** An incident that is looked at at once has no minutes of its own yet: the alarm saw the trouble some minutes late. */
const newsFrom = ({ startedAt }: Incident, from: Instant): Instant =>
  plusSec(from < startedAt ? from : startedAt, -logLimits.newsBeforeSec);

const firstOf = (found: LogsFinding | undefined): string | undefined => {
  const first = found?.news?.new[0];
  return first === undefined ? undefined : firstSeenQuery(first);
};
