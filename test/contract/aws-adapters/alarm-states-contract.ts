import {
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { EvidenceError, type AlarmStates } from '../../../bot/app/ports/index.ts';
import type { CallFault } from '../../../sandbox/aws/index.ts';
import { place, rejection, type AwsRig } from './aws-rig.ts';

export type AlarmStatesRig = AwsRig & { readonly alarmStates: AlarmStates };

/** What triage relies on before a late alarm pages; every adapter of the port runs it. */
export function alarmStatesContract(start: () => Promise<AlarmStatesRig>): void {
  const withAlarms = async (): Promise<AlarmStatesRig> => {
    const rig = await start();
    const cloudwatch = rig.clients.alarms(place);
    await cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: 'checkout-5xx',
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'HTTPCode_Target_5XX_Count',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 5,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    );
    await cloudwatch.send(
      new PutCompositeAlarmCommand({ AlarmName: 'network', AlarmRule: 'ALARM("checkout-5xx")' }),
    );
    return rig;
  };

  test('says the state of a metric alarm and of a composite alarm by name', async () => {
    const rig = await withAlarms();
    expect(await rig.alarmStates.stateOf(place, 'checkout-5xx')).toBe('INSUFFICIENT_DATA');
    await rig.clients
      .alarms(place)
      .send(
        new SetAlarmStateCommand({ AlarmName: 'checkout-5xx', StateValue: 'ALARM', StateReason: 'a test' }),
      );
    expect(await rig.alarmStates.stateOf(place, 'checkout-5xx')).toBe('ALARM');
    expect(await rig.alarmStates.stateOf(place, 'network')).toBe('ALARM');
  });

  test('an alarm that is not there has no state', async () => {
    const rig = await start();
    expect(await rig.alarmStates.stateOf(place, 'nobody')).toBeUndefined();
  });

  test.each<readonly [CallFault, string, boolean]>([
    [{ kind: 'access-denied' }, 'access-denied', false],
    [{ kind: 'throttled' }, 'throttled', true],
    [{ kind: 'server-error' }, 'unavailable', true],
    [{ kind: 'reset', when: 'after' }, 'unavailable', true],
  ])('%j is %s', async (fault, code, retryable) => {
    const rig = await start();
    rig.world.onCall((_service, operation) => (operation === 'DescribeAlarms' ? fault : undefined));
    const error = await rejection(rig.alarmStates.stateOf(place, 'x'), EvidenceError);
    expect(error).toMatchObject({ code, retryable });
    expect(rig.inputs('DescribeAlarms')).toHaveLength(1);
  });
}
