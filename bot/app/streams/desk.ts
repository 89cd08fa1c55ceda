import {
  decideDesk,
  emptyDesk,
  evolveDesk,
  type Desk,
  type DeskCommand,
  type DeskEvent,
  type DeskRejection,
} from '../../core/triage/index.ts';
import { deskReactions } from '../reactions/desk.ts';
import type { StreamKind } from './kind.ts';

export type DeskStream = StreamKind<Desk, DeskCommand, DeskEvent, DeskRejection>;

/** `desk/<service>`: all signals of a service pass here. */
export const deskStream: DeskStream = {
  name: 'desk',
  shape: 3,
  initial: emptyDesk,
  decide: decideDesk,
  evolve: evolveDesk,
  react: deskReactions,
  rows: () => [],
  headers: (id) => ({ correlation: `desk/${id}`, drill: false, visibility: 'open' }),
};
