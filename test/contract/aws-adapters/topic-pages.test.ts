import { describe } from 'vitest';
import { createTopicPages } from '../../../bot/aws/paging/sns-topic-pages.ts';
import { awsRig } from './aws-rig.ts';
import { topicPagesContract } from './topic-pages-contract.ts';

describe('pages to a topic of SNS', () => {
  topicPagesContract(async () => {
    const rig = await awsRig();
    return { ...rig, topicPages: createTopicPages((region) => rig.clients.sns(region)) };
  });
});
