import type { NotificationRoute } from '../../core/alarm/index.ts';
import type { Account, Person, Service } from '../../core/catalogue/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import type { ScheduleDefinition } from '../../core/oncall/index.ts';
import type { EscalationPolicy } from '../../core/paging/index.ts';
import type { Heartbeat, Mute, TriageSettings } from '../../core/triage/index.ts';
import type { Runbook } from '../../core/runbook/index.ts';

/** The validated configuration as the use cases need it; `bot/config` makes it from a folder. */
export type Settings = {
  /** Hash of the whole folder; every event says under which configuration it was decided. */
  readonly hash: string;
  readonly locale: Locale;
  readonly services: readonly Service[];
  /** Takes alarms that no service matches, and says so. */
  readonly fallback: Service;
  readonly people: readonly Person[];
  readonly schedules: readonly ScheduleDefinition[];
  readonly escalations: Readonly<Record<string, EscalationPolicy>>;
  readonly runbooks: readonly Runbook[];
  /** Named log queries (Mustache); a service names them. */
  readonly queries: Readonly<Record<string, string>>;
  readonly accounts: readonly Account[];
  readonly templates: Templates;
  /** Region that is asked for evidence when an incident has no alarm to tell. */
  readonly homeRegion: string;
  /** Channel for one line per incident. */
  readonly announce?: string;
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

/** Texts of document templates by name, language and format: `full.en.md`. */
export type Templates = Readonly<Record<string, string>>;

/** The configuration in force; a reload replaces it as a whole. */
export type SettingsSource = { current(): Settings };

export const serviceOf = (settings: Settings, name: string): Service =>
  settings.services.find((service) => service.name === name) ?? { ...settings.fallback, name };
