import type { Instant } from '../../../core/calendar/index.ts';
import type { Service } from '../../../core/catalogue/index.ts';
import type { EvidenceKind, Incident, Window } from '../../../core/incident/index.ts';
import type { NewEffect, Place, Settings } from '../../ports/index.ts';
import type { IntentKind, Intents } from '../intents.ts';
import type { Handlers } from '../outcome.ts';

/** What a look at one kind of evidence is made from. */
export type Situation = {
  readonly incident: Incident;
  readonly service: Service;
  readonly settings: Settings;
  readonly now: Instant;
  /** Account and region of the first alarm, else the configured home. */
  readonly place: Place;
  /** From when the trouble was first seen until now, or until an hour after it. */
  readonly window: Window;
  /** Which look this is, where it is not the first one. */
  readonly round?: string;
  /** Looks at this service alone, which the traces point at since the first look. */
  readonly suspect?: string;
  /** A person's own words for what is to be looked at; what they find is shown in a message of its own. */
  readonly words?: string;
  /** One of this kind's effects. `key`: which part of the kind (a log group); the same part is the same item. */
  readonly intend: <K extends IntentKind>(
    kind: K,
    data: Omit<Intents[K], keyof Gathering>,
    key: string,
  ) => NewEffect;
};

/** What every effect that looks at something carries. */
export type Gathering = {
  readonly incident: string;
  /** Key of the item or gap that comes of it. */
  readonly key: string;
  /** The message that shows it, where it is not that of its kind. */
  readonly sheet?: string;
  readonly account?: string;
  readonly region: string;
  readonly from: Instant;
  readonly to: Instant;
  /** When to note a gap instead of trying on. */
  readonly giveUpAt: Instant;
};

/** An effect that looks, and how many queries that are paid for it may send. */
export type Planned = { readonly effect: NewEffect; readonly subject: string; readonly queries: number };

/** There is nothing that could be looked at: said only where somebody asked, or where nothing at all is looked at. */
export type Nothing = { readonly nothing: string };

/**
 * One kind of evidence: what is planned for it, and the effects that look. Each effect stands alone, so that kinds run
 * side by side and what fails in one spoils no other; what it finds goes back through `found`, `gapped` and
 * `gapOrThrow` of outcome.ts beside this file.
 */
export type Gatherer<K extends IntentKind = never> = {
  readonly kind: EvidenceKind;
  /** Seconds after the opening at which it looks again by itself, while the incident is open. */
  readonly againSec: readonly number[];

  plan(situation: Situation): readonly Planned[] | Nothing;
  readonly handlers: Pick<Handlers, K>;
};
