import type { Texts } from '../../texts/index.ts';
import type { TimelineRow } from './model.ts';

/** Rows of alarms one after the other that are told one by one; of more than `most` the first few are. */
const most = 6;
const told = 3;

export type CrowdRow = TimelineRow & { readonly alarm: boolean };

/** Many alarms in a row are one row that says how many and until when: who looks for one finds it in `tocsin timeline`. */
export function withoutCrowds(rows: readonly CrowdRow[], texts: Texts): readonly TimelineRow[] {
  const found: TimelineRow[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (rows[end]?.alarm === true) end += 1;
    const run = rows.slice(at, Math.max(end, at + 1));
    const shown = run.length > most ? run.slice(0, told) : run;
    const rest = run.slice(shown.length);
    found.push(...shown.map(({ time, what, source }) => ({ time, what, source })));
    const [first, last] = [rest[0], rest.at(-1)];
    if (first !== undefined && last !== undefined) {
      found.push({
        time: first.time,
        what: texts.postmortem.alarmsInARow({ n: rest.length, until: last.time }),
        source: `${first.source} - ${last.source}`,
      });
    }
    at += run.length;
  }
  return found;
}
