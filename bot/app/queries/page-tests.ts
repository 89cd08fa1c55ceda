import type { Instant } from '../../core/calendar/index.ts';
import type { Directory } from '../directory/index.ts';
import type { SettingsSource, Store } from '../ports/index.ts';
import type { PageTestRow } from '../streams/index.ts';

/** The newest test page of a person. */
export type PageTest = {
  /** Key in tocsin.yaml. */
  readonly name: string;
  readonly at: Instant;
  /** Channels that were answered, and those that were not or came to nothing; names of pagers for topics and webhooks. */
  readonly answered: readonly string[];
  readonly missing: readonly string[];
  /** It still waits for an answer. */
  readonly waits: boolean;
};

export type PageTests = (window: { readonly since: Instant }) => Promise<readonly PageTest[]>;

const most = 1000;

export const createPageTests =
  (needs: {
    readonly store: Pick<Store, 'rowsBy'>;
    readonly directory: Pick<Directory, 'refs'>;
    readonly settings: SettingsSource;
  }): PageTests =>
  async ({ since }) => {
    const { store, directory } = needs;
    const { rows } = await store.rowsBy({
      view: 'page-test',
      index: 'all',
      value: 'all',
      from: since,
      newestFirst: true,
      limit: most,
    });
    const tests = rows.map(({ doc }) => doc as unknown as PageTestRow);
    const newest = [...new Map(tests.toReversed().map((each) => [each.person, each])).values()];
    const refs = await directory.refs(newest.map(({ person }) => person));
    return newest
      .flatMap(({ person, at, channels, status }) => {
        const name = refs[person]?.name;
        if (name === undefined) return [];
        const named = channels.map((each) => ({ ...each, name: each.pager ?? each.channel }));
        const fine = named.filter(({ answered, pager, outcome }) =>
          pager === undefined ? answered : outcome === 'sent',
        );
        return [
          {
            name,
            at,
            answered: fine.map((each) => each.name),
            missing: named.filter((each) => !fine.includes(each)).map((each) => each.name),
            waits: status === 'waiting',
          },
        ];
      })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  };
