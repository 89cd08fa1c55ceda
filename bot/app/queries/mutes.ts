import type { Instant } from '../../core/calendar/index.ts';
import type { Mute } from '../../core/triage/index.ts';
import type { SettingsSource, Store } from '../ports/index.ts';

/** A mute that a person made, with its label's number. */
export type MadeMute = {
  /** Key of its stream. */
  readonly key: string;
  readonly number: number;
  readonly createdAt: Instant;
  readonly mute: Mute;
};

export type Mutes = {
  /** Those of tocsin.yaml and those that people made which are not over at `now`. */
  all(now: Instant): Promise<readonly Mute[]>;
  /** Only the latter, those that end first first. */
  made(now: Instant): Promise<readonly MadeMute[]>;
};

/** So many mutes by people may hold at once; more belong into tocsin.yaml. */
export const madeMutesLimit = 200;

/** Two who mute at once may pass the limit together: what is over it holds all the same. */
const readAtMost = madeMutesLimit + 100;

export function createMutes({
  store,
  settings,
}: {
  readonly store: Store;
  readonly settings: SettingsSource;
}): Mutes {
  const made: Mutes['made'] = async (now) => {
    const { rows } = await store.rowsBy({
      view: 'mute',
      index: 'open',
      value: 'open',
      from: now,
      limit: readAtMost,
    });
    return rows.map(({ key, doc }) => ({ ...(doc as Omit<MadeMute, 'key'>), key }));
  };
  return {
    made,
    async all(now) {
      const own = await made(now);
      return [...settings.current().mutes, ...own.map(({ mute }) => mute)];
    },
  };
}
