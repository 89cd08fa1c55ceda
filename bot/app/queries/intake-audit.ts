import type { Instant } from '../../core/calendar/index.ts';
import type { Store } from '../ports/index.ts';
import { added, type NoticeRow, type RefusalCount, type RefusalsRow } from '../streams/index.ts';

/** Notifications of one kind that opened nothing for one reason. */
export type Unopened = {
  readonly kind: string;
  readonly reason: string;
  readonly n: number;
  readonly newest: {
    readonly id: string;
    readonly at: Instant;
    readonly title: string;
    readonly topic: string;
  };
};

export type IntakeAudit = {
  readonly unopened: readonly Unopened[];
  readonly refusals: readonly RefusalCount[];
  /** False when there were more notices than are read. */
  readonly complete: boolean;
};

const pageSize = 500;

/** So many notices are read, the newest first: a store may hold far more after a storm of what nobody routed. */
export const auditedNotices = 20_000;

/** What came in since `from` and opened nothing, and what was refused. */
export async function auditIntake(store: Store, from: Instant): Promise<IntakeAudit> {
  const groups = new Map<string, Unopened>();
  let cursor: string | undefined;
  let read = 0;
  do {
    const page = await store.rowsBy({
      view: 'notice',
      index: 'every',
      value: 'notice',
      from,
      newestFirst: true,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { doc } of page.rows) count(groups, doc as NoticeRow);
    read += page.rows.length;
    cursor = page.cursor;
  } while (cursor !== undefined && read < auditedNotices);
  const days = await store.rowsBy({
    view: 'refusals',
    index: 'every',
    value: 'refusals',
    from: from.slice(0, 10),
    limit: 400,
  });
  const refusals = days.rows
    .flatMap(({ doc }) => (doc as RefusalsRow).counts)
    .filter(({ last }) => last >= from)
    .reduce(added, [] as readonly RefusalCount[]);
  return { unopened: [...groups.values()], refusals, complete: cursor === undefined };
}

function count(groups: Map<string, Unopened>, { id, kind, reason, at, title, topic }: NoticeRow): void {
  const key = JSON.stringify([kind, reason]);
  const known = groups.get(key);
  // Read from the newest on: the first of a group stays its newest.
  const newest = known?.newest ?? { id, at, title, topic };
  groups.set(key, { kind, reason, n: (known?.n ?? 0) + 1, newest });
}
