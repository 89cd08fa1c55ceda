import type { Instant } from '../calendar/index.ts';
import { isOpen, type Fact, type Status } from '../incident/index.ts';
import type { EscalationPolicy } from './policy.ts';

/** A way to get at a person. */
export type PageChannel = 'slack' | 'sms';

/** What became of one page over one channel: the delivery ledger. */
export type Delivery = {
  readonly channel: PageChannel;
  readonly outcome: DeliveryOutcome;
  readonly at: Instant;
  /** Message id of the provider: for Slack `channel/ts`. */
  readonly provider?: string;
  readonly detail?: string;
};

/** `asleep`: Slack would not make a sound (do not disturb); `unreachable`: no address for that channel. */
export type DeliveryOutcome = 'sent' | 'asleep' | 'failed' | 'unreachable';

/** One attempt to get one person. */
export type Page = {
  readonly id: string;
  readonly person: string;
  readonly round: number;
  readonly step: number;
  readonly at: Instant;
  /** Four digits to answer with by SMS. */
  readonly code: string;
  /** The schedule it came from. */
  readonly schedule?: string;
  readonly deliveries: readonly Delivery[];
  readonly declined: boolean;
};

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
    }
  | { readonly type: 'RecordDelivery'; readonly page: string; readonly delivery: Delivery }
  | { readonly type: 'AcknowledgePages'; readonly person: string; readonly via: PageChannel | 'command' }
  /** "Escalate to the next": by a button or by SMS. */
  | { readonly type: 'EscalateNow'; readonly person: string }
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
      }
    >
  | Fact<'PageDelivered', { readonly page: string; readonly person: string; readonly delivery: Delivery }>
  | Fact<'PageAcknowledged', { readonly person: string; readonly via: PageChannel | 'command' }>
  | Fact<'EscalatedByHand', { readonly person: string; readonly round: number; readonly step: number }>
  | Fact<
      'PageDeclined',
      { readonly page: string; readonly person: string; readonly round: number; readonly step: number }
    >
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

/** The step that follows, or undefined after the last of the last round. */
export function nextStep(
  policy: EscalationPolicy,
  at: { readonly round: number; readonly step: number },
): { readonly round: number; readonly step: number } | undefined {
  if (at.step + 1 < policy.steps.length) return { round: at.round, step: at.step + 1 };
  return at.round < policy.repeat ? { round: at.round + 1, step: 0 } : undefined;
}

export const pageOf = (state: EscalationState, page: string): Page | undefined =>
  state.status === 'none' ? undefined : state.pages.find((each) => each.id === page);

/** Persons who were paged, in order of their first page. */
export const personsPaged = (state: Escalation): readonly string[] => [
  ...new Set(state.pages.map((page) => page.person)),
];
