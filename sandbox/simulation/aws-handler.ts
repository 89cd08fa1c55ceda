import { Readable } from 'node:stream';
import type { RequestHandler } from '../../bot/aws/clients.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { Through } from './life.ts';

type SdkRequest = {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** What the SDK hands its requests to (the shape of its HttpHandler), with the local AWS behind it. */
export function awsHandler(needs: {
  readonly aws: AwsWorld;
  readonly queue: string;
  readonly taken: (body: string) => void;
  /** A call with the time limit of calls. */
  readonly call: Through;
  /** A call that may wait for as long as there is nothing to say. */
  readonly wait: Through;
  readonly alive: () => boolean;
}): RequestHandler {
  const { aws } = needs;
  const queueName = needs.queue.split('/').at(-1) ?? '';

  const answered = async (request: SdkRequest): Promise<unknown> => {
    const query = new URLSearchParams(
      Object.entries(request.query ?? {}).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value ?? '']).map((each): [string, string] => [name, String(each)]),
      ),
    ).toString();
    const url = `${request.protocol}//${request.hostname}${request.path}${query === '' ? '' : `?${query}`}`;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
    const target = headers['x-amz-target'];
    const ask = () =>
      aws.handle({ method: request.method, url, headers: { ...headers, host: request.hostname }, body });
    const name = `aws ${target ?? request.hostname + request.path}`;
    const answer =
      target === 'AmazonSQS.ReceiveMessage'
        ? await needs.wait(name, async () => {
            await someMessage();
            return needs.alive() ? ask() : new Promise<never>(() => {});
          })
        : await needs.call(name, target?.startsWith('AmazonSQS.DeleteMessage') ? () => watched(ask) : ask);
    return {
      response: {
        statusCode: answer.status,
        headers: { ...answer.headers },
        body: Readable.from([Buffer.from(answer.body)]),
      },
    };
  };

  /** An empty long poll only leads to the next one: 4,000 of them a day would say nothing. */
  async function someMessage(): Promise<void> {
    while (needs.alive() && aws.sqs.bodies(queueName).length === 0) await aws.sqs.arrival(queueName);
  }

  async function watched<T>(ask: () => Promise<T>): Promise<T> {
    const before = aws.sqs.bodies(queueName);
    try {
      return await ask();
    } finally {
      const after = aws.sqs.bodies(queueName);
      for (const body of before) if (!after.includes(body)) needs.taken(body);
    }
  }

  return { handle: answered } as unknown as RequestHandler;
}
