import { describe } from 'vitest';
import { createPast } from '../../../bot/aws/evidence/past.ts';
import { awsRig } from './aws-rig.ts';
import { pastContract } from './past-contract.ts';

describe('CloudTrail, CloudFormation and the history of alarms', () => {
  pastContract(async () => {
    const rig = await awsRig();
    return { ...rig, past: createPast(rig.clients) };
  });
});
