import {
  decideRotation,
  evolveRotation,
  noTurns,
  type Rotation,
  type TakeTurn,
  type TurnTaken,
} from '../../core/paging/index.ts';
import type { StreamKind } from './kind.ts';

export type RotationStream = StreamKind<Rotation, TakeTurn, TurnTaken, never>;

/** `rotation/<policy>`: whose turn it is where that policy pages the next one of several. */
export const rotationStream: RotationStream = {
  name: 'rotation',
  shape: 1,
  initial: noTurns,
  decide: decideRotation,
  evolve: evolveRotation,
  react: () => [],
  rows: () => [],
  headers: (id) => ({ correlation: `rotation/${id}`, drill: false, visibility: 'open' }),
};
