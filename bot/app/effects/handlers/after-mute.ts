import { earlier, plusSec } from '../../../core/calendar/index.ts';
import { lastOf, mutedBy } from '../../../core/triage/index.ts';
import type { NewEffect, SettingsSource, Store } from '../../ports/index.ts';
import type { Mutes } from '../../queries/mutes.ts';
import { askedForSec, muteLooksSec } from '../../reactions/desk.ts';
import { deskStream, type Streams } from '../../streams/index.ts';
import { mutedId } from '../alarm-id.ts';
import { intend, type Intents } from '../intents.ts';
import { done, waitUntil, type Handlers } from '../outcome.ts';

/** So many alarms are decided again at once when a mute is ended by hand; the rest a second later. */
const atOnce = 30;

/** What a mute held back is decided again when it is over: at the end of its window, or ended by a person. */
export function afterMuteHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly mutes: Mutes;
}): Pick<Handlers, 'after-mute' | 'end-mute'> {
  const { store, streams, settings, mutes } = needs;
  return {
    async 'after-mute'({ effect, data, now }) {
      const { service, signal } = data;
      const { key, name, at, tags } = signal.mention;
      const { state } = await streams.load(deskStream, service);
      const last = lastOf(state, key);
      // It has changed since, or was decided since.
      if (last?.muted === undefined || last.at !== at) return done();
      const subject = { service, name, ...(tags === undefined ? {} : { tags }) };
      const muted = mutedBy(await mutes.all(now), subject, now);
      if (muted !== undefined) {
        return waitUntil(
          earlier(muted.until ?? '9999', plusSec(now, muteLooksSec)),
          `muted by ${muted.mute.id}`,
        );
      }
      const { grouping, unmatched } = data;
      const giveUpAt = plusSec(now, askedForSec);
      const how = { key: effect.id, about: effect.about, dueAt: now };
      return done(intend('check-alarm', { service, signal, grouping, unmatched, giveUpAt }, how));
    },

    async 'end-mute'({ effect, data, now }) {
      const mute = `M-${data.mute}`;
      const { services, fallback } = settings.current();
      const found: NewEffect[] = [];
      for (const service of [...services.map(({ name }) => name), fallback.name]) {
        const { state } = await streams.load(deskStream, service);
        for (const [key, last] of Object.entries(state.alarms)) {
          if (last.muted !== mute) continue;
          const waiting = await store.effect(`after-mute/${mutedId(service, key, last.at)}`);
          if (waiting?.state !== 'waiting' || waiting.dueAt <= now) continue;
          const again = {
            key: mutedId(service, key, last.at),
            about: waiting.about,
            dueAt: now,
            again: true,
          };
          found.push(intend('after-mute', waiting.data as Intents['after-mute'], again));
        }
      }
      if (found.length <= atOnce) return done(...found);
      const rest = { key: `${effect.id}/${found.length}`, about: effect.about, dueAt: plusSec(now, 1) };
      return done(...found.slice(0, atOnce), intend('end-mute', data, rest));
    },
  };
}
