import { describe } from 'vitest';
import { createAlarmStates } from '../../../bot/aws/evidence/alarm-states.ts';
import { alarmStatesContract } from './alarm-states-contract.ts';
import { awsRig } from './aws-rig.ts';

describe('states of alarms by DescribeAlarms', () => {
  alarmStatesContract(async () => {
    const rig = await awsRig();
    return { ...rig, alarmStates: createAlarmStates(rig.clients) };
  });
});
