import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { EvidenceError, PagerError } from '../../../bot/app/ports/index.ts';
import { callLimits, createClients, longPollMs, timeLimited } from '../../../bot/aws/clients.ts';
import { createLogs } from '../../../bot/aws/evidence/logs.ts';
import { createTraces } from '../../../bot/aws/evidence/traces.ts';
import { createSubscriptions } from '../../../bot/aws/intake/subscriptions.ts';
import { createTextMessages } from '../../../bot/aws/paging/sns-text-messages.ts';
import { accountId, at, awsRig, place, region, rejection, role, useEndpoint } from './aws-rig.ts';

const query = { place, group: '/g', text: 'fields @message', from: at(-60_000), to: at(0), limit: 1 };

/** An AWS that takes every call and does with the answer what it is told. */
async function silentAws(answer: (response: ServerResponse) => void): Promise<void> {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  useEndpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

const hanging: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  ['never answers', () => undefined],
  ['stops in the middle of its answer', (response) => void response.writeHead(200).write('{"que')],
];

test.each(hanging)('every call to a service that %s ends', async (_what, answer) => {
  await silentAws(answer);
  const clients = createClients(() => [], timeLimited(100));
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    logs: () => createLogs(clients).start(query),
    traces: () => createTraces(clients).destination(place),
    subscriptions: () =>
      createSubscriptions(clients).confirm(`arn:aws:sns:${region}:${accountId}:alarms`, 't'),
  };
  for (const call of Object.values(calls)) {
    expect(await rejection(call(), EvidenceError)).toMatchObject({ code: 'unavailable', retryable: true });
  }
  const sms = createTextMessages(clients.sns(region));
  expect(await rejection(sms.send('+84900000001', 'x'), PagerError)).toMatchObject({ code: 'lost-answer' });
});

test('a role that is asked for in vain ends, too', async () => {
  await silentAws(() => undefined);
  const clients = createClients(() => [{ id: accountId, regions: [region], role }], timeLimited(100));
  const call = createLogs(clients).start({ ...query, place: { region, account: accountId } });
  expect(await rejection(call, EvidenceError)).toMatchObject({ action: 'sts:AssumeRole' });
});

test('calls end after 10 s, long polls after 25 s, and none is repeated by the SDK', async () => {
  const { clients } = await awsRig();
  const limits = async (client: ReturnType<typeof clients.sns> | ReturnType<typeof clients.sqs>) => {
    await client.config.requestHandler
      .handle({
        method: 'GET',
        protocol: 'http:',
        hostname: '127.0.0.1',
        port: 1,
        path: '/',
        headers: {},
        query: {},
      } as never)
      .catch(() => undefined);
    return {
      ...(client.config.requestHandler as { httpHandlerConfigs(): object }).httpHandlerConfigs(),
      attempts: await client.config.maxAttempts(),
    };
  };
  const common = { throwOnRequestTimeout: true, connectionTimeout: callLimits.connectMs, attempts: 1 };
  const { answerMs } = callLimits;
  expect(await limits(clients.sns(region))).toMatchObject({
    ...common,
    requestTimeout: answerMs,
    socketTimeout: answerMs,
  });
  expect(await limits(clients.sqs(region))).toMatchObject({
    ...common,
    requestTimeout: longPollMs,
    socketTimeout: longPollMs,
  });
});
