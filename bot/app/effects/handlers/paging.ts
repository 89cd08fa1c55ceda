import { plusSec } from '../../../core/calendar/index.ts';
import { isOpen, type Incident } from '../../../core/incident/index.ts';
import { stopReason, type Called, type EscalationState } from '../../../core/paging/index.ts';
import { serviceOf, type SettingsSource } from '../../ports/index.ts';
import type { CalledBy } from '../../queries/on-call.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, type Handlers } from '../outcome.ts';
import type { PlanPage } from './deliver.ts';

type Kinds =
  | 'start-paging'
  | 'record-paging'
  | 'take-step'
  | 'acknowledge-incident'
  | 'record-nobody-reached'
  | 'stop-paging';

/** An escalation is walked: it starts, takes its steps, ends, and the incident learns of it. */
export function pagingHandlers(needs: {
  readonly streams: Streams;
  readonly planPage: PlanPage;
  readonly settings: SettingsSource;
  readonly calledBy: CalledBy;
}): Pick<Handlers, Kinds> {
  const { streams, planPage, settings, calledBy } = needs;

  const loadEscalation = async (id: string): Promise<EscalationState> =>
    (await streams.load(escalationStream, id)).state;

  const loadIncident = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  return {
    async 'start-paging'({ data }) {
      const incident = await loadIncident(data.incident);
      if (!incident || incident.escalation !== undefined) return done();
      if (incident.acknowledged !== undefined || !isOpen(incident.status)) return done();
      const current = settings.current();
      const ofStorm = incident.storm ? current.triage.storm?.escalation : undefined;
      const name = ofStorm ?? serviceOf(current, incident.service).escalation ?? current.fallback.escalation;
      const policy = name === undefined ? undefined : current.escalations[name];
      if (policy === undefined) {
        return {
          end: 'park',
          why: `service ${incident.service} has no escalation policy: give it one in tocsin.yaml (services.${incident.service}.escalation)`,
        };
      }
      const { id, drill } = incident;
      return telling(
        escalationStream,
        `${id}-${incident.expired + 1}`,
        { type: 'StartEscalation', incident: id, policy, drill, private: incident.private },
        tocsin,
      );
    },

    async 'record-paging'({ data }) {
      const { incident, escalation, policy } = data;
      return telling(incidentStream, incident, { type: 'RecordPaging', escalation, policy }, tocsin);
    },

    async 'take-step'({ data, now }) {
      const { escalation, round, step } = data;
      const state = await loadEscalation(escalation);
      if (state.status !== 'running') return done();
      const incident = await loadIncident(state.incident);
      const over = stopReason(incident?.status ?? 'investigating');
      if (over !== undefined) {
        return telling(escalationStream, escalation, { type: 'StopEscalation', reason: over }, tocsin);
      }
      const called = await calledBy(state.policy.steps[step] ?? { afterSec: 0, page: [] }, now);
      const planned = called.map(async ({ person, schedule }): Promise<Called> => ({
        page: `${escalation}-${round}-${step}-${person}`,
        person,
        ...(await planPage(person, incident?.severity ?? 'sev1', now)),
        ...(schedule === undefined ? {} : { schedule }),
      }));
      return telling(
        escalationStream,
        escalation,
        { type: 'TakeStep', round, step, called: await Promise.all(planned) },
        tocsin,
      );
    },

    async 'acknowledge-incident'({ data }) {
      const { incident, escalation, person } = data;
      const actor = { kind: 'person', person, role: 'on-call' } as const;
      return telling(incidentStream, incident, { type: 'Acknowledge', person, escalation }, actor);
    },

    async 'record-nobody-reached'({ data }) {
      const { incident, escalation, tried } = data;
      // Somebody may have answered, or it may be over, since the last step: then nothing is to be shouted.
      if ((await loadEscalation(escalation)).status !== 'exhausted') return done();
      return telling(incidentStream, incident, { type: 'RecordNobodyReached', escalation, tried }, tocsin);
    },

    async 'stop-paging'({ data, now }) {
      const { escalation, reason } = data;
      return telling(escalationStream, escalation, { type: 'StopEscalation', reason }, tocsin, {
        // The escalation may be about to start: it has to find the stop.
        rejected: () => ({ end: 'wait', at: plusSec(now, 1), why: 'the escalation is being started' }),
      });
    },
  };
}
