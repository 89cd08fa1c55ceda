import { z } from 'zod';
import { slackChannel } from './terms.ts';

export const figures = z
  .strictObject({
    zone: z
      .string()
      .min(1)
      .max(60)
      .default('UTC')
      .describe('Time zone of weeks, months and mornings of digests, and of the map of hours: Europe/Berlin'),
    cloudwatch: z
      .boolean()
      .default(false)
      .describe(
        'Whether the figures of the last 30 days are told as metrics of CloudWatch every six hours, as lines in the log (docs/cost.md)',
      ),
    digest: z
      .strictObject({
        channel: slackChannel.describe('Channel that gets them; the bot has to be a member'),
        weekly: z.boolean().default(true).describe('On Mondays at nine, about the week before'),
        monthly: z.boolean().default(true).describe('On the first at nine, about the month before'),
      })
      .refine(({ weekly, monthly }) => weekly || monthly, 'must be weekly or monthly, or be left out')
      .optional()
      .describe('What the incidents of a week and of a month were like, posted to a channel'),
  })
  .prefault({})
  .describe('Figures over many incidents');
