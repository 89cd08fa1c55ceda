import type { Instant } from '../calendar/index.ts';
import { orderOf, triedBy, waysLeft, type Delivery, type Way } from './delivery.ts';
import type { DirectPage } from './delivery-direct.ts';
import type { Escalation, Page } from './escalation.ts';

/** One page in the delivery ledger: queued, sent, seen, acknowledged, with what is known of each and what is not. */
export type LedgerPage = {
  readonly page: string;
  readonly person: string;
  readonly schedule?: string;
  readonly round: number;
  readonly step: number;
  readonly queuedAt: Instant;
  /** Each channel that was tried, with the last that is known of it; in order. */
  readonly attempts: readonly Delivery[];
  /** Channels that were to be tried; nothing is to be expected of them once somebody has answered. */
  readonly left: readonly Way[];
  /** They did something with it: Slack and SNS tell nobody whether a message was read. */
  readonly seen?: { readonly at: Instant; readonly via: string };
  readonly acknowledgedAt?: Instant;
  readonly declined: boolean;
};

/** Who was reached in one run, in order of the pages. */
export const ledgerOf = (escalation: Escalation): readonly LedgerPage[] =>
  escalation.pages.map((page) => lineOf(page, escalation));

/** The same of a page by hand, which has neither rounds nor steps. */
export const ledgerOfDirect = (direct: DirectPage): readonly LedgerPage[] =>
  direct.pages.map((page) => {
    const answered = direct.answers.find(({ person }) => person === page.person);
    return pageLine(page, answered?.at);
  });

function lineOf(page: Page, escalation: Escalation): LedgerPage {
  const acknowledged = escalation.status === 'acknowledged' && escalation.by === page.person;
  return pageLine(page, acknowledged ? escalation.at : undefined);
}

function pageLine(page: Page, acknowledgedAt: Instant | undefined): LedgerPage {
  const { id, person, schedule, round, step, at, seen, declined } = page;
  return {
    page: id,
    person,
    ...(schedule === undefined ? {} : { schedule }),
    round,
    step,
    queuedAt: at,
    attempts: orderOf(page)
      .flatMap((way) => triedBy(page, way).slice(-1))
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    left: waysLeft(page),
    ...(seen === undefined ? {} : { seen }),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
    declined,
  };
}

/** Nobody who was paged has done anything with a page: as far as anybody knows nobody was reached. */
export const nobodyReached = (runs: readonly Escalation[]): boolean =>
  runs.some(({ pages }) => pages.length > 0) &&
  runs.every((run) => run.status !== 'acknowledged' && run.pages.every(({ seen }) => seen === undefined));
