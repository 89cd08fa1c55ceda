import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { isSeverity } from '../../../core/catalogue/index.ts';
import {
  isOpen,
  type AlarmMention,
  type IncidentState,
  type RunbookMention,
} from '../../../core/incident/index.ts';
import { matchRunbooks, sayWhy, type AlarmFacts } from '../../../core/runbook/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import {
  alarmNameOf,
  groupingFor,
  groupingOf,
  isKey,
  lastOf,
  type DeskSignal,
} from '../../../core/triage/index.ts';
import {
  serviceOf,
  type Ids,
  type NewEffect,
  type Settings,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import { deskStream, incidentStream, type Streams } from '../../streams/index.ts';
import { byAlarm } from '../by-alarm.ts';
import { intend, type Intents } from '../intents.ts';
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
    async 'open-incident'({ data, now }) {
      const { incident, service, signal, reason, holdSec } = data;
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
          ...(holdSec === undefined ? {} : { heldUntil: plusSec(now, holdSec) }),
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

    async 'signal-incident'({ effect, data, now }) {
      const { incident, service, signal, reason, by, held } = data;
      const command =
        signal.state === 'OK'
          ? ({ type: 'ClearAlarm', alarm: signal.mention } as const)
          : ({
              type: 'FireAlarm',
              alarm: signal.mention,
              reason,
              desk: service,
              severity: serviceOf(settings.current(), service).severity,
              ...(by === undefined ? {} : { by }),
              ...(held ? { held } : {}),
            } as const);
      // Asked before: what is found when it is refused must not be older than the refusal.
      const elsewhere = await sentElsewhere(data);
      if (elsewhere !== undefined) return done(passedOn(data, elsewhere, effect.id, now));
      return telling(incidentStream, incident, command, byAlarm(signal.mention), {
        rejected: (rejection, state) => {
          if (rejection.code === 'no-incident')
            return waitUntil(plusSec(now, 1), 'the incident is being opened');
          if (state.status === 'merged' && state.mergedInto !== undefined) {
            const into = { incident: state.mergedInto.incident, counted: false };
            return done(passedOn(data, into, effect.id, now));
          }
          if (rejection.code !== 'not-open' || signal.state === 'OK') return done();
          return telling(
            deskStream,
            service,
            {
              type: 'ReturnSignal',
              signal,
              // As for a signal that has just come: where it was sent before is over.
              grouping: isKey(data.grouping) ? data.grouping : service,
              refusedBy: incident,
              incident: ids.token(12),
            },
            byAlarm(signal.mention),
          );
        },
      });
    },

    async 'release-desk'({ effect, data, now }) {
      const { incident, service } = data;
      const { state } = await streams.load(incidentStream, incident);
      // Reopened since: it keeps its place.
      if (state.status !== 'none' && isOpen(state.status)) return done();
      const missed = await unheard(service, incident, state);
      if (missed === undefined) {
        return telling(deskStream, service, { type: 'ReleaseIncident', incident }, tocsin);
      }
      const signal: DeskSignal = { mention: missed, state: 'ALARM' };
      const again = { key: `${effect.id}/${effect.generation}/on`, about: effect.about, dueAt: now };
      return telling(
        deskStream,
        service,
        { type: 'ReturnSignal', signal, grouping: service, refusedBy: incident, incident: ids.token(12) },
        byAlarm(missed),
        { follow: () => [intend('release-desk', data, again)] },
      );
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

  /**
   * An alarm in ALARM that was counted for an incident which ended before it was told of it: nobody would hear of it.
   * What counts is when it came, not when its state changed: that is always earlier.
   */
  async function unheard(
    service: string,
    incident: string,
    state: IncidentState,
  ): Promise<AlarmMention | undefined> {
    if (state.status === 'none') return undefined;
    const told = state.lines.find((line) => line.service === service)?.heardAt;
    const desk = (await streams.load(deskStream, service)).state;
    const found = Object.entries(desk.alarms).find(
      ([, { incident: of, counted, state: now, heardAt }]) =>
        of === incident &&
        counted &&
        now === 'ALARM' &&
        heardAt !== undefined &&
        (told === undefined || heardAt > told),
    );
    if (found === undefined) return undefined;
    const [key, { at }] = found;
    const name = alarmNameOf(key);
    return { key, name, at, sentence: name };
  }

  /**
   * Where the desk has sent the alarm meanwhile, when the incident it was meant for was never opened: the board made
   * it a part of another one. A storm counts it.
   */
  async function sentElsewhere({ incident, service, signal }: Signalled): Promise<Elsewhere | undefined> {
    const known = await streams.load(incidentStream, incident);
    if (known.state.status !== 'none') return known.state.storm ? { incident, counted: true } : undefined;
    const desk = (await streams.load(deskStream, service)).state;
    const last = lastOf(desk, signal.mention.key);
    const counted = last?.counted === true;
    if (last?.incident === undefined || last.incident === incident) return undefined;
    return groupingOf(desk, incident) === undefined ? { incident: last.incident, counted } : undefined;
  }
}

type Signalled = Intents['signal-incident'];

type Elsewhere = { readonly incident: string; readonly counted: boolean };

/** The same signal for the incident that stands for the first one now. */
function passedOn(data: Signalled, { incident, counted }: Elsewhere, cause: string, now: Instant): NewEffect {
  const about = `incident/${incident}`;
  if (!counted)
    return intend('signal-incident', { ...data, incident }, { key: `${cause}/on`, about, dueAt: now });
  const { service } = data;
  const how = { key: `${incident}/${service}`, about, dueAt: now, again: true };
  return intend('report-service', { incident, service }, how);
}

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
