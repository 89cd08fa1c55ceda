import type { Poller, QueueSource } from './sqs-poller.ts';

/** The queues that are read. */
export type Queues = {
  /** Reads these from now on: begins with new ones at once, and resolves when nothing comes of the others any more. */
  follow(sources: readonly QueueSource[]): Promise<void>;
  /** How many are read. */
  size(): number;
  /** Resolves when nothing will be received any more; what is to be followed after that is not begun. */
  stop(): Promise<void>;
};

/** @param make a poller for a queue; called once for each that is followed */
export function createQueues(make: (source: QueueSource) => Poller): Queues {
  const reading = new Map<string, Poller>();
  let stopped = false;

  async function end(keys: readonly string[]): Promise<void> {
    const ending = keys.flatMap((key) => reading.get(key) ?? []);
    for (const key of keys) reading.delete(key);
    await Promise.all(ending.map((poller) => poller.stop()));
  }

  return {
    async follow(sources) {
      if (stopped) return;
      // A queue whose trust has changed is another one.
      const wanted = new Map(sources.map((source) => [JSON.stringify([source.url, source.trust]), source]));
      const gone = [...reading.keys()].filter((key) => !wanted.has(key));
      for (const [key, source] of wanted) {
        if (reading.has(key)) continue;
        const poller = make(source);
        reading.set(key, poller);
        poller.start();
      }
      await end(gone);
    },
    size: () => reading.size,
    async stop() {
      stopped = true;
      await end([...reading.keys()]);
    },
  };
}
