import { utf8Length, type Change } from '../../core/alarm/index.ts';
import { accept, type Fact } from '../../core/incident/index.ts';
import type { Json } from '../ports/index.ts';
import type { StreamKind } from './kind.ts';

type Record = { readonly type: 'RecordChange'; readonly change: Change; readonly topic?: string };

type Recorded = Fact<'ChangeRecorded', { readonly change: Change; readonly topic?: string }>;

type Known = { readonly change?: Change };

/** A recorded change, found by where it happened (`place`: `account/region`) and all of them under `every`. */
export type ChangeRow = Change & { readonly event: string };

/** Where the changes of one subject are found: the last deploys of a service, however long ago. */
export const subjectIndex = ({
  account = '',
  region = '',
  subject,
}: Pick<Change, 'account' | 'region' | 'subject'>): string =>
  `${account}/${region}/${subject.toLowerCase().slice(0, 120).toWellFormed()}`;

/** What a change may weigh; an event has 32 KB. */
const changeBytes = 24 * 1024;

/**
 * `change/<id>`: something that was changed in an account, as its source told it. It opens nothing; evidence looks for
 * what was changed before an incident.
 */
export const changeStream: StreamKind<Known, Record, Recorded, never> = {
  name: 'change',
  shape: 1,
  initial: {},
  decide: (state, { change, topic }) =>
    state.change === undefined
      ? accept({
          type: 'ChangeRecorded',
          data: { change: fitting(change), ...(topic === undefined ? {} : { topic }) },
        })
      : accept(),
  evolve: (_state, { data }) => ({ change: data.change }),
  react: () => [],
  rows: (id, { change }) =>
    change === undefined
      ? []
      : [
          {
            view: 'change',
            key: id,
            doc: { ...change, event: id } as Json,
            index: {
              every: { value: 'change', sort: change.at },
              place: { value: `${change.account ?? ''}/${change.region ?? ''}`, sort: change.at },
              subject: { value: subjectIndex(change), sort: change.at },
            },
          },
        ],
  headers: (id) => ({ correlation: `change/${id}`, drill: false, visibility: 'open' }),
};

/** Ten resources with names of 1,600 characters in a script of three bytes would not fit. */
function fitting(change: Change): Change {
  if (utf8Length(JSON.stringify(change)) <= changeBytes) return change;
  const { resources: _resources, ...rest } = change;
  return rest;
}
