import { z } from 'zod';
import { duration, identifier, slackUser } from './terms.ts';

export const person = z.strictObject({
  slack: slackUser.optional().describe('Slack user id; without it they are paged by SMS only'),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164, with the plus sign: +84900000001')
    .optional()
    .describe('Phone for SMS, in E.164: +84900000001'),
  email: z.email().optional().describe('Mail address; nothing is sent to it yet'),
  zone: z.string().max(64).default('UTC').describe('IANA time zone: Europe/Berlin'),
});

/** Names of schedules are free: `Trực đêm` is one. */
const scheduleName = z.string().min(1).max(200);

const target = z.union([z.strictObject({ schedule: scheduleName }), z.strictObject({ person: identifier })], {
  error: 'must be { schedule: NAME } or { person: NAME }',
});

const escalation = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        page: z.array(target).min(1).max(20).describe('Who: everybody on call in a schedule, or a person'),
        after: duration
          .default({ minutes: 0 })
          .describe(
            'How long after the step before, or after the start; nobody is paged once somebody has acknowledged',
          ),
      }),
    )
    .min(1)
    .max(20)
    .describe('Who is paged when, in order'),
  repeat: z.number().int().min(0).max(9).default(0).describe('How many further rounds'),
});

export const oncall = z
  .strictObject({
    schedules: z.record(z.string(), z.unknown()).default({}).describe('Who is on call, by name'),
    escalations: z
      .record(identifier, escalation)
      .default({})
      .describe('Who is paged in which order, by name'),
  })
  .default({ schedules: {}, escalations: {} })
  .describe('Who is reached');
