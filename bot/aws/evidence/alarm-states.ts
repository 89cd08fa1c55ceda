import {
  DescribeAlarmsCommand,
  ListAlarmMuteRulesCommand,
  type DescribeAlarmsCommandInput,
  type DescribeAlarmsCommandOutput,
} from '@aws-sdk/client-cloudwatch';
import type { AlarmRecord, AlarmStates } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';
import { createMuteRules } from './mute-rules.ts';

type Place = Parameters<AlarmStates['stateOf']>[0];

// Without it composite and log alarms are left out (API reference, DescribeAlarms).
const allTypes: DescribeAlarmsCommandInput['AlarmTypes'] = ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'];

/** API reference, DescribeAlarms: names and records of one call. */
const perCall = 100;

/**
 * DescribeAlarms: 9 calls a second in an account (service quotas, 2026-05). It is asked for late alarms, and every few
 * minutes for all that are in ALARM.
 */
export function createAlarmStates(clients: Clients): AlarmStates {
  async function describe(
    place: Place,
    input: DescribeAlarmsCommandInput,
  ): Promise<DescribeAlarmsCommandOutput> {
    try {
      return await clients.alarms(place).send(new DescribeAlarmsCommand({ AlarmTypes: allTypes, ...input }));
    } catch (error) {
      throw evidenceErrorOf('cloudwatch:DescribeAlarms', error);
    }
  }

  return {
    ...createMuteRules(clients),

    async stateOf(place, name) {
      const found = recordsOf(await describe(place, { AlarmNames: [name] }));
      const state = found.find((alarm) => alarm['AlarmName'] === name)?.['StateValue'];
      return state === 'ALARM' || state === 'OK' || state === 'INSUFFICIENT_DATA' ? state : undefined;
    },

    async firing(place, limit) {
      const alarms: AlarmRecord[] = [];
      let token: string | undefined;
      do {
        const page = await describe(place, {
          StateValue: 'ALARM',
          MaxRecords: perCall,
          ...(token === undefined ? {} : { NextToken: token }),
        });
        alarms.push(...recordsOf(page));
        token = page.NextToken;
      } while (token !== undefined && alarms.length < limit);
      return { alarms: alarms.slice(0, limit), complete: token === undefined && alarms.length <= limit };
    },

    async names(place, prefix, limit) {
      const names: string[] = [];
      let token: string | undefined;
      do {
        const page = await describe(place, {
          MaxRecords: perCall,
          ...(prefix === '' ? {} : { AlarmNamePrefix: prefix }),
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const { MetricAlarms = [], CompositeAlarms = [], LogAlarms = [] } = page;
        names.push(
          ...[...MetricAlarms, ...CompositeAlarms, ...LogAlarms].flatMap(({ AlarmName: name }) => name ?? []),
        );
        token = page.NextToken;
      } while (token !== undefined && names.length < limit);
      return { names: names.slice(0, limit), complete: token === undefined && names.length <= limit };
    },

    async isMuted(place, name) {
      const command = new ListAlarmMuteRulesCommand({ AlarmName: name, Statuses: ['ACTIVE'], MaxRecords: 1 });
      try {
        const { AlarmMuteRuleSummaries = [] } = await clients.alarms(place).send(command);
        return AlarmMuteRuleSummaries.length > 0;
      } catch (error) {
        throw evidenceErrorOf('cloudwatch:ListAlarmMuteRules', error);
      }
    },

    async named(place, names) {
      const alarms: AlarmRecord[] = [];
      for (let from = 0; from < names.length; from += perCall) {
        const AlarmNames = names.slice(from, from + perCall);
        alarms.push(...recordsOf(await describe(place, { AlarmNames, MaxRecords: perCall })));
      }
      return alarms;
    },
  };
}

/** Dates as texts: records leave this room as JSON. */
const recordsOf = (answer: DescribeAlarmsCommandOutput): readonly AlarmRecord[] =>
  JSON.parse(
    JSON.stringify([
      ...(answer.MetricAlarms ?? []),
      ...(answer.CompositeAlarms ?? []),
      ...(answer.LogAlarms ?? []),
    ]),
  ) as readonly AlarmRecord[];
