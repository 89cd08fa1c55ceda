import type { Instant } from '../calendar/index.ts';
import { describeIncident, label, type Actor, type Described, type Envelope } from '../incident/index.ts';
import { describeDirect, describeEscalation } from '../paging/index.ts';
import type { Texts } from '../texts/index.ts';
import { correctionsIn, eventId, type Correction } from './corrections.ts';

/** What a timeline entry is about; used to filter. */
export type EntryKind = Described['kind'];

export type EntryActor = {
  readonly kind: Actor['kind'];
  /** Id of the person. */
  readonly person?: string;
  /** Role at that moment: `on-call`, `lead` ... */
  readonly role?: string;
  readonly name?: string;
};

/** One line of the timeline: an event, read aloud. The form of `tocsin timeline` (interfaces, 2). */
export type TimelineEntry = {
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly kind: EntryKind;
  readonly text: string;
  readonly actor: EntryActor;
  /** `INC-12/7`; of another stream `INC-12/escalation/3`. */
  readonly event: string;
};

export type Telling = { readonly number: number; readonly texts: Texts };

/** The event as an entry, or undefined where it is bookkeeping that no reader misses. */
export function entryOf(event: Envelope, { number, texts }: Telling): TimelineEntry | undefined {
  const family = event.stream.split('/', 1)[0]!;
  const described =
    family === 'escalation'
      ? describeEscalation(event, texts)
      : family === 'direct'
        ? describeDirect(event, texts)
        : describeIncident(event, texts);
  if (described === undefined) return undefined;
  const source = family === 'incident' ? '' : `${family}/`;
  return {
    at: event.occurredAt,
    recordedAt: event.recordedAt,
    kind: described.kind,
    text: described.text,
    actor: actorOf(event.actor),
    event: `${label(number)}/${source}${event.version}`,
  };
}

const actorOf = (actor: Actor): EntryActor =>
  actor.kind === 'person'
    ? { kind: actor.kind, person: actor.person, ...(actor.role === undefined ? {} : { role: actor.role }) }
    : { kind: actor.kind, name: actor.name };

/**
 * The events of an incident, its own and those of the streams that name it, as entries: ordered by when things
 * happened, what happened at the same instant by when it was recorded, and what follows from the incident after its own.
 */
export function timeline(events: readonly Envelope[], telling: Telling): readonly TimelineEntry[] {
  const corrections = correctionsIn(events);
  return events
    .flatMap((event, index) => {
      const entry = entryOf(event, telling);
      return entry === undefined
        ? []
        : [
            {
              entry: moved(entry, corrections.get(eventId(event)), telling),
              depth: event.stream.startsWith('incident/') ? 0 : 1,
              index,
            },
          ];
    })
    .toSorted((a, b) => byTime(a.entry, b.entry) || a.depth - b.depth || a.index - b.index)
    .map(({ entry }) => entry);
}

/** A corrected entry stands where it belongs and says that it was moved, from when and why. */
function moved(entry: TimelineEntry, correction: Correction | undefined, { texts }: Telling): TimelineEntry {
  if (correction === undefined) return entry;
  const from = `${entry.at.slice(0, 10)} ${entry.at.slice(11, 19)} UTC`;
  const note = texts.figures.movedFrom({ from, reason: correction.reason });
  return { ...entry, at: correction.to, text: `${entry.text} ${note}` };
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  return 0;
}

/** Ids of the people whom an entry names. */
export const peopleIn = (entry: TimelineEntry): readonly string[] =>
  entry.actor.person === undefined ? [] : [entry.actor.person];
