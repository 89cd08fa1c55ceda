import {
  decideDirect,
  directPrefix,
  evolveDirect,
  noDirect,
  unansweredWays,
  type DirectCommand,
  type DirectEvent,
  type DirectRejection,
  type DirectState,
} from '../../core/paging/index.ts';
import type { Json, RowWrite } from '../ports/index.ts';
import { directReactions } from '../reactions/direct-page.ts';
import type { StreamKind } from './kind.ts';
import { openPagesRow } from './open-pages.ts';

/** A test page of one person as it is listed; found under `all`, by when it was sent. */
export type PageTestRow = {
  readonly id: string;
  readonly person: string;
  readonly at: string;
  readonly status: 'waiting' | 'acknowledged' | 'nobody-reached';
  readonly channels: readonly {
    readonly channel: string;
    readonly pager?: string;
    readonly outcome?: string;
    readonly trouble?: string;
    readonly answered: boolean;
  }[];
};

export type DirectPageRow = { readonly id: string };

/** `direct/<id>`: a page by hand, or a test page. */
export const directStream: StreamKind<DirectState, DirectCommand, DirectEvent, DirectRejection> = {
  name: 'direct',
  shape: 1,
  initial: noDirect,
  decide: decideDirect,
  evolve: evolveDirect,
  react: directReactions,
  rows: (id, state) =>
    state.status === 'none'
      ? []
      : [
          openPagesRow(`${directPrefix}${id}`, state, state.status === 'waiting'),
          ...incidentRows(id, state),
          ...testRows(id, state),
        ],
  headers: (id, state) => ({
    correlation: state.status === 'none' || state.incident === '' ? `direct/${id}` : state.incident,
    drill: false,
    visibility: state.status !== 'none' && state.private ? 'private' : 'open',
  }),
};

/** A page by hand is found by the incident that it belongs to. */
function incidentRows(id: string, state: Exclude<DirectState, { status: 'none' }>): readonly RowWrite[] {
  const { incident, startedAt, kind } = state;
  if (incident === '' || kind !== 'asked') return [];
  const doc: DirectPageRow = { id };
  return [{ view: 'direct-page', key: id, doc, index: { incident: { value: incident, sort: startedAt } } }];
}

function testRows(id: string, state: Exclude<DirectState, { status: 'none' }>): readonly RowWrite[] {
  const [page] = state.pages;
  if (state.kind !== 'test' || page === undefined) return [];
  const open = unansweredWays(state, page);
  const row: PageTestRow = {
    id,
    person: page.person,
    at: state.startedAt,
    status: state.status,
    channels: (page.order ?? []).map((way) => {
      const last = page.deliveries.findLast(
        (each) => each.channel === way.channel && each.pager === way.pager,
      );
      return {
        channel: way.channel,
        ...(way.pager === undefined ? {} : { pager: way.pager }),
        ...(last === undefined ? {} : { outcome: last.outcome }),
        ...(last?.trouble === undefined ? {} : { trouble: last.trouble }),
        answered:
          (way.channel === 'slack' || way.channel === 'sms') &&
          !open.some((each) => each.channel === way.channel),
      };
    }),
  };
  return [
    {
      view: 'page-test',
      key: id,
      doc: row as unknown as Json,
      index: { all: { value: 'all', sort: state.startedAt } },
    },
  ];
}
