import { instantFromText, plusSec, type Instant } from '../../core/calendar/index.ts';
import type { NotificationRow } from '../../core/alarm/index.ts';
import type { Directory } from '../directory/index.ts';
import { intend } from '../effects/intents.ts';
import { sha256 } from '../ledger/index.ts';
import type { Clock, Counters, Log, SettingsSource, Store } from '../ports/index.ts';
import type { Reception } from './receive-notification.ts';

/** Takes what somebody answered by text message, where the notification is one; undefined for all others. */
export type ReceiveTextAnswer = (row: NotificationRow) => Promise<Reception | undefined>;

/** A text message has 1,600 characters at most; what is understood has less than twenty. */
const keptLength = 160;

/** SNS may deliver for 23 days; an answer that comes so late is one of long ago. */
const rememberedSec = 45 * 24 * 3600;

/**
 * Two-way SMS publishes to the topic that `sms.answers` names. Only what SNS signed for that topic is believed: the
 * number in it is what the carrier says, and is mapped to people at once. No number is stored.
 */
export function createReceiveTextAnswer(needs: {
  readonly store: Pick<Store, 'enqueue'>;
  readonly clock: Clock;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly log: Log;
  readonly counters: Counters;
  readonly onEffects: () => void;
}): ReceiveTextAnswer {
  const { store, clock, settings, directory, log, counters, onEffects } = needs;

  const counted = (result: Reception['result'], reason: string): Reception => {
    counters.add('tocsin_text_answers_total', { result: reason });
    return { kind: 'text', result, reason };
  };

  async function personsWith(phone: string): Promise<readonly string[]> {
    const names = settings.current().people.filter((each) => each.phone === phone);
    const ids = await Promise.all(names.map(({ name }) => directory.ofConfigured(name)));
    return ids.filter((id) => id !== undefined);
  }

  return async (row) => {
    const answers = settings.current().sms?.answers;
    const { sns } = row;
    if (answers === undefined || sns?.topicArn !== answers || sns.type !== 'Notification') return undefined;
    const said = inboundOf(sns.message);
    if (said === undefined) {
      log.warn('text-answer.unreadable', { topic: answers });
      return counted('refused', 'unreadable');
    }
    const persons = await personsWith(said.from);
    if (persons.length === 0) {
      // Nobody is told: who answers unknown numbers pays for whatever is sent to them.
      log.warn('text-answer.unknown-number', { number: masked(said.from) });
      return counted('refused', 'unknown-number');
    }
    const now = clock.now();
    const key = `text-answer:${sha256(said.id)}`;
    const sentAt = instantFromText(sns.timestamp ?? '');
    const outcome = await store.enqueue({
      effects: [
        intend(
          'text-answer',
          { persons, text: said.text, ...(sentAt === undefined ? {} : { sentAt }) },
          { key: sha256(said.id).slice(0, 32), about: `person/${persons[0]}`, dueAt: now },
        ),
      ],
      claims: [{ key, value: now, expiresAt: expiry(now) }],
      recordedAt: now,
    });
    onEffects();
    return outcome.ok ? counted('decided', 'text-answer') : counted('repeated', 'delivery');
  };
}

const expiry = (now: Instant): Instant => plusSec(now, rememberedSec);

/** `{originationNumber, messageBody, inboundMessageId ...}` (AWS End User Messaging, "Two-way SMS message payload"). */
function inboundOf(
  message: string,
): { readonly from: string; readonly text: string; readonly id: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { originationNumber, messageBody, inboundMessageId } = value as Readonly<Record<string, unknown>>;
  if (typeof originationNumber !== 'string' || !/^\+[1-9]\d{6,14}$/.test(originationNumber)) return undefined;
  if (typeof messageBody !== 'string' || typeof inboundMessageId !== 'string' || inboundMessageId === '')
    return undefined;
  return {
    from: originationNumber,
    text: messageBody.slice(0, keptLength).toWellFormed(),
    id: inboundMessageId,
  };
}

/** Enough to find it in a bill, not enough to call it. */
const masked = (phone: string): string => `${phone.slice(0, 3)}...${phone.slice(-2)}`;
