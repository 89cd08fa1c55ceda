import { describe, expect, test } from 'vitest';
import { EvidenceError } from '../../../bot/app/ports/index.ts';
import { createLogs } from '../../../bot/aws/evidence/logs.ts';
import { wallClock } from '../../../sandbox/aws/index.ts';
import { accountId, at, awsRig, region, rejection, role } from './aws-rig.ts';
import { logsContract } from './logs-contract.ts';

const query = {
  place: { region, account: accountId },
  group: '/ecs/checkout',
  text: 'fields @message',
  from: at(-60_000),
  to: at(0),
  limit: 10,
};

describe('CloudWatch Logs Insights', () => {
  logsContract(async () => {
    const rig = await awsRig();
    return { ...rig, logs: createLogs(rig.clients) };
  });

  test('an account with a role is entered once, with its external id, and the session is kept', async () => {
    const rig = await awsRig([{ id: accountId, regions: [region], role, externalId: 'x-1' }], wallClock());
    rig.world.logs.putGroup({ name: '/ecs/checkout', streams: ['s'] });
    const logs = createLogs(rig.clients);
    await logs.start(query);
    await logs.start(query);
    expect(rig.inputs('AssumeRole')).toEqual([
      expect.objectContaining({ RoleArn: role, ExternalId: 'x-1', RoleSessionName: 'tocsin-evidence' }),
    ]);
    expect(rig.inputs('StartQuery')).toHaveLength(2);
  });

  test('a role that may not be assumed is access denied, by the action sts:AssumeRole', async () => {
    const rig = await awsRig([{ id: accountId, regions: [region], role }]);
    rig.world.onCall((service) => (service === 'sts' ? { kind: 'access-denied' } : undefined));
    const error = await rejection(createLogs(rig.clients).start(query), EvidenceError);
    expect(error).toMatchObject({ code: 'access-denied', action: 'sts:AssumeRole', retryable: false });
  });

  test.each([
    ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/'],
    ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
    ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
    ['eusc-de-east-1', 'https://eusc-de-east-1.console.amazonaws-eusc.eu/'],
  ])('in %s the link of a query begins with %s', async (where, host) => {
    const link = createLogs((await awsRig()).clients).link({ ...query, place: { region: where } });
    expect(link.startsWith(`${host}cloudwatch/home?region=${where}#logsV2:logs-insights`)).toBe(true);
  });

  test('where a partition has no public console there is no link', async () => {
    const logs = createLogs((await awsRig()).clients);
    expect(logs.link({ ...query, place: { region: 'us-iso-east-1' } })).toBe('');
  });

  test('a link holds query, group and window, and nothing in it can end it', async () => {
    const logs = createLogs((await awsRig()).clients);
    const link = logs.link({ ...query, text: 'filter @message like /<!channel> "é" |)/' });
    expect(link).toContain("~(end~'2026-03-12T14*3a02*3a10.123Z~start~'2026-03-12T14*3a01*3a10.123Z~");
    expect(link).toContain("source~(~'*2fecs*2fcheckout)~lang~'CWLI)");
    expect(link).toContain('*3c*21channel*3e*20*22*c3*a9*22*20*7c*29*2f');
    expect(link).not.toMatch(/[<>"\s|]/);
  });
});
