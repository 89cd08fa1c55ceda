import type { Instant } from '../calendar/index.ts';
import { accept, reject, type Decision, type Fact, type Happened } from './envelope.ts';

/** A recorded change, as an incident names it. `key`: the same for all reports of one change (`changeKey`). */
export type ChangeMention = {
  readonly key: string;
  readonly source: string;
  readonly subject: string;
  readonly at: Instant;
  readonly endedAt?: Instant;
  readonly version?: string;
};

/** What people decided of a change: it caused the incident, or it did not, whatever the rule says. */
export type CauseByHand = { readonly change: ChangeMention; readonly linked: boolean };

/** Decisions of one incident; texts in UTF-16 units. */
export const causeLimits = { changes: 20, text: 300 } as const;

export type CauseCommand =
  | ({ readonly type: 'LinkChange' } & Said)
  /** It did not cause it. */
  | ({ readonly type: 'UnlinkChange' } & Said);

type Said = { readonly change: ChangeMention; readonly reason?: string };

export type CauseEvent =
  | Fact<'ChangeLinked', { readonly change: ChangeMention }>
  /** It did not cause it. */
  | Fact<'ChangeUnlinked', { readonly change: ChangeMention }>;

export type CauseRejection =
  | { readonly code: 'causes-full'; readonly limit: number }
  | {
      readonly code: 'text-too-long';
      readonly text: string;
      readonly length: number;
      readonly limit: number;
    };

type Held = { readonly causes: readonly CauseByHand[] };

/** Whether the status of the incident allows it is decided before. The same again is no news. */
export function decideCause(
  { causes }: Held,
  { type, change, reason = '' }: CauseCommand,
): Decision<CauseEvent, CauseRejection> {
  const linked = type === 'LinkChange';
  const known = causes.find((each) => each.change.key === change.key);
  if (known?.linked === linked) return accept();
  if (known === undefined && causes.length >= causeLimits.changes)
    return reject({ code: 'causes-full', limit: causeLimits.changes });
  const said = reason.trim();
  if (said.length > causeLimits.text)
    return reject({ code: 'text-too-long', text: 'reason', length: said.length, limit: causeLimits.text });
  return accept({
    type: linked ? 'ChangeLinked' : 'ChangeUnlinked',
    data: { change },
    ...(said === '' ? {} : { texts: { reason: said } }),
  });
}

/** The newest decision about a change holds. */
export const withCause = (
  all: readonly CauseByHand[],
  { type, data: { change } }: Pick<Happened<CauseEvent>, 'type' | 'data'>,
): readonly CauseByHand[] => [
  ...all.filter((each) => each.change.key !== change.key),
  { change, linked: type === 'ChangeLinked' },
];
