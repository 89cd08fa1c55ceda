/** Lets everything happen that can happen without time passing. */
export type Busy = {
  /** Something moved: look again. */
  stir(): void;
  /** Resolves when nothing moves any more until time does. */
  settled(): Promise<void>;
};

/** Rounds of the event loop without a sign of life after which nothing more is coming by itself. */
const quietRounds = 3;

/** No story takes so many rounds between two moments: what does, runs in a circle. */
const mostRounds = 200_000;

/**
 * Nothing in a story leaves the process: store, network and disk answer within a few rounds of the event loop, or
 * when the simulated time has come. So a few rounds in which nothing passes to the outside mean that all is waiting.
 */
export function createBusy(): Busy {
  let moves = 0;
  return {
    stir: () => void (moves += 1),
    async settled() {
      let seen = moves;
      for (let quiet = 0, rounds = 0; quiet < quietRounds; quiet += 1, rounds += 1) {
        await new Promise<void>((go) => setImmediate(go));
        if (seen !== moves) quiet = -1;
        seen = moves;
        if (rounds > mostRounds) throw new Error('the simulated process never comes to rest');
      }
    },
  };
}
