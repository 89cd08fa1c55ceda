import { lanes, type Lane } from '../../app/ports/index.ts';

/** A limit as the store keeps it: `burst` calls at once, then one every `intervalMs`. */
export type CallLimit = { readonly intervalMs: number; readonly burst: number };

// Tiers: docs.slack.dev/apis/web-api/rate-limits (2026-05): per method, workspace and app. Slack allows short bursts
// above the average without saying how long; a fifth of a minute's calls stays well inside what was observed.
const tier2: CallLimit = { intervalMs: 3000, burst: 4 };
const tier3: CallLimit = { intervalMs: 1200, burst: 10 };
const tier4: CallLimit = { intervalMs: 600, burst: 20 };

/** Every Web API method that Tocsin calls, with its limit; one that is not listed cannot be called. */
export const callLimits = {
  'auth.test': { intervalMs: 100, burst: 60 },
  'canvases.edit': tier3,
  'chat.delete': tier3,
  'chat.postEphemeral': tier4,
  'chat.postMessage': { intervalMs: 200, burst: 30 },
  'chat.update': tier3,
  'conversations.archive': tier2,
  'conversations.canvases.create': tier2,
  'conversations.create': tier2,
  'conversations.history': tier3,
  'conversations.info': tier3,
  'conversations.invite': tier3,
  'conversations.members': tier4,
  'conversations.open': tier3,
  'conversations.replies': tier3,
  'conversations.setTopic': tier2,
  'dnd.info': tier3,
  'files.completeUploadExternal': tier4,
  'files.getUploadURLExternal': tier4,
  'files.info': tier4,
  'pins.add': tier2,
  'usergroups.users.update': tier2,
  'users.conversations': tier3,
  'users.info': tier4,
  'views.open': tier4,
  'views.publish': tier4,
  'views.update': tier4,
} as const satisfies Record<string, CallLimit>;

export type Method = keyof typeof callLimits;

/**
 * chat.postMessage: about one per second and channel, with short bursts (docs, "Rate limits"). Evidence may use the
 * whole burst of its incident's channel: with half of it the last kind is said some seconds after it was found, and a
 * mention that comes just then waits for one second.
 */
export const perChannel: Partial<Record<Method, CallLimit>> = {
  // A little more than a second: what leaves a second apart may arrive closer together.
  'chat.postMessage': { intervalMs: 1100, burst: 3 },
};

/**
 * How much of a limit's burst an urgency may use: pages, channels and first messages all of it; answers leave a
 * quarter, the rest leaves half. Under load the less urgent so wait until the more urgent have none to send.
 */
export function burstFor({ burst }: CallLimit, lane: Lane, wholeUpTo: Lane = lanes.channel): number {
  if (lane <= wholeUpTo) return burst;
  const left = lane === lanes.answer ? burst / 4 : burst / 2;
  return Math.max(1, burst - Math.max(1, Math.floor(left)));
}

/** Limit of one call in milliseconds; the lease of an effect is three times as long. */
export const callTimeoutMs = 10_000;
