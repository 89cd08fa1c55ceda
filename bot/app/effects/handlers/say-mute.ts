import type { Directory } from '../../directory/index.ts';
import type { ChatFor, SettingsSource } from '../../ports/index.ts';
import { muteStream, type Streams } from '../../streams/index.ts';
import { done, type Handlers } from '../outcome.ts';
import { lineOf } from './mutes.ts';
import { attempted, settling } from './settle.ts';

/** That somebody mutes alarms, or ends it, concerns everybody who waits for them. */
export function sayMuteHandlers(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly chat: ChatFor;
}): Pick<Handlers, 'say-mute'> {
  const { streams, settings, directory, chat } = needs;
  return {
    async 'say-mute'({ effect, data, now }) {
      const { announce } = settings.current();
      const { state } = await streams.load(muteStream, data.mute);
      const { mute, number } = state;
      if (announce === undefined || mute === undefined) return done();
      const people = await directory.refs([mute.by, data.by].filter((each) => each !== undefined));
      const by = data.by === undefined ? undefined : people[data.by];
      const key = effect.id;
      const message = {
        kind: 'mute-told',
        mute: lineOf(mute, number, people, now),
        ...(data.ended ? { endedBy: by ?? {} } : {}),
      } as const;
      const posted = await chat(effect.lane).post({ channel: announce, message, key, ...attempted(effect) });
      const twins = { channel: announce, of: { key }, keep: posted.message };
      return done(...settling('settle-message', effect, twins, now));
    },
  };
}
