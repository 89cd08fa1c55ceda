import type { WebClient } from '@slack/web-api';
import { msBetween, plusMs, type Instant } from '../../core/calendar/index.ts';
import { ChatError, lanes, type Lane, type Store } from '../../app/ports/index.ts';
import { chatErrorOf } from './errors.ts';
import { burstFor, callLimits, callTimeoutMs, perChannel, type CallLimit, type Method } from './limits.ts';
import type { Outage } from './outage.ts';

/** Slack's answer: `ok` is true, the rest as the method's documentation says. */
export type SlackAnswer = Readonly<Record<string, unknown>>;

/**
 * One call to the Web API when it is its turn, without a retry. Throws ChatError only. With `leaseUntil` it is begun
 * only if it ends before that: afterwards another process may do the same. `content` is what takes time to make: it is
 * made when the call is really sent.
 */
export type Call = (
  method: Method,
  args: Readonly<Record<string, unknown>>,
  leaseUntil?: Instant,
  content?: () => Readonly<Record<string, unknown>>,
) => Promise<SlackAnswer>;

export type CallNeeds = {
  readonly client: WebClient;
  readonly limits: Pick<Store, 'takeTurn' | 'blockUntil'>;
  /** Names the workspace in the limits' keys: two processes of one workspace share them. */
  readonly workspace: string;
  readonly now: () => Instant;
  /** Shared by all calls of the process that can wait. */
  readonly outage?: Outage;
};

export function createCall(
  { client, limits, workspace, now, outage }: CallNeeds,
  lane: Lane = lanes.page,
): Call {
  return async (method, args, leaseUntil, content) => {
    outage?.refuse(method, lane);
    const channel = typeof args['channel'] === 'string' ? args['channel'] : undefined;
    const wholeKey = `slack/${workspace}/${method}`;
    const ofChannel = perChannel[method];
    const channelKey = ofChannel && channel !== undefined ? `${wholeKey}/${channel}` : undefined;
    const ofMethod = () => turn(wholeKey, callLimits[method]);
    if (!ofChannel || channelKey === undefined) await ofMethod();
    else {
      const inChannel = turn(channelKey, ofChannel, lanes.evidence);
      // What is urgent takes both with one flush of the disk; whoever is told to wait has then used up a turn of the
      // method, which less urgent calls do not, because they wait often.
      if (lane <= lanes.channel) await Promise.all([inChannel, ofMethod()]);
      else await inChannel.then(ofMethod);
    }
    if (leaseUntil !== undefined && msBetween(now(), leaseUntil) < callTimeoutMs) {
      throw new ChatError('unavailable', `${method}: not begun, because the lease would end before the call`);
    }
    const sent = flat({ ...args, ...content?.() });
    const calling = outage?.begin(lane);
    try {
      const answer = (await client.apiCall(method, sent)) as unknown as SlackAnswer;
      calling?.answered();
      return answer;
    } catch (error) {
      const failed = chatErrorOf(method, error);
      const trouble = calling?.failed(failed) ?? failed;
      if (trouble.code !== 'rate-limited') throw trouble;
      // Slack does not say which limit was hit; where a channel has one of its own, it is by far the lower.
      const key = channelKey ?? wholeKey;
      const retryAfterMs = trouble.retryAfterMs ?? 1000;
      await limits.blockUntil(key, plusMs(now(), retryAfterMs));
      const { intervalMs } = ofChannel ?? callLimits[method];
      throw new ChatError('rate-limited', trouble.message, {
        retryAfterMs,
        line: { key, intervalMs },
        ...(trouble.reason === undefined ? {} : { reason: trouble.reason }),
      });
    }
  };

  async function turn(key: string, limit: CallLimit, wholeUpTo: Lane = lanes.channel): Promise<void> {
    const at = now();
    const { intervalMs } = limit;
    const burst = burstFor(limit, lane, wholeUpTo);
    const taken = await limits.takeTurn({ key, intervalMs, burst, now: at });
    if (taken.ok) return;
    throw new ChatError('rate-limited', `not our turn yet: ${key}`, {
      retryAfterMs: Math.max(1, msBetween(at, taken.freeAt)),
      line: { key, intervalMs },
    });
  }
}

/**
 * Blocks and the like as the JSON text that goes over the wire (form fields). The library would do the same, after it
 * has copied every object twice for a debug line that nobody reads (web-api 8.2.0, `redact`).
 */
const flat = (args: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? JSON.stringify(value) : value,
    ]),
  );
