import { describe } from 'vitest';
import { createWording } from '../../../bot/aws/wording/bedrock-wording.ts';
import { awsRig } from './aws-rig.ts';
import { wordingContract } from './wording-contract.ts';

describe('suggested wording by Amazon Bedrock', () => {
  wordingContract(async () => {
    const rig = await awsRig();
    return { ...rig, wording: createWording((region) => rig.clients.sns(region).config.requestHandler) };
  });
});
