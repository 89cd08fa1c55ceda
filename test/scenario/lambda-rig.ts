import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient, type Message } from '@aws-sdk/client-sqs';
import type { DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';
import { alarmReceived } from '../../bot/serverless/alarm-received.ts';
import { openDispatch } from '../../bot/serverless/open-dispatch.ts';
import { openIntake, type Intake } from '../../bot/serverless/open-intake.ts';
import { openServerless, type Serverless } from '../../bot/serverless/open.ts';
import { openSecrets } from '../../bot/serverless/secrets.ts';
import { openGate, slackRequest } from '../../bot/serverless/slack-request.ts';
import { slackWork } from '../../bot/serverless/slack-work.ts';
import { bundleFunction } from '../../infra/functions/bundle.ts';
import { compileConfig } from '../../infra/functions/compile-config.ts';
import { startLocalWorld, type LocalWorld } from '../../sandbox/demo/local-world.ts';
import { startBuiltFunction } from './built-function.ts';
import { newTable } from '../contract/store/dynamodb-world.ts';
import type { LocalDynamo } from '../contract/store/dynamodb-local.ts';

export type Lambdas = {
  readonly world: LocalWorld;
  readonly env: Readonly<Record<string, string>>;
  /** What a container of its own is like: composed anew. */
  readonly container: () => Promise<Serverless>;
  readonly log: readonly string[];
  /** Invocations by function. */
  readonly invoked: ReadonlyMap<string, number>;
};

const region = 'eu-west-1';

/**
 * The functions on this machine: DynamoDB Local with the stream of its table, SNS and SQS of the local AWS, Slack's
 * requests over HTTP, and what Lambda does between them. Every delivery from the stream and the queues comes to one of
 * two containers in turn, and every fifth comes twice. What does effects runs as it is deployed: bundles of their own, in
 * processes of their own, in folders from which nothing of the repository is found.
 */
export async function lambdas(dynamo: LocalDynamo): Promise<Lambdas> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-l-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const world = await startLocalWorld({ folder, scenario: 'checkout-5xx' });
  onTestFinished(() => world.close());
  const { spec, table } = await newTable(dynamo.client);
  const urlOf = (name: string, attributes: Record<string, string> = {}): { url: string; arn: string } => {
    const { path, arn } = world.aws.sqs.createQueue(name, attributes);
    return { url: `https://sqs.${region}.amazonaws.com${path}`, arn };
  };
  const alarms = urlOf('alarms', { VisibilityTimeout: '30' });
  const effects = urlOf('effects', { VisibilityTimeout: '60' });
  const slack = urlOf('slack.fifo', { FifoQueue: 'true', VisibilityTimeout: '60' });
  const env = {
    ...world.env,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    TOCSIN_STORE: spec,
    TOCSIN_EFFECT_QUEUE: effects.url,
    TOCSIN_SLACK_QUEUE: slack.url,
  };
  const before = { ...process.env };
  Object.assign(process.env, env);
  onTestFinished(() => void (process.env = before));

  const log: string[] = [];
  const write = (line: string): void => void log.push(line);
  const opened: Serverless[] = [];
  const intakesMade: Intake[] = [];
  const container = async (): Promise<Serverless> => {
    const made = await openServerless(env, folder, write);
    opened.push(made);
    return made;
  };
  const intake = async (): Promise<Intake> => {
    const made = await openIntake(env, folder, write);
    intakesMade.push(made);
    return made;
  };
  onTestFinished(async () => {
    for (const each of intakesMade) await each.store.close();
    for (const each of opened) await each.close();
  });
  const pump = createPump(env, log);
  onTestFinished(() => pump.stop());

  const two = [memo(container), memo(container)];
  const intakes = [memo(intake), memo(intake)];
  const dispatch = openDispatch(env, write);
  pump.stream(table, dynamo.url, async (event) => void (await dispatch(event)));
  pump.queue('alarm-received', alarms.url, intakes.map(alarmReceived) as Invoke[]);
  pump.queue('slack-work', slack.url, two.map(slackWork) as Invoke[]);
  for (const name of ['effect-due', 'tick']) {
    bundleFunction(name, folder);
    await compileConfig(world.configFolder, join(folder, name));
  }
  const { TOCSIN_CONFIG: _, ...deployed } = env as Record<string, string>;
  const built = (name: string) => startBuiltFunction(join(folder, name), deployed, write);
  pump.queue('effect-due', effects.url, [built('effect-due'), built('effect-due')] as Invoke[]);
  const tick = built('tick');
  pump.every(1000, async () => void (await tick({})));

  const slackUrl = await serveFunction(slackRequest(openGate(await openSecrets(env), write)));
  world.slack.sendOverHttp(slackUrl);
  world.aws.sns.subscribe([...world.scenario.topics.values()][0]!, 'sqs', alarms.arn);
  return { world, env, container, log, invoked: pump.invoked };
}

type Invoke = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>;

function memo<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What AWS does between the functions. */
function createPump(env: Readonly<Record<string, string>>, log: string[]) {
  const sqs = new SQSClient({ region, useQueueUrlAsEndpoint: false, endpoint: env['AWS_ENDPOINT_URL']! });
  const invoked = new Map<string, number>();
  const loops: Promise<void>[] = [];
  let running = true;

  const loop = (work: () => Promise<void>, pauseMs: number): void => {
    const forever = async (): Promise<void> => {
      while (running) {
        await work().catch((error: unknown) => void log.push(`pump: ${String(error)}`));
        await pause(pauseMs);
      }
    };
    loops.push(forever());
  };

  const count = (name: string): number => {
    const n = (invoked.get(name) ?? 0) + 1;
    invoked.set(name, n);
    return n;
  };

  async function deliver(name: string, url: string, invoke: readonly Invoke[]): Promise<void> {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['All'],
      }),
    );
    if (Messages.length === 0) return;
    const event = { Records: Messages.map(recordOf) } as unknown as SQSEvent;
    const n = count(name);
    const answer = await invoke[n % invoke.length]!(event);
    if (n % 5 === 0) await invoke[(n + 1) % invoke.length]!(event);
    const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { MessageId, ReceiptHandle } of Messages) {
      if (!failed.has(MessageId!)) await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    }
  }

  return {
    invoked,
    queue: (name: string, url: string, invoke: readonly Invoke[]) =>
      loop(() => deliver(name, url, invoke), 20),
    stream(table: string, url: string, invoke: (event: DynamoDBStreamEvent) => Promise<void>) {
      const read = streamReader(table, url);
      loop(async () => {
        const Records = await read();
        if (Records.length === 0) return;
        const event = { Records } as DynamoDBStreamEvent;
        if (count('effect-dispatch') % 5 === 0) await invoke(event);
        await invoke(event);
      }, 50);
    },
    every: (ms: number, work: () => Promise<void>) => loop(work, ms),
    async stop() {
      running = false;
      await Promise.all(loops);
      sqs.destroy();
    },
  };
}

const recordOf = ({ MessageId, Body, ReceiptHandle, Attributes }: Message) => ({
  messageId: MessageId,
  body: Body,
  receiptHandle: ReceiptHandle,
  attributes: Attributes,
  eventSource: 'aws:sqs',
});

type Shard = { readonly ShardId: string };

/** The stream of a table on DynamoDB Local, from its beginning; its client is not needed for three calls. */
function streamReader(table: string, url: string): () => Promise<DynamoDBStreamEvent['Records']> {
  const iterators = new Map<string, string>();
  let arn: string | undefined;

  async function call<T>(target: string, body: object): Promise<T> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const streams = <T>(operation: string, body: object): Promise<T> =>
    call(`DynamoDBStreams_20120810.${operation}`, body);

  return async () => {
    arn ??= (
      await call<{ Table: { LatestStreamArn: string } }>('DynamoDB_20120810.DescribeTable', {
        TableName: table,
      })
    ).Table.LatestStreamArn;
    const { StreamDescription } = await streams<{ StreamDescription: { Shards: Shard[] } }>(
      'DescribeStream',
      { StreamArn: arn },
    );
    const records: DynamoDBStreamEvent['Records'] = [];
    for (const { ShardId } of StreamDescription.Shards) {
      const iterator =
        iterators.get(ShardId) ??
        (
          await streams<{ ShardIterator: string }>('GetShardIterator', {
            StreamArn: arn,
            ShardId,
            ShardIteratorType: 'TRIM_HORIZON',
          })
        ).ShardIterator;
      const page = await streams<{ Records: DynamoDBStreamEvent['Records']; NextShardIterator?: string }>(
        'GetRecords',
        { ShardIterator: iterator },
      );
      records.push(...page.Records);
      iterators.set(ShardId, page.NextShardIterator ?? iterator);
    }
    return records;
  };
}

/** A function URL: its event is made of a request, its answer becomes the response. */
async function serveFunction(handler: ReturnType<typeof slackRequest>): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      void handler({
        headers: request.headers as Record<string, string>,
        body: body.toString('base64'),
        isBase64Encoded: true,
        requestContext: { http: { method: request.method } },
      } as never).then((answer) => {
        response.writeHead(answer.statusCode ?? 200, answer.headers as Record<string, string>);
        response.end(answer.body);
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}
