import { z } from 'zod';
import { toolKinds } from '../core/alarm/index.ts';
import { instantFromText, shown } from '../core/calendar/index.ts';
import { severities } from '../core/catalogue/index.ts';

/** Identifiers start with a letter; they become parts of keys and file names. */
const identifier = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_.-]{0,62}$/,
    'must start with a letter; letters, digits, "_", "." and "-" may follow, 63 in all',
  );

const glob = z.string().min(1).max(255);
const globs = z.record(z.string().min(1).max(255), glob);
const severity = z.enum(severities);
const region = z.string().regex(/^[a-z]{2,8}(-[a-z]+)+-\d{1,2}$/, 'must be a region such as eu-west-1');
const accountId = z.string().regex(/^\d{12}$/, 'must be 12 digits, in quotes');
const slackUser = z.string().regex(/^[UW][A-Z0-9]{2,20}$/, 'must be a Slack user id such as U0123ABCD');
const slackChannel = z.string().regex(/^[CG][A-Z0-9]{2,20}$/, 'must be a Slack channel id such as C0123ABCD');
const arn = (service: string) =>
  z
    .string()
    .max(512)
    .regex(new RegExp(`^arn:aws[a-z-]*:${service}:`), `must be an ARN of ${service}`);

const topicArn = z
  .string()
  .max(512)
  .regex(
    /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/,
    'must be the ARN of a topic, such as arn:aws:sns:eu-west-1:111122223333:alarms',
  );

/** The end of a subscription is trouble wherever it is sent; it cannot be ignored. */
const routableKinds = toolKinds.filter((kind) => kind !== 'unsubscribe-confirmation');

const matcher = z
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

const service = z.strictObject({
  owner: z.string().max(100).optional().describe('Team that owns it; nothing depends on it yet'),
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
});

const person = z.strictObject({
  slack: slackUser.optional().describe('Slack user id; without it they are paged by SMS only'),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164, with the plus sign: +84900000001')
    .optional()
    .describe('Phone for SMS, in E.164: +84900000001'),
  email: z.email().optional().describe('Mail address; nothing is sent to it yet'),
  zone: z.string().max(64).default('UTC').describe('IANA time zone: Europe/Berlin'),
});

/** Names of schedules are free: `Trực đêm` is one. */
const scheduleName = z.string().min(1).max(200);

const target = z.union([z.strictObject({ schedule: scheduleName }), z.strictObject({ person: identifier })], {
  error: 'must be { schedule: NAME } or { person: NAME }',
});

const duration = z
  .strictObject(
    {
      seconds: z.number().int().min(0).max(86_400).optional(),
      minutes: z.number().min(0).max(1440).optional(),
      hours: z.number().min(0).max(24).optional(),
    },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && typeof input !== 'object'
          ? `must be a time such as { minutes: 5 }, not ${shown(input)}`
          : undefined,
    },
  )
  .refine((given) => Object.keys(given).length === 1, 'must be exactly one of seconds, minutes, hours');

const escalation = z.strictObject({
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

const instant = z
  .string()
  .max(40)
  .refine(
    (text) => instantFromText(text) !== undefined,
    'must be an instant with its offset, such as 2026-03-12T22:00:00+01:00',
  )
  .transform((text) => instantFromText(text)!);

const mute = z
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

/** What a notification that is no alarm of CloudWatch is found by. */
const matchedNotification = {
  kinds: z
    .array(z.enum(routableKinds))
    .min(1)
    .optional()
    .describe('Kinds of notifications, as tocsin parse names them; all that are no alarms of CloudWatch'),
  topic: glob.optional().describe('Glob for the ARN of the topic'),
  title: glob
    .optional()
    .describe('Glob for the subject; of alerts and findings their name; of changes "source subject status"'),
  text: glob.optional().describe('Glob for the whole text: *backup failed*'),
  account: glob.optional().describe('Glob for the account'),
  region: glob.optional().describe('Glob for the region'),
};

const route = z
  .strictObject({
    ...matchedNotification,
    service: identifier.optional().describe('Opens or joins an incident of this service'),
    ignore: z
      .literal(true)
      .optional()
      .describe('Opens nothing; what comes is kept and listed by tocsin audit'),
  })
  .refine(
    ({ service: to, ignore }) => (to === undefined) !== (ignore === undefined),
    'must have either service: NAME or ignore: true',
  );
const reconcileEvery = duration.refine(
  (given) => (given.seconds ?? 0) + (given.minutes ?? 0) * 60 + (given.hours ?? 0) * 3600 >= 60,
  'must be a minute or more: AWS counts the calls',
);

const resolveRule = z.union([z.enum(['never', 'propose']), z.strictObject({ calm: duration })], {
  error: 'must be never, propose, or { calm: { minutes: 15 } }',
});

const triage = z.strictObject({
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
    .describe('How long after an acknowledgement somebody is paged again while alarms fire, by severity'),
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

const heartbeat = z.strictObject({
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

/** tocsin.yaml. Schedules and mute intervals are read by the rooms that know them. */
export const schema = z.strictObject({
  locale: z.enum(['en', 'vi']).default('en').describe('Language of everything that people read'),
  slack: z
    .strictObject({
      mode: z
        .enum(['socket', 'http'])
        .default('socket')
        .describe('socket: no inbound port; http: Slack calls POST /slack/events'),
      announce: slackChannel.optional().describe('Channel that gets one line per incident'),
    })
    .optional()
    .describe('How Tocsin talks with Slack; tokens come from the environment'),
  intake: z
    .strictObject({
      sns: z
        .strictObject({
          topics: z
            .union([z.array(topicArn).min(1).max(200), z.literal('any topic, without proof of origin')], {
              error:
                'must be a list of topic ARNs; to believe every topic of everybody write the words "any topic, without proof of origin"',
            })
            .describe('ARNs of the topics whose messages are believed'),
          certificates: z
            .string()
            .max(1000)
            .optional()
            .describe('Folder with certificates of SNS, looked at first; for networks without internet'),
          signatureVersions: z
            .array(z.enum(['1', '2']))
            .min(1)
            .default(['1', '2'])
            .describe('Accepted signatures: 1 is SHA-1, 2 is SHA-256'),
        })
        .optional()
        .describe('What is believed of SNS, over HTTPS and in queues'),
      reconcile: z
        .union([z.literal('off'), z.strictObject({ every: reconcileEvery })], {
          error: 'must be off, or { every: { minutes: 5 } }',
        })
        .default({ every: { minutes: 5 } })
        .describe(
          'How often CloudWatch is asked, in each region of accounts, which alarms are in ALARM: what notifications did not tell of comes in then',
        ),
      sqs: z
        .array(
          z.strictObject({
            url: z.url().describe('Address of the queue'),
            trust: z
              .literal('queue-policy')
              .optional()
              .describe(
                'Believe messages without a signature too: only the policy of the queue keeps others out',
              ),
          }),
        )
        .max(20)
        .default([])
        .describe('Queues that are read by long polling'),
      routes: z
        .array(route)
        .max(200)
        .default([])
        .describe('Where notifications go that are no alarms of CloudWatch; the first that fits decides'),
    })
    .optional()
    .describe('Where alarms come from'),
  accounts: z
    .record(
      accountId,
      z.strictObject({
        regions: z.array(region).max(40).default([]).describe('Regions with alarms; all of them when empty'),
        role: arn('iam').optional().describe('Role that is taken to read evidence'),
        externalId: z.string().min(1).max(1224).optional().describe('External id that the role asks for'),
      }),
    )
    .default({})
    .describe('Accounts whose alarms open incidents, by id; of every account when empty'),
  region: region
    .optional()
    .describe('Region of SMS, and of evidence for incidents without an alarm; else the first of accounts'),
  people: z.record(identifier, person).default({}).describe('Everybody who can be paged, by a short name'),
  services: z.record(identifier, service).default({}).describe('What alarms are about, by name'),
  fallback: z
    .strictObject({
      name: identifier.default('unassigned').describe('How it is called'),
      severity: severity.default('sev3').describe('Severity of its incidents'),
      escalation: identifier
        .optional()
        .describe('Policy that pages; where there is one policy only, that one'),
    })
    .default({ name: 'unassigned', severity: 'sev3' })
    .describe('The service of alarms that no other one matches'),
  roles: z.array(identifier).max(20).default([]).describe('Roles beside lead, communications and scribe'),
  queries: z
    .record(identifier, z.string().min(1).max(10_000))
    .default({})
    .describe('Logs Insights queries by name; {{service}}, {{alarm}} and {{dimensions.NAME}} are filled in'),
  runbooks: z
    .strictObject({
      folders: z
        .array(z.string().min(1).max(1000))
        .max(20)
        .describe('Folders with runbooks, instead of runbooks beside this file'),
    })
    .optional()
    .describe('Where runbooks are, beside those that come with Tocsin'),
  oncall: z
    .strictObject({
      schedules: z.record(z.string(), z.unknown()).default({}).describe('Who is on call, by name'),
      escalations: z
        .record(identifier, escalation)
        .default({})
        .describe('Who is paged in which order, by name'),
    })
    .default({ schedules: {}, escalations: {} })
    .describe('Who is reached'),
  triage: triage.prefault({}).describe('What becomes of alarms: joined, held, flapping, a storm, resolved'),
  heartbeats: z
    .array(heartbeat)
    .max(200)
    .default([])
    .refine(
      (all) => new Set(all.map(({ name }) => name)).size === all.length,
      'two heartbeats have the same name: each needs its own',
    )
    .describe('Notifications that have to come again and again; one that stays away opens an incident'),
  mutes: z.array(mute).max(500).default([]).describe('Times in which alarms open nothing and page nobody'),
});

export type ConfigFile = z.infer<typeof schema>;
