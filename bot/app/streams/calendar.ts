import { accept, type Fact } from '../../core/incident/index.ts';
import type { Json, RowWrite } from '../ports/index.ts';
import type { StreamKind } from './kind.ts';

export type LinkCalendar = {
  readonly type: 'LinkCalendar';
  /** A new random name. */
  readonly link: string;
  readonly person: string;
  /** Absent: all shifts of the person. */
  readonly schedule?: string;
  /** Whatever was before stops working; else one that is there stays. */
  readonly renew: boolean;
};

type Linked = Fact<
  'CalendarLinked',
  { readonly link: string; readonly person: string; readonly schedule?: string }
>;

type Link = {
  readonly link?: string;
  readonly before?: string;
  readonly person?: string;
  readonly schedule?: string;
};

/** What a link stands for. */
export type CalendarRowDoc = { readonly person: string; readonly schedule?: string };

/** `calendar/<person>/<schedule>`: the name of the address at which a calendar program reads shifts. It holds no secret. */
export const calendarStream: StreamKind<Link, LinkCalendar, Linked, never> = {
  name: 'calendar',
  shape: 1,
  initial: {},
  decide: (state, { link, person, schedule, renew }) =>
    state.link !== undefined && !renew
      ? accept()
      : accept({
          type: 'CalendarLinked',
          data: { link, person, ...(schedule === undefined ? {} : { schedule }) },
        }),
  evolve: (state, { data }) => ({
    ...data,
    ...(state.link === undefined ? {} : { before: state.link }),
  }),
  react: () => [],
  rows: (_id, { link, before, person, schedule }) => {
    if (link === undefined || person === undefined) return [];
    const doc: CalendarRowDoc = { person, ...(schedule === undefined ? {} : { schedule }) };
    const gone: readonly RowWrite[] =
      before === undefined ? [] : [{ view: 'calendar', key: before, doc: null }];
    return [{ view: 'calendar', key: link, doc: doc as Json }, ...gone];
  },
  headers: (id) => ({ correlation: `calendar/${id}`, drill: false, visibility: 'open' }),
};
