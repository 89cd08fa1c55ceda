import { plusSec, type Instant } from '../../core/calendar/index.ts';
import type { Escalation } from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';

/** A channel is paged. */
export const postToChannel = (id: string, at: Instant, page: string): readonly NewEffect[] => [
  intend('page-channel', { escalation: id, page }, { key: page, about: `escalation/${id}`, dueAt: at }),
];

/** The messages in channels say how it ended. */
export const editChannelPages = (id: string, state: Escalation, at: Instant): readonly NewEffect[] =>
  state.channelPages
    .filter(({ message }) => message !== undefined)
    .slice(-10)
    .map(({ id: page }) =>
      intend(
        'edit-channel-page',
        { escalation: id, page },
        { key: page, about: `escalation/${id}`, dueAt: at, again: true },
      ),
    );

/** How long the first page of a morning waits for the others that end their night at the same minute. */
export const gatherSec = 20;

/** What waited for the morning is handed to the person as one message. */
export const handOver = (person: string, at: Instant): readonly NewEffect[] => [
  intend(
    'hand-over',
    { person },
    { key: person, about: `person/${person}`, dueAt: plusSec(at, gatherSec), again: true },
  ),
];
