import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { XRayClient } from '@aws-sdk/client-xray';
import type { Account } from '../core/catalogue/index.ts';
import { EvidenceError, type Place } from '../app/ports/index.ts';
import { createSessions, type SessionProvider } from './sessions.ts';

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

/**
 * AWS clients by account and region; made on first use and kept. Addresses come from the SDK's own environment. Those
 * of a place throw EvidenceError `no-account` for an account that is not configured.
 */
export type Clients = {
  logs(place: Place): CloudWatchLogsClient;
  traces(place: Place): XRayClient;
  alarms(place: Place): CloudWatchClient;
  trail(place: Place): CloudTrailClient;
  stacks(place: Place): CloudFormationClient;
  /** With the process's own credentials. */
  sns(region: string): SNSClient;
  sqs(region: string): SQSClient;
};

/**
 * @param accounts where evidence is read; an account with a role is entered by AssumeRole with its external id, in a
 *   session that all clients of that role and region share
 * @param nowMs the clock that sessions end by
 */
export function createClients(
  accounts: () => readonly Account[],
  requestHandler?: RequestHandler,
  nowMs: () => number = Date.now,
): Clients {
  const kept = new Map<string, unknown>();
  const sessions = createSessions(nowMs);

  function keep<C>(name: string, place: Place, make: (options: Base & Credentials) => C): C {
    const account = accountOf(place, accounts());
    const key = JSON.stringify([name, place.region, account?.id, account?.role, account?.externalId]);
    const known = kept.get(key) as C | undefined;
    if (known !== undefined) return known;
    const how = base(place.region, callLimits.answerMs, requestHandler);
    const role = account?.role;
    const client = make({
      ...how,
      ...(role === undefined ? {} : { credentials: sessions.of({ ...account, role }, how) }),
    });
    kept.set(key, client);
    return client;
  }

  return {
    logs: (place) => keep('logs', place, (options) => new CloudWatchLogsClient(options)),
    traces: (place) => keep('traces', place, (options) => new XRayClient(options)),
    alarms: (place) => keep('alarms', place, (options) => new CloudWatchClient(options)),
    trail: (place) => keep('trail', place, (options) => new CloudTrailClient(options)),
    stacks: (place) => keep('stacks', place, (options) => new CloudFormationClient(options)),
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

type Credentials = { readonly credentials?: SessionProvider };

/**
 * Undefined: the process's own account. An account that is not configured is not asked with the credentials of
 * another: the answer would be about the wrong one. Without any configured account there is only the process's own.
 */
function accountOf({ account: id }: Place, accounts: readonly Account[]): Account | undefined {
  const account = accounts.find((each) => each.id === id);
  if (account !== undefined || id === undefined || accounts.length === 0) return account;
  throw new EvidenceError('no-account', `account ${id} is not configured`);
}
