import type { Instant } from '../../core/calendar/index.ts';
import { triedBy, type Page } from '../../core/paging/index.ts';
import type { Json, RowWrite } from '../ports/index.ts';

/** Pages that wait for an answer, of one escalation or one direct page; all of them are found under `open`. */
export type OpenPagesRow = {
  readonly id: string;
  readonly incident: string;
  readonly severity?: string;
  /** "Did you get this?": waits for days beside what is urgent. */
  readonly test?: true;
  readonly pages: readonly OpenPageLine[];
};

export type OpenPageLine = {
  readonly page: string;
  readonly person: string;
  readonly at: Instant;
  /** What it is answered by: its own code, and that of a text message that told of several. */
  readonly codes: readonly string[];
  /** A text message was sent for it. */
  readonly texted: boolean;
};

export const openPagesView = 'open-pages';

/** The newest pages of a run; whoever was paged before is paged again. A row has 256 KB. */
const keptPages = 200;

/** The row of a run; gone when nobody is waited for any more. */
export function openPagesRow(
  id: string,
  run: {
    readonly kind?: 'asked' | 'test';
    readonly incident: string;
    readonly startedAt: Instant;
    readonly pages: readonly Page[];
  },
  waits: boolean,
): RowWrite {
  if (!waits) return { view: openPagesView, key: id, doc: null };
  const pages = run.pages.slice(-keptPages).map(lineOf);
  const test = run.kind === 'test' ? ({ test: true } as const) : {};
  const row: OpenPagesRow = { id, incident: run.incident, ...test, pages };
  return {
    view: openPagesView,
    key: id,
    doc: row as unknown as Json,
    index: { open: { value: 'open', sort: run.startedAt } },
  };
}

const lineOf = (page: Page): OpenPageLine => ({
  page: page.id,
  person: page.person,
  at: page.at,
  codes: [...new Set([page.code, ...page.deliveries.flatMap(({ code }) => code ?? [])])],
  texted: triedBy(page, { channel: 'sms' }).length > 0,
});
