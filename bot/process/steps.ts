/** What was begun, so that it can be ended in the opposite order. */
export type Steps = {
  did(undo: () => Promise<void>): void;
  /** Ends everything, the last first; one that fails keeps none of the others from it. A second call waits for the first. */
  undo(): Promise<void>;
};

export function createSteps(): Steps {
  const undos: (() => Promise<void>)[] = [];
  let undone: Promise<void> | undefined;

  async function all(): Promise<void> {
    for (let undo = undos.pop(); undo; undo = undos.pop()) await undo().catch(() => undefined);
  }

  return {
    did: (undo) => void undos.push(undo),
    undo: () => (undone ??= all()),
  };
}
