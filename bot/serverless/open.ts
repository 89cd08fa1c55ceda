import { join, resolve } from 'node:path';
import { createCountRefusals } from '../app/commands/count-refusals.ts';
import { continueSchedules } from '../app/commands/continue-schedules.ts';
import { keepStanding } from '../app/commands/keep-standing.ts';
import type { Clock, Counters, Log, Settings, Store } from '../app/ports/index.ts';
import { createMessageTaker, type TakeMessage } from '../aws/intake/take-message.ts';
import { createSnsTrust } from '../aws/sns-trust/index.ts';
import { compose, type Tocsin } from '../compose.ts';
import { loadConfig } from '../config/index.ts';
import { createSystemClock } from '../process/clock.ts';
import { readEnvironment, type Environment } from '../process/environment.ts';
import { systemIds } from '../process/ids.ts';
import { createCounters, createJsonLog } from '../process/log.ts';
import { openArtefacts, openStore } from '../store/index.ts';

/** The whole program as one function's container has it: composed once, used by one invocation after the other. */
export type Serverless = {
  readonly tocsin: Tocsin;
  readonly store: Store;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
  readonly counters: Counters;
  /** A message from the intake queue: only what SNS signed is believed, or all where the queue's policy is trusted. */
  readonly takeMessage: TakeMessage;
  /** What invoked the function itself: its policy says who may. Messages of SNS are checked all the same. */
  readonly takeEvent: TakeMessage;
  /** Asks for what is always to be done. */
  readonly keepStanding: () => Promise<void>;
  /** What was only counted until now is stored; before an invocation ends. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The only folder that a function may write to. */
const scratch = '/tmp/tocsin';

/** Throws with everything that is missing: the function then fails at its first invocation, and its alarm says so. */
export async function openServerless(
  env: Environment,
  cwd: string,
  writeLog: (line: string) => void,
): Promise<Serverless> {
  const own: Environment = { TOCSIN_STATE_DIR: scratch, TOCSIN_HTTP: '127.0.0.1:0', ...env };
  const loaded = await loadConfig(resolve(cwd, own['TOCSIN_CONFIG'] ?? '.'), cwd);
  if (!loaded.ok) {
    throw new Error(
      loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
    );
  }
  const read = readEnvironment(own, cwd, loaded.config.file);
  if ('missing' in read) throw new Error(read.missing.map(({ what, why }) => `${what} ${why}`).join('\n'));
  const { store: spec, stateDir, slackToken, slackApiUrl } = read.settings;

  const log = createJsonLog(writeLog);
  const counters = createCounters();
  const clock = createSystemClock(log);
  const notBefore = { notBefore: (newest: string): void => clock.notBefore(newest) };
  const store = await openStore(spec, { clock, random: Math.random, ...notBefore });
  let { settings } = loaded.config;
  const tocsin = compose({
    store,
    artefacts: await openArtefacts(spec, join(stateDir, 'artefacts'), { random: Math.random }),
    settings: { current: () => settings },
    clock,
    ids: systemIds,
    random: Math.random,
    log,
    counters,
    secretOf: (name) => env[name],
    slack: { token: slackToken.reveal(), ...(slackApiUrl === undefined ? {} : { apiUrl: slackApiUrl }) },
  });
  const schedules = await continueSchedules(
    { streams: tocsin.streams, log },
    settings.schedules,
    clock.now(),
  );
  settings = { ...settings, schedules };

  const refusals = createCountRefusals({ streams: tocsin.streams, clock, log });
  const { file, folder } = loaded.config;
  const certificates = file.intake?.sns?.certificates;
  const { topics } = settings.intake;
  const taking = {
    trust: createSnsTrust({
      cacheDir: join(stateDir, 'sns-certificates'),
      ...(certificates === undefined ? {} : { certificates: resolve(folder, certificates) }),
      fetch,
      topics: typeof topics === 'string' ? 'any' : topics,
      acceptSignatureVersions: file.intake?.sns?.signatureVersions ?? ['1', '2'],
    }),
    receive: tocsin.receive,
    clock,
    log,
    counters,
    onRefused: (reason: string, detail: string) => refusals.note('lambda', reason, detail),
  };
  const queueTrusted = (file.intake?.sqs ?? []).some(({ trust }) => trust === 'queue-policy');
  return {
    tocsin,
    store,
    settings,
    clock,
    log,
    counters,
    takeMessage: createMessageTaker({ ...taking, trusted: queueTrusted }),
    takeEvent: createMessageTaker({ ...taking, trusted: true, via: 'lambda' }),
    keepStanding: () => keepStanding(store, settings, clock.now()),
    settle: () => refusals.flush(),
    close: () => store.close(),
  };
}
