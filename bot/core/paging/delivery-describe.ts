import { happened, whoIs, type Described, type Envelope, type Happened } from '../incident/index.ts';
import type { Texts } from '../texts/index.ts';
import type { DirectEvent } from './delivery-direct.ts';
import { deliveryText, wayOf } from './describe.ts';

/** A direct page's event as a sentence; undefined for bookkeeping. */
export function describeDirect(envelope: Envelope, texts: Texts): Described | undefined {
  const event = happened(envelope) as Happened<DirectEvent>;
  const t = texts.timeline;
  const who = whoIs(event.actor, texts);
  switch (event.type) {
    case 'PagedDirectly':
      return event.data.kind === 'test'
        ? undefined
        : { kind: 'page', text: t.pagedDirectly({ who, n: event.data.called.length }) };
    case 'PageDelivered':
      return { kind: 'page', text: deliveryText(event.data.delivery, texts) };
    case 'DirectAnswered':
      return { kind: 'page', text: t.pageAcknowledged({ who, via: wayOf(event.data.via) }) };
    case 'DirectDeclined':
      return { kind: 'page', text: t.directDeclined({ who }) };
    case 'DirectUnanswered':
      return { kind: 'page', text: t.directUnanswered() };
    default:
      return { kind: 'page', text: t.unknownEvent({ type: envelope.type }) };
  }
}
