import type { Instant } from '../calendar/index.ts';

/** What a timeline entry is about; used to filter. */
export type EntryKind =
  | 'alarm'
  | 'page'
  | 'status'
  | 'severity'
  | 'role'
  | 'note'
  | 'update'
  | 'evidence'
  | 'gap'
  | 'runbook'
  | 'channel'
  | 'document'
  | 'failure';

export type EntryActor = {
  readonly kind: 'person' | 'alarm' | 'system' | 'aws';
  /** Id of the person. */
  readonly person?: string;
  /** Role at that moment: `on-call`, `lead` ... */
  readonly role?: string;
  readonly name?: string;
};

/** One line of the timeline: an event, read aloud. The form of `tocsin timeline`. */
export type TimelineEntry = {
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly kind: EntryKind;
  readonly text: string;
  readonly actor: EntryActor;
  /** `INC-12/7`; of another stream `INC-12/escalation/3`. */
  readonly event: string;
};
