import { later, plusSec, type Instant } from '../calendar/index.ts';

/**
 * A way to get at a person: a direct message, a text message, a mention in the incident's channel, a topic of SNS
 * (mail, pagers, other tools), a webhook.
 */
export type PageChannel = 'slack' | 'sms' | 'mention' | 'topic' | 'webhook';

/** One entry of a person's order. `afterSec`: seconds after the page; it comes at once when all before it failed. */
export type Way = {
  readonly channel: PageChannel;
  /** Which topic or webhook: its name in `pagers`. */
  readonly pager?: string;
  readonly afterSec: number;
};

/** What became of one page over one channel: the delivery ledger. */
export type Delivery = {
  readonly channel: PageChannel;
  readonly pager?: string;
  readonly outcome: DeliveryOutcome;
  readonly at: Instant;
  /** Message id of the provider: for Slack `channel/ts`. */
  readonly provider?: string;
  readonly detail?: string;
  /** Why it failed, where that is known: `opted-out`, `quota`, `not-verified`, `invalid-number` ... */
  readonly trouble?: string;
  /** Who has a text message, as the receipts of the phone companies say; absent: not known. */
  readonly receipt?: 'phone' | 'carrier';
  /** Why its receipt cannot be read. */
  readonly unread?: 'denied' | 'no-log';
  /** It was told together with others, in the message of that page. */
  readonly within?: { readonly escalation: string; readonly page: string };
  /** What that message is answered by. */
  readonly code?: string;
};

/**
 * `sent`: the provider took it, which is no receipt; `asleep`: Slack would not make a sound (do not disturb);
 * `unreachable`: no address for that channel.
 */
export type DeliveryOutcome = 'sent' | 'asleep' | 'failed' | 'unreachable';

/** What a page needs to be brought to somebody. */
export type Delivered = {
  readonly at: Instant;
  /** Absent in pages of before people had orders. */
  readonly order?: readonly Way[];
  readonly deliveries: readonly Delivery[];
};

/** How long a direct message is given before the phone is tried as well. */
export const phoneAfterSec = 120;

/** The order of somebody who has not said another one. */
export const plainOrder: readonly Way[] = [
  { channel: 'slack', afterSec: 0 },
  { channel: 'sms', afterSec: phoneAfterSec },
];

export const orderOf = ({ order }: Delivered): readonly Way[] => order ?? plainOrder;

const same = (way: Pick<Way, 'channel' | 'pager'>, other: Pick<Way, 'channel' | 'pager'>): boolean =>
  way.channel === other.channel && way.pager === other.pager;

export const triedBy = (page: Delivered, way: Pick<Way, 'channel' | 'pager'>): readonly Delivery[] =>
  page.deliveries.filter((delivery) => same(delivery, way));

/** Whether it made a sound somewhere, as far as anybody knows: what was sent may turn out to have been refused. */
export const isHeard = (page: Delivered): boolean =>
  page.deliveries.some(
    (delivery) => delivery.outcome === 'sent' && triedBy(page, delivery).at(-1) === delivery,
  );

/** The ways that have not been tried, in their order. */
export const waysLeft = (page: Delivered): readonly Way[] =>
  orderOf(page).filter((way) => triedBy(page, way).length === 0);

/** Everything has been tried and nothing made a sound. */
export const isLost = (page: Delivered): boolean => waysLeft(page).length === 0 && !isHeard(page);

/**
 * The way that comes next and when: at its own time, or at once when the one before it came to nothing. Undefined when
 * all have been tried.
 */
export function nextWay(
  page: Delivered,
  now: Instant,
): { readonly way: Way; readonly dueAt: Instant } | undefined {
  const [way] = waysLeft(page);
  if (way === undefined) return undefined;
  const planned = later(plusSec(page.at, way.afterSec), now);
  const last = page.deliveries.at(-1);
  return { way, dueAt: last !== undefined && last.outcome !== 'sent' ? now : planned };
}
