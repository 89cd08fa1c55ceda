import {
  PutAlarmMuteRuleCommand,
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

  test('lists what is in ALARM, metric and composite alarms, over all pages, and says when it left some out', async () => {
    const rig = await withAlarms();
    const cloudwatch = rig.clients.alarms(place);
    expect(await rig.alarmStates.firing(place, 1000)).toEqual({ alarms: [], complete: true });
    for (let n = 0; n < 120; n += 1) {
      const AlarmName = `many-${n}`;
      await cloudwatch.send(
        new PutMetricAlarmCommand({
          AlarmName,
          Namespace: 'Own',
          MetricName: 'Errors',
          Statistic: 'Sum',
          Period: 60,
          EvaluationPeriods: 1,
          Threshold: 5,
          ComparisonOperator: 'GreaterThanThreshold',
          AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alarms'],
        }),
      );
      await cloudwatch.send(
        new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'a test' }),
      );
    }
    await cloudwatch.send(
      new SetAlarmStateCommand({ AlarmName: 'checkout-5xx', StateValue: 'ALARM', StateReason: 'a test' }),
    );
    const { alarms, complete } = await rig.alarmStates.firing(place, 1000);
    expect(complete).toBe(true);
    expect(alarms).toHaveLength(122);
    expect(alarms.map((each) => each['AlarmName'])).toContain('network');
    expect(alarms.find((each) => each['AlarmName'] === 'many-7')).toMatchObject({
      StateValue: 'ALARM',
      AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alarms'],
      StateTransitionedTimestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(await rig.alarmStates.firing(place, 50)).toMatchObject({ complete: false });
  });

  test('describes alarms by name in whatever state, more than a call takes, without those that are gone', async () => {
    const rig = await withAlarms();
    const names = ['checkout-5xx', ...Array.from({ length: 130 }, (_, n) => `gone-${n}`), 'network'];
    const found = await rig.alarmStates.named(place, names);
    expect(found.map((each) => each['AlarmName'])).toEqual(['checkout-5xx', 'network']);
  });

  test('knows which alarms a mute rule of CloudWatch holds back now', async () => {
    const rig = await withAlarms();
    expect(await rig.alarmStates.isMuted(place, 'checkout-5xx')).toBe(false);
    const at = new Date(rig.world.now() - 60_000).toISOString().slice(0, 16);
    await rig.clients.alarms(place).send(
      new PutAlarmMuteRuleCommand({
        Name: 'deploy',
        Rule: { Schedule: { Expression: `at(${at})`, Duration: 'PT1H' } },
        MuteTargets: { AlarmNames: ['checkout-5xx'] },
      }),
    );
    expect(await rig.alarmStates.isMuted(place, 'checkout-5xx')).toBe(true);
    expect(await rig.alarmStates.isMuted(place, 'network')).toBe(false);
  });

  test('puts a mute rule for whole minutes, lists it with its alarms and end, and deletes it, twice without harm', async () => {
    const rig = await withAlarms();
    const nowMs = rig.world.now();
    const from = new Date(nowMs).toISOString();
    const until = new Date(nowMs + 3_600_000).toISOString();
    const wholeMinute = new Date(Math.ceil((nowMs + 3_600_000) / 60_000) * 60_000).toISOString();
    const rule = {
      name: 'tocsin-M-7',
      alarms: ['checkout-5xx', 'network'],
      from,
      until,
      why: 'M-7 of Tocsin',
    };
    await rig.alarmStates.putMuteRule(place, rule);
    await rig.alarmStates.putMuteRule(place, rule);
    expect(await rig.alarmStates.muteRules(place, 10)).toMatchObject({
      complete: true,
      rules: [{ name: 'tocsin-M-7', alarms: ['checkout-5xx', 'network'], zone: 'UTC', until: wholeMinute }],
    });
    for (const name of ['b', 'c']) await rig.alarmStates.putMuteRule(place, { ...rule, name });
    const two = await rig.alarmStates.muteRules(place, 2);
    expect([two.rules.length, two.complete]).toEqual([2, false]);
    for (const name of ['b', 'c', 'tocsin-M-7', 'tocsin-M-7'])
      await rig.alarmStates.deleteMuteRule(place, name);
    expect(await rig.alarmStates.muteRules(place, 10)).toEqual({ rules: [], complete: true });
  });

  test('finds the names of alarms by their beginning', async () => {
    const rig = await withAlarms();
    expect(await rig.alarmStates.names(place, 'check', 10)).toEqual({
      names: ['checkout-5xx'],
      complete: true,
    });
    const all = await rig.alarmStates.names(place, '', 10);
    expect(all.names.toSorted()).toEqual(['checkout-5xx', 'network']);
    expect(await rig.alarmStates.names(place, '', 1)).toMatchObject({ complete: false });
  });

  test.each(['PutAlarmMuteRule', 'DeleteAlarmMuteRule', 'ListAlarmMuteRules'])(
    'a refused %s names its action',
    async (operation) => {
      const rig = await start();
      rig.world.onCall((_service, called) => (called === operation ? { kind: 'access-denied' } : undefined));
      const at = new Date(rig.world.now()).toISOString();
      const call = {
        PutAlarmMuteRule: () =>
          rig.alarmStates.putMuteRule(place, { name: 'x', alarms: ['a'], from: at, until: at, why: '' }),
        DeleteAlarmMuteRule: () => rig.alarmStates.deleteMuteRule(place, 'x'),
        ListAlarmMuteRules: () => rig.alarmStates.muteRules(place, 1),
      }[operation]!;
      const error = await rejection(call(), EvidenceError);
      expect(error).toMatchObject({ code: 'access-denied', action: `cloudwatch:${operation}` });
    },
  );

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
