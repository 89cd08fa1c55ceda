import { z } from 'zod';
import { clockMinutes, weekdayRange } from '../../core/calendar/index.ts';
import { duration, identifier, slackUser, topicArn } from './terms.ts';

const clock = z
  .string()
  .refine(
    (text) => clockMinutes(text) !== undefined,
    'must be a time of day such as "09:00", at most "24:00"',
  );

const hours = z.strictObject({
  weekdays: z
    .array(
      z
        .string()
        .refine((text) => typeof weekdayRange(text) !== 'string', 'must be weekdays such as monday:friday'),
    )
    .min(1)
    .max(7)
    .optional()
    .describe('Days on which they begin: ["monday:friday"]; every day when absent'),
  times: z
    .array(z.strictObject({ from: clock, to: clock }))
    .min(1)
    .max(10)
    .describe('From when to when; past midnight where the end is not later'),
});

const oneWay = z.record(identifier, duration).refine((given) => Object.keys(given).length === 1, {
  error: 'must be one way with its delay: { sms: { minutes: 1 } }',
});

const order = z
  .array(
    z.union([identifier, oneWay], {
      error:
        'must be slack, sms, mention, the name of a pager, or one of them with its delay: { sms: { minutes: 1 } }',
    }),
  )
  .min(1)
  .max(8)
  .refine(
    (ways) => new Set(ways.map(wayName)).size === ways.length,
    'names the same way twice: a page is sent once over each; the escalation pages again',
  );

type GivenWay = string | Readonly<Record<string, unknown>>;

/** The name in `sms` and in `{ sms: { minutes: 1 } }`. */
export const wayName = (way: GivenWay): string =>
  typeof way === 'string' ? way : (Object.keys(way)[0] ?? '');

export const person = z.strictObject({
  slack: slackUser.optional().describe('Slack user id; without it they are paged by SMS only'),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164, with the plus sign: +84900000001')
    .optional()
    .describe('Phone for SMS, in E.164: +84900000001'),
  email: z.email().optional().describe('Mail address; nothing is sent to it yet'),
  zone: z.string().max(64).default('UTC').describe('IANA time zone: Europe/Berlin'),
  workingHours: z
    .array(hours)
    .min(1)
    .max(10)
    .optional()
    .describe('When they work, on the clocks of their zone; test pages come then'),
  notify: z
    .strictObject({
      urgent: order.optional().describe('For sev1 and sev2: [slack, { sms: { minutes: 1 } }]'),
      low: order.optional().describe('For sev3 and sev4: [slack]'),
      atWork: order.optional().describe('Within their working hours, instead of both'),
    })
    .optional()
    .describe(
      'How they are paged, in order: slack, sms, mention, or a name in pagers, each with its delay after the page; [slack, { sms: { minutes: 2 } }] when absent',
    ),
});

export const environmentName = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9_]{0,99}$/,
    'must be the name of a variable of the environment, such as TOCSIN_WEBHOOK_SECRET',
  );

/** Only what stands here is ever called; an address with a name and a password would put it into logs. */
export const webhookUrl = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
  .max(2000)
  .refine((text) => {
    const url = URL.parse(text);
    return url !== null && url.username === '' && url.password === '' && url.hash === '';
  }, 'must have no user, password or fragment');

export const pager = z.union(
  [
    z.strictObject({ topic: topicArn.describe('ARN of a topic of SNS') }),
    z.strictObject({
      webhook: webhookUrl.describe('Address that gets a signed POST'),
      secret: environmentName.describe('Variable of the environment that holds the key of the signature'),
    }),
  ],
  { error: 'must be { topic: ARN } or { webhook: "https://...", secret: NAME_OF_A_VARIABLE }' },
);

export const sms = z
  .strictObject({
    answers: topicArn
      .optional()
      .describe(
        'ARN of the topic that two-way SMS publishes answers to: A 4711 acknowledges, E 4711 escalates',
      ),
    deliveryLog: z
      .string()
      .regex(
        /^sns\/[a-z]{2,}(?:-[a-z]+)+-\d{1,2}\/\d{12}\/DirectPublishToPhoneNumber$/,
        'must be the log group of SMS delivery status, such as sns/eu-west-1/111122223333/DirectPublishToPhoneNumber',
      )
      .optional()
      .describe(
        'Log group in which SNS writes what became of text messages; read while one is unanswered, a failed one hurries the next channel',
      ),
  })
  .default({})
  .describe('Pages by text message');
