import type { Instant } from '../../core/calendar/index.ts';
import {
  nextWay,
  type DirectEvent,
  type DirectPage,
  type DirectState,
  type Page,
} from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';

type Event = Occurrence<DirectEvent>;

/** What follows from a direct page's events: the next channel, its end, and that whoever asked hears of it. */
export function directReactions(
  id: string,
  occurrences: readonly Event[],
  state: DirectState,
): readonly NewEffect[] {
  return state.status === 'none' ? [] : occurrences.flatMap((event) => follow(id, event, state));
}

function follow(id: string, { fact, at, id: event }: Event, state: DirectPage): readonly NewEffect[] {
  const about = `direct/${id}`;
  const told = (): readonly NewEffect[] =>
    state.by === undefined || state.kind === 'test'
      ? []
      : [intend('tell-direct', { direct: id, person: state.by }, { key: event, about, dueAt: at })];
  switch (fact.type) {
    case 'PagedDirectly':
      return [
        ...state.pages.flatMap((page) => attempt(id, at, page)),
        intend('end-direct', { direct: id }, { key: id, about, dueAt: fact.data.until }),
      ];
    case 'PageDelivered': {
      const page = state.pages.find((each) => each.id === fact.data.page);
      return page === undefined || state.status !== 'waiting' ? [] : attempt(id, at, page);
    }
    case 'DirectAnswered':
    case 'DirectUnanswered':
      return [...told(), ...edits(id, state, at)];
    case 'DirectDeclined':
      return edits(id, state, at);
    default:
      return [];
  }
}

function attempt(id: string, at: Instant, page: Page): readonly NewEffect[] {
  const next = nextWay(page, at);
  if (next === undefined) return [];
  const { channel, pager } = next.way;
  const data = { direct: id, page: page.id, channel, ...(pager === undefined ? {} : { pager }) };
  return [
    intend('page-directly', data, {
      key: [page.id, channel, ...(pager === undefined ? [] : [pager])].join('/'),
      about: `direct/${id}`,
      dueAt: next.dueAt,
      again: page.deliveries.length > 0,
    }),
  ];
}

/** Messages that asked for an answer say how it ended. */
const edits = (id: string, state: DirectPage, at: Instant): readonly NewEffect[] =>
  state.pages
    .filter((page) => page.deliveries.some((each) => each.channel === 'slack' && each.provider !== undefined))
    .map((page) =>
      intend(
        'edit-direct',
        { direct: id, page: page.id },
        { key: page.id, about: `direct/${id}`, dueAt: at, again: true },
      ),
    );
