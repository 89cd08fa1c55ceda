import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import type { AlarmStates } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';

/** DescribeAlarms by name: 9 calls a second in an account (service quotas, 2026-05), so it is asked for late alarms only. */
export function createAlarmStates(clients: Clients): AlarmStates {
  return {
    async stateOf(place, name) {
      const command = new DescribeAlarmsCommand({
        AlarmNames: [name],
        // Without it composite and log alarms are left out (API reference, DescribeAlarms).
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      });
      try {
        const answer = await clients.alarms(place).send(command);
        const found = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])];
        const state = found.find((alarm) => alarm.AlarmName === name)?.StateValue;
        return state === 'ALARM' || state === 'OK' || state === 'INSUFFICIENT_DATA' ? state : undefined;
      } catch (error) {
        throw evidenceErrorOf('cloudwatch:DescribeAlarms', error);
      }
    },
  };
}
