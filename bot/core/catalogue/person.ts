import type { WeekWindow } from '../calendar/index.ts';

/** The key of a person in tocsin.yaml (`an`, `bo`). */
export type PersonName = string;

export type Person = {
  readonly name: PersonName;
  /** Slack user id. */
  readonly slack?: string;
  /** E.164, with the plus sign. */
  readonly phone?: string;
  readonly email?: string;
  /** IANA zone. */
  readonly zone: string;
  /** On the wall clocks of `zone`. */
  readonly workingHours?: readonly WeekWindow[];
  /** In which order they are tried; `atWork` goes before the others within working hours. */
  readonly notify?: Readonly<Partial<Record<'urgent' | 'low' | 'atWork', readonly NotifyWay[]>>>;
};

/** One way to try somebody, so many seconds after the page. `pager`: name of a topic or webhook. */
export type NotifyWay = {
  readonly channel: 'slack' | 'sms' | 'mention' | 'topic' | 'webhook';
  readonly pager?: string;
  readonly afterSec: number;
};
