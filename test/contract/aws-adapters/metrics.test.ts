import { describe } from 'vitest';
import { createMetrics } from '../../../bot/aws/evidence/metrics.ts';
import { awsRig } from './aws-rig.ts';
import { metricsContract } from './metrics-contract.ts';

describe("CloudWatch's metrics and their pictures", () => {
  metricsContract(async () => {
    const rig = await awsRig();
    return { ...rig, metrics: createMetrics(rig.clients) };
  });
});
