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
import type { Incident } from '../../../core/incident/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Attempt, type Outcome } from '../outcome.ts';
import {
  costOf,
  createSpanQueries,
  holding,
  incomplete,
  retrievalWindow,
  spanLook,
  spanParts,
  stepsOf,
  unbegun,
  type SpanAnswers,
  type SpanQueries,
} from './ask-spans.ts';
import { askXray, exceptionsIn } from './ask-xray.ts';
import type { Gatherer } from './gatherer.ts';
import type { EvidenceIntents, TracesIntent } from './intents.ts';
import { createChangesAround } from './marks.ts';
import type { InFlight } from './in-flight.ts';
import {
  found,
  gapOrThrow,
  gapped,
  incidentOf,
  isGivenUp,
  noPlace,
  placeOf,
  type Missed,
} from './outcome.ts';
import { grantedOf, noteGap } from './plan.ts';
import { alarmedNode, tracedName, windowsOf } from './trace-windows.ts';
import { tracesEvidence } from './traces-evidence.ts';

export const traceLimits = {
  pollSec: 1,
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
  /** Shared with the queries over logs. */
  readonly inFlight: InFlight;
}): Gatherer<Kinds> {
  const needs = { ...given, changesAround: createChangesAround(given) };
  const { streams, settings, traces, inFlight } = needs;
  const spans = createSpanQueries(needs);
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
            return planned({ effect, data, now }, incident, service);
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
        const name = tracedName(service, data.filter ?? service.traces?.filter ?? '');
        const incident = await incidentOf(streams, data.incident);
        if (!incident || isGivenUp(incident)) {
          await spans.abandon(place, data.queries, now);
          inFlight.over(data.incident, data.key);
          return done();
        }
        try {
          const answers = await spans.answers(place, data.queries);
          const { budget, concurrentQueries } = settings.current().evidence;
          inFlight.note(incident.id, data.key, costOf(data.queries, answers).bytesScanned, now);
          const tooMuch = incident.spent.bytes + inFlight.bytes(incident.id, now) > budget.bytes;
          const kept = await spans.settled(data.queries, answers, { place, now, all: tooMuch });
          const asked = { place, windows, service: name, places: concurrentQueries, now };
          const { queries, waitUntil: freeAt } = tooMuch
            ? { queries: kept, waitUntil: undefined }
            : await spans.begun(kept, asked);
          const goesOn = holding(queries).length > 0;
          const hopes = !tooMuch && unbegun(queries).length > 0 && now < data.giveUpAt;
          if (goesOn || hopes) {
            const nextAt = plusSec(now, traceLimits.pollSec);
            const dueAt = goesOn || freeAt === undefined ? nextAt : freeAt;
            if (stepsOf(queries) === stepsOf(data.queries))
              return waitUntil(dueAt, goesOn ? 'the queries are running' : noPlace);
            // Of the first one, which every other comes after: nothing else tells one look from the next.
            const key = `${incident.id}/${queries.incident?.id ?? ''}/${stepsOf(queries)}`;
            return done(intend('poll-spans', { ...data, queries }, { key, about: effect.about, dueAt }));
          }
          const cost = costOf(queries, answers);
          if (queries.incident === undefined)
            return over(data, {
              ...about(service),
              ...cost,
              ...(tooMuch
                ? { reason: 'over-budget' as const }
                : { reason: 'throttled' as const, detail: noPlace }),
            });
          const look = spanLook(incident, name, windows, answers);
          if ('gap' in look) return over(data, { ...about(service), ...look.gap, ...cost });
          const stored = await needs.artefacts.put(JSON.stringify(look), 'application/json');
          const more = { ...data, ...cost, look: stored.id, missed: missedOf(queries, answers) };
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
          const gap = gapOrThrow(error, data, about(service), now);
          await spans.abandon(place, data.queries, now);
          inFlight.over(data.incident, data.key);
          return gap;
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

  /** The queries over the spans are paid for before they are sent, all of them or none. */
  function planned(
    { effect, data, now }: Attempt<'gather-traces'>,
    incident: Incident,
    service: Service,
  ): Outcome {
    const { budget } = settings.current().evidence;
    const gap = { ...about(service), reason: 'over-budget' } as const;
    const queries = spanParts.length;
    if (incident.spent.queries + queries > budget.queries) return gapped(data, gap);
    return telling(incidentStream, incident.id, { type: 'PlanQueries', queries, budget }, tocsin, {
      follow: (facts) =>
        grantedOf(facts) < queries
          ? [noteGap(incident, gap, now, data)]
          : [
              intend(
                'poll-spans',
                { ...data, queries: {} },
                { key: effect.id, about: effect.about, dueAt: now },
              ),
            ],
    });
  }

  function over(data: TracesIntent, gap: Missed): Outcome {
    inFlight.over(data.incident, data.key);
    return gapped(data, gap);
  }

  async function subject(data: TracesIntent): Promise<{ readonly service: Service }> {
    const incident = await incidentOf(streams, data.incident);
    return { service: serviceOf(settings.current(), incident?.service ?? '') };
  }

  async function finished(
    data: Omit<EvidenceIntents['poll-retrieval'], 'token' | 'until'>,
    details: Awaited<ReturnType<Traces['details']>>,
  ): Promise<Outcome> {
    inFlight.over(data.incident, data.key);
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

/** What the spans did not say: queries that found no place, and those that had not ended or failed. */
function missedOf(queries: SpanQueries, answers: SpanAnswers): readonly string[] {
  const never = unbegun(queries);
  const cut = incomplete(answers).filter((part) => !never.includes(part));
  return [
    ...(never.length === 0 ? [] : [`logs:StartQuery (${never.join(', ')})`]),
    ...(cut.length === 0 ? [] : [`logs:GetQueryResults (${cut.join(', ')})`]),
  ];
}

/** A person's words: a filter expression of X-Ray, or the name of a service. */
const filterOf = (words: string): string =>
  /[({=<>"]/.test(words) ? words : `service("${words.trim().replaceAll(/["\\]/g, '')}")`;
