import { createStreams, type Streams } from '../../../bot/app/streams/index.ts';
import {
  defaultEvidence,
  type Ids,
  type Log,
  type LogFields,
  type Settings,
  type Store,
} from '../../../bot/app/ports/index.ts';
import { defaultTriage } from '../../../bot/core/triage/index.ts';
import type { AlarmMention, OpenCommand } from '../../../bot/core/incident/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createVirtualClock, type VirtualClock } from '../../virtual-clock.ts';

export const start = '2026-03-12T14:00:00.000Z';

export type AppWorld = {
  readonly store: Store;
  readonly clock: VirtualClock;
  readonly ids: Ids;
  readonly streams: Streams;
  /** How often new effects were announced. */
  readonly woken: () => number;
  /** Another process over the same store. */
  readonly neighbour: (prefix: string) => Streams;
};

export function createAppWorld(
  needs: { readonly store?: Store; readonly ids?: Ids; readonly at?: string } = {},
): AppWorld {
  const store = needs.store ?? createMemoryStore();
  const clock = createVirtualClock(needs.at ?? start);
  let woken = 0;
  const streamsOf = (ids: Ids): Streams =>
    createStreams({ store, clock, ids, configHash: () => 'c0ffee', onEffects: () => (woken += 1) });
  const ids = needs.ids ?? createCountedIds();
  return {
    store,
    clock,
    ids,
    streams: streamsOf(ids),
    woken: () => woken,
    neighbour: (prefix) => streamsOf(createCountedIds(prefix)),
  };
}

/** Settings of one service `checkout`, whose policy pages An and then Bo. */
export const settingsWith = (more: Partial<Settings> = {}): Settings => ({
  hash: 'c0ffee',
  locale: 'en',
  services: [
    {
      name: 'checkout',
      match: [{ name: 'checkout-*' }],
      severity: 'sev2',
      dependsOn: [],
      logs: [],
      runbooks: [],
      escalation: 'payments',
    },
  ],
  fallback: {
    name: 'unassigned',
    match: [],
    severity: 'sev3',
    dependsOn: [],
    logs: [],
    runbooks: [],
    escalation: 'payments',
  },
  people: [
    { name: 'an', slack: 'U0000000A1', phone: '+84900000001', zone: 'Asia/Ho_Chi_Minh' },
    { name: 'bo', slack: 'U0000000B1', zone: 'Europe/Berlin' },
  ],
  heartbeats: [],
  mutes: [],
  reconcileEverySec: 300,
  schedules: [],
  escalations: {
    payments: {
      name: 'payments',
      steps: [
        { afterSec: 0, page: [{ person: 'an' }] },
        { afterSec: 300, page: [{ person: 'bo' }] },
      ],
      repeat: 0,
    },
  },
  runbooks: [],
  queries: {},
  evidence: defaultEvidence,
  redaction: [],
  accounts: [{ id: '111122223333', regions: ['eu-west-1'] }],
  templates: {},
  homeRegion: 'eu-west-1',
  roles: [],
  triage: defaultTriage,
  intake: { topics: ['arn:aws:sns:eu-west-1:111122223333:alarms'] },
  ...more,
});

export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
};

/** A log that can be read. */
export function createKeptLog(): { readonly log: Log; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}): void =>
      void lines.push({ level, event, fields });
  return { log: { info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

export const alarm = (more: Partial<AlarmMention> = {}): AlarmMention => ({
  key: '["arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx"]',
  name: 'checkout-5xx',
  account: '111122223333',
  region: 'eu-west-1',
  at: start,
  sentence: '5xx rate 38 % was over 5 % in 3 of 5 minutes',
  ...more,
});

export const openCommand = (more: Partial<OpenCommand> = {}): OpenCommand => ({
  type: 'OpenIncident',
  incident: 'inc1',
  number: 1,
  service: 'checkout',
  severity: 'sev2',
  startedAt: start,
  desk: 'checkout',
  drill: false,
  private: false,
  runbooks: [],
  by: { how: 'alarm', title: 'checkout-5xx', alarm: alarm(), reason: 'first-of-service' },
  ...more,
});
