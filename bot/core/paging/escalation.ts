import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import { isOpen, type Fact, type Status } from '../incident/index.ts';
import type { Delivery, PageChannel, Way } from './delivery.ts';
import type { EscalationPolicy } from './policy.ts';

/** One attempt to get one person. */
export type Page = {
  readonly id: string;
  readonly person: string;
  readonly round: number;
  readonly step: number;
  readonly at: Instant;
  /** Four digits to answer with by SMS; no other open page of that phone has them. */
  readonly code: string;
  /** The schedule it came from. */
  readonly schedule?: string;
  /** In which order the person is tried; `plainOrder` when absent. */
  readonly order?: readonly Way[];
  readonly deliveries: readonly Delivery[];
  readonly declined: boolean;
  /** It waited for the end of quiet hours: handed over with all else that waited. */
  readonly waited?: true;
  /** Pages that are told in the same message. */
  readonly bundled?: readonly { readonly escalation: string; readonly page: string }[];
  /** The first sign that the person has it before them. */
  readonly seen?: { readonly at: Instant; readonly via: PageChannel | 'command' };
};

/** A page to everybody who reads a Slack channel. */
export type ChannelPage = {
  readonly id: string;
  readonly channel: string;
  readonly mention?: 'here' | 'channel';
  readonly round: number;
  readonly step: number;
  readonly at: Instant;
  /** Slack's id of the message, once it is there. */
  readonly message?: string;
  /** Why it could not be posted. */
  readonly failed?: string;
};

/** A place in the walk: `step` from 0; a round past the repeats is the last resort, or the end. */
export type Place = { readonly round: number; readonly step: number };

type Common = {
  readonly incident: string;
  readonly drill: boolean;
  readonly private: boolean;
  readonly policy: EscalationPolicy;
  readonly round: number;
  /** Index of the last step that was taken; -1 before the first. */
  readonly step: number;
  readonly pages: readonly Page[];
  readonly startedAt: Instant;
  /** When what follows comes, if nothing hurries it. */
  readonly dueAt: Instant;
  /** Whether this round has paged anybody. */
  readonly paged: boolean;
  /** Steps whose conditions did not hold. */
  readonly passed: readonly Place[];
  readonly channelPages: readonly ChannelPage[];
  /** Who has acknowledged where several have to, in order. */
  readonly counted: readonly { readonly person: string; readonly at: Instant }[];
  /** What follows waits for the end of quiet hours; `since` the first time that it did. */
  readonly held?: { readonly until: Instant; readonly since: Instant; readonly persons: readonly string[] };
  readonly lastResort?: true;
};

export type NoEscalation = { readonly status: 'none' };
export type RunningEscalation = Common & { readonly status: 'running' };
export type AcknowledgedEscalation = Common & {
  readonly status: 'acknowledged';
  readonly by: string;
  readonly at: Instant;
};
export type StoppedEscalation = Common & { readonly status: 'stopped'; readonly at: Instant };
export type ExhaustedEscalation = Common & { readonly status: 'exhausted'; readonly at: Instant };

export type Escalation = RunningEscalation | AcknowledgedEscalation | StoppedEscalation | ExhaustedEscalation;

export type EscalationState = NoEscalation | Escalation;

export const noEscalation: NoEscalation = { status: 'none' };

/** Somebody whom a step pages, as the schedules said at that instant. */
export type Called = {
  readonly page: string;
  readonly person: string;
  readonly code: string;
  readonly schedule?: string;
  readonly order?: readonly Way[];
};

/** A channel that a step pages. */
export type CalledChannel = {
  readonly page: string;
  readonly channel: string;
  readonly mention?: 'here' | 'channel';
};

export type EscalationCommand =
  | {
      readonly type: 'StartEscalation';
      readonly incident: string;
      readonly policy: EscalationPolicy;
      readonly drill: boolean;
      readonly private: boolean;
    }
  /** The timer of a step fired; `called` was found just before. */
  | {
      readonly type: 'TakeStep';
      readonly round: number;
      readonly step: number;
      readonly called: readonly Called[];
      readonly channels?: readonly CalledChannel[];
      /** Its conditions do not hold. */
      readonly passedOver?: true;
      /** It was passed over, and its conditions hold now. */
      readonly again?: true;
      /** How many of its people are left to sleep. */
      readonly quiet?: number;
    }
  /** Everybody whom the step would page has quiet hours. */
  | {
      readonly type: 'HoldStep';
      readonly round: number;
      readonly step: number;
      readonly until: Instant;
      readonly persons: readonly string[];
    }
  /** The incident has become more urgent. */
  | {
      readonly type: 'RaiseUrgency';
      readonly severity: Severity;
      /** Only what waits for the morning is looked at. */
      readonly onlyHeld?: true;
    }
  | {
      readonly type: 'RecordChannelPage';
      readonly page: string;
      readonly message?: string;
      readonly failed?: string;
    }
  | { readonly type: 'RecordDelivery'; readonly page: string; readonly delivery: Delivery }
  | { readonly type: 'AcknowledgePages'; readonly person: string; readonly via: PageChannel | 'command' }
  /** "Escalate to the next": by a button or by SMS, in answer to `page` at `at`. */
  | {
      readonly type: 'EscalateNow';
      readonly person: string;
      readonly page?: string;
      readonly at?: Instant;
      readonly via?: 'sms';
    }
  /** Another page is told in the message of this one. */
  | {
      readonly type: 'BundlePage';
      readonly page: string;
      readonly with: { readonly escalation: string; readonly page: string };
    }
  /** A sign that they have it before them, though no answer. */
  | { readonly type: 'NoteSeen'; readonly person: string; readonly via: PageChannel | 'command' }
  | { readonly type: 'DeclinePage'; readonly page: string; readonly person: string }
  | { readonly type: 'StopEscalation'; readonly reason: StopReason };

/** `acknowledged`: on the incident itself, before the escalation knew of it. */
export type StopReason = 'resolved' | 'declined' | 'merged' | 'acknowledged';

export type EscalationEvent =
  | Fact<
      'EscalationStarted',
      {
        readonly incident: string;
        readonly policy: EscalationPolicy;
        readonly drill: boolean;
        readonly private: boolean;
      }
    >
  | Fact<
      'StepTaken',
      {
        readonly round: number;
        readonly step: number;
        /** How many people were paged. */
        readonly reached: number;
        /** How many more the step names than can be paged at once. */
        readonly left?: number;
        /** How many channels were paged. */
        readonly channels?: number;
        /** How many people were left to sleep. */
        readonly quiet?: number;
        /** It was passed over before; the walk goes on where it was. */
        readonly again?: true;
      }
    >
  /** Its conditions did not hold. */
  | Fact<'StepPassed', { readonly round: number; readonly step: number }>
  /** Kept until quiet hours are over. */
  | Fact<
      'StepHeld',
      {
        readonly round: number;
        readonly step: number;
        readonly until: Instant;
        readonly persons: readonly string[];
      }
    >
  | Fact<'UrgencyRaised', { readonly severity: Severity }>
  | Fact<
      'ChannelPaged',
      {
        readonly page: string;
        readonly channel: string;
        readonly mention?: 'here' | 'channel';
        readonly round: number;
        readonly step: number;
      }
    >
  | Fact<
      'ChannelPageSent',
      {
        readonly page: string;
        readonly channel: string;
        readonly message?: string;
        readonly failed?: string;
      }
    >
  /** Several have to acknowledge, and `missing` more are awaited. */
  | Fact<
      'AcknowledgementCounted',
      { readonly person: string; readonly via: PageChannel | 'command'; readonly missing: number }
    >
  /** Nobody was reached so far. */
  | Fact<
      'LastResortCalled',
      {
        readonly round: number;
        readonly tried: readonly string[];
        readonly reached: number;
        readonly left?: number;
        readonly channels?: number;
      }
    >
  | Fact<
      'PersonPaged',
      {
        readonly page: string;
        readonly person: string;
        readonly round: number;
        readonly step: number;
        readonly code: string;
        readonly schedule?: string;
        readonly order?: readonly Way[];
        readonly waited?: true;
      }
    >
  | Fact<'PageDelivered', { readonly page: string; readonly person: string; readonly delivery: Delivery }>
  | Fact<'PageAcknowledged', { readonly person: string; readonly via: PageChannel | 'command' }>
  | Fact<
      'EscalatedByHand',
      { readonly person: string; readonly round: number; readonly step: number; readonly via?: 'sms' }
    >
  | Fact<
      'PageDeclined',
      { readonly page: string; readonly person: string; readonly round: number; readonly step: number }
    >
  | Fact<
      'PageBundled',
      { readonly page: string; readonly with: { readonly escalation: string; readonly page: string } }
    >
  | Fact<'PageSeen', { readonly person: string; readonly via: PageChannel | 'command' }>
  | Fact<'EscalationStopped', { readonly reason: StopReason }>
  | Fact<'EscalationExhausted', { readonly tried: readonly string[] }>;

export type EscalationRejection =
  | { readonly code: 'no-escalation' }
  | { readonly code: 'over-already'; readonly status: 'acknowledged' | 'stopped'; readonly by?: string }
  | { readonly code: 'no-such-page'; readonly page: string };

/** Why an incident in that status pages nobody; undefined while it is open. */
export function stopReason(status: Status): StopReason | undefined {
  if (isOpen(status)) return undefined;
  return status === 'declined' || status === 'merged' ? status : 'resolved';
}

export const pageOf = (state: EscalationState, page: string): Page | undefined =>
  state.status === 'none' ? undefined : state.pages.find((each) => each.id === page);

/** Persons who were paged, in order of their first page. */
export const personsPaged = (state: Escalation): readonly string[] => [
  ...new Set(state.pages.map((page) => page.person)),
];

/** How many more people have to acknowledge. */
export const awaited = ({ policy, counted }: Escalation): number =>
  Math.max(1, (policy.mustAcknowledge ?? 1) - counted.length);

export const hasAcknowledged = ({ counted }: Escalation, person: string): boolean =>
  counted.some((each) => each.person === person);

/** Whoever has said in this round that they cannot is not paged by the next step of it, which their answer calls. */
export const isLeftAlone = (state: Escalation, person: string, round: number): boolean =>
  hasAcknowledged(state, person) ||
  state.pages.some((page) => page.person === person && page.declined && page.round === round);

/** Who was paged and has neither acknowledged nor said that they cannot, in order of their first page. */
export const stillAwaited = (state: Escalation): readonly string[] =>
  personsPaged(state).filter(
    (person) =>
      !hasAcknowledged(state, person) && state.pages.some((page) => page.person === person && !page.declined),
  );
