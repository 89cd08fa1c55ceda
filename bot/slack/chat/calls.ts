import type { WebClient } from '@slack/web-api';
import { msBetween, plusMs, type Instant } from '../../core/calendar/index.ts';
import { ChatError, type Store } from '../../app/ports/index.ts';
import { chatErrorOf } from './errors.ts';
import { callLimits, perChannel, type CallLimit, type Method } from './limits.ts';

/** Slack's answer: `ok` is true, the rest as the method's documentation says. */
export type SlackAnswer = Readonly<Record<string, unknown>>;

/** One call to the Web API when it is its turn, without a retry. Throws ChatError only. */
export type Call = (method: Method, args: Readonly<Record<string, unknown>>) => Promise<SlackAnswer>;

export type CallNeeds = {
  readonly client: WebClient;
  readonly limits: Pick<Store, 'takeTurn' | 'blockUntil'>;
  /** Names the workspace in the limits' keys: two processes of one workspace share them. */
  readonly workspace: string;
  readonly now: () => Instant;
};

export function createCall({ client, limits, workspace, now }: CallNeeds): Call {
  return async (method, args) => {
    const channel = typeof args['channel'] === 'string' ? args['channel'] : undefined;
    const wholeKey = `slack/${workspace}/${method}`;
    const ofChannel = perChannel[method];
    const channelKey = ofChannel && channel !== undefined ? `${wholeKey}/${channel}` : undefined;
    if (ofChannel && channelKey !== undefined) await turn(channelKey, ofChannel);
    await turn(wholeKey, callLimits[method]);
    try {
      return (await client.apiCall(method, { ...args })) as unknown as SlackAnswer;
    } catch (error) {
      const trouble = chatErrorOf(method, error);
      if (trouble.code === 'rate-limited') {
        // Slack does not say which limit was hit; where a channel has one of its own, it is by far the lower.
        await limits.blockUntil(channelKey ?? wholeKey, plusMs(now(), trouble.retryAfterMs ?? 1000));
      }
      throw trouble;
    }
  };

  async function turn(key: string, limit: CallLimit): Promise<void> {
    const at = now();
    const taken = await limits.takeTurn({ key, ...limit, now: at });
    if (taken.ok) return;
    throw new ChatError('rate-limited', `not our turn yet: ${key}`, {
      retryAfterMs: Math.max(1, msBetween(at, taken.freeAt)),
    });
  }
}
