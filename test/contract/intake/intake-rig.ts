import { createMutes } from '../../../bot/app/queries/mutes.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createReceiveNotification } from '../../../bot/app/commands/receive-notification.ts';
import { createStreams } from '../../../bot/app/streams/index.ts';
import { StoreError, type Log, type Settings, type Store } from '../../../bot/app/ports/index.ts';
import { createSnsEndpoint, snsBodyLimit } from '../../../bot/aws/intake/sns-endpoint.ts';
import { createSnsTrust, type SnsTrust } from '../../../bot/aws/sns-trust/index.ts';
import { serveHttp } from '../../../bot/process/http-server.ts';
import { createCounters, createJsonLog } from '../../../bot/process/log.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { selfSignedCertificate } from '../../../sandbox/aws/certificate.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createVirtualClock, type VirtualClock } from '../../virtual-clock.ts';
import { settingsWith } from '../../unit/app/world.ts';
import {
  certificateFile,
  certificateUrl,
  signed,
  topic,
  type Message,
  type Signer,
} from '../../unit/aws/signed-message.ts';

export { topic } from '../../unit/aws/signed-message.ts';

/** One key for all tests of a file: making one takes longer than most tests. */
export const signer: Signer = selfSignedCertificate({
  commonName: 'sns.amazonaws.com',
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2027-01-01T00:00:00.000Z',
});

export type IntakeRig = {
  readonly url: string;
  /** Reasons of refusals, as they are counted for the audit. */
  readonly refused: readonly string[];
  readonly onRefused: (reason: string) => void;
  readonly store: Store;
  readonly clock: VirtualClock;
  readonly trust: SnsTrust;
  readonly receive: ReturnType<typeof createReceiveNotification>;
  readonly log: Log;
  readonly counters: ReturnType<typeof createCounters>;
  /** Makes every write fail until it is set back. */
  readonly trouble: { writing: 'full' | undefined };
  /** Posts a body as SNS does; the status of the answer. */
  readonly post: (body: string | Uint8Array, headers?: Readonly<Record<string, string>>) => Promise<number>;
  /** Reasons of the log lines of an event word. */
  readonly reasons: (event: string) => readonly unknown[];
  readonly counter: (series: string) => number;
  /** All events, as they are stored. */
  readonly everything: () => Promise<string>;
  /** Kinds of the notices that were kept. */
  readonly notices: () => Promise<readonly string[]>;
  /** How many incidents the desks have opened. */
  readonly opened: () => Promise<number>;
};

/**
 * What takes alarms in, over real HTTP, with a store that can be made to fail.
 *
 * @param certificates further files of the folder of certificates, by name
 */
export async function intakeRig(
  more: Partial<Settings> = {},
  certificates: Readonly<Record<string, string>> = {},
): Promise<IntakeRig> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-intake-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, pem] of Object.entries({ ...certificates, [certificateFile]: signer.pem })) {
    await writeFile(join(folder, name), pem);
  }
  const lines: Record<string, unknown>[] = [];
  const log = createJsonLog((line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  const counters = createCounters();
  const trouble: IntakeRig['trouble'] = { writing: undefined };
  const store = failing(createMemoryStore(), trouble);
  const clock = createVirtualClock('2026-03-12T14:02:30.000Z');
  const ids = createCountedIds();
  const settings = { current: () => settingsWith(more) };
  const onEffects = (): void => undefined;
  const streams = createStreams({ store, clock, ids, configHash: () => 'c0ffee', onEffects });
  const receive = createReceiveNotification({
    store,
    mutes: createMutes({ store, settings }),
    streams,
    clock,
    ids,
    settings,
    log,
    counters,
    onEffects,
  });
  const trust = createSnsTrust({
    certificates: folder,
    fetch: () => Promise.reject(new Error('nothing is fetched in this test')),
    topics: [topic],
    acceptSignatureVersions: ['1', '2'],
  });
  const refused: string[] = [];
  const onRefused = (reason: string): void => void refused.push(reason);
  const endpoint = createSnsEndpoint({ trust, receive, log, counters, onRefused });
  const http = await serveHttp(
    { host: '127.0.0.1', port: 0 },
    {
      'POST /sns': {
        limitBytes: snsBodyLimit,
        handle: ({ headers, body }) => endpoint({ headers, body: body.toString('utf8') }),
      },
    },
    { log, counters },
  );
  onTestFinished(() => http.close());
  const url = `http://127.0.0.1:${http.port}/sns`;
  const streamNames = (prefix: string): Promise<readonly string[]> => store.streams(prefix, undefined, 1000);
  const texts = async (prefix: string): Promise<readonly string[]> =>
    (await Promise.all((await streamNames(prefix)).map((name) => store.readCanonical(name)))).flat();
  return {
    url,
    refused,
    onRefused,
    store,
    clock,
    trust,
    receive,
    log,
    counters,
    trouble,
    async post(body, headers = {}) {
      const type = { 'content-type': 'text/plain; charset=UTF-8' };
      const answer = await fetch(url, {
        method: 'POST',
        body: body as string,
        headers: { ...type, ...headers },
      });
      await answer.body?.cancel();
      return answer.status;
    },
    reasons: (event) => lines.filter((line) => line['event'] === event).map((line) => line['reason']),
    counter: (series) => {
      const line = counters
        .expose()
        .split('\n')
        .find((each) => each.startsWith(`${series} `));
      return Number(line?.slice(series.length) ?? 0);
    },
    everything: async () => (await texts('')).join('\n'),
    notices: async () =>
      (await texts('notice/')).map((text) => (JSON.parse(text) as { data: { kind: string } }).data.kind),
    opened: async () =>
      (await texts('desk/')).filter((text) => text.includes('"SignalOpenedIncident"')).length,
  };
}

function failing(store: Store, trouble: IntakeRig['trouble']): Store {
  const write =
    <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (trouble.writing === 'full') {
        throw new StoreError('full', 'no room for the store: free space on its disk', { retryable: true });
      }
      return work(...args);
    };
  return {
    ...store,
    append: write((batch) => store.append(batch)),
    enqueue: write((batch) => store.enqueue(batch)),
  };
}

let sent = 0;

/** A signed notification of SNS with that message; every one has an id of its own unless it is given. */
export function notificationOf(message: unknown, more: Message = {}): Message {
  sent += 1;
  const id = `00000000-0000-4000-8000-${String(sent).padStart(12, '0')}`;
  const text = typeof message === 'string' ? message : JSON.stringify(message);
  return signed(
    {
      Type: 'Notification',
      MessageId: id,
      TopicArn: topic,
      Message: text,
      Timestamp: '2026-03-12T14:02:12.000Z',
      SignatureVersion: '2',
      SigningCertURL: certificateUrl,
      ...more,
    },
    signer,
  );
}

/** Waits until an assertion holds; a loaded machine is given time. */
export const eventually = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 60_000 });
