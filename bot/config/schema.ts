import { z } from 'zod';
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

const matcher = z
  .strictObject({
    name: glob.optional(),
    namespace: glob.optional(),
    account: glob.optional(),
    region: glob.optional(),
    dimensions: globs.optional(),
    tags: globs.optional(),
  })
  .refine(
    (given) => Object.keys(given).length > 0,
    'must name at least one of name, namespace, account, region, dimensions, tags',
  );

const service = z.strictObject({
  owner: z.string().max(100).optional(),
  match: z.array(matcher).max(100).default([]),
  severity: severity.default('sev3'),
  dependsOn: z.array(identifier).max(100).default([]),
  logs: z
    .array(
      z.strictObject({
        group: z.string().min(1).max(2048),
        query: z.string().min(1).max(100).default('newest-errors'),
        region: region.optional(),
        account: accountId.optional(),
      }),
    )
    .max(20)
    .default([]),
  traces: z.strictObject({ filter: z.string().min(1).max(2000) }).optional(),
  runbooks: z.array(identifier).max(50).default([]),
  escalation: identifier.optional(),
});

const person = z.strictObject({
  slack: slackUser.optional(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164, with the plus sign: +84900000001')
    .optional(),
  email: z.email().optional(),
  zone: z.string().max(64).default('UTC'),
});

const target = z.union([z.strictObject({ schedule: identifier }), z.strictObject({ person: identifier })], {
  error: 'must be { schedule: NAME } or { person: NAME }',
});

const duration = z
  .strictObject({
    seconds: z.number().int().min(0).max(86_400).optional(),
    minutes: z.number().min(0).max(1440).optional(),
    hours: z.number().min(0).max(24).optional(),
  })
  .refine((given) => Object.keys(given).length === 1, 'must be exactly one of seconds, minutes, hours');

const escalation = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        page: z.array(target).min(1).max(20),
        after: duration.default({ minutes: 0 }),
      }),
    )
    .min(1)
    .max(20),
  repeat: z.number().int().min(0).max(9).default(0),
});

const mute = z.strictObject({
  alarms: glob.optional(),
  service: identifier.optional(),
  tags: globs.optional(),
  reason: z.string().max(300).optional(),
  intervals: z.array(z.unknown()).min(1).max(50),
});

/** tocsin.yaml. Schedules and mute intervals are read by the rooms that know them. */
export const schema = z.strictObject({
  locale: z.enum(['en', 'vi']).default('en'),
  slack: z
    .strictObject({
      mode: z.enum(['socket', 'http']).default('socket'),
      announce: slackChannel.optional(),
    })
    .optional(),
  intake: z
    .strictObject({
      sns: z
        .strictObject({
          topics: z.union(
            [z.array(arn('sns')).min(1).max(200), z.literal('any topic, without proof of origin')],
            {
              error:
                'must be a list of topic ARNs; to believe every topic of everybody write the words "any topic, without proof of origin"',
            },
          ),
          certificates: z.string().max(1000).optional(),
          signatureVersions: z
            .array(z.enum(['1', '2']))
            .min(1)
            .default(['1', '2']),
        })
        .optional(),
      sqs: z
        .array(z.strictObject({ url: z.url(), trust: z.literal('queue-policy').optional() }))
        .max(20)
        .default([]),
    })
    .optional(),
  accounts: z
    .record(
      accountId,
      z.strictObject({
        regions: z.array(region).max(40).default([]),
        role: arn('iam').optional(),
        externalId: z.string().min(1).max(1224).optional(),
      }),
    )
    .default({}),
  region: region.optional(),
  people: z.record(identifier, person).default({}),
  services: z.record(identifier, service).default({}),
  fallback: z
    .strictObject({
      name: identifier.default('unassigned'),
      severity: severity.default('sev3'),
      escalation: identifier.optional(),
    })
    .default({ name: 'unassigned', severity: 'sev3' }),
  roles: z.array(identifier).max(20).default([]),
  queries: z.record(identifier, z.string().min(1).max(10_000)).default({}),
  runbooks: z.strictObject({ folders: z.array(z.string().min(1).max(1000)).max(20) }).optional(),
  oncall: z
    .strictObject({
      schedules: z.record(z.string(), z.unknown()).default({}),
      escalations: z.record(identifier, escalation).default({}),
    })
    .default({ schedules: {}, escalations: {} }),
  mutes: z.array(mute).max(500).default([]),
});

export type ConfigFile = z.infer<typeof schema>;
