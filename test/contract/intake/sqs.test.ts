import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSqsPoller, type Poller } from '../../../bot/aws/intake/sqs-poller.ts';
import { sendDelayed } from '../../../bot/aws/work-queue.ts';
import { awsRig, region, type AwsRig } from '../aws-adapters/aws-rig.ts';
import { signed, signerFor } from '../../unit/aws/signed-message.ts';
import { alarmDocument } from './alarm-document.ts';
import { eventually, intakeRig, notificationOf, type IntakeRig } from './intake-rig.ts';

const { stringify } = JSON;

type Rig = {
  readonly aws: AwsRig;
  readonly intake: IntakeRig;
  readonly poller: Poller;
  readonly sqs: SQSClient;
  readonly send: (body: string) => Promise<void>;
  /** Calls of an operation of SQS so far. */
  readonly calls: (operation: string) => number;
  /** Bodies that wait in the queue, hidden ones included. */
  readonly waiting: () => readonly string[];
  /** Moves AWS's and the product's time. */
  readonly pass: (ms: number) => Promise<void>;
};

/** The poller on a queue of the local SQS whose time stands still until the test moves it. */
async function polling(trust?: 'queue-policy', maxReceiveCount = 3): Promise<Rig> {
  const aws = await awsRig();
  const intake = await intakeRig();
  const { world } = aws;
  const dead = world.sqs.createQueue('tocsin-dead');
  const { path } = world.sqs.createQueue('tocsin', {
    VisibilityTimeout: '30',
    RedrivePolicy: stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount }),
  });
  const url = `https://sqs.${region}.amazonaws.com${path}`;
  const sqs = aws.clients.sqs(region);
  const poller = createSqsPoller({
    sqs,
    source: { url, ...(trust === undefined ? {} : { trust }) },
    trust: intake.trust,
    receive: intake.receive,
    clock: intake.clock,
    log: intake.log,
    counters: intake.counters,
    onRefused: intake.onRefused,
  });
  onTestFinished(() => poller.stop());
  return {
    aws,
    intake,
    poller,
    sqs,
    send: async (body) => void (await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }))),
    calls: (operation) => world.calls.filter((call) => call.operation === operation).length,
    waiting: () => world.sqs.bodies('tocsin'),
    async pass(ms) {
      aws.clock.advance(ms);
      await intake.clock.advance(ms);
    },
  };
}

/** SQS says of one entry of the next batch that it failed, and has done the others. */
function failsOnce(sqs: SQSClient, command: string, entry: number): void {
  let failed = false;
  sqs.middlewareStack.add(
    (next, context) => async (args) => {
      if (failed || context.commandName !== command) return next(args);
      failed = true;
      const input = args.input as { readonly Entries: readonly { readonly Id: string }[] };
      const Entries = input.Entries.filter((_each, n) => n !== entry);
      const answered = await next({ ...args, input: { ...input, Entries } as never });
      const { Id } = input.Entries[entry]!;
      const Failed = [{ Id, Code: 'InternalError', SenderFault: false }];
      return { ...answered, output: { ...answered.output, Failed } as never };
    },
    { step: 'initialize' },
  );
}

const alarm = (): string => stringify(notificationOf(alarmDocument()), null, 2);

describe('the queue', () => {
  test('a signed alarm is decided, and its message deleted', async () => {
    const { intake, poller, send, waiting } = await polling();
    await send(alarm());
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(await intake.opened()).toBe(1);
  });

  test('the message is deleted only when the alarm is durable', async () => {
    const { aws, intake, poller, send, waiting, calls, pass } = await polling();
    intake.trouble.writing = 'full';
    await send(alarm());
    poller.start();
    await eventually(() => expect(calls('ChangeMessageVisibility')).toBe(1));
    expect([waiting().length, calls('DeleteMessageBatch')]).toEqual([1, 0]);
    expect(intake.counter('tocsin_sqs_not_stored_total')).toBe(1);
    expect(intake.reasons('sqs.not-stored')).toHaveLength(1);
    intake.trouble.writing = undefined;
    await pass(10_000);
    await eventually(() => expect(waiting()).toEqual([]));
    expect(await intake.opened()).toBe(1);
    const changed = aws.inputs('ChangeMessageVisibility').map((input) => input['VisibilityTimeout']);
    expect(changed).toEqual([10]);
  });

  test('a store that stays full costs one receipt every 10, 20 and 40 s, and polls pause meanwhile', async () => {
    const { aws, intake, poller, send, calls, pass } = await polling(undefined, 30);
    intake.trouble.writing = 'full';
    await send(alarm());
    poller.start();
    for (const [n, ms] of [10_000, 20_000, 40_000, 60_000, 60_000].entries()) {
      await eventually(() => expect(calls('ChangeMessageVisibility')).toBe(n + 1));
      // The pause after trouble; then a poll waits until the message can be seen again.
      await pass(5000);
      await eventually(() => expect(aws.world.sqs.polling('tocsin')).toBe(1));
      await pass(ms - 5000);
    }
    await eventually(() => expect(calls('ChangeMessageVisibility')).toBe(6));
    const changed = aws.inputs('ChangeMessageVisibility').map((input) => input['VisibilityTimeout']);
    expect(changed).toEqual([10, 20, 40, 60, 60, 60]);
  });

  test('a message that can never be stored ends in the dead-letter queue', async () => {
    const { aws, intake, poller, send, waiting, calls, pass } = await polling();
    intake.trouble.writing = 'full';
    await send(alarm());
    poller.start();
    for (let receipt = 1; receipt <= 3; receipt += 1) {
      await eventually(() => expect(calls('ChangeMessageVisibility')).toBe(receipt));
      await pass(5000);
      await eventually(() => expect(aws.world.sqs.polling('tocsin')).toBe(1));
      await pass(60_000);
    }
    await eventually(() => expect(aws.world.sqs.bodies('tocsin-dead')).toHaveLength(1));
    expect(waiting()).toEqual([]);
    expect(calls('DeleteMessageBatch')).toBe(0);
  });

  test('a message whose deletion fails comes again and is recognised as a repeat', async () => {
    const { aws, intake, poller, send, waiting, pass } = await polling();
    let deletions = 0;
    aws.world.onCall((_service, operation) =>
      operation === 'DeleteMessageBatch' && (deletions += 1) === 1 ? { kind: 'server-error' } : undefined,
    );
    await send(alarm());
    poller.start();
    await eventually(() => expect(intake.reasons('sqs.handle-failed')).toHaveLength(1));
    await pass(30_000);
    await eventually(() => expect(waiting()).toEqual([]));
    expect(await intake.opened()).toBe(1);
    expect(intake.reasons('notification')).toEqual(['SignalOpenedIncident:first-of-service', 'delivery']);
  });

  test('when one of three in a batch is not deleted, that one alone comes again and is a repeat: nothing lost, nothing doubled', async () => {
    const { aws, intake, poller, sqs, send, waiting, calls, pass } = await polling();
    const names = ['checkout-5xx', 'checkout-latency', 'checkout-queue'];
    failsOnce(sqs, 'DeleteMessageBatchCommand', 1);
    for (const [n, name] of names.entries()) {
      const MessageId = `6a7c2f5e-0000-4000-8000-00000000000${n}`;
      await send(stringify(notificationOf(alarmDocument({ name }), { MessageId })));
    }
    poller.start();
    await eventually(() => expect(intake.reasons('sqs.handle-failed')).toHaveLength(1));
    await eventually(() => expect(waiting()).toHaveLength(1));
    const [left] = waiting().map((body) => (JSON.parse(body) as { MessageId: string }).MessageId);
    await pass(30_000);
    await eventually(() => expect(waiting()).toEqual([]));
    const deleted = aws
      .inputs('DeleteMessageBatch')
      .flatMap((input) => input['Entries'] as readonly object[]);
    expect([calls('DeleteMessageBatch'), deleted.length]).toEqual([2, 3]);
    expect(left).toMatch(/^6a7c2f5e/);
    expect(await intake.opened()).toBe(1);
    const reasons = intake.reasons('notification');
    expect([reasons.length, reasons.filter((reason) => reason === 'delivery').length]).toEqual([4, 1]);
    expect(aws.world.sqs.bodies('tocsin-dead')).toEqual([]);
  });

  test('one alarm over HTTPS and over the queue is one delivery', async () => {
    const { intake, poller, send, waiting } = await polling();
    const body = alarm();
    expect(await intake.post(body)).toBe(200);
    await send(body);
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(await intake.opened()).toBe(1);
    expect(intake.reasons('notification')).toEqual(['SignalOpenedIncident:first-of-service', 'delivery']);
  });

  test('ten messages are taken together, one that is not believed among them', async () => {
    const { intake, poller, send, waiting } = await polling();
    for (let n = 0; n < 9; n += 1) {
      const document = alarmDocument({ name: `checkout-${n}`, at: `2026-03-12T14:02:1${n}.000+0000` });
      await send(stringify(notificationOf(document)));
    }
    await send(stringify({ ...notificationOf(alarmDocument()), Signature: 'AAAA'.repeat(80) }));
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(intake.reasons('notification')).toHaveLength(9);
    expect(intake.reasons('sns.refused')).toEqual(['signature']);
  });

  test('while receipts are full up to five of them are stored at the same time, and nothing is left', async () => {
    const { aws, intake, poller, send, waiting } = await polling();
    for (let n = 0; n < 75; n += 1) {
      await send(stringify(notificationOf(alarmDocument({ name: `checkout-${n}` }))));
    }
    let underWay = 0;
    let most = 0;
    aws.world.onCall((_service, operation) => {
      if (operation === 'ReceiveMessage') most = Math.max(most, (underWay += 1));
      if (operation === 'DeleteMessageBatch') underWay -= 1;
      return undefined;
    });
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(intake.reasons('notification')).toHaveLength(75);
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(6);
  });

  test('a queue that cannot be read is tried again after 5 s, logged and counted', async () => {
    const { aws, intake, poller, send, waiting, pass } = await polling();
    aws.world.onCall((_service, operation) =>
      operation === 'ReceiveMessage' ? { kind: 'access-denied' } : undefined,
    );
    await send(alarm());
    poller.start();
    await eventually(() => expect(intake.reasons('sqs.poll-failed')).toHaveLength(1));
    aws.world.onCall(undefined);
    await pass(5000);
    await eventually(() => expect(waiting()).toEqual([]));
    expect(intake.counter('tocsin_sqs_poll_failed_total')).toBe(1);
  });

  test('twenty failed polls leave no listeners behind', async () => {
    const { aws, intake, poller, pass } = await polling();
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.name);
    process.on('warning', listen);
    onTestFinished(() => void process.off('warning', listen));
    aws.world.onCall((_service, operation) =>
      operation === 'ReceiveMessage' ? { kind: 'throttled' } : undefined,
    );
    poller.start();
    for (let n = 1; n <= 20; n += 1) {
      await eventually(() => expect(intake.reasons('sqs.poll-failed')).toHaveLength(n));
      await pass(5000);
    }
    await poller.stop();
    expect(warnings).toEqual([]);
  });

  test('a poller that waits for messages, and one that waits for better times, stop at once', async () => {
    const idle = await polling();
    idle.poller.start();
    await eventually(() => expect(idle.aws.world.sqs.polling('tocsin')).toBe(1));
    await idle.poller.stop();
    const paused = await polling();
    paused.aws.world.onCall(() => ({ kind: 'throttled' }));
    paused.poller.start();
    await eventually(() => expect(paused.intake.reasons('sqs.poll-failed')).toHaveLength(1));
    await paused.poller.stop();
    expect(idle.calls('ReceiveMessage')).toBe(1);
  });
});

describe('what is not believed', () => {
  test.each<readonly [string, () => string, string]>([
    ['an unsigned alarm (raw delivery)', () => stringify(alarmDocument()), 'raw-delivery'],
    ['a text', () => 'hello', 'raw-delivery'],
    ['broken JSON', () => '{"AlarmName": ', 'broken-json'],
    [
      'an alarm signed by somebody else',
      () => stringify(signed({ ...notificationOf(alarmDocument()) }, signerFor())),
      'signature',
    ],
    [
      'an alarm of a foreign topic',
      () => stringify(notificationOf(alarmDocument(), { TopicArn: 'arn:aws:sns:eu-west-1:999988887777:x' })),
      'topic-not-allowed',
    ],
  ])('%s is logged, counted and taken out of the queue', async (_what, body, reason) => {
    const { intake, poller, send, waiting } = await polling();
    await send(body());
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(intake.reasons('sns.refused')).toEqual([reason]);
    expect(intake.counter(`tocsin_sns_refused_total{reason="${reason}"}`)).toBe(1);
    expect(await intake.everything()).toBe('');
  });

  test('a message whose certificate cannot be got now stays in the queue', async () => {
    const { intake, poller, send, waiting, calls } = await polling();
    const SigningCertURL = `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${'f'.repeat(32)}.pem`;
    await send(stringify(notificationOf(alarmDocument(), { SigningCertURL })));
    poller.start();
    await eventually(() => expect(calls('ChangeMessageVisibility')).toBe(1));
    expect(waiting()).toHaveLength(1);
    expect(intake.reasons('sns.refused')).toEqual(['certificate-unavailable']);
  });
});

describe('a queue whose policy is trusted', () => {
  test('raw alarms are taken, and a message that comes twice is one delivery', async () => {
    const { aws, intake, poller, send, waiting, pass } = await polling('queue-policy');
    let deletions = 0;
    aws.world.onCall((_service, operation) =>
      operation === 'DeleteMessageBatch' && (deletions += 1) === 1 ? { kind: 'server-error' } : undefined,
    );
    await send(stringify(alarmDocument()));
    poller.start();
    await eventually(() => expect(deletions).toBe(1));
    await pass(30_000);
    await eventually(() => expect(waiting()).toEqual([]));
    expect(await intake.opened()).toBe(1);
    expect(intake.reasons('notification').at(-1)).toBe('delivery');
  });

  test('a signed message is checked all the same', async () => {
    const { intake, poller, send, waiting } = await polling('queue-policy');
    await send(stringify({ ...notificationOf(alarmDocument()), Signature: 'AAAA'.repeat(80) }));
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(intake.reasons('sns.refused')).toEqual(['signature']);
  });

  test('what cannot be read is kept as unreadable', async () => {
    const { intake, poller, send, waiting } = await polling('queue-policy');
    await send('{"AlarmName": ');
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(intake.reasons('notification.unreadable')).toEqual(['broken-json']);
    expect(await intake.notices()).toHaveLength(1);
  });

  test('an event of EventBridge is an alarm like any other, and the same transition as over SNS', async () => {
    const { intake, poller, send, waiting, sqs } = await polling('queue-policy');
    expect(await intake.post(alarm())).toBe(200);
    const event = {
      version: '0',
      id: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
      'detail-type': 'CloudWatch Alarm State Change',
      source: 'aws.cloudwatch',
      account: '111122223333',
      time: '2026-03-12T14:02:10Z',
      region: 'eu-west-1',
      resources: ['arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx'],
      detail: {
        alarmName: 'checkout-5xx',
        state: { value: 'ALARM', reason: 'x', timestamp: '2026-03-12T14:02:10.123+0000' },
        previousState: { value: 'OK', timestamp: '2026-03-12T13:00:00.000+0000' },
        configuration: {},
      },
    };
    await send(stringify(event));
    poller.start();
    await eventually(() => expect(waiting()).toEqual([]));
    expect(await intake.opened()).toBe(1);
    expect(intake.reasons('notification').at(-1)).toBe('transition');
    const queue = { QueueUrl: `https://sqs.${region}.amazonaws.com/111122223333/tocsin-dead` };
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ ...queue, AttributeNames: ['All'] }),
    );
    expect(Attributes?.['ApproximateNumberOfMessages']).toBe('0');
  });
});

describe('the queue of effects', () => {
  test('of twelve hints those that SQS did not take are named, and come in full the next time', async () => {
    const aws = await awsRig();
    const { path } = aws.world.sqs.createQueue('tocsin-effects');
    const url = `https://sqs.${region}.amazonaws.com${path}`;
    const sqs = aws.clients.sqs(region);
    failsOnce(sqs, 'SendMessageBatchCommand', 3);
    const hints = Array.from({ length: 12 }, (_, n) => ({
      body: stringify({ id: `say/${n}` }),
      delaySec: 0,
    }));
    const failed = await sendDelayed(sqs, url, hints);
    expect([...failed]).toEqual([3]);
    expect(aws.world.sqs.bodies('tocsin-effects')).toHaveLength(11);
    expect([
      ...(await sendDelayed(
        sqs,
        url,
        hints.filter((_each, n) => failed.has(n)),
      )),
    ]).toEqual([]);
    expect(aws.world.sqs.bodies('tocsin-effects').toSorted()).toEqual(
      hints.map(({ body }) => body).toSorted(),
    );
  });
});
