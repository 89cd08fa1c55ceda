import type { Instant } from '../../core/calendar/index.ts';
import type { Thing } from './thing.ts';

/** Reads all that a store holds. */
export type ArchiveSource = {
  /** Everything, once; events of a stream together and in order. */
  things(): AsyncIterable<Thing>;
  /** Artefacts that are kept in the store itself; absent where they are in a folder. */
  artefactIds?(): AsyncIterable<string>;
  /** From now on the store is opened for reading only, with this as where it went; undefined takes it back. */
  markMoved(to: string | undefined): Promise<void>;
  close(): Promise<void>;
};

/** Fills an empty store. What was begun and not ended leaves no store that could be taken for a whole one. */
export type ArchiveTarget = {
  /** Things in the order of the source. Again is fine. */
  put(things: readonly Thing[]): Promise<void>;
  /** Everything is there, up to this instant. */
  end(newest: Instant | undefined): Promise<void>;
  /** Leaves it unfinished: nothing of it counts. */
  abandon(): Promise<void>;
};

/** Things written to a store at once. */
export const putTogether = 200;
