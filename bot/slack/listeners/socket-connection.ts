import { SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { Counters, Log } from '../../app/ports/index.ts';
import { silent, webClientOptions } from '../chat/client.ts';
import { chatErrorOf } from '../chat/errors.ts';

export type SocketConnection = {
  readonly receiver: Receiver;
  /**
   * Connects, and from then on stays connected until it is stopped. Resolves after the first attempt: with Slack's
   * word when it does not take the token, which no repetition mends; else it goes on trying.
   */
  start(): Promise<{ readonly refused?: string }>;
  stop(): Promise<void>;
  /** Seconds since the connection was lost (or asked for in vain); 0 while there is one. */
  awaySec(): number;
};

/** How long one attempt may take, from asking for the address to Slack's "hello". */
const attemptMs = 10_000;

/** Between two attempts: 1 s, then twice as long each time, at most half a minute. */
const pauseMs = (failures: number): number => Math.min(30_000, 1000 * 2 ** Math.min(failures - 1, 5));

/**
 * Socket Mode, kept alive by us. The client's own way waits 5 s before every reconnection, repeats
 * apps.connections.open with pauses that grow beyond an hour, and ends the process by an unhandled rejection when that
 * fails while reconnecting (@slack/socket-mode of bolt 5.1.0, read in the source).
 */
export function createSocketConnection(needs: {
  readonly appToken: string;
  readonly apiUrl?: string;
  readonly log: Log;
  readonly counters: Counters;
  /** Milliseconds; replaced where waiting would be in the way. */
  readonly pauseMs?: (failures: number) => number;
}): SocketConnection {
  const { log, counters } = needs;
  const pause = needs.pauseMs ?? pauseMs;
  const receiver = new SocketModeReceiver({
    appToken: needs.appToken,
    autoReconnectEnabled: false,
    logger: silent,
    installerOptions: {
      clientOptions: {
        ...webClientOptions(),
        ...(needs.apiUrl === undefined ? {} : { slackApiUrl: needs.apiUrl }),
      },
    },
    processEventErrorHandler({ error }) {
      log.error('slack.request-failed', { error: error.message });
      return Promise.resolve(false);
    },
  });
  const { client } = receiver;
  const stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  /** By the monotonic clock; undefined while connected. */
  let awaySinceMs: number | undefined = performance.now();

  /** Resolves when the connection that it made has come to its end. */
  async function connect(connected: () => void): Promise<void> {
    const over = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    await within(attemptMs, client.start());
    connected();
    awaySinceMs = undefined;
    await over.finally(() => (awaySinceMs = performance.now()));
  }

  async function keepConnected(first: (outcome: { readonly refused?: string }) => void): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        await connect(() => {
          failures = 0;
          log.info('slack.connected');
          first({});
        });
        if (!stopping.signal.aborted) log.info('slack.disconnected');
      } catch (error) {
        if (stopping.signal.aborted) break;
        failures += 1;
        const { message, code, reason } = chatErrorOf('apps.connections.open', error);
        counters.add('tocsin_slack_connection_failed_total');
        log.error('slack.connection-failed', { error: message, failures });
        await within(3000, client.disconnect()).catch(() => undefined);
        first(code === 'not-allowed' && reason !== undefined ? { refused: reason } : {});
        await sleep(pause(failures), stopping.signal);
      }
    }
    first({});
  }

  return {
    receiver,
    start: () =>
      new Promise((resolve) => {
        ended = keepConnected(resolve);
      }),
    awaySec: () =>
      awaySinceMs === undefined ? 0 : Math.max(1, Math.round((performance.now() - awaySinceMs) / 1000)),
    async stop() {
      stopping.abort();
      await within(3000, client.disconnect()).catch(() => undefined);
      await within(1000, ended).catch(() => undefined);
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
