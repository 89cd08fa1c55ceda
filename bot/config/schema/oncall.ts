import { z } from 'zod';
import { escalation } from './escalations.ts';
import { identifier, slackUser } from './terms.ts';

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
