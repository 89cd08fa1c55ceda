import { earlier, plusSec } from '../../../core/calendar/index.ts';
import { covers, lastOf, mutedBy, type MuteSubject } from '../../../core/triage/index.ts';
import type { NewEffect, SettingsSource, Store } from '../../ports/index.ts';
import type { Mutes } from '../../queries/mutes.ts';
import { askedForSec, muteLooksSec } from '../../reactions/desk.ts';
import { deskStream, muteStream, type Streams } from '../../streams/index.ts';
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
      const { key, at } = signal.mention;
      const { state } = await streams.load(deskStream, service);
      const last = lastOf(state, key);
      // It has changed since, or was decided since.
      if (last?.muted === undefined || last.at !== at) return done();
      const muted = mutedBy(await mutes.all(now), subjectOf(data), now);
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
      const { state: ended } = await streams.load(muteStream, effect.about.slice('mute/'.length));
      const label = `M-${data.mute}`;
      const { services, fallback } = settings.current();
      const found: NewEffect[] = [];
      for (const service of [...services.map(({ name }) => name), fallback.name]) {
        const { state } = await streams.load(deskStream, service);
        for (const [alarm, last] of Object.entries(state.alarms)) {
          if (last.muted === undefined) continue;
          const id = mutedId(service, alarm, last.at);
          const first = await store.effect(`after-mute/${id}`);
          if (first === undefined) continue;
          const intent = first.data as Intents['after-mute'];
          // Another mute may have held it first, and this one longer.
          const wasHeld = ended.mute !== undefined && covers(ended.mute, subjectOf(intent));
          if (last.muted !== label && !wasHeld) continue;
          // A look of its own: one that waits for its next turn cannot be called earlier.
          const key = `${id}/${label}${data.again === true ? '/again' : ''}`;
          if ((await store.effect(`after-mute/${key}`)) !== undefined) continue;
          found.push(intend('after-mute', intent, { key, about: first.about, dueAt: now }));
          if (found.length > atOnce) break;
        }
      }
      if (found.length <= atOnce) return done(...found);
      // Not by this effect's own id, which would grow with every turn.
      const rest = {
        key: `${data.mute}/${data.again === true ? 'again/' : ''}${now}`,
        about: effect.about,
        dueAt: plusSec(now, 1),
      };
      return done(...found.slice(0, atOnce), intend('end-mute', data, rest));
    },
  };
}

function subjectOf({ service, signal }: Intents['after-mute']): MuteSubject {
  const { name, tags } = signal.mention;
  return { service, name, ...(tags === undefined ? {} : { tags }) };
}
