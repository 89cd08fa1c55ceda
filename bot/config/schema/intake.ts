import { z } from 'zod';
import { toolKinds } from '../../core/alarm/index.ts';
import { duration, glob, identifier, topicArn } from './terms.ts';

/** The end of a subscription is trouble wherever it is sent; it cannot be ignored. */
const routableKinds = toolKinds.filter((kind) => kind !== 'unsubscribe-confirmation');

/** What a notification that is no alarm of CloudWatch is found by. */
export const matchedNotification = {
  kinds: z
    .array(z.enum(routableKinds))
    .min(1)
    .optional()
    .describe('Kinds of notifications, as tocsin parse names them; all that are no alarms of CloudWatch'),
  topic: glob.optional().describe('Glob for the ARN of the topic'),
  title: glob
    .optional()
    .describe('Glob for the subject; of alerts and findings their name; of changes "source subject status"'),
  text: glob.optional().describe('Glob for the whole text: *backup failed*'),
  account: glob.optional().describe('Glob for the account'),
  region: glob.optional().describe('Glob for the region'),
};

const route = z
  .strictObject({
    ...matchedNotification,
    service: identifier.optional().describe('Opens or joins an incident of this service'),
    ignore: z
      .literal(true)
      .optional()
      .describe('Opens nothing; what comes is kept and listed by tocsin audit'),
  })
  .refine(
    ({ service: to, ignore }) => (to === undefined) !== (ignore === undefined),
    'must have either service: NAME or ignore: true',
  );
const reconcileEvery = duration.refine(
  (given) => (given.seconds ?? 0) + (given.minutes ?? 0) * 60 + (given.hours ?? 0) * 3600 >= 60,
  'must be a minute or more: AWS counts the calls',
);

export const intake = z.strictObject({
  sns: z
    .strictObject({
      topics: z
        .union([z.array(topicArn).min(1).max(200), z.literal('any topic, without proof of origin')], {
          error:
            'must be a list of topic ARNs; to believe every topic of everybody write the words "any topic, without proof of origin"',
        })
        .describe('ARNs of the topics whose messages are believed'),
      certificates: z
        .string()
        .max(1000)
        .optional()
        .describe('Folder with certificates of SNS, looked at first; for networks without internet'),
      signatureVersions: z
        .array(z.enum(['1', '2']))
        .min(1)
        .default(['1', '2'])
        .describe('Accepted signatures: 1 is SHA-1, 2 is SHA-256'),
    })
    .optional()
    .describe('What is believed of SNS, over HTTPS and in queues'),
  reconcile: z
    .union([z.literal('off'), z.strictObject({ every: reconcileEvery })], {
      error: 'must be off, or { every: { minutes: 5 } }',
    })
    .default({ every: { minutes: 5 } })
    .describe(
      'How often CloudWatch is asked, in each region of accounts, which alarms are in ALARM: what notifications did not tell of comes in then',
    ),
  sqs: z
    .array(
      z.strictObject({
        url: z.url().describe('Address of the queue'),
        trust: z
          .literal('queue-policy')
          .optional()
          .describe(
            'Believe messages without a signature too: only the policy of the queue keeps others out',
          ),
      }),
    )
    .max(20)
    .default([])
    .describe('Queues that are read by long polling'),
  routes: z
    .array(route)
    .max(200)
    .default([])
    .describe('Where notifications go that are no alarms of CloudWatch; the first that fits decides'),
});
