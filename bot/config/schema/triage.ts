import { z } from 'zod';
import { matcher } from './services.ts';
import { duration, identifier } from './terms.ts';

const resolveRule = z.union([z.enum(['never', 'propose']), z.strictObject({ calm: duration })], {
  error: 'must be never, propose, or { calm: { minutes: 15 } }',
});

export const triage = z.strictObject({
  joinWithin: duration
    .default({ minutes: 30 })
    .describe(
      'Services that depend on one another, a composite alarm and its children, and alarms with the same grouping key are one incident when they begin within this time',
    ),
  lateAfter: duration
    .default({ minutes: 15 })
    .describe('An alarm that comes later than this is looked up with DescribeAlarms before it pages'),
  storm: z
    .union([
      z.literal('off'),
      z.strictObject({
        moreThan: z
          .number()
          .int()
          .min(2)
          .max(15)
          .default(8)
          .describe('So many new incidents are no storm yet'),
        within: duration.default({ seconds: 60 }).describe('The time in which they open'),
        calmAfter: duration
          .default({ minutes: 15 })
          .describe('Without another service for so long the next alarm opens an incident of its own'),
        escalation: identifier
          .optional()
          .describe('Policy that pages for a storm; else that of the service it began in'),
      }),
    ])
    .prefault({})
    .describe('When many incidents open at once they become one; off: never'),
  flapping: z
    .union([
      z.literal('off'),
      z.strictObject({
        changes: z.number().int().min(3).max(10).default(6).describe('So many changes of one alarm ...'),
        within: duration.default({ minutes: 30 }).describe('... in this time are flapping'),
        calmAfter: duration
          .default({ minutes: 15 })
          .describe('Without a change for so long its state counts again'),
      }),
    ])
    .prefault({})
    .describe('When an alarm changes again and again; off: never'),
  resolve: z
    .strictObject({
      sev1: resolveRule.default('propose'),
      sev2: resolveRule.default('propose'),
      sev3: resolveRule.default('propose'),
      sev4: resolveRule.default('propose'),
    })
    .prefault({})
    .describe('When all alarms are OK: never, propose, or by itself after a calm time, by severity'),
  repage: z
    .strictObject({
      sev1: duration.optional(),
      sev2: duration.optional(),
      sev3: duration.optional(),
      sev4: duration.optional(),
    })
    .default({})
    .describe('How long an acknowledgement counts without a sign of life while alarms fire, by severity'),
  rules: z
    .array(
      z
        .strictObject({
          match: z.array(matcher).max(100).default([]).describe('Its alarms; every alarm when absent'),
          services: z.array(identifier).min(1).max(100).optional().describe('Only alarms of these services'),
          hold: duration
            .optional()
            .describe('Wait so long for an OK before paging; the incident is open meanwhile'),
          missingData: z
            .enum(['ignore', 'note', 'open'])
            .optional()
            .describe('INSUFFICIENT_DATA: nothing, a line in the open incident, or as if it fired'),
          group: z
            .string()
            .min(1)
            .max(500)
            .optional()
            .describe('Mustache; alarms with the same text are one incident: {{tags.deployment}}'),
        })
        .refine(
          ({ hold, missingData, group }) => (hold ?? missingData ?? group) !== undefined,
          'must say at least one of hold, missingData, group',
        ),
    )
    .max(200)
    .default([])
    .describe(
      'Exceptions for some alarms; each property is taken from the first rule that fits and names it',
    ),
});
