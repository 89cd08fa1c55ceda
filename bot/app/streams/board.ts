import {
  decideBoard,
  emptyBoard,
  evolveBoard,
  type Board,
  type BoardCommand,
  type BoardEvent,
} from '../../core/triage/index.ts';
import type { StreamKind } from './kind.ts';

export type BoardStream = StreamKind<Board, BoardCommand, BoardEvent, never>;

/** The board's id: there is one of it. */
export const theBoard = 'all';

/** `board/all`: every new incident passes here before it opens; what follows goes with the effect that asked. */
export const boardStream: BoardStream = {
  name: 'board',
  shape: 1,
  initial: emptyBoard,
  decide: decideBoard,
  evolve: evolveBoard,
  react: () => [],
  rows: () => [],
  headers: (id) => ({ correlation: `board/${id}`, drill: false, visibility: 'open' }),
};
