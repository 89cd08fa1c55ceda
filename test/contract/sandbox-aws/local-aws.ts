import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createAwsWorld, manualClock, serveAws } from '../../../sandbox/aws/index.ts';
import type { AwsWorld, ManualClock, SandboxClock } from '../../../sandbox/aws/index.ts';
import { selfSignedCertificate } from '../../../sandbox/aws/certificate.ts';

export const startMs = Date.parse('2026-03-12T14:02:10.123Z');
export const accountId = '111122223333';
export const region = 'eu-west-1';

/** One key for all tests of a file: making one takes longer than most tests. */
export const certificate = selfSignedCertificate({
  commonName: 'sns.amazonaws.com',
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2027-01-01T00:00:00.000Z',
});

export type LocalAws = {
  readonly world: AwsWorld;
  readonly clock: ManualClock;
  /** What every SDK client of a test is made with. */
  readonly client: {
    readonly endpoint: string;
    readonly region: string;
    readonly maxAttempts: number;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
};

export async function startLocalAws(
  options: { readonly region?: string; readonly seed?: string; readonly clock?: SandboxClock } = {},
): Promise<LocalAws> {
  const clock = manualClock(startMs);
  const world = createAwsWorld({
    clock: options.clock ?? clock,
    seed: options.seed ?? 'test',
    accountId,
    region: options.region ?? region,
    certificate,
  });
  const server = await serveAws(world, { port: 0 });
  onTestFinished(async () => {
    world.close();
    await server.close();
  });
  return {
    world,
    clock,
    client: {
      endpoint: server.url,
      region: options.region ?? region,
      maxAttempts: 1,
      credentials: { accessKeyId: 'AKIASANDBOX', secretAccessKey: 'none' },
    },
  };
}

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** An HTTP endpoint that answers with the statuses it was given, in order, and 200 after that; `hang` never answers. */
export async function startEndpoint(
  ...answers: readonly (number | 'hang')[]
): Promise<{ readonly url: string; readonly received: readonly Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const answer = answers[received.length] ?? 200;
      received.push({ headers: request.headers, body });
      if (answer !== 'hang') response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sns`, received };
}

/** The name of the error a call ends with; fails the test when the call succeeds. */
export async function errorOf(
  call: Promise<unknown>,
): Promise<{ readonly name: string; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message };
    throw error;
  }
  throw new Error('the call succeeded');
}
