import type { Settings } from '../../../bot/app/ports/index.ts';
import type { Service } from '../../../bot/core/catalogue/index.ts';
import { defaultTriage, type TriageSettings } from '../../../bot/core/triage/index.ts';

/** A service whose alarms begin with its name, and that somebody is paged for. */
export const service = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  match: [{ name: `${name}-*` }],
  severity: 'sev2',
  dependsOn: [],
  logs: [],
  runbooks: [],
  escalation: 'payments',
  ...more,
});

export const withRules = (
  services: readonly Service[],
  triage: Partial<TriageSettings> = {},
): { readonly settings: Partial<Settings> } => ({
  settings: { services, triage: { ...defaultTriage, ...triage } },
});
