import { z } from 'zod';
import { environmentName, webhookUrl } from './people.ts';
import { identifier, topicArn } from './terms.ts';

const target = z
  .strictObject({
    webhook: webhookUrl.optional().describe('Address that gets a signed POST'),
    secret: environmentName
      .optional()
      .describe('Variable of the environment that holds the key of its signature'),
    topic: topicArn.optional().describe('ARN of a topic of SNS, for mail'),
    private: z.boolean().default(false).describe('Whether postmortems of private incidents go there, too'),
  })
  .refine(
    ({ webhook, secret, topic }) =>
      (webhook === undefined) !== (topic === undefined) && (webhook === undefined) === (secret === undefined),
    'must be { topic: ARN } or { webhook: "https://...", secret: NAME_OF_A_VARIABLE }',
  );

export const postmortem = z
  .strictObject({
    publishTo: z
      .record(identifier, target)
      .default({})
      .refine((given) => Object.keys(given).length <= 10, 'must be at most 10 targets')
      .describe('Where a published postmortem goes, by a short name, beside Slack and the artefact store'),
  })
  .prefault({})
  .describe('Documents about incidents');
