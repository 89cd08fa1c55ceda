import { happened, whoIs, type Described, type Envelope, type Happened } from '../incident/index.ts';
import type { Texts } from '../texts/index.ts';
import type { Delivery, EscalationEvent, PageChannel } from './escalation.ts';

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
      const { reached, left = 0 } = event.data;
      const n = stepName(event.data);
      if (left > 0) return { kind: 'page', text: t.stepTooMany({ n, reached, left }) };
      return reached > 0 ? undefined : { kind: 'page', text: t.stepWithoutPeople({ n }) };
    }
    case 'PersonPaged': {
      const n = stepName(event.data);
      const { schedule } = event.data;
      return { kind: 'page', text: schedule === undefined ? t.paged({ n }) : t.pagedFrom({ n, schedule }) };
    }
    case 'PageDelivered':
      return { kind: 'page', text: deliveryText(event.data.delivery, texts) };
    case 'PageAcknowledged':
      return { kind: 'page', text: t.pageAcknowledged({ who, via: wayOf(event.data.via) }) };
    case 'EscalatedByHand':
      return { kind: 'page', text: t.escalatedByHand({ who }) };
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
function wayOf(channel: PageChannel | 'command'): string {
  if (channel === 'command') return '/incident ack';
  return channel === 'sms' ? 'SMS' : 'Slack';
}

function deliveryText({ channel, outcome, detail }: Delivery, texts: Texts): string {
  const t = texts.timeline;
  const name = wayOf(channel);
  switch (outcome) {
    case 'sent':
      return channel === 'sms' ? t.deliveredSms() : t.deliveredSlack();
    case 'asleep':
      return t.deliveredAsleep();
    case 'failed':
      return t.deliveryFailed({ channel: name, detail: detail ?? '' });
    case 'unreachable':
      return t.deliveryUnreachable({ channel: name });
  }
}
