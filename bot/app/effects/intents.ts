import type { Instant } from '../../core/calendar/index.ts';
import type { Json, Lane, NewEffect } from '../ports/index.ts';
import { evidenceLanes, type EvidenceIntents } from './gatherers/intents.ts';
import { afterwardsLanes, type AfterwardsIntents } from './intents/afterwards.ts';
import { incidentLanes, type IncidentIntents } from './intents/incident.ts';
import { pagingLanes, type PagingIntents } from './intents/paging.ts';
import { shiftLanes, type ShiftIntents } from './intents/shifts.ts';
import { triageLanes, type TriageIntents } from './intents/triage.ts';
import { upkeepLanes, type UpkeepIntents } from './intents/upkeep.ts';

export type { PublishIntent } from './intents/afterwards.ts';
export type { Settling } from './intents/incident.ts';
export type { OpenIntent } from './intents/triage.ts';

/**
 * Everything Tocsin may still have to do, by kind, with what each needs to know. Intent, not content: what is sent
 * is rendered from the newest state when it is sent. Exceptions: pages and answers to one person.
 */
export type Intents = EvidenceIntents &
  TriageIntents &
  IncidentIntents &
  PagingIntents &
  ShiftIntents &
  AfterwardsIntents &
  UpkeepIntents;

export type IntentKind = keyof Intents;

/** Lane of each kind: page > channel and first message > answer > evidence > cosmetic. */
export const laneOf: Readonly<Record<IntentKind, Lane>> = {
  ...evidenceLanes,
  ...triageLanes,
  ...incidentLanes,
  ...pagingLanes,
  ...shiftLanes,
  ...afterwardsLanes,
  ...upkeepLanes,
};

/** An effect of a kind. `key` makes its id: the same key is the same effect. */
export function intend<K extends IntentKind>(
  kind: K,
  data: Intents[K],
  how: { readonly key: string; readonly about: string; readonly dueAt: Instant; readonly again?: boolean },
): NewEffect {
  return {
    id: `${kind}/${how.key}`,
    kind,
    lane: laneOf[kind],
    dueAt: how.dueAt,
    about: how.about,
    data: data as unknown as Json,
    ...(how.again === true ? { again: true } : {}),
  };
}
