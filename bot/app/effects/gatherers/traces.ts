import { plusSec } from '../../../core/calendar/index.ts';
import type { Service } from '../../../core/catalogue/index.ts';
import { spansGroup, type PickedTrace, type TraceLook } from '../../../core/evidence/index.ts';
import {
  EvidenceError,
  serviceOf,
  type ArtefactStore,
  type Logs,
  type Pictures,
  type SettingsSource,
  type Store,
  type Traces,
} from '../../ports/index.ts';
import type { Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, waitUntil, type Outcome } from '../outcome.ts';
import { bytesOf, retrievalWindow, running, spanAnswers, spanLook, startSpanQueries } from './ask-spans.ts';
import { askXray, exceptionsIn } from './ask-xray.ts';
import type { Gatherer } from './gatherer.ts';
import type { EvidenceIntents, TracesIntent } from './intents.ts';
import { createChangesAround } from './marks.ts';
import { found, gapOrThrow, gapped, incidentOf, placeOf, secSince } from './outcome.ts';
import { alarmedNode, tracedName, windowsOf } from './trace-windows.ts';
import { tracesEvidence } from './traces-evidence.ts';

export const traceLimits = {
  pollSec: 1,
  /** Queries over spans that have not ended by then count with what they have found. */
  querySec: 60,
  /** A retrieval of example traces that takes longer is given up: the rest is shown without exceptions. */
  retrievalSec: 20,
} as const;

type Kinds = 'gather-traces' | 'poll-spans' | 'poll-retrieval';

/** Where the trouble began: X-Ray's service graph or, with Transaction Search, the spans. */
export function tracesGatherer(given: {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly traces: Traces;
  readonly logs: Logs;
  readonly pictures: Pictures;
  readonly artefacts: ArtefactStore;
}): Gatherer<Kinds> {
  const needs = { ...given, changesAround: createChangesAround(given) };
  const { streams, settings, traces, logs } = needs;
  const about = ({ name }: Service) => ({ kind: 'traces', subject: name }) as const;
  return {
    kind: 'traces',
    // Traces are indexed some seconds late, and a trouble shows fully only after some minutes.
    againSec: [5 * 60],
    plan({ service, words, intend: intended }) {
      if (service.traces === undefined && words === undefined) return { nothing: service.name };
      const filter = words === undefined ? service.traces?.filter : filterOf(words);
      const effect = intended('gather-traces', filter === undefined ? {} : { filter }, 'traces');
      return [{ effect, subject: service.name, queries: 0 }];
    },
    handlers: {
      async 'gather-traces'({ effect, data, now }) {
        const incident = await incidentOf(streams, data.incident);
        if (!incident) return done();
        const current = settings.current();
        const service = serviceOf(current, incident.service);
        const place = placeOf(data);
        const windows = windowsOf(data);
        const filter = data.filter ?? service.traces?.filter ?? '';
        try {
          if ((await traces.destination(place)) === 'logs') {
            const { budget } = current.evidence;
            if (incident.spent.bytes >= budget.bytes || incident.spent.sec >= budget.sec)
              return gapped(data, { ...about(service), reason: 'over-budget' });
            const queries = await startSpanQueries(logs, place, windows, tracedName(service, filter));
            return done(
              intend(
                'poll-spans',
                { ...data, queries, startedAt: now, until: plusSec(now, traceLimits.querySec) },
                { key: effect.id, about: effect.about, dueAt: plusSec(now, traceLimits.pollSec) },
              ),
            );
          }
          const asked = { incident, service, filter, place, windows };
          const gathered = await askXray(needs, current, asked);
          return 'gap' in gathered
            ? gapped(data, { ...about(service), ...gathered.gap })
            : found(data, gathered.evidence);
        } catch (error) {
          return gapOrThrow(error, data, about(service), now);
        }
      },

      async 'poll-spans'({ effect, data, now }) {
        const { service } = await subject(data);
        const place = placeOf(data);
        const windows = windowsOf(data);
        try {
          const answers = await spanAnswers(logs, place, data.queries);
          const open = running(answers);
          const incident = await incidentOf(streams, data.incident);
          if (!incident) return done();
          const { budget } = settings.current().evidence;
          const tooMuch = incident.spent.bytes + bytesOf(answers) > budget.bytes;
          if (open.length > 0 && now < data.until && !tooMuch) {
            return waitUntil(plusSec(now, traceLimits.pollSec), 'the queries are running');
          }
          await Promise.all(open.map((part) => stopped(data.queries[part])));
          const cost = { bytesScanned: bytesOf(answers), ranSec: secSince(data.startedAt, now) };
          const name = tracedName(service, data.filter ?? service.traces?.filter ?? '');
          const look = spanLook(incident, name, windows, answers);
          if ('gap' in look) return gapped(data, { ...about(service), ...look.gap, ...cost });
          const kept = await needs.artefacts.put(JSON.stringify(look), 'application/json');
          const more = { ...data, ...cost, look: kept.id, missed: partsOf(open) };
          const token = await retrieval(look.picked);
          if ('missed' in token)
            return await finished({ ...more, missed: [...more.missed, ...token.missed] }, []);
          return done(
            intend(
              'poll-retrieval',
              { ...more, token: token.token, until: plusSec(now, traceLimits.retrievalSec) },
              { key: effect.id, about: effect.about, dueAt: plusSec(now, traceLimits.pollSec) },
            ),
          );
        } catch (error) {
          return gapOrThrow(error, data, { kind: 'traces', subject: spansGroup }, now);
        }

        /** What was found counts, whether or not the query can be stopped. */
        async function stopped(id: string): Promise<void> {
          try {
            await logs.stop(place, id);
          } catch (error) {
            if (!(error instanceof EvidenceError)) throw error;
          }
        }

        async function retrieval(
          picked: readonly PickedTrace[],
        ): Promise<{ readonly token: string } | { readonly missed: readonly string[] }> {
          const ids = picked.map(({ id }) => id);
          if (ids.length === 0) return { missed: [] };
          try {
            return await traces.startRetrieval({ place, ids, ...retrievalWindow(windows.incident) });
          } catch (error) {
            if (!(error instanceof EvidenceError)) throw error;
            return { missed: [error.action ?? error.message] };
          }
        }
      },

      async 'poll-retrieval'({ data, now }) {
        try {
          const { status, traces: details } = await traces.retrieved(placeOf(data), data.token);
          if (status === 'running' && now < data.until) {
            return waitUntil(plusSec(now, traceLimits.pollSec), 'the traces are being retrieved');
          }
          const missed = status === 'complete' ? [] : ['xray:ListRetrievedTraces'];
          return await finished({ ...data, missed: [...data.missed, ...missed] }, details);
        } catch (error) {
          if (!(error instanceof EvidenceError)) throw error;
          return finished({ ...data, missed: [...data.missed, error.action ?? error.message] }, []);
        }
      },
    },
  };

  async function subject(data: TracesIntent): Promise<{ readonly service: Service }> {
    const incident = await incidentOf(streams, data.incident);
    return { service: serviceOf(settings.current(), incident?.service ?? '') };
  }

  async function finished(
    data: Omit<EvidenceIntents['poll-retrieval'], 'token' | 'until'>,
    details: Awaited<ReturnType<Traces['details']>>,
  ): Promise<Outcome> {
    const incident = await incidentOf(streams, data.incident);
    const stored = await needs.artefacts.get(data.look);
    if (!incident || stored === undefined) return done();
    const look = JSON.parse(new TextDecoder().decode(stored)) as ReturnType<typeof spanLook>;
    if ('gap' in look) return done();
    const { service } = await subject(data);
    const name = tracedName(service, data.filter ?? service.traces?.filter ?? '');
    const node = alarmedNode(look.graphs.incident, name);
    if (node === undefined) return done();
    const whole: Omit<TraceLook, 'requests' | 'faults'> = {
      suspects: look.suspects,
      picked: exceptionsIn(look.picked, details),
      sampling: null,
      minutes: look.minutes,
      missed: data.missed,
      spans: true,
    };
    const evidence = await tracesEvidence(needs, settings.current(), {
      incident,
      place: placeOf(data),
      window: windowsOf(data).incident,
      asked: `Logs Insights over ${spansGroup}; StartTraceRetrieval`,
      node,
      graphs: look.graphs,
      look: whole,
    });
    return found(data, { ...evidence, bytesScanned: data.bytesScanned, ranSec: data.ranSec });
  }
}

const partsOf = (open: readonly string[]): readonly string[] =>
  open.length === 0 ? [] : [`logs:GetQueryResults (${open.join(', ')})`];

/** A person's words: a filter expression of X-Ray, or the name of a service. */
const filterOf = (words: string): string =>
  /[({=<>"]/.test(words) ? words : `service("${words.trim().replaceAll(/["\\]/g, '')}")`;
