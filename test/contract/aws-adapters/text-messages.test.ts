import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { PagerError } from '../../../bot/app/ports/index.ts';
import { createClients } from '../../../bot/aws/clients.ts';
import { createTextMessages } from '../../../bot/aws/paging/sns-text-messages.ts';
import { awsRig, region, rejection, useEndpoint } from './aws-rig.ts';
import { textMessagesContract } from './text-messages-contract.ts';

describe('text messages through SNS', () => {
  textMessagesContract(async () => {
    const rig = await awsRig();
    return { ...rig, sms: createTextMessages(rig.clients.sns(region)) };
  });

  test('without a connection nothing was sent: that passes by itself and is no doubt', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    useEndpoint(`http://127.0.0.1:${port}`);
    const sms = createTextMessages(createClients(() => []).sns(region));
    expect(await rejection(sms.send('+84900000001', 'x'), PagerError)).toMatchObject({
      code: 'unavailable',
      message: 'sns:Publish: ECONNREFUSED',
    });
  });
});
