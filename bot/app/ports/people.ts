import type { Instant } from '../../core/calendar/index.ts';
import type { PageChannel } from '../../core/paging/index.ts';

/** A person as a message may show them: a mention where Slack knows them, else the name. */
export type PersonRef = { readonly slack?: string; readonly name?: string };

/** People of a message by their id. */
export type People = Readonly<Record<string, PersonRef>>;

export type OnCallRef = {
  readonly person: PersonRef;
  readonly schedule: string;
  /** Where the schedule has several. */
  readonly layer?: string;
  readonly until: Instant | null;
};

/** `by`: the way in which they would be tried first; absent for somebody without any. */
export type NextPerson = PersonRef & {
  readonly by?: { readonly channel: PageChannel; readonly name?: string };
};

/** What comes next while nobody answers; `morning`: it waits for the end of quiet hours. */
export type NextPage = {
  readonly next: 'step' | 'last-resort' | 'morning' | 'nobody';
  readonly at: Instant;
  readonly persons: readonly NextPerson[];
  /** Slack channels. */
  readonly channels: readonly string[];
};
