import {
  decideEscalation,
  evolveEscalation,
  noEscalation,
  type EscalationCommand,
  type EscalationEvent,
  type EscalationRejection,
  type EscalationState,
} from '../../core/paging/index.ts';
import { escalationReactions } from '../reactions/escalation.ts';
import type { StreamKind } from './kind.ts';

export type EscalationStream = StreamKind<
  EscalationState,
  EscalationCommand,
  EscalationEvent,
  EscalationRejection
>;

/** `escalation/<id>`: one run of a policy; its events belong to the incident's timeline. */
export const escalationStream: EscalationStream = {
  name: 'escalation',
  shape: 1,
  initial: noEscalation,
  decide: decideEscalation,
  evolve: evolveEscalation,
  react: escalationReactions,
  rows: () => [],
  headers: (id, state) => ({
    correlation: state.status === 'none' ? `escalation/${id}` : state.incident,
    drill: state.status !== 'none' && state.drill,
    visibility: state.status !== 'none' && state.private ? 'private' : 'open',
  }),
};
