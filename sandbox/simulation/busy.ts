/** What is going on in the simulated process, so that time moves on only when nothing can happen without it. */
export type Busy = {
  /** Something of the process is at work until the returned function is called. */
  begin(name: string): () => void;
  /** A call hangs until time moves on, or the returned function is called. */
  hang(): () => void;
  /** Something moved: look again. */
  stir(): void;
  /** Everything that was at work belonged to a process that is dead now. */
  forget(): void;
  /** Resolves when everything is done that can be done without time passing. */
  settled(): Promise<void>;
};

/** Rounds of the event loop without a sign of life after which nothing more is coming by itself. */
const quietRounds = 3;

/** A settled state that does not come for so long (real time) is a fault of the simulation: it is named. */
const stuckMs = 8_000;

export function createBusy(): Busy {
  let working = 0;
  let hanging = 0;
  let moves = 0;
  let era = 0;
  const names = new Set<{ readonly name: string }>();
  const count = (change: (by: 1 | -1) => void): (() => void) => {
    const mine = era;
    let open = true;
    change(1);
    moves += 1;
    return () => {
      if (!open || mine !== era) return;
      open = false;
      change(-1);
      moves += 1;
    };
  };
  return {
    begin(name) {
      const work = { name };
      return count((by) => {
        working += by;
        if (by === 1) names.add(work);
        else names.delete(work);
      });
    },
    hang: () => count((by) => (hanging += by)),
    stir: () => void (moves += 1),
    forget() {
      era += 1;
      [working, hanging] = [0, 0];
      names.clear();
      moves += 1;
    },
    async settled() {
      const startMs = performance.now();
      let seen = -1;
      for (let quiet = 0; quiet < quietRounds; quiet += 1) {
        await new Promise<void>((go) => setImmediate(go));
        if (seen !== moves || working > hanging) quiet = -1;
        seen = moves;
        if (performance.now() - startMs > stuckMs) {
          const stuck = [...names].map(({ name }) => name).join(', ');
          throw new Error(`the simulation is stuck: ${stuck} at work, ${hanging} waiting for time to pass`);
        }
      }
    },
  };
}
