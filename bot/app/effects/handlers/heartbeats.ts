import { earlier, plusSec, type Instant } from '../../../core/calendar/index.ts';
import { durationText, textsFor } from '../../../core/texts/index.ts';
import {
  beatKeysBefore,
  heartbeatAlarm,
  lastOf,
  missingAt,
  mutedBy,
  ruleFor,
  type Heartbeat,
} from '../../../core/triage/index.ts';
import type { Clock, Ids, NewEffect, Settings, SettingsSource, Store } from '../../ports/index.ts';
import type { Mutes } from '../../queries/mutes.ts';
import { muteLooksSec } from '../../reactions/desk.ts';
import { deskStream, type Streams } from '../../streams/index.ts';
import { byAlarm } from '../by-alarm.ts';
import { intend } from '../intents.ts';
import { done, waitUntil, type Handlers } from '../outcome.ts';

/** After a start beats that queued meanwhile come in first: nothing is missing before. */
const patienceSec = 300;

/** A look at each configured heartbeat, asked for at every start and reload; the stored one goes on. */
export const watchHeartbeats = ({ heartbeats }: Settings, now: Instant): readonly NewEffect[] =>
  heartbeats.map((heartbeat) =>
    intend(
      'watch-heartbeat',
      { name: heartbeat.name },
      {
        key: heartbeat.name,
        about: `desk/${heartbeat.service}`,
        dueAt: missingAt(heartbeat, now),
        again: true,
      },
    ),
  );

/** A heartbeat that stays away is an alarm of its service; the beat that comes back ends it (receive-notification). */
export function heartbeatHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly clock: Clock;
  readonly mutes: Mutes;
}): Pick<Handlers, 'watch-heartbeat'> {
  const { store, streams, ids, settings, clock, mutes } = needs;
  const startedAt = clock.now();

  return {
    async 'watch-heartbeat'({ effect, data, now }) {
      const heartbeat = settings.current().heartbeats.find(({ name }) => name === data.name);
      if (heartbeat === undefined) return done();
      const patientUntil = plusSec(startedAt, patienceSec);
      if (now < patientUntil) return waitUntil(patientUntil, 'what queued before the start comes first');
      const last = await lastBeat(heartbeat, now);
      const dueAt = last === undefined ? undefined : missingAt(heartbeat, last);
      if (dueAt !== undefined && dueAt > now) return waitUntil(dueAt, 'it beats');
      const { key, name } = heartbeatAlarm(heartbeat.name);
      const { state } = await streams.load(deskStream, heartbeat.service);
      if (lastOf(state, key)?.state === 'ALARM')
        return waitUntil(plusSec(now, heartbeat.everySec), 'it is missing');
      const muted = mutedBy(await mutes.all(now), { service: heartbeat.service, name }, now);
      if (muted !== undefined) {
        const until = earlier(muted.until ?? '9999', plusSec(now, muteLooksSec));
        return waitUntil(until, `muted by ${muted.mute.id}`);
      }
      // Told twice it is still one alarm: the look goes on in any case.
      await missing(heartbeat, now, effect.id);
      return waitUntil(plusSec(now, heartbeat.everySec), 'it is missing');
    },
  };

  async function lastBeat(heartbeat: Heartbeat, now: Instant): Promise<Instant | undefined> {
    for (const key of beatKeysBefore(heartbeat, now)) {
      const at = await store.claimed(key, now);
      if (at !== undefined) return at;
    }
    return undefined;
  }

  async function missing(heartbeat: Heartbeat, now: Instant, cause: string): Promise<void> {
    const { locale, triage } = settings.current();
    const { service, everySec, graceSec } = heartbeat;
    const texts = textsFor(locale);
    const { key, name } = heartbeatAlarm(heartbeat.name);
    const sentence = texts.triage.heartbeatMissing({
      name: heartbeat.name,
      every: durationText(everySec, texts),
      late: durationText(everySec + graceSec, texts),
    });
    const mention = { key, name, at: now, sentence };
    const command = {
      type: 'ReceiveSignal',
      signal: { mention, state: 'ALARM' },
      grouping: service,
      incident: ids.token(12),
      unmatched: false,
      rule: ruleFor(triage.rules, { name, metrics: [] }, service),
      flapping: null,
    } as const;
    await streams.tell(deskStream, service, command, { at: now, actor: byAlarm(mention), cause });
  }
}
