import { z } from 'zod';
import { glob, globs, identifier, instant } from './terms.ts';

export const mute = z
  .strictObject({
    alarms: glob.optional().describe('Glob for the names of alarms'),
    service: identifier.optional().describe('Alarms of this service'),
    tags: globs.optional().describe('Globs for tags of alarms, by key'),
    reason: z.string().max(300).optional().describe('Why; shown wherever it has an effect'),
    from: instant.optional().describe('Not before this instant'),
    until: instant.optional().describe('Not from this instant on'),
    intervals: z
      .array(z.unknown())
      .min(1)
      .max(50)
      .optional()
      .describe('When, in the form of Alertmanager; always between from and until when absent'),
  })
  .refine(
    ({ alarms, service: of, tags }) => alarms !== undefined || of !== undefined || tags !== undefined,
    'names nothing to mute: give alarms, service or tags',
  )
  .refine(
    ({ until, intervals }) => until !== undefined || intervals !== undefined,
    'would last for ever: give intervals or until (what is never of interest needs no action in CloudWatch)',
  )
  .refine(
    ({ from, until }) => from === undefined || until === undefined || from < until,
    'ends before it starts: until has to be after from',
  );
