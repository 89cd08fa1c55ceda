import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { isOpen, label, type Incident } from '../../../core/incident/index.ts';
import {
  nextStep,
  pageOf,
  patienceSec,
  stopReason,
  type Called,
  type Delivery,
  type Escalation,
  type EscalationState,
  type Page,
} from '../../../core/paging/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  ChatError,
  PagerError,
  serviceOf,
  type Chat,
  type ChatFor,
  type Ids,
  type Message,
  type NewEffect,
  type PersonRef,
  type SettingsSource,
  type TextMessages,
} from '../../ports/index.ts';
import type { CalledBy } from '../../queries/on-call.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { peopleOf } from './people-of.ts';
import { attempted, settling } from './settle.ts';

type Kinds =
  | 'start-paging'
  | 'record-paging'
  | 'take-step'
  | 'page-slack'
  | 'page-sms'
  | 'edit-page'
  | 'acknowledge-incident'
  | 'record-nobody-reached'
  | 'stop-paging';

/** Somebody is reached: steps, deliveries and what the incident learns of them. */
export function pagingHandlers(needs: {
  readonly streams: Streams;
  readonly chat: ChatFor;
  readonly sms: TextMessages;
  readonly directory: Directory;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly calledBy: CalledBy;
}): Pick<Handlers, Kinds> {
  const { streams, chat, sms, directory, ids, settings, calledBy } = needs;

  const loadEscalation = async (id: string): Promise<EscalationState> =>
    (await streams.load(escalationStream, id)).state;

  const loadIncident = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  const recorded = (
    escalation: string,
    page: string,
    delivery: Delivery,
    follow: readonly NewEffect[] = [],
  ): Outcome =>
    telling(escalationStream, escalation, { type: 'RecordDelivery', page, delivery }, tocsin, {
      follow: () => follow,
    });

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
      const over = stopReason((await loadIncident(state.incident))?.status ?? 'investigating');
      if (over !== undefined) {
        return telling(escalationStream, escalation, { type: 'StopEscalation', reason: over }, tocsin);
      }
      const called = await calledBy(state.policy.steps[step] ?? { afterSec: 0, page: [] }, now);
      return telling(
        escalationStream,
        escalation,
        {
          type: 'TakeStep',
          round,
          step,
          called: called.map(({ person, schedule }): Called => ({
            page: `${escalation}-${round}-${step}-${person}`,
            person,
            code: fourDigits(ids),
            ...(schedule === undefined ? {} : { schedule }),
          })),
        },
        tocsin,
      );
    },

    async 'page-slack'({ effect, data, now }) {
      const found = await unanswered(data.escalation, data.page);
      if (!found) return done();
      const { incident, escalation, page } = found;
      const slack = (await directory.refs([page.person]))[page.person]?.slack;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data.escalation, data.page, { channel: 'slack', outcome, at: now, ...more });
      if (slack === undefined) return said('unreachable');
      const way = chat(effect.lane);
      try {
        const asleep = await isAsleep(way, slack, now);
        const channel = await way.direct(slack);
        const key = `page/${page.id}`;
        const message = await pageMessage(data.escalation, incident, escalation, page);
        const posted = await way.post({ channel, message, key, ...attempted(effect) });
        const delivery = {
          channel: 'slack',
          outcome: asleep ? 'asleep' : 'sent',
          at: now,
          provider: `${posted.channel}/${posted.message}`,
        } as const;
        const double = { channel, of: { key }, keep: posted.message };
        return recorded(
          data.escalation,
          data.page,
          delivery,
          settling('settle-message', effect, double, now),
        );
      } catch (error) {
        if (!(error instanceof ChatError) || isShortWait(error)) throw error;
        // A phone does not wait for Slack: what may pass is tried again only where there is no other way.
        const phone = (await directory.configured(page.person))?.phone;
        if (error.retryable && phone === undefined) throw error;
        return said('failed', { detail: error.message });
      }
    },

    async 'page-sms'({ effect, data, now }) {
      const found = await unanswered(data.escalation, data.page);
      if (!found) return done();
      const { incident, page } = found;
      const phone = (await directory.configured(page.person))?.phone;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data.escalation, data.page, { channel: 'sms', outcome, at: now, ...more });
      if (phone === undefined) return said('unreachable');
      try {
        const { id } = await sms.send(phone, smsText(incident));
        return said('sent', { provider: id });
      } catch (error) {
        if (!(error instanceof PagerError)) throw error;
        // At most twice when the outcome is unknown (decisions, "Paging"): the next step pages anew.
        const twice = error.code === 'lost-answer' && effect.inDoubt;
        if (error.retryable && !twice) throw error;
        return said('failed', { detail: error.message });
      }
    },

    async 'edit-page'({ effect, data }) {
      const state = await loadEscalation(data.escalation);
      const page = pageOf(state, data.page);
      const incident = state.status === 'none' ? undefined : await loadIncident(state.incident);
      const provider = page?.deliveries.find((each) => each.channel === 'slack' && each.provider)?.provider;
      if (state.status === 'none' || !page || !incident || provider === undefined) return done();
      const [channel = '', message = ''] = provider.split('/');
      const shown = await pageMessage(data.escalation, incident, state, page);
      await chat(effect.lane).update({ channel, message }, shown);
      return done();
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

  /** Whether the message makes no sound. A missing scope or a limit on asking must not keep the page back. */
  async function isAsleep(way: Chat, slack: string, now: Instant): Promise<boolean> {
    try {
      return (await way.asleep(slack, now)).asleep;
    } catch (error) {
      if (!(error instanceof ChatError) || isShortWait(error)) throw error;
      if (error.retryable && error.code !== 'rate-limited') throw error;
      return false;
    }
  }

  /** The page, unless somebody answered, it was stopped, or the incident is over. */
  async function unanswered(
    id: string,
    pageId: string,
  ): Promise<{ incident: Incident; escalation: Escalation; page: Page } | undefined> {
    const escalation = await loadEscalation(id);
    const page = pageOf(escalation, pageId);
    if (!page || (escalation.status !== 'running' && escalation.status !== 'exhausted')) return undefined;
    const incident = await loadIncident(escalation.incident);
    return incident && isOpen(incident.status) ? { incident, escalation, page } : undefined;
  }

  async function pageMessage(
    escalationId: string,
    incident: Incident,
    escalation: Escalation,
    page: Page,
  ): Promise<Message> {
    const following = nextStep(escalation.policy, page);
    const at = plusSec(page.at, patienceSec(escalation.policy, page.step));
    const next = following && (await calledBy(escalation.policy.steps[following.step]!, at));
    return {
      kind: 'page',
      incident,
      escalation,
      escalationId,
      page,
      people: await directory.refs(peopleOf(incident, escalation)),
      ...(next === undefined || next.length === 0 ? {} : { next: nextOf(next, at) }),
    };
  }

  /** A text message can be read on a locked phone: of a private incident it says nothing but its number. */
  function smsText({ number, severity, title, private: hidden }: Incident): string {
    const { paging } = textsFor(settings.current().locale);
    const incident = label(number);
    return hidden
      ? paging.smsPrivate({ incident, severity })
      : paging.sms({ incident, severity, title: title.slice(0, 80) });
  }
}

/** A limit of Slack that is over before a person would look at a second channel. */
const shortWaitMs = 5000;

const isShortWait = ({ code, retryAfterMs }: ChatError): boolean =>
  code === 'rate-limited' && (retryAfterMs ?? 0) <= shortWaitMs;

const nextOf = (
  next: readonly { readonly ref: { readonly person: PersonRef } }[],
  at: Instant,
): { readonly persons: readonly PersonRef[]; readonly at: Instant } => ({
  persons: next.map((each) => each.ref.person),
  at,
});

/** A code to answer with; unique enough among the few pages that are open at a time. */
const fourDigits = (ids: Ids): string => String(parseInt(ids.token(6), 36) % 10_000).padStart(4, '0');
