import type { Instant } from '../calendar/index.ts';
import { accept, reject, type Decision, type Fact, type Happened } from '../incident/index.ts';
import { orderOf, type Delivery, type PageChannel, type Way } from './delivery.ts';
import type { Called, Page } from './escalation.ts';

/** A page that somebody sends by hand, or a test page: no policy, and perhaps no incident. */
export type DirectPage = {
  readonly status: 'waiting' | 'acknowledged' | 'nobody-reached';
  readonly kind: DirectKind;
  /** Who asked; absent for tests that come by themselves. */
  readonly by?: string;
  readonly text: string;
  /** Empty without one. */
  readonly incident: string;
  readonly private: boolean;
  readonly pages: readonly Page[];
  readonly startedAt: Instant;
  /** Until then an answer is waited for. */
  readonly until: Instant;
  /** Who answered, over which channel. */
  readonly answers: readonly {
    readonly person: string;
    readonly via: PageChannel | 'command';
    readonly at: Instant;
  }[];
};

/** `test`: "did you get this?", to be answered over every channel that can answer. */
export type DirectKind = 'asked' | 'test';

export type DirectState = { readonly status: 'none' } | DirectPage;

export const noDirect: DirectState = { status: 'none' };

export type DirectCommand =
  | {
      readonly type: 'PageDirectly';
      readonly kind: DirectKind;
      readonly by?: string;
      readonly text: string;
      readonly incident: string;
      readonly private: boolean;
      readonly until: Instant;
      readonly called: readonly Called[];
    }
  | { readonly type: 'RecordDelivery'; readonly page: string; readonly delivery: Delivery }
  | {
      readonly type: 'AnswerDirect';
      readonly person: string;
      readonly via: PageChannel | 'command';
    }
  | { readonly type: 'DeclineDirect'; readonly page: string; readonly person: string }
  | { readonly type: 'EndDirect' };

export type DirectEvent =
  | Fact<
      'PagedDirectly',
      {
        readonly kind: DirectKind;
        readonly by?: string;
        readonly incident: string;
        readonly private: boolean;
        readonly until: Instant;
        readonly called: readonly Called[];
      }
    >
  | Fact<'PageDelivered', { readonly page: string; readonly person: string; readonly delivery: Delivery }>
  | Fact<'DirectAnswered', { readonly person: string; readonly via: PageChannel | 'command' }>
  | Fact<'DirectDeclined', { readonly page: string; readonly person: string }>
  | Fact<'DirectUnanswered', { readonly tried: readonly string[] }>;

export type DirectRejection =
  | { readonly code: 'no-such-page' }
  | { readonly code: 'over-already'; readonly by?: string };

/** Channels over which a person can say that they got it. */
export const answerable: readonly PageChannel[] = ['slack', 'sms'];

/** Most people who are paged at once: the append has its limits, and so has what one person may start. */
export const pagedDirectly = 18;

export function decideDirect(
  state: DirectState,
  command: DirectCommand,
): Decision<DirectEvent, DirectRejection> {
  if (command.type === 'PageDirectly') {
    if (state.status !== 'none') return accept();
    const { type: _type, text, called, ...data } = command;
    return accept({
      type: 'PagedDirectly',
      data: { ...data, called: called.slice(0, pagedDirectly) },
      texts: { text },
    });
  }
  if (state.status === 'none') return reject({ code: 'no-such-page' });
  switch (command.type) {
    case 'RecordDelivery': {
      const page = state.pages.find(({ id }) => id === command.page);
      if (page === undefined) return reject({ code: 'no-such-page' });
      const { delivery } = command;
      return accept({ type: 'PageDelivered', data: { page: page.id, person: page.person, delivery } });
    }
    case 'AnswerDirect': {
      const { person, via } = command;
      if (state.status === 'acknowledged' && state.kind === 'asked') {
        const [first] = state.answers;
        return reject({ code: 'over-already', ...(first === undefined ? {} : { by: first.person }) });
      }
      const known = state.answers.some((each) => each.person === person && each.via === via);
      return known ? accept() : accept({ type: 'DirectAnswered', data: { person, via } });
    }
    case 'DeclineDirect': {
      if (state.status !== 'waiting') return reject({ code: 'over-already' });
      const page = state.pages.find(({ id }) => id === command.page);
      if (page === undefined) return reject({ code: 'no-such-page' });
      if (page.declined) return accept();
      const declined: DirectEvent = {
        type: 'DirectDeclined',
        data: { page: page.id, person: command.person },
      };
      const others = state.pages.filter((each) => each.id !== page.id && !each.declined);
      return others.length > 0 ? accept(declined) : accept(declined, unanswered(state));
    }
    case 'EndDirect':
      return state.status === 'waiting' ? accept(unanswered(state)) : accept();
  }
}

const unanswered = ({ pages }: DirectPage): DirectEvent => ({
  type: 'DirectUnanswered',
  data: { tried: [...new Set(pages.map(({ person }) => person))] },
});

/** Folds one event into the direct page. Never refuses. */
export function evolveDirect(state: DirectState, event: Happened<DirectEvent>): DirectState {
  if (event.type === 'PagedDirectly') {
    const { called, ...data } = event.data;
    return {
      ...data,
      status: 'waiting',
      text: event.texts?.['text'] ?? '',
      startedAt: event.occurredAt,
      answers: [],
      pages: called.map(({ page, ...each }): Page => ({
        ...each,
        id: page,
        round: 0,
        step: 0,
        at: event.occurredAt,
        deliveries: [],
        declined: false,
      })),
    };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'PageDelivered':
      return onPage(state, event.data.page, (page) => ({
        ...page,
        deliveries: [...page.deliveries, event.data.delivery],
      }));
    case 'DirectAnswered': {
      const { person, via } = event.data;
      const at = event.occurredAt;
      const answers = [...state.answers, { person, via, at }];
      const pages = state.pages.map((page) =>
        page.person === person && page.seen === undefined ? { ...page, seen: { at, via } } : page,
      );
      const next = { ...state, answers, pages };
      const whole = state.kind === 'asked' || pages.every((page) => unansweredWays(next, page).length === 0);
      return whole ? { ...next, status: 'acknowledged' } : next;
    }
    case 'DirectDeclined':
      return onPage(state, event.data.page, (page) => ({
        ...page,
        declined: true,
        seen: page.seen ?? { at: event.occurredAt, via: 'slack' },
      }));
    case 'DirectUnanswered':
      return { ...state, status: 'nobody-reached' };
    default: {
      // Only an event of a newer version can come here.
      const never: never = event;
      void never;
      return state;
    }
  }
}

const onPage = (state: DirectPage, id: string, change: (page: Page) => Page): DirectPage => ({
  ...state,
  pages: state.pages.map((page) => (page.id === id ? change(page) : page)),
});

/** The channels of a page that could have been answered and were not. */
export const unansweredWays = (direct: DirectPage, page: Page): readonly Way[] =>
  orderOf(page).filter(
    ({ channel }) =>
      answerable.includes(channel) &&
      !direct.answers.some((each) => each.person === page.person && each.via === channel),
  );

/** Ids of direct pages begin with it: the buttons and codes of both families go the same way. */
export const directPrefix = 'direct:';
export const isDirect = (run: string): boolean => run.startsWith(directPrefix);
