import { z } from 'zod';
import { escalation, groups, lastResort, quietHours } from './escalations.ts';
import { identifier } from './terms.ts';

export const oncall = z
  .strictObject({
    schedules: z.record(z.string(), z.unknown()).default({}).describe('Who is on call, by name'),
    escalations: z
      .record(identifier, escalation)
      .default({})
      .describe('Who is paged in which order, by name'),
    groups,
    lastResort,
    quietHours,
  })
  .default({ schedules: {}, escalations: {}, groups: {} })
  .describe('Who is reached');
