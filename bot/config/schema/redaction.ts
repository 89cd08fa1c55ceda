import { z } from 'zod';
import { redactionPattern } from '../../core/catalogue/index.ts';
import { identifier } from './terms.ts';

/** What is taken out of log lines beside secrets and personal data of known forms. */
export const redaction = z
  .array(
    z
      .strictObject({
        name: identifier.describe('What stands in place of it: [removed:pattern:NAME]'),
        pattern: z
          .string()
          .min(1)
          .max(200)
          .describe('Literals, classes and counts, one part of varying length, no groups: CUST-\\d{8}'),
      })
      .superRefine(({ name, pattern }, context) => {
        const read = redactionPattern(name, pattern);
        if ('problem' in read) context.addIssue({ code: 'custom', path: ['pattern'], message: read.problem });
      }),
  )
  .max(50)
  .default([])
  .describe('What else is taken out of log lines before they are stored or sent');
