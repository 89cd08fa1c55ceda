import { join, resolve } from 'node:path';
import { createCountRefusals } from '../app/commands/count-refusals.ts';
import { createReceiveDeadLetter, type ReceiveDeadLetter } from '../app/commands/receive-dead-letter.ts';
import { createReceiveNotification, type ReceiveNotification } from '../app/commands/receive-notification.ts';
import { createReceiveTextAnswer } from '../app/commands/receive-text-answer.ts';
import { createDirectory } from '../app/directory/index.ts';
import { createMutes } from '../app/queries/mutes.ts';
import { createStreams, type Streams } from '../app/streams/index.ts';
import { createMessageTaker, type TakeMessage } from '../aws/intake/take-message.ts';
import { createSnsTrust, type SnsTrust } from '../aws/sns-trust/index.ts';
import type { Environment } from '../process/environment.ts';
import { openDynamoStore } from '../store/dynamodb/index.ts';
import { openGround, scratch, type Ground } from './ground.ts';

/** What takes alarms, changes and answers in: next to nothing of the program, since most that comes is cold. */
export type Intake = Pick<Ground, 'log' | 'clock' | 'settings' | 'store'> & {
  readonly counters: Ground['emf'];
  readonly streams: Streams;
  readonly receive: ReceiveNotification;
  readonly deadLetter: ReceiveDeadLetter;
  /** A message from the intake queue: only what SNS signed is believed, or all where the queue's policy is trusted. */
  readonly takeMessage: TakeMessage;
  /** What invoked the function itself: its policy says who may. Messages of SNS are checked all the same. */
  readonly takeEvent: TakeMessage;
  /** What was only counted until now is stored or written; before an invocation ends. */
  readonly settle: () => Promise<void>;
};

/** Throws with everything that is missing: the function then fails at its first invocation, and its alarm says so. */
export async function openIntake(
  env: Environment,
  cwd: string,
  writeLog: (line: string) => void,
): Promise<Intake> {
  const spec = env['TOCSIN_STORE'] ?? '';
  if (!spec.startsWith('dynamodb://')) {
    const shown = JSON.stringify(spec.slice(0, 100));
    throw new Error(`TOCSIN_STORE is ${shown}; functions share a table: dynamodb://REGION/TABLE`);
  }
  const ground = await openGround(env, cwd, writeLog, openDynamoStore);
  return intakeOn(ground, trustOf(ground));
}

/** The same on a store that is there. */
export function intakeOn(ground: Ground, trust: SnsTrust): Intake {
  const { config, settings, store, clock, ids, log, emf } = ground;
  // Effects are found by the stream of the table; nobody in this container waits for them.
  const onEffects = (): void => {};
  const streams = createStreams({ store, clock, ids, configHash: () => settings.current().hash, onEffects });
  const directory = createDirectory({ store, clock, ids, settings });
  const textAnswer = { store, clock, settings, directory, log, counters: emf, onEffects };
  const receive = createReceiveNotification({
    store,
    streams,
    clock,
    ids,
    settings,
    mutes: createMutes({ store, settings }),
    textAnswer: createReceiveTextAnswer(textAnswer),
    log,
    counters: emf,
    onEffects,
  });
  const refusals = createCountRefusals({ streams, clock, log });
  const onRefused = (reason: string, detail: string): void => refusals.note('lambda', reason, detail);
  const taking = { trust, receive, clock, log, counters: emf, onRefused };
  const queueTrusted = (config.file.intake?.sqs ?? []).some((queue) => queue.trust === 'queue-policy');
  return {
    log,
    clock,
    settings,
    store,
    counters: emf,
    streams,
    receive,
    deadLetter: createReceiveDeadLetter({ streams, clock, ids, settings, log }),
    takeMessage: createMessageTaker({ ...taking, trusted: queueTrusted }),
    takeEvent: createMessageTaker({ ...taking, trusted: true, via: 'lambda' }),
    async settle() {
      await refusals.flush();
      emf.flush();
    },
  };
}

function trustOf({ env, config, settings }: Ground): SnsTrust {
  const { sns } = config.file.intake ?? {};
  const { topics } = settings.current().intake;
  return createSnsTrust({
    cacheDir: join(env['TOCSIN_STATE_DIR'] ?? scratch, 'sns-certificates'),
    ...(sns?.certificates === undefined ? {} : { certificates: resolve(config.folder, sns.certificates) }),
    fetch,
    topics: typeof topics === 'string' ? 'any' : topics,
    acceptSignatureVersions: sns?.signatureVersions ?? ['1', '2'],
  });
}
