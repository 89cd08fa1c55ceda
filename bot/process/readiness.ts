import { StoreError, type Clock, type Store } from '../app/ports/index.ts';
import type { HttpAnswer } from './http-server.ts';

/** Whoever asks waits no longer for the store than this. */
const patienceMs = 2000;

/** A trial write is good for so long: a prober that asks all the time costs one flush of the disk a second. */
const freshMs = 1000;

/** How long a write that failed speaks against the store when none has succeeded since. */
const rememberedMs = 60_000;

/** A write that failed; forgotten when one has succeeded. */
type Trouble = { readonly code: string; readonly atMs: number };

export type Readiness = {
  /** The store, with every write's outcome remembered. */
  readonly store: Store;
  answer(): Promise<HttpAnswer>;
};

/**
 * Whether alarms can be taken in: by a small write of its own and by what became of the writes before it (on a full disk
 * a small one may still fit). Slack is told but does not count: an alarm is to be taken in while Slack is away, and
 * whoever sends alarms to ready processes only would lose it.
 */
export function createReadiness(needs: {
  readonly store: Store;
  readonly clock: Clock;
  /** False until everything was started, and again when it ends. */
  readonly started: () => boolean;
  /** Seconds without a connection to Slack; 0 while connected, undefined where Slack connects to us. */
  readonly slackAwaySec: () => number | undefined;
}): Readiness {
  const { clock, started, slackAwaySec } = needs;
  let trouble: Trouble | undefined;
  let trial: { readonly endedMs: number; readonly outcome: Promise<string | undefined> } | undefined;

  async function noted<T>(work: Promise<T>): Promise<T> {
    try {
      const done = await work;
      trouble = undefined;
      return done;
    } catch (error) {
      if (error instanceof StoreError) trouble = { code: error.code, atMs: performance.now() };
      throw error;
    }
  }

  /** Undefined when it worked. The key is nobody's limit: writing it changes nothing. */
  const tried = (): Promise<string | undefined> =>
    needs.store.blockUntil('readiness', clock.now()).then(
      () => undefined,
      (error: unknown) => (error instanceof StoreError ? error.code : 'failed'),
    );

  async function storeTrouble(): Promise<string | undefined> {
    const now = performance.now();
    if (trouble !== undefined && now - trouble.atMs < rememberedMs) return trouble.code;
    if (trial === undefined || now - trial.endedMs > freshMs) {
      // One that hangs is not joined by more.
      const begun = { endedMs: Infinity, outcome: tried() };
      trial = begun;
      void begun.outcome.then(() => (begun.endedMs = performance.now()));
    }
    return inTime(trial.outcome);
  }

  return {
    store: {
      ...needs.store,
      append: (batch) => noted(needs.store.append(batch)),
      enqueue: (batch) => noted(needs.store.enqueue(batch)),
    },
    async answer() {
      if (!started()) return { status: 503, body: 'starting or stopping\n' };
      const store = await storeTrouble();
      const away = slackAwaySec();
      const slack =
        away === undefined ? 'over HTTP' : away === 0 ? 'connected' : `not connected for ${away} s`;
      return {
        status: store === undefined ? 200 : 503,
        body: `${store === undefined ? 'ready' : 'not ready'}\nstore: ${store ?? 'ok'}\nslack: ${slack}\n`,
      };
    },
  };
}

async function inTime(outcome: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((give) => {
    timer = setTimeout(() => give(`no answer within ${patienceMs / 1000} s`), patienceMs);
  });
  try {
    return await Promise.race([outcome, late]);
  } finally {
    clearTimeout(timer);
  }
}
