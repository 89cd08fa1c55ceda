import { z } from 'zod';
import { escalation, groups, lastResort, quietHours } from './escalations.ts';
import { duration, identifier } from './terms.ts';

const userGroup = z.strictObject({
  group: z
    .string()
    .regex(/^S[A-Z0-9]{2,20}$/, 'must be the id of a Slack user group such as S0123ABCD')
    .describe('Id of a Slack user group (S...), which needs a paid plan'),
  schedules: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(50)
    .describe('Whoever is on call in any of them is in the group'),
});

const handoff = z.strictObject({
  acceptWithin: duration
    .default({ minutes: 15 })
    .describe('How long whoever comes on call has to accept what is open; then paging begins again'),
});

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
    handoff: handoff
      .default({ acceptWithin: { minutes: 15 } })
      .describe('What is open at a change of shifts'),
    calendars: z
      .strictObject({
        url: z
          .url({ protocol: /^https$/ })
          .max(300)
          .describe(
            'Address under which people reach GET /calendar/... of this process: https://tocsin.example.com',
          ),
      })
      .optional()
      .describe('Addresses for calendar programs'),
    leave: z
      .strictObject({
        people: z
          .record(
            identifier,
            z
              .array(
                z
                  .string()
                  .min(1)
                  .max(1000)
                  .refine(
                    (text) => !/^[a-z][a-z0-9+.-]*:/i.test(text) || /^https?:\/\//i.test(text),
                    'must be the path of a file, or an https address',
                  ),
              )
              .min(1)
              .max(5),
          )
          .default({})
          .describe(
            'By person: iCalendar files (paths from tocsin.yaml) or https addresses of when they are away',
          ),
        hosts: z
          .array(
            z.string().regex(/^[A-Za-z0-9.:-]{1,253}$/, 'must be the name of a host, such as hr.internal'),
          )
          .max(50)
          .default([])
          .describe('Hosts of such addresses that may be in a private network, or speak plain HTTP'),
      })
      .default({ people: {}, hosts: [] })
      .describe('When people are away: shifts in that time are warned of'),
    holidays: z
      .record(identifier, z.string().min(1).max(1000))
      .default({})
      .describe('iCalendar files of holidays (paths from tocsin.yaml), by the name that restrictions use'),
    userGroups: z
      .array(userGroup)
      .max(100)
      .default([])
      .describe('Slack user groups that follow schedules; they are never emptied'),
  })
  .default({
    handoff: { acceptWithin: { minutes: 15 } },
    userGroups: [],
    holidays: {},
    leave: { people: {}, hosts: [] },
    schedules: {},
    escalations: {},
    groups: {},
  })
  .describe('Who is reached');
