import { plusSec, type Instant } from '../calendar/index.ts';
import type { Person, Severity } from '../catalogue/index.ts';
import { orderFor, urgencyOf } from './delivery-order.ts';
import { plainOrder, type PageChannel, type Way } from './delivery.ts';

/** A way to somebody, and when it would be tried; `name` of its topic or webhook. */
export type WayAt = { readonly at: Instant; readonly channel: PageChannel; readonly name?: string };

/**
 * The ways in which a person would be tried if they were paged at `at` and did not answer, in order; none for somebody
 * without any address. What waited for the end of quiet hours is brought by Slack alone.
 */
export function waysTo(person: Person, severity: Severity, at: Instant, waited = false): readonly WayAt[] {
  const order = orderFor(person, urgencyOf(severity), at) ?? plainOrder;
  if (waited && person.slack !== undefined && order.some(({ channel }) => channel === 'slack')) {
    return [{ at, channel: 'slack' }];
  }
  return reachableWays(order, person, at);
}

/**
 * Ways at their times after `at`, those without an address left out: what follows one comes at once. `first`: when the
 * first one comes, if it does not wait for its own time.
 */
export function reachableWays(
  order: readonly Way[],
  person: Person,
  at: Instant,
  first?: Instant,
): readonly WayAt[] {
  let earliest = first;
  return order.flatMap((way): readonly WayAt[] => {
    const due = earliest ?? plusSec(at, way.afterSec);
    if (!isReachable(person, way)) {
      earliest = due;
      return [];
    }
    earliest = undefined;
    return [{ at: due, channel: way.channel, ...(way.pager === undefined ? {} : { name: way.pager }) }];
  });
}

function isReachable({ slack, phone }: Person, { channel }: Way): boolean {
  if (channel === 'sms') return phone !== undefined;
  return channel === 'topic' || channel === 'webhook' || slack !== undefined;
}
