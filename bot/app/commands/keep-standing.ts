import type { Instant } from '../../core/calendar/index.ts';
import { watchDigests } from '../effects/handlers/digests.ts';
import { watchAllDuty } from '../effects/handlers/duty.ts';
import { watchGauges } from '../effects/handlers/gauges.ts';
import { watchHeartbeats } from '../effects/handlers/heartbeats.ts';
import { recordCalls } from '../effects/handlers/record-calls.ts';
import { keepHouse } from '../effects/handlers/keep-house.ts';
import { watchLeave } from '../effects/handlers/leave.ts';
import { reconcileAll } from '../effects/handlers/reconcile.ts';
import { reviewSchedules } from '../effects/handlers/review-schedules.ts';
import { testPages } from '../effects/handlers/test-pages.ts';
import { followSchedules } from '../effects/handlers/user-groups.ts';
import { appendLimits, type Settings, type Store } from '../ports/index.ts';

/** Asks for what is always to be done, by the configuration in force; what was asked for before goes on where it is. */
export async function keepStanding(store: Store, settings: Settings, now: Instant): Promise<void> {
  const effects = [
    keepHouse(now),
    reviewSchedules(now),
    watchLeave(now),
    testPages(now),
    ...watchDigests(settings, now),
    ...watchGauges(settings, now),
    ...recordCalls(settings, now),
    ...reconcileAll(settings, now),
    ...watchHeartbeats(settings, now),
    ...watchAllDuty(settings.schedules, now),
    ...followSchedules(settings, now),
  ];
  for (let at = 0; at < effects.length; at += appendLimits.effects) {
    const some = effects.slice(at, at + appendLimits.effects);
    await store.enqueue({ effects: some, claims: [], recordedAt: now });
  }
}
