import { z } from 'zod';
import { duration, identifier } from './terms.ts';

/** Names of schedules are free: `Trực đêm` is one. */
const scheduleName = z.string().min(1).max(200);

const target = z.union([z.strictObject({ schedule: scheduleName }), z.strictObject({ person: identifier })], {
  error: 'must be { schedule: NAME } or { person: NAME }',
});

export const escalation = z.strictObject({
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
