import type { Envelope, Incident } from '../../core/incident/index.ts';
import { textsFor } from '../../core/texts/index.ts';
import { peopleIn, timeline, type TimelineEntry } from '../../core/timeline/index.ts';
import type { Directory } from '../directory/index.ts';
import type { People, SettingsSource, Store } from '../ports/index.ts';

export type TimelineOf = (incident: Incident) => Promise<{
  readonly events: readonly Envelope[];
  readonly entries: readonly TimelineEntry[];
  readonly people: People;
}>;

/** An incident's timeline: its own stream and the streams that name it, ordered by when things happened. */
export function createTimelineOf(needs: {
  readonly store: Store;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): TimelineOf {
  return async ({ id, number }) => {
    const events = await needs.store.readCorrelated(id);
    const entries = timeline(events, { number, texts: textsFor(needs.settings.current().locale) });
    return { events, entries, people: await needs.directory.refs(entries.flatMap(peopleIn)) };
  };
}
