import type { Store } from '../ports/index.ts';
import { openPagesView, type OpenPageLine, type OpenPagesRow } from '../streams/index.ts';

/** A page that waits for an answer, and what it belongs to. */
export type OpenPageOf = OpenPageLine & {
  readonly escalation: string;
  readonly incident: string;
  readonly test?: true;
};

/** The pages of these people that wait for an answer, oldest run first. */
export type OpenPages = (persons: readonly string[]) => Promise<readonly OpenPageOf[]>;

/** A page of the list; and so many of them: test pages of a large company wait beside what is urgent. */
const atOnce = 500;
const mostPages = 40;

export const createOpenPages =
  (store: Pick<Store, 'rowsBy'>): OpenPages =>
  async (persons) => {
    const found: OpenPageOf[] = [];
    let cursor: string | undefined;
    for (let n = 0; n < mostPages; n += 1) {
      const query = { view: openPagesView, index: 'open', value: 'open', limit: atOnce };
      const page = await store.rowsBy({ ...query, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.rows.flatMap(({ doc }) => ofPersons(doc as unknown as OpenPagesRow, persons)));
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
    return found;
  };

const ofPersons = (
  { id, incident, test, pages }: OpenPagesRow,
  persons: readonly string[],
): readonly OpenPageOf[] =>
  pages
    .filter(({ person }) => persons.includes(person))
    .map((page) => ({ ...page, escalation: id, incident, ...(test === undefined ? {} : { test }) }));
