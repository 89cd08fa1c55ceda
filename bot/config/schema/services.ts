import { z } from 'zod';
import { accountId, glob, globs, identifier, region, severity } from './terms.ts';

export const matcher = z
  .strictObject({
    name: glob.optional().describe('Glob for the name of the alarm: checkout-*'),
    namespace: glob.optional().describe('Glob for the namespace of a metric: AWS/ApplicationELB'),
    account: glob.optional().describe('Glob for the account of the alarm'),
    region: glob.optional().describe('Glob for the region of the alarm'),
    dimensions: globs.optional().describe('Globs for dimensions of the same metric, by name'),
    tags: globs
      .optional()
      .describe(
        'Globs for tags of the alarm, by key; notifications carry them where AlarmTagsPropagation is on',
      ),
  })
  .refine(
    (given) => Object.keys(given).length > 0,
    'must name at least one of name, namespace, account, region, dimensions, tags',
  );

const objective = z
  .strictObject({
    availability: z
      .number()
      .min(50)
      .lt(100, 'must be under 100: 100 % leaves no budget that incidents could use')
      .describe('Percent of the time: 99.9'),
    windowDays: z.number().int().min(1).max(366).default(30).describe('Days over which it is looked at'),
  })
  .optional()
  .describe('How reliable it is to be: figures then say what incidents used of its error budget');

export const service = z.strictObject({
  owner: z.string().max(100).optional().describe('Team that owns it: figures can be asked for by team'),
  match: z
    .array(matcher)
    .max(100)
    .default([])
    .describe('Its alarms: those that fit an entry; all parts of an entry have to fit'),
  severity: severity.default('sev3').describe('Severity of a new incident; sev1 is the most urgent'),
  dependsOn: z
    .array(identifier)
    .max(100)
    .default([])
    .describe(
      'Services, or names of things outside, that it cannot work without: alarms of both are one incident',
    ),
  logs: z
    .array(
      z.strictObject({
        group: z.string().min(1).max(2048).describe('Name of the log group'),
        query: z
          .string()
          .min(1)
          .max(100)
          .default('newest-errors')
          .describe('newest-errors, newest-lines, or one of queries'),
        region: region.optional().describe('Where the group is; the region of the alarm when absent'),
        account: accountId.optional().describe('Whose it is; the account of the alarm when absent'),
      }),
    )
    .max(20)
    .default([])
    .describe('Log groups that are asked when an incident opens'),
  traces: z
    .strictObject({
      filter: z.string().min(1).max(2000).describe('X-Ray filter expression: service("checkout")'),
    })
    .optional()
    .describe('Traces that are asked when an incident opens'),
  runbooks: z
    .array(identifier)
    .max(50)
    .default([])
    .describe('Ids of runbooks to attach, before those that match by themselves'),
  escalation: identifier.optional().describe('Policy that pages; that of fallback when absent'),
  objective,
});

/** The service of what no other one matches. */
export const fallback = z
  .strictObject({
    name: identifier.default('unassigned').describe('How it is called'),
    severity: severity.default('sev3').describe('Severity of its incidents'),
    escalation: identifier.optional().describe('Policy that pages; where there is one policy only, that one'),
  })
  .default({ name: 'unassigned', severity: 'sev3' })
  .describe('The service of alarms that no other one matches');
