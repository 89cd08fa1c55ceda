import { describe, expect, test } from 'vitest';
import { createTraces } from '../../../bot/aws/evidence/traces.ts';
import { awsRig } from './aws-rig.ts';
import { tracesContract } from './traces-contract.ts';

describe('X-Ray', () => {
  tracesContract(async () => {
    const rig = await awsRig();
    return { ...rig, traces: createTraces(rig.clients) };
  });

  test.each([
    [
      'eu-west-1',
      'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#xray:traces/1-a',
    ],
    [
      'cn-north-1',
      'https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#xray:traces/1-a',
    ],
    [
      'us-gov-west-1',
      'https://us-gov-west-1.console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#xray:traces/1-a',
    ],
    ['us-iso-east-1', ''],
  ])('in %s a trace is at %s', async (region, link) => {
    expect(createTraces((await awsRig()).clients).link({ region }, '1-a')).toBe(link);
  });
});
