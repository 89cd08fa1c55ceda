import { lanes, type Answer, type Ask, type Lane, type ReplyAddress } from '../../ports/index.ts';

/** Requests of people, their answers, and what keeps the process in order. */
export type UpkeepIntents = {
  /** A person's request, stored before Slack was answered. */
  ask: Ask;
  /** An answer that only one person sees; dropped when in doubt. */
  answer: { readonly to: ReplyAddress; readonly answer: Answer };
  /** The person's own page of the app. `user`: Slack user id; `all`: with everybody who is on call. */
  'show-home': { readonly user: string; readonly all: boolean };
  'confirm-subscription': { readonly topic: string; readonly token: string };
  /** The stored timer of housekeeping; there is one, and it is never done. */
  'keep-house': Readonly<Record<string, never>>;
  'record-calls': Readonly<Record<string, never>>;
  /** A heartbeat of the deployment came in: whether Slack answers shows that the way out is whole. */
  'answer-beat': Readonly<Record<string, never>>;
};

export const upkeepLanes: Readonly<Record<keyof UpkeepIntents, Lane>> = {
  ask: lanes.answer,
  answer: lanes.answer,
  'show-home': lanes.answer,
  'confirm-subscription': lanes.channel,
  'keep-house': lanes.cosmetic,
  'record-calls': lanes.cosmetic,
  // Not behind a storm, whose silence would look like that of a broken way.
  'answer-beat': lanes.channel,
};
