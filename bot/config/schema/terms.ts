import { z } from 'zod';
import { instantFromText, shown } from '../../core/calendar/index.ts';
import { severities } from '../../core/catalogue/index.ts';

/** Identifiers start with a letter; they become parts of keys and file names. */
export const identifier = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_.-]{0,62}$/,
    'must start with a letter; letters, digits, "_", "." and "-" may follow, 63 in all',
  );

export const glob = z.string().min(1).max(255);
export const globs = z.record(z.string().min(1).max(255), glob);
export const severity = z.enum(severities);
export const region = z
  .string()
  .regex(/^[a-z]{2,8}(-[a-z]+)+-\d{1,2}$/, 'must be a region such as eu-west-1');
export const accountId = z.string().regex(/^\d{12}$/, 'must be 12 digits, in quotes');
export const slackUser = z
  .string()
  .regex(/^[UW][A-Z0-9]{2,20}$/, 'must be a Slack user id such as U0123ABCD');
export const slackChannel = z
  .string()
  .regex(/^[CG][A-Z0-9]{2,20}$/, 'must be a Slack channel id such as C0123ABCD');
export const arn = (service: string) =>
  z
    .string()
    .max(512)
    .regex(new RegExp(`^arn:aws[a-z-]*:${service}:`), `must be an ARN of ${service}`);

export const topicArn = z
  .string()
  .max(512)
  .regex(
    /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/,
    'must be the ARN of a topic, such as arn:aws:sns:eu-west-1:111122223333:alarms',
  );

export const duration = z
  .strictObject(
    {
      seconds: z.number().int().min(0).max(86_400).optional(),
      minutes: z.number().min(0).max(1440).optional(),
      hours: z.number().min(0).max(24).optional(),
    },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && typeof input !== 'object'
          ? `must be a time such as { minutes: 5 }, not ${shown(input)}`
          : undefined,
    },
  )
  .refine((given) => Object.keys(given).length === 1, 'must be exactly one of seconds, minutes, hours');

export const instant = z
  .string()
  .max(40)
  .refine(
    (text) => instantFromText(text) !== undefined,
    'must be an instant with its offset, such as 2026-03-12T22:00:00+01:00',
  )
  .transform((text) => instantFromText(text)!);
