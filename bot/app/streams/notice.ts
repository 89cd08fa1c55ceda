import { plusSec } from '../../core/calendar/index.ts';
import { accept, type Fact } from '../../core/incident/index.ts';
import type { StreamKind } from './kind.ts';

type Keep = {
  readonly type: 'KeepNotice';
  readonly kind: string;
  readonly title: string;
  readonly text: string;
};

type Kept = Fact<'NoticeKept', { readonly kind: string; readonly title: string; readonly text: string }>;

type Notice = { readonly kept: boolean; readonly kind: string; readonly at: string };

/** UTF-16 units of a kept text; notifications are at most 1 MiB, an event at most 32 KiB. */
export const keptLength = 8000;

/** How long what was not understood is kept, in seconds. */
export const keptSec = 30 * 24 * 3600;

/** `notice/<id>`: a notification that opened nothing, redacted and cut; listed by kind. */
export const noticeStream: StreamKind<Notice, Keep, Kept, never> = {
  name: 'notice',
  shape: 1,
  initial: { kept: false, kind: '', at: '' },
  decide: (_state, { kind, title, text }) =>
    accept({
      type: 'NoticeKept',
      data: { kind, title: title.slice(0, 300), text: text.slice(0, keptLength) },
    }),
  evolve: (_state, fact) => ({ kept: true, kind: fact.data.kind, at: fact.occurredAt }),
  react: () => [],
  rows: (id, state) => [
    {
      view: 'notice',
      key: id,
      doc: { id, kind: state.kind, at: state.at, forgetAt: plusSec(state.at, keptSec) },
      index: { kind: { value: state.kind, sort: state.at } },
    },
  ],
  headers: (id) => ({ correlation: `notice/${id}`, drill: false, visibility: 'open' }),
};
