import { plusSec } from '../../core/calendar/index.ts';
import { accept, type Fact } from '../../core/incident/index.ts';
import type { StreamKind } from './kind.ts';

type Keep = { readonly type: 'KeepNotice' } & KeptNotice;

export type KeptNotice = {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** Why it opened nothing: `unrouted`, `unknown-account`, the reason of a refusal ... */
  readonly reason: string;
  /** ARN of the topic that it came through. */
  readonly topic?: string;
};

/** Notices of before reasons were kept have none. */
type Kept = Fact<'NoticeKept', Omit<KeptNotice, 'reason'> & { readonly reason?: string }>;

type Notice = {
  readonly kept: boolean;
  readonly kind: string;
  readonly at: string;
  readonly reason: string;
  readonly title: string;
  readonly topic: string;
};

/** A kept notification as `tocsin audit` lists it; found by kind, and all of them under `every`. */
export type NoticeRow = Omit<Notice, 'kept'> & { readonly id: string; readonly forgetAt: string };

/** UTF-16 units of a kept text; notifications are at most 1 MiB, an event at most 32 KiB. */
export const keptLength = 8000;

/** How long what was not understood is kept, in seconds. */
export const keptSec = 30 * 24 * 3600;

/** `notice/<id>`: a notification that opened nothing, redacted and cut; listed by kind. */
export const noticeStream: StreamKind<Notice, Keep, Kept, never> = {
  name: 'notice',
  shape: 2,
  initial: { kept: false, kind: '', at: '', reason: '', title: '', topic: '' },
  decide: (_state, { kind, title, text, reason, topic }) =>
    accept({
      type: 'NoticeKept',
      data: {
        kind,
        title: title.slice(0, 300),
        text: text.slice(0, keptLength),
        reason,
        ...(topic === undefined ? {} : { topic: topic.slice(0, 512) }),
      },
    }),
  evolve: (_state, { data, occurredAt }) => ({
    kept: true,
    kind: data.kind,
    at: occurredAt,
    reason: data.reason ?? '',
    title: data.title,
    topic: data.topic ?? '',
  }),
  react: () => [],
  rows: (id, { kept: _kept, ...state }) => [
    {
      view: 'notice',
      key: id,
      doc: { id, ...state, forgetAt: plusSec(state.at, keptSec) } satisfies NoticeRow,
      index: {
        kind: { value: state.kind, sort: state.at },
        every: { value: 'notice', sort: state.at },
      },
    },
  ],
  headers: (id) => ({ correlation: `notice/${id}`, drill: false, visibility: 'open' }),
};
