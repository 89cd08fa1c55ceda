import { z } from 'zod';
import { severities } from '../../core/catalogue/index.ts';
import { duration, identifier, severity, slackChannel } from './terms.ts';

/** Names of schedules are free: `Trực đêm` is one. */
const scheduleName = z.string().min(1).max(200);

const channel = z.strictObject({
  channel: slackChannel.describe('a Slack channel; it is no substitute for a person: a channel wakes nobody'),
  mention: z.enum(['here', 'channel']).optional().describe('who of the channel hears a sound'),
});

const person = z.strictObject({ person: identifier.describe('one person') });
const schedule = z.strictObject({ schedule: scheduleName.describe('everybody on call in it') });
const group = z.strictObject({ group: identifier.describe('everybody in a group') });

const roundRobin = z.strictObject({
  roundRobin: z
    .strictObject({
      schedule: scheduleName.optional().describe('the next one of everybody in a schedule'),
      onCall: z.literal(true).optional().describe('only of who is on call in that schedule at the time'),
      group: identifier.optional().describe('the next one of a group'),
    })
    .refine(
      (of) => (of.schedule === undefined) !== (of.group === undefined),
      'names exactly one of schedule and group',
    )
    .refine((of) => of.onCall === undefined || of.schedule !== undefined, 'onCall needs a schedule')
    .describe('the next one of several people, in turn'),
});

const targetForms =
  '{ schedule: NAME }, { person: NAME }, { group: NAME }, { roundRobin: { group: NAME } }, { channel: ID } or { policy: NAME }';

const target = z.union(
  [
    schedule,
    person,
    group,
    roundRobin,
    channel,
    z.strictObject({ policy: identifier.describe('all steps of another policy') }),
  ],
  { error: `must be ${targetForms}` },
);

const condition = z
  .strictObject({
    severities: z.array(severity).min(1).max(4).optional().describe('only for these severities'),
    services: z.array(identifier).min(1).max(100).optional().describe('only for these services'),
    intervals: z
      .array(z.unknown())
      .min(1)
      .max(50)
      .optional()
      .describe('only in these hours and on these weekdays, in the form of mutes'),
  })
  .refine((given) => Object.keys(given).length > 0, 'names nothing: give severities, services or intervals');

export const escalation = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        page: z
          .array(target)
          .min(1)
          .max(20)
          .describe('Who: everybody on call in a schedule, a person, a group ...'),
        after: duration
          .default({ minutes: 0 })
          .describe(
            'How long after the step before, or after the start; nobody is paged once somebody has acknowledged',
          ),
        when: condition.optional().describe('When the step is taken; always when absent'),
      }),
    )
    .min(1)
    .max(20)
    .describe('Who is paged when, in order'),
  repeat: z.number().int().min(0).max(9).default(0).describe('How many further rounds'),
  mustAcknowledge: z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(1)
    .describe('How many people have to acknowledge before paging ends'),
});

export const groups = z
  .record(identifier, z.array(identifier).min(1).max(50))
  .default({})
  .describe('Named lists of people');

export const lastResort = z
  .array(
    z.union([schedule, person, group, channel], {
      error: 'must be { schedule: NAME }, { person: NAME }, { group: NAME } or { channel: ID }',
    }),
  )
  .min(1)
  .max(20)
  .optional()
  .describe('Who is paged when nobody was reached, or where no policy says who');

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time from "00:00" to "23:59", in quotes');

export const quietHours = z
  .strictObject({
    from: clock.default('22:00').describe('When they begin, on the clocks of each person'),
    until: clock.default('07:00').describe('When they end, and what waited is handed over'),
    severities: z
      .array(z.enum(severities).exclude(['sev1', 'sev2']))
      .min(1)
      .max(2)
      .default(['sev3', 'sev4'])
      .describe('Whose pages wait; those of sev1 and sev2 never do'),
  })
  .refine(({ from, until }) => from !== until, 'begin and end at the same time')
  .optional()
  .describe('Hours in which pages of low urgency wait');
