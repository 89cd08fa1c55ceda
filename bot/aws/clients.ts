import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { XRayClient } from '@aws-sdk/client-xray';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { Account } from '../core/catalogue/index.ts';
import type { Place } from '../app/ports/index.ts';

/** Limits of every call: one attempt, since only the effect engine repeats. */
export const callLimits = { connectMs: 3000, answerMs: 10_000 } as const;

/** Long polling holds the connection for 20 s; the answer may take a little longer. */
export const longPollMs = 25_000;

/** Carries requests instead of the SDK's own HTTP; for worlds without sockets. */
export type RequestHandler = NonNullable<SNSClientConfig['requestHandler']>;

type Base = {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: RequestHandler;
};

const base = (
  region: string,
  answerMs: number = callLimits.answerMs,
  requestHandler?: RequestHandler,
): Base => ({
  region,
  maxAttempts: 1,
  requestHandler: requestHandler ?? timeLimited(answerMs),
});

/**
 * Limits until the answer begins, and between two pieces of it. Without `throwOnRequestTimeout` the SDK writes a
 * warning and waits on for ever (@smithy/node-http-handler 4.14.2, read in the source).
 */
export const timeLimited = (answerMs: number) => ({
  connectionTimeout: Math.min(callLimits.connectMs, answerMs),
  requestTimeout: answerMs,
  throwOnRequestTimeout: true,
  socketTimeout: answerMs,
});

/** AWS clients by account and region; made on first use and kept. Addresses come from the SDK's own environment. */
export type Clients = {
  logs(place: Place): CloudWatchLogsClient;
  traces(place: Place): XRayClient;
  alarms(place: Place): CloudWatchClient;
  /** With the process's own credentials. */
  sns(region: string): SNSClient;
  sqs(region: string): SQSClient;
};

/**
 * @param accounts where evidence is read; an account with a role is entered by AssumeRole with its external id, the
 *   session is kept by the SDK until shortly before it ends (credentials are the one thing the SDK repeats itself)
 */
export function createClients(accounts: () => readonly Account[], requestHandler?: RequestHandler): Clients {
  const kept = new Map<string, unknown>();

  function keep<C>(name: string, place: Place, make: (options: Base & Credentials) => C): C {
    const account = accounts().find(({ id }) => id === place.account);
    const key = [name, place.region, account?.id, account?.role, account?.externalId].join('|');
    const known = kept.get(key) as C | undefined;
    if (known !== undefined) return known;
    const client = make({
      ...base(place.region, callLimits.answerMs, requestHandler),
      ...credentialsOf(account, base(place.region, callLimits.answerMs, requestHandler)),
    });
    kept.set(key, client);
    return client;
  }

  return {
    logs: (place) => keep('logs', place, (options) => new CloudWatchLogsClient(options)),
    traces: (place) => keep('traces', place, (options) => new XRayClient(options)),
    alarms: (place) => keep('alarms', place, (options) => new CloudWatchClient(options)),
    sns: (region) => keep('sns', { region }, (options) => new SNSClient(options)),
    sqs: (region) =>
      keep(
        'sqs',
        { region },
        (options) =>
          new SQSClient({
            ...options,
            ...base(region, longPollMs, requestHandler),
            // Else the host in the queue's URL wins over AWS_ENDPOINT_URL: a local world would reach the real queue.
            useQueueUrlAsEndpoint: false,
          }),
      ),
  };
}

type Credentials = { readonly credentials?: ReturnType<typeof fromTemporaryCredentials> };

/** Asking for a session is repeated once by the SDK: without one nothing at all can be asked. */
function credentialsOf(account: Account | undefined, session: Base): Credentials {
  if (account?.role === undefined) return {};
  return {
    credentials: fromTemporaryCredentials({
      params: {
        RoleArn: account.role,
        RoleSessionName: 'tocsin-evidence',
        ...(account.externalId === undefined ? {} : { ExternalId: account.externalId }),
      },
      clientConfig: { ...session, maxAttempts: 2 },
    }),
  };
}
