import type { Instant } from '../../../core/calendar/index.ts';
import type { Answer, Ask, NewEffect } from '../../ports/index.ts';
import { intend } from '../intents.ts';

/** The answer to an ask, as an effect: one per ask unless `cause` says otherwise. */
export const answering = (ask: Ask, answer: Answer, now: Instant, cause: string = ask.id): NewEffect =>
  intend('answer', { to: ask.reply, answer }, { key: cause, about: `ask/${ask.id}`, dueAt: now });
