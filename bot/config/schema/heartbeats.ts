import { z } from 'zod';
import { matchedNotification } from './intake.ts';
import { identifier } from './terms.ts';

const heartbeatEvery = z
  .strictObject({
    minutes: z.number().min(1).max(1440).optional(),
    hours: z
      .number()
      .min(1)
      .max(24 * 31)
      .optional(),
    days: z.number().min(1).max(31).optional(),
  })
  .refine((given) => Object.keys(given).length === 1, 'must be exactly one of minutes, hours, days');

export const heartbeat = z.strictObject({
  name: identifier.describe('How it is called, in its incident as well'),
  match: z
    .strictObject(matchedNotification)
    .refine(
      (given) => Object.keys(given).length > 0,
      'must name at least one of kinds, topic, title, text, account, region',
    )
    .describe('Which notifications are beats; all parts have to fit. They open nothing.'),
  every: heartbeatEvery.describe('How far apart beats are at most'),
  grace: heartbeatEvery.optional().describe('How much later one may be; a tenth of every when absent'),
  service: identifier.describe('Opens or joins an incident of this service when it stays away'),
});
