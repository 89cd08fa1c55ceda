import type { Store } from '../ports/index.ts';
import { openPagesView, type OpenPageLine, type OpenPagesRow } from '../streams/index.ts';

/** A page that waits for an answer, and what it belongs to. */
export type OpenPageOf = OpenPageLine & { readonly escalation: string; readonly incident: string };

/** The pages of these people that wait for an answer, oldest run first. */
export type OpenPages = (persons: readonly string[]) => Promise<readonly OpenPageOf[]>;

/** So many runs that nobody has answered are no longer a list. */
const most = 500;

export const createOpenPages =
  (store: Pick<Store, 'rowsBy'>): OpenPages =>
  async (persons) => {
    const { rows } = await store.rowsBy({ view: openPagesView, index: 'open', value: 'open', limit: most });
    return rows.flatMap(({ doc }) => {
      const { id, incident, pages } = doc as unknown as OpenPagesRow;
      return pages
        .filter(({ person }) => persons.includes(person))
        .map((page) => ({ ...page, escalation: id, incident }));
    });
  };
