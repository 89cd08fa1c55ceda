import { onTestFinished, vi } from 'vitest';
import type { Account } from '../../../bot/core/catalogue/index.ts';
import { plusMs, instantOf, type Instant } from '../../../bot/core/calendar/index.ts';
import type { SandboxClock } from '../../../sandbox/aws/index.ts';
import { createClients, type Clients } from '../../../bot/aws/clients.ts';
import { accountId, region, startLocalAws, startMs, type LocalAws } from '../sandbox-aws/local-aws.ts';

export { accountId, region } from '../sandbox-aws/local-aws.ts';

/** The instant at which the local AWS begins, moved by so many milliseconds. */
export const at = (ms: number): Instant => plusMs(instantOf(startMs), ms);

export const place = { region };

export type AwsRig = LocalAws & {
  /** The product's own clients, which find the local AWS by the SDK's environment variables. */
  readonly clients: Clients;
  /** Inputs of the calls of an operation so far. */
  readonly inputs: (operation: string) => readonly Record<string, unknown>[];
};

export async function awsRig(accounts: readonly Account[] = [], clock?: SandboxClock): Promise<AwsRig> {
  const local = await startLocalAws(clock === undefined ? {} : { clock });
  useEndpoint(local.client.endpoint);
  return {
    ...local,
    clients: createClients(() => accounts),
    inputs: (operation) =>
      local.world.calls
        .filter((call) => call.operation === operation)
        .map(({ input }) => input as Record<string, unknown>),
  };
}

/** What the SDK reads from its environment while a test runs; nothing else leads anywhere. */
export function useEndpoint(url: string): void {
  vi.stubEnv('AWS_ENDPOINT_URL', url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIASANDBOX');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** What a promise rejects with; fails the test when it does not. */
export async function rejection<E>(promise: Promise<unknown>, kind: new (...args: never[]) => E): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error('the call succeeded');
}

export const role = `arn:aws:iam::${accountId}:role/tocsin-evidence`;
