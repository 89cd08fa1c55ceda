import { describe } from 'vitest';
import { createSubscriptions } from '../../../bot/aws/intake/subscriptions.ts';
import { awsRig } from './aws-rig.ts';
import { subscriptionsContract } from './subscriptions-contract.ts';

describe('subscriptions of SNS', () => {
  subscriptionsContract(async () => {
    const rig = await awsRig();
    return { ...rig, subscriptions: createSubscriptions(rig.clients) };
  });
});
