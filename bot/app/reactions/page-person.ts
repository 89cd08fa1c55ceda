import type { Instant } from '../../core/calendar/index.ts';
import { isHeard, nextWay, orderOf, type Escalation, type Page } from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import { handOver } from './page-channel.ts';

/** A page was decided or tried: the next attempt to bring it, if there is a way that has not been tried. */
export function nextAttempt(id: string, at: Instant, page: Page): readonly NewEffect[] {
  // What waited for the morning is brought with all else that did; Slack that took it is enough then.
  if (page.waited && hasSlack(page) && (page.deliveries.length === 0 || isHeard(page))) {
    return page.deliveries.length === 0 ? handOver(page.person, at) : [];
  }
  const next = nextWay(page, at);
  if (next === undefined) return [];
  const { way, dueAt } = next;
  const data = { escalation: id, page: page.id };
  // It may be waiting for its own time already: then it comes earlier.
  const how = { key: page.id, about: `escalation/${id}`, dueAt, again: page.deliveries.length > 0 };
  switch (way.channel) {
    case 'slack':
      return [intend('page-slack', data, how)];
    case 'sms':
      return [intend('page-sms', data, how)];
    case 'mention':
      return [intend('page-mention', data, how)];
    case 'topic':
    case 'webhook':
      return [
        intend(
          'page-pager',
          { ...data, channel: way.channel, pager: way.pager ?? '' },
          { ...how, key: `${page.id}-${way.pager}` },
        ),
      ];
  }
}

/** The message of a page is shown anew. */
export const editPage = (id: string, page: string, at: Instant): readonly NewEffect[] => [
  intend(
    'edit-page',
    { escalation: id, page },
    { key: page, about: `escalation/${id}`, dueAt: at, again: true },
  ),
];

/** Messages that asked for an answer say how it ended. */
export const editPages = (id: string, state: Escalation, at: Instant): readonly NewEffect[] =>
  state.pages
    .filter((page) => messageOf(page) !== undefined)
    .slice(-20)
    .map((page) =>
      page.waited
        ? renewHandOver(page, at)
        : intend(
            'edit-page',
            { escalation: id, page: page.id },
            { key: page.id, about: `escalation/${id}`, dueAt: at, again: true },
          ),
    );

/** What waited for the morning shares one message with all else that did. */
function renewHandOver(page: Page, dueAt: Instant): NewEffect {
  const { person } = page;
  const message = messageOf(page)!;
  const how = { key: `${person}/${message}`, about: `person/${person}`, dueAt, again: true };
  return intend('refresh-hand-over', { person, message }, how);
}

const messageOf = ({ deliveries }: Page): string | undefined =>
  deliveries.find(({ channel, provider }) => channel === 'slack' && provider !== undefined)?.provider;

const hasSlack = (page: Page): boolean => orderOf(page).some(({ channel }) => channel === 'slack');
