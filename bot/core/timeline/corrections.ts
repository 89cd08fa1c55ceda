import type { Instant } from '../calendar/index.ts';
import { textOf, type CorrectionTarget, type Envelope } from '../incident/index.ts';

/** A correction that holds: the newest of its target. */
export type Correction = {
  readonly to: Instant;
  /** When the first recorded time was, where there was one. */
  readonly from?: Instant;
  readonly reason: string;
  /** Id of the correcting event, `incident/x:9`. */
  readonly event: string;
};

/** Corrections by what they are about: the id of an event, or `impact/start` and `impact/end`. */
export type Corrections = ReadonlyMap<string, Correction>;

export const eventId = ({ stream, version }: Pick<Envelope, 'stream' | 'version'>): string =>
  `${stream}:${version}`;

const keyOf = (of: CorrectionTarget): string => ('impact' in of ? `impact/${of.impact}` : of.event);

/** What people corrected; of several corrections of one thing the newest holds, beside what was recorded first. */
export function correctionsIn(events: readonly Envelope[]): Corrections {
  const found = new Map<string, Correction>();
  for (const event of events) {
    if (event.type !== 'TimelineCorrected') continue;
    const data = event.data as {
      readonly of: CorrectionTarget;
      readonly from?: Instant;
      readonly to: Instant;
    };
    const key = keyOf(data.of);
    const from = found.get(key)?.from ?? data.from;
    found.set(key, {
      to: data.to,
      ...(from === undefined ? {} : { from }),
      reason: textOf(event, 'reason') ?? '',
      event: eventId(event),
    });
  }
  return found;
}

/** The events as happened when people say they did. */
export function corrected(events: readonly Envelope[], corrections: Corrections): readonly Envelope[] {
  if (corrections.size === 0) return events;
  return events.map((event) => {
    const correction = corrections.get(eventId(event));
    return correction === undefined ? event : { ...event, occurredAt: correction.to };
  });
}
