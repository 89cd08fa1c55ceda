import { happened, whoIs, type Described, type Envelope, type Happened } from '../incident/index.ts';
import type { Texts } from '../texts/index.ts';
import type { Delivery, PageChannel } from './delivery.ts';
import type { EscalationEvent } from './escalation.ts';

/** An escalation's event as a sentence; undefined for bookkeeping. */
export function describeEscalation(envelope: Envelope, texts: Texts): Described | undefined {
  const event = happened(envelope) as Happened<EscalationEvent>;
  const t = texts.timeline;
  const who = whoIs(event.actor, texts);
  switch (event.type) {
    case 'EscalationStarted':
    case 'EscalationStopped':
    case 'EscalationExhausted':
      return undefined;
    case 'StepTaken': {
      const { reached, left = 0, quiet = 0, channels = 0 } = event.data;
      const n = stepName(event.data);
      if (left > 0) return { kind: 'page', text: t.stepTooMany({ n, reached, left }) };
      if (quiet > 0) return { kind: 'page', text: texts.escalation.leftAsleep({ n, people: quiet }) };
      return reached + channels > 0 ? undefined : { kind: 'page', text: t.stepWithoutPeople({ n }) };
    }
    case 'PersonPaged': {
      const n = stepName(event.data);
      const { schedule } = event.data;
      return { kind: 'page', text: schedule === undefined ? t.paged({ n }) : t.pagedFrom({ n, schedule }) };
    }
    case 'StepPassed':
      return { kind: 'page', text: texts.escalation.stepPassed({ n: stepName(event.data) }) };
    case 'StepHeld': {
      const until = `${event.data.until.slice(0, 16).replace('T', ' ')} UTC`;
      return { kind: 'page', text: texts.escalation.held({ n: stepName(event.data), until }) };
    }
    case 'UrgencyRaised':
      return { kind: 'page', text: texts.escalation.urgencyRaised({ severity: event.data.severity }) };
    case 'ChannelPaged':
      return { kind: 'page', text: texts.escalation.channelPaged({ n: stepName(event.data) }) };
    case 'ChannelPageSent': {
      const { failed } = event.data;
      if (failed === undefined) return undefined;
      return { kind: 'page', text: texts.escalation.channelFailed({ detail: failed }) };
    }
    case 'AcknowledgementCounted':
      return { kind: 'page', text: texts.escalation.counted({ who, missing: event.data.missing }) };
    case 'LastResortCalled': {
      const { reached, channels = 0 } = event.data;
      return { kind: 'page', text: texts.escalation.lastResortPaged({ n: reached + channels }) };
    }
    case 'PageDelivered':
      return { kind: 'page', text: deliveryText(event.data.delivery, texts) };
    case 'PageAcknowledged':
      return { kind: 'page', text: t.pageAcknowledged({ who, via: wayOf(event.data.via) }) };
    case 'EscalatedByHand':
      return { kind: 'page', text: t.escalatedByHand({ who, ...via(event.data.via) }) };
    case 'PageBundled':
      return undefined;
    case 'PageSeen':
      return { kind: 'page', text: t.pageSeen({ who, via: wayOf(event.data.via) }) };
    case 'PageDeclined':
      return { kind: 'page', text: t.pageDeclined({ who }) };
    default:
      return { kind: 'page', text: t.unknownEvent({ type: envelope.type }) };
  }
}

/** `1` for the first step of the first round, `2.1` for the first step of the second. */
const stepName = ({ round, step }: { readonly round: number; readonly step: number }): string =>
  round === 0 ? String(step + 1) : `${round + 1}.${step + 1}`;

/** Names of programs and standards, the same in every language. */
export function wayOf(channel: PageChannel | 'command'): string {
  if (channel === 'command') return '/incident ack';
  return channelNames[channel];
}

const via = (channel: 'sms' | undefined): { readonly via?: string } =>
  channel === undefined ? {} : { via: channelNames[channel] };

/** How a channel is called in every language. */
export const channelNames: Readonly<Record<PageChannel, string>> = {
  slack: 'Slack',
  sms: 'SMS',
  mention: 'Slack',
  topic: 'SNS',
  webhook: 'webhook',
};

export function deliveryText(delivery: Delivery, texts: Texts): string {
  const t = texts.timeline;
  const { channel, outcome, pager } = delivery;
  const name = pager === undefined ? wayOf(channel) : `${wayOf(channel)} ${pager}`;
  switch (outcome) {
    case 'sent':
      if (delivery.receipt !== undefined) return t.deliveredReceipt({ at: delivery.receipt });
      if (delivery.unread !== undefined) return t.deliveredUnread({ why: delivery.unread });
      if (delivery.within !== undefined) return t.deliveredWithin({ channel: name });
      if (channel === 'mention') return t.deliveredMention();
      if (pager !== undefined) return t.deliveredPager({ channel: name });
      return channel === 'sms' ? t.deliveredSms() : t.deliveredSlack();
    case 'asleep':
      return t.deliveredAsleep();
    case 'failed':
      return t.deliveryFailed({ channel: name, detail: troubleOf(delivery, texts) });
    case 'unreachable':
      return t.deliveryUnreachable({ channel: name });
  }
}

/** Why it came to nothing: in words where they are known, else as the provider said it. */
const troubleOf = ({ trouble, detail = '' }: Delivery, { paging: t }: Texts): string =>
  (trouble === undefined ? '' : t.trouble({ code: trouble })) || detail;
