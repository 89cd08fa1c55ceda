import {
  decideEscalation,
  evolveEscalation,
  noEscalation,
  type EscalationCommand,
  type EscalationEvent,
  type EscalationRejection,
  type EscalationState,
} from '../../core/paging/index.ts';
import type { Json, RowWrite } from '../ports/index.ts';
import { escalationReactions } from '../reactions/escalation.ts';
import type { StreamKind } from './kind.ts';
import { openPagesRow } from './open-pages.ts';

export type EscalationStream = StreamKind<
  EscalationState,
  EscalationCommand,
  EscalationEvent,
  EscalationRejection
>;

/** `escalation/<id>`: one run of a policy; its events belong to the incident's timeline. */
export const escalationStream: EscalationStream = {
  name: 'escalation',
  shape: 3,
  initial: noEscalation,
  decide: decideEscalation,
  evolve: evolveEscalation,
  react: escalationReactions,
  rows: (id, state) =>
    state.status === 'none'
      ? []
      : [
          openPagesRow(id, state, state.status === 'running' || state.status === 'exhausted'),
          ...waitingPages(id, state),
        ],
  headers: (id, state) => ({
    correlation: state.status === 'none' ? `escalation/${id}` : state.incident,
    drill: state.status !== 'none' && state.drill,
    visibility: state.status !== 'none' && state.private ? 'private' : 'open',
  }),
};

/** A page that waited for the morning: found by its person, with the message that it was handed over in. */
export type WaitingPageRow = {
  readonly escalation: string;
  readonly page: string;
  /** Ledger's name of the message, `channel/ts`; null while it is not handed over. */
  readonly message: string | null;
  /** It still has to be brought. */
  readonly awaited: boolean;
};

/** An append has 90 places. */
const waitingAtMost = 30;

function waitingPages(id: string, state: EscalationState): readonly RowWrite[] {
  if (state.status === 'none') return [];
  return state.pages
    .filter(({ waited }) => waited)
    .slice(-waitingAtMost)
    .map(({ id: page, person, at, deliveries }) => {
      const doc: WaitingPageRow = {
        escalation: id,
        page,
        message: deliveries.find(({ provider }) => provider !== undefined)?.provider ?? null,
        awaited: deliveries.length === 0 && state.status === 'running',
      };
      return {
        view: 'waiting-page',
        key: page,
        doc: doc as Json,
        index: { person: { value: person, sort: at } },
      };
    });
}
