import { plusSec, type Instant } from '../../core/calendar/index.ts';
import type { Delivery, Escalation } from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';

/** How long a direct message is given before the phone is tried as well. */
export const phoneAfterSec = 120;

/** A page was decided: the first attempt to bring it. */
export const firstChannel = (id: string, at: Instant, page: string): readonly NewEffect[] => [
  intend('page-slack', { escalation: id, page }, { key: page, about: `escalation/${id}`, dueAt: at }),
];

/** Slack that makes no sound or fails: the phone at once; else after a while. */
export function nextChannel(id: string, at: Instant, page: string, delivery: Delivery): readonly NewEffect[] {
  if (delivery.channel !== 'slack') return [];
  const dueAt = delivery.outcome === 'sent' ? plusSec(at, phoneAfterSec) : at;
  return [intend('page-sms', { escalation: id, page }, { key: page, about: `escalation/${id}`, dueAt })];
}

/** Messages that asked for an answer say how it ended. */
export const editPages = (id: string, state: Escalation, at: Instant): readonly NewEffect[] =>
  state.pages
    .filter((page) => page.deliveries.some((each) => each.channel === 'slack' && each.provider !== undefined))
    .slice(-20)
    .map((page) =>
      intend(
        'edit-page',
        { escalation: id, page: page.id },
        { key: page.id, about: `escalation/${id}`, dueAt: at, again: true },
      ),
    );
