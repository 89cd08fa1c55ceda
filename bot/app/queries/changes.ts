import type { Instant } from '../../core/calendar/index.ts';
import type { Change } from '../../core/alarm/index.ts';
import { collapsed, namesIn, namesSame } from '../../core/evidence/index.ts';
import type { Place, Store } from '../ports/index.ts';
import { subjectIndex, type ChangeRow } from '../streams/change.ts';

/** Changes of one place that are looked at: the newest of a window. */
const mostChanges = 400;

/** Changes of a window that are read at once for figures; an account with more of them is told so. */
const mostOfAll = 50_000;
const pageSize = 1000;

/** A change to be drawn beside a metric. */
export type Annotation = { readonly at: Instant; readonly label: string };

export type Changes = {
  /** Recorded in that account and region, in the global services' region, or without a place; newest first. */
  inWindow(place: Place, from: Instant, to: Instant): Promise<readonly Change[]>;
  /** The newest of this subject in a window: the last deploys of a service. */
  ofSubject(place: Place, subject: string, from: Instant, to: Instant): Promise<readonly Change[]>;
  /** All of [from, to) in every account, oldest first; `cut` where there are more than are read. */
  everyBetween(
    from: Instant,
    to: Instant,
  ): Promise<{ readonly changes: readonly Change[]; readonly cut: boolean }>;
  /** What happened to things of these names, for the picture of a metric; oldest first. */
  annotations(
    place: Place,
    names: readonly string[],
    window: { readonly from: Instant; readonly to: Instant },
  ): Promise<readonly Annotation[]>;
};

/** IAM, Route 53 and CloudFront report their changes there. */
const globalRegion = 'us-east-1';

/** Annotations of a picture. */
const mostAnnotations = 6;

/** What was recorded of changes, from EventBridge and from CloudTrail. */
export function createChanges(store: Store): Changes {
  const read = async (index: string, value: string, from: Instant, to: Instant, limit: number) => {
    const page = await store.rowsBy({ view: 'change', index, value, from, to, newestFirst: true, limit });
    return page.rows.map(({ doc }) => doc as unknown as ChangeRow);
  };

  const changes: Changes = {
    async inWindow({ account, region }, from, to) {
      if (account === undefined) return read('every', 'change', from, to, mostChanges);
      const values = [...new Set([`${account}/${region}`, `${account}/${globalRegion}`, `${account}/`, '/'])];
      const found = await Promise.all(values.map((value) => read('place', value, from, to, mostChanges)));
      return found.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1));
    },
    async ofSubject({ account = '', region }, subject, from, to) {
      return read('subject', subjectIndex({ account, region, subject }), from, to, 20);
    },
    async everyBetween(from, to) {
      const found: Change[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.rowsBy({
          view: 'change',
          index: 'every',
          value: 'change',
          from,
          to,
          newestFirst: true,
          limit: pageSize,
          ...(cursor === undefined ? {} : { cursor }),
        });
        found.push(...page.rows.map(({ doc }) => doc as unknown as ChangeRow));
        cursor = page.cursor;
      } while (cursor !== undefined && found.length < mostOfAll);
      return { changes: found.toReversed(), cut: cursor !== undefined };
    },
    async annotations(place, names, { from, to }) {
      const all = await changes.inWindow(place, from, to);
      return collapsed(all)
        .filter(({ change }) => namesIn(change).some((named) => names.some((name) => namesSame(name, named))))
        .slice(-mostAnnotations)
        .map(({ at, change: { subject, version } }) => ({
          at,
          label: version === undefined ? subject : `${subject} ${version.slice(0, 12)}`,
        }));
    },
  };
  return changes;
}
