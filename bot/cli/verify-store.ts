import { verifyChain } from '../app/ledger/index.ts';
import type { Store } from '../app/ports/index.ts';

export type StoreVerdict = {
  readonly streams: number;
  readonly events: number;
  /** One sentence per broken chain; at most ten. */
  readonly broken: readonly string[];
};

const pageSize = 500;
const mostBroken = 10;

/** Reads every stream and checks its hash chain up to its stored head. */
export async function verifyStore(store: Store): Promise<StoreVerdict> {
  let [streams, events] = [0, 0];
  const broken: string[] = [];
  let after: string | undefined;
  for (;;) {
    const names = await store.streams('', after, pageSize);
    for (const name of names) {
      const [stored, head] = [await store.readStream(name), await store.head(name)];
      streams += 1;
      events += stored.length;
      const verdict = verifyChain(stored, head === undefined ? {} : { head });
      if (!verdict.ok && broken.length < mostBroken)
        broken.push(`${name}: broken at version ${verdict.at}: ${verdict.why}`);
    }
    after = names.at(-1);
    if (names.length < pageSize) return { streams, events, broken };
  }
}
