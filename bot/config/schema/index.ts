import { z } from 'zod';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { heartbeat } from './heartbeats.ts';
import { intake } from './intake.ts';
import { mute } from './mutes.ts';
import { oncall } from './oncall.ts';
import { pager, person, sms } from './people.ts';
import { postmortem } from './postmortem.ts';
import { redaction } from './redaction.ts';
import { fallback, service } from './services.ts';
import { accountId, arn, identifier, region, slackChannel } from './terms.ts';
import { triage } from './triage.ts';

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
  intake: intake.optional().describe('Where alarms come from'),
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
  pagers: z
    .record(identifier, pager)
    .default({})
    .refine(
      (given) => !['slack', 'sms', 'mention'].some((name) => Object.hasOwn(given, name)),
      'slack, sms and mention are ways of their own: give the pager another name',
    )
    .describe('Further ways to page people, by name: topics of SNS (mail, pagers, other tools) and webhooks'),
  sms,
  testPages: z
    .enum(['monthly', 'off'])
    .default('monthly')
    .describe(
      'Once a month everybody is asked, in their working hours, whether a page reaches them over each of their channels',
    ),
  services: z.record(identifier, service).default({}).describe('What alarms are about, by name'),
  fallback,
  roles: z.array(identifier).max(20).default([]).describe('Roles beside lead, communications and scribe'),
  queries: z
    .record(identifier, z.string().min(1).max(10_000))
    .default({})
    .describe('Logs Insights queries by name; {{service}}, {{alarm}} and {{dimensions.NAME}} are filled in'),
  evidence,
  redaction,
  runbooks: z
    .strictObject({
      folders: z
        .array(z.string().min(1).max(1000))
        .max(20)
        .describe('Folders with runbooks, instead of runbooks beside this file'),
    })
    .optional()
    .describe('Where runbooks are, beside those that come with Tocsin'),
  oncall,
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
  figures,
  postmortem,
  mutes: z.array(mute).max(500).default([]).describe('Times in which alarms open nothing and page nobody'),
});

export type ConfigFile = z.infer<typeof schema>;
