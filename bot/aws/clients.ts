import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { XRayClient } from '@aws-sdk/client-xray';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { Account } from '../core/catalogue/index.ts';
import type { Place } from '../app/ports/index.ts';

/** Limits of every call: one attempt, since only the effect engine repeats. */
export const callLimits = { connectMs: 3000, answerMs: 10_000 } as const;

/** Long polling holds the connection for 20 s; the answer may take a little longer. */
export const longPollMs = 25_000;

type Base = {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number };
};

const base = (region: string, answerMs: number = callLimits.answerMs): Base => ({
  region,
  maxAttempts: 1,
  requestHandler: { connectionTimeout: callLimits.connectMs, requestTimeout: answerMs },
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
export function createClients(accounts: () => readonly Account[]): Clients {
  const kept = new Map<string, unknown>();

  function keep<C>(name: string, place: Place, make: (options: Base & Credentials) => C): C {
    const account = accounts().find(({ id }) => id === place.account);
    const key = [name, place.region, account?.id, account?.role, account?.externalId].join('|');
    const known = kept.get(key) as C | undefined;
    if (known !== undefined) return known;
    const client = make({ ...base(place.region), ...credentialsOf(account, place.region) });
    kept.set(key, client);
    return client;
  }

  return {
    logs: (place) => keep('logs', place, (options) => new CloudWatchLogsClient(options)),
    traces: (place) => keep('traces', place, (options) => new XRayClient(options)),
    alarms: (place) => keep('alarms', place, (options) => new CloudWatchClient(options)),
    sns: (region) => keep('sns', { region }, (options) => new SNSClient(options)),
    sqs: (region) =>
      keep('sqs', { region }, (options) => new SQSClient({ ...options, ...base(region, longPollMs) })),
  };
}

type Credentials = { readonly credentials?: ReturnType<typeof fromTemporaryCredentials> };

function credentialsOf(account: Account | undefined, region: string): Credentials {
  if (account?.role === undefined) return {};
  return {
    credentials: fromTemporaryCredentials({
      params: {
        RoleArn: account.role,
        RoleSessionName: 'tocsin-evidence',
        ...(account.externalId === undefined ? {} : { ExternalId: account.externalId }),
      },
      clientConfig: { region },
    }),
  };
}
