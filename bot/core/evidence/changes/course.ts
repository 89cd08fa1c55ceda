import type { Instant } from '../../calendar/index.ts';
import type { Change } from '../../alarm/index.ts';

/** One change from its first report to its last. */
export type Course = {
  /** As it was reported last. */
  readonly change: Change;
  readonly at: Instant;
  readonly endedAt?: Instant;
};

/**
 * Reports of one deployment, execution or call as one change: it began with the first and is what the last says. Calls
 * that were refused changed nothing. A call that both EventBridge and CloudTrail told of has one id.
 */
export function collapsed(changes: readonly Change[]): readonly Course[] {
  const courses = new Map<string, Course>();
  for (const change of changes.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (change.refused === true) continue;
    const key = changeKey(change);
    const known = courses.get(key);
    courses.set(
      key,
      known === undefined
        ? { change, at: change.at }
        : {
            change: merged(known.change, change),
            at: known.at,
            ...(change.at === known.at ? {} : { endedAt: change.at }),
          },
    );
  }
  return [...courses.values()];
}

/** The same for every report of one change: its source's own id, else what and when. */
export const changeKey = ({
  source,
  subject,
  id,
  what,
  at,
}: Pick<Change, 'source' | 'subject' | 'id' | 'what' | 'at'>): string =>
  JSON.stringify([source, subject, id ?? `${what} ${at}`]);

/** A later report may leave out what an earlier one said: the commit, who began it. */
const merged = (before: Change, after: Change): Change => ({ ...before, ...after });
