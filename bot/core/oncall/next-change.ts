import { earlier, plusSec, type Instant } from '../calendar/index.ts';
import type { Roster } from './roster.ts';

const lookedSec = 8 * 24 * 3600;

/** When who is on call may be another one next, looking a week ahead; the end of that week where nothing changes. */
export function nextChange(roster: Roster, at: Instant): Instant {
  const horizon = plusSec(at, lookedSec);
  let next = horizon;
  for (const { start, end } of roster.shiftsBetween(at, horizon))
    for (const edge of [start, end]) if (edge > at) next = earlier(next, edge);
  return next;
}
