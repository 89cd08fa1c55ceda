import { msBetween, type Instant } from '../../../core/calendar/index.ts';

/** A look that has said nothing for so long is over, however it ended. */
const forgottenMs = 5 * 60_000;

/**
 * What the queries that run now have scanned, by incident, so that several at once do not overdraw its budget: what they
 * cost is part of the incident only when they are over. Known to one process: others are seen when they are over.
 */
export function createInFlight() {
  const looks = new Map<string, Map<string, { readonly bytes: number; readonly at: Instant }>>();

  return { note, over, bytes };

  /** `key`: the look; what it has scanned in all of its queries until now. */
  function note(incident: string, key: string, scanned: number, now: Instant): void {
    const of = looks.get(incident) ?? new Map<string, { readonly bytes: number; readonly at: Instant }>();
    of.set(key, { bytes: scanned, at: now });
    looks.set(incident, of);
  }

  function over(incident: string, key: string): void {
    const of = looks.get(incident);
    of?.delete(key);
    if (of?.size === 0) looks.delete(incident);
  }

  /** Bytes that looks of the incident have scanned which are not over. */
  function bytes(incident: string, now: Instant): number {
    let sum = 0;
    for (const [key, look] of looks.get(incident) ?? []) {
      if (msBetween(look.at, now) > forgottenMs) over(incident, key);
      else sum += look.bytes;
    }
    return sum;
  }
}

export type InFlight = ReturnType<typeof createInFlight>;
