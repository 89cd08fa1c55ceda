import { plusSec } from '../../../core/calendar/index.ts';
import { isSeverity } from '../../../core/catalogue/index.ts';
import { isOpen, type Actor, type AlarmMention, type RunbookMention } from '../../../core/incident/index.ts';
import { matchRunbooks, sayWhy, type AlarmFacts } from '../../../core/runbook/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import { groupingFor } from '../../../core/triage/index.ts';
import { serviceOf, type Ids, type Settings, type SettingsSource, type Store } from '../../ports/index.ts';
import { deskStream, incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers } from '../outcome.ts';

type Kinds =
  | 'open-incident'
  | 'declare-incident'
  | 'signal-incident'
  | 'release-desk'
  | 'reclaim-desk'
  | 'close-incident';

/** What carries a desk's decision to the incident, and an incident's end back to the desk. */
export function triageHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly ids: Ids;
  readonly settings: SettingsSource;
}): Pick<Handlers, Kinds> {
  const { store, streams, ids, settings } = needs;
  return {
    async 'open-incident'({ data }) {
      const { incident, service, signal, reason } = data;
      const known = await streams.load(incidentStream, incident);
      if (known.state.status !== 'none') return done();
      const current = settings.current();
      return telling(
        incidentStream,
        incident,
        {
          type: 'OpenIncident',
          incident,
          number: await store.nextNumber('incident'),
          service,
          severity: serviceOf(current, service).severity,
          startedAt: signal.mention.at,
          desk: service,
          drill: false,
          private: false,
          runbooks: runbooksFor(current, service, signal.mention),
          by: { how: 'alarm', title: titleOf(service, signal.mention), alarm: signal.mention, reason },
        },
        byAlarm(signal.mention),
      );
    },

    async 'declare-incident'({ effect, data, now }) {
      const { incident, service, title, severity, sure, person, reply } = data;
      const known = await streams.load(incidentStream, incident);
      if (known.state.status !== 'none') return done();
      const current = settings.current();
      const number = await store.nextNumber('incident');
      return telling(
        incidentStream,
        incident,
        {
          type: 'OpenIncident',
          incident,
          number,
          service,
          severity: isSeverity(severity) ? severity : serviceOf(current, service).severity,
          startedAt: effect.createdAt,
          desk: service,
          drill: false,
          private: data.private,
          runbooks: runbooksFor(current, service, undefined),
          by: { how: 'declared', title, sure },
        },
        { kind: 'person', person },
        {
          follow: () => [
            intend(
              'answer',
              { to: reply, answer: { answer: 'declared', number } },
              { key: effect.id, about: `incident/${incident}`, dueAt: now },
            ),
          ],
          // The desk keeps a place for it: given back, or every alarm of the service would wait for it.
          rejected: (rejection) =>
            done(
              intend(
                'release-desk',
                { incident, service },
                { key: effect.id, about: effect.about, dueAt: now },
              ),
              intend(
                'answer',
                { to: reply, answer: { answer: 'refused', rejection } },
                { key: effect.id, about: effect.about, dueAt: now },
              ),
            ),
        },
      );
    },

    async 'signal-incident'({ data, now }) {
      const { incident, service, signal, reason } = data;
      const command =
        signal.state === 'ALARM'
          ? ({ type: 'FireAlarm', alarm: signal.mention, reason } as const)
          : ({ type: 'ClearAlarm', alarm: signal.mention } as const);
      return telling(incidentStream, incident, command, byAlarm(signal.mention), {
        rejected: (rejection) => {
          if (rejection.code === 'no-incident')
            return waitUntil(plusSec(now, 1), 'the incident is being opened');
          if (rejection.code !== 'not-open' || signal.state !== 'ALARM') return done();
          return telling(
            deskStream,
            service,
            {
              type: 'ReturnSignal',
              signal,
              // As for a signal that has just come: where it was sent before is over.
              grouping: service,
              refusedBy: incident,
              incident: ids.token(12),
            },
            byAlarm(signal.mention),
          );
        },
      });
    },

    async 'release-desk'({ data }) {
      const { state } = await streams.load(incidentStream, data.incident);
      // Reopened since: it keeps its place.
      if (state.status !== 'none' && isOpen(state.status)) return done();
      return telling(deskStream, data.service, { type: 'ReleaseIncident', incident: data.incident }, tocsin);
    },

    async 'reclaim-desk'({ data }) {
      const { incident, service } = data;
      const { state } = await streams.load(incidentStream, incident);
      if (state.status === 'none' || !isOpen(state.status)) return done();
      const grouping = groupingFor(service, incident, state.private);
      return telling(deskStream, service, { type: 'ReclaimIncident', incident, grouping }, tocsin);
    },

    async 'close-incident'({ data }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status !== 'resolved' || state.resolvedAt !== data.resolvedAt) return done();
      return telling(incidentStream, data.incident, { type: 'Close', reason: 'after-days' }, tocsin);
    },
  };
}

const byAlarm = (mention: AlarmMention): Actor => ({ kind: 'alarm', name: mention.name.slice(0, 255) });

/** `checkout: checkout-5xx`, without saying the service twice. */
function titleOf(service: string, mention: AlarmMention): string {
  const name = mention.name.trim().slice(0, 120) || mention.key.slice(0, 120);
  return name.toLowerCase().startsWith(service.toLowerCase()) ? name : `${service}: ${name}`;
}

/** At most three: the rest is a search, not a help. */
const runbookLimit = 3;

function runbooksFor(
  settings: Settings,
  service: string,
  mention: AlarmMention | undefined,
): readonly RunbookMention[] {
  const facts: AlarmFacts = {
    alarmName: mention?.name ?? '',
    service,
    dimensions: mention?.dimensions ?? {},
    ...(mention?.metric === undefined
      ? {}
      : { namespace: mention.metric.namespace, metricName: mention.metric.name }),
    ...(mention?.metrics === undefined
      ? {}
      : { metrics: mention.metrics.map(({ name, ...rest }) => ({ metricName: name, ...rest })) }),
    ...(mention?.tags === undefined ? {} : { tags: mention.tags }),
  };
  const texts = textsFor(settings.locale);
  return matchRunbooks(settings.runbooks, facts, serviceOf(settings, service).runbooks)
    .slice(0, runbookLimit)
    .map(({ runbook, why }) => {
      const firstStep = runbook.steps[0]?.title;
      return {
        id: runbook.id,
        title: runbook.title,
        why: sayWhy(why, texts),
        ...(firstStep === undefined ? {} : { firstStep }),
      };
    });
}
