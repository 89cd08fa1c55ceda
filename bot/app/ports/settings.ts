import type { NotificationRoute } from '../../core/alarm/index.ts';
import type { Account, Person, RedactionPattern, Service } from '../../core/catalogue/index.ts';
import type { EvidenceBudget } from '../../core/incident/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import type { ScheduleDefinition } from '../../core/oncall/index.ts';
import type { EscalationPolicy, PageTarget } from '../../core/paging/index.ts';
import type { Heartbeat, Mute, TriageSettings } from '../../core/triage/index.ts';
import type { Runbook } from '../../core/runbook/index.ts';
import type { GitPlace } from './publishing.ts';

/** The validated configuration as the use cases need it; `bot/config` makes it from a folder. */
export type Settings = {
  /** Hash of the whole folder; every event says under which configuration it was decided. */
  readonly hash: string;
  readonly locale: Locale;
  readonly services: readonly Service[];
  /** Takes alarms that no service matches, and says so. */
  readonly fallback: Service;
  readonly people: readonly Person[];
  /** Further ways to page people. */
  readonly pagers?: readonly Pager[];
  /** `answers`: ARN of the topic with answers by text message. */
  /** Whether everybody gets a test page each month; `monthly` when absent. */
  readonly testPages?: 'monthly' | 'off';
  readonly sms?: { readonly answers?: string; readonly deliveryLog?: string };
  readonly schedules: readonly ScheduleDefinition[];
  readonly escalations: Readonly<Record<string, EscalationPolicy>>;
  /** Who is paged when nobody was reached, or where no policy says who. */
  readonly lastResort?: readonly PageTarget[];
  readonly runbooks: readonly Runbook[];
  /** Named log queries (Mustache); a service names them. */
  readonly queries: Readonly<Record<string, string>>;
  readonly evidence: EvidenceSettings;
  /** Taken out of what machines wrote, beside what is always taken out. */
  readonly redaction: readonly RedactionPattern[];
  readonly accounts: readonly Account[];
  readonly templates: Templates;
  /** Region that is asked for evidence when an incident has no alarm to tell. */
  readonly homeRegion: string;
  /** Channel for one line per incident. */
  readonly announce?: string;
  /** How long the one who comes on call has to accept what is open; 15 minutes when absent. */
  readonly acceptSec?: number;
  /** Of digests and of the page of figures. */
  readonly figures?: {
    /** The team's own: of weeks, months, mornings and the map of hours. */
    readonly zone: string;
    /** Whether they are told as metrics of CloudWatch, too. */
    readonly cloudwatch?: boolean;
    readonly digest?: { readonly channel: string; readonly weekly: boolean; readonly monthly: boolean };
  };
  /** Where published postmortems go, beside Slack and the artefact store. */
  readonly publishTo?: readonly PublishTarget[];
  /** Whether a published postmortem becomes the canvas of its incident's channel. */
  readonly canvas?: boolean;
  /** The model of Amazon Bedrock that may word suggestions; nobody is asked when absent. `private`: of private incidents. */
  readonly wording?: { readonly model: string; readonly region: string; readonly private: boolean };
  /** Slack user groups that hold who is on call in these schedules. */
  readonly userGroups?: readonly { readonly group: string; readonly schedules: readonly string[] }[];
  /** Where people reach the addresses of calendars: `https://tocsin.example.com`. */
  readonly calendarsUrl?: string;
  /** When people are away: a file by its path, or an address; `shown` is safe to be shown. */
  readonly leave?: readonly { readonly person: string; readonly source: string; readonly shown: string }[];
  /** Hosts of such addresses that may be private, or speak plain HTTP. */
  readonly leaveHosts?: readonly string[];
  /** Roles beside lead, communications and scribe. */
  readonly roles: readonly string[];
  readonly triage: TriageSettings;
  readonly mutes: readonly Mute[];
  readonly heartbeats: readonly Heartbeat[];
  /** How often CloudWatch is compared with what came in; null: never. */
  readonly reconcileEverySec: number | null;
  readonly intake: {
    /** Topics that are believed, or the words that any topic is wanted. */
    readonly topics: readonly string[] | 'any topic, without proof of origin';
    /** Where notifications go that are no alarms of CloudWatch. */
    readonly routes?: readonly NotificationRoute[];
  };
};

/** How much looking may cost. */
export type EvidenceSettings = {
  /** Per incident. */
  readonly budget: EvidenceBudget;
  /** Logs Insights queries at the same time, per account and region; AWS allows 100, shared with dashboards. */
  readonly concurrentQueries: number;
};

/** Where tocsin.yaml says nothing (bot/config/schema/evidence.ts). */
export const defaultEvidence: EvidenceSettings = {
  budget: { bytes: 10e9, queries: 200, sec: 1200 },
  concurrentQueries: 5,
};
/** A topic of SNS, or a webhook; `secret`: the variable of the environment that holds its key. */
export type Pager =
  | { readonly name: string; readonly topic: string }
  | { readonly name: string; readonly webhook: string; readonly secret: string };

/** Where a published postmortem goes; `private`: those of private incidents, too. */
export type PublishTarget = { readonly name: string; readonly private: boolean } & (
  | { readonly webhook: string; readonly secret: string }
  | { readonly topic: string }
  /** `branch`: with `{{incident}}` where the incident's label belongs. */
  | GitPlace
);

/** Texts of document templates by name, language and format: `full.en.md`. */
export type Templates = Readonly<Record<string, string>>;

/** The configuration in force; a reload replaces it as a whole. */
export type SettingsSource = { current(): Settings };

export const serviceOf = (settings: Settings, name: string): Service =>
  settings.services.find((service) => service.name === name) ?? { ...settings.fallback, name };
