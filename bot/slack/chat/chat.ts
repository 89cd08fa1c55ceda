import type { WebClient } from '@slack/web-api';
import { instantOf, type Instant } from '../../core/calendar/index.ts';
import { locales, type Locale } from '../../core/texts/index.ts';
import {
  ChatError,
  lanes,
  type Chat,
  type ChatFor,
  type ChatMember,
  type Lane,
  type Message,
  type Store,
} from '../../app/ports/index.ts';
import { homeView } from '../views/home.ts';
import { renderMessage, type Rendered } from '../views/messages.ts';
import { voiceOf } from '../views/voice.ts';
import { createCall, type Call } from './calls.ts';
import { showCanvas } from './canvas.ts';
import { archiveTwins, openChannel } from './channels.ts';
import { lostOrUnsent } from './errors.ts';
import { findOwnMessages, metadataType, withFile, withKey } from './find-message.ts';
import { invite } from './invite.ts';
import { callTimeoutMs } from './limits.ts';
import { createOutage } from './outage.ts';
import { showFile, upload } from './upload.ts';

export type ChatNeeds = {
  /** With retries off and `rejectRateLimitedCalls`: only the effect engine repeats. */
  readonly client: WebClient;
  readonly limits: Pick<Store, 'takeTurn' | 'blockUntil'>;
  readonly workspace: string;
  readonly locale: () => Locale;
  readonly now: () => Instant;
  /** For uploads and response URLs, which are no methods of the Web API. */
  readonly send: typeof fetch;
};

/** The chat port on Slack's Web API, at each urgency. */
export function createChat(needs: ChatNeeds): ChatFor {
  const outage = createOutage(needs.now);
  const callAt = (lane: Lane): Call => createCall({ ...needs, outage }, lane);
  const ownUser = once(async () => String((await callAt(lanes.page)('auth.test', {}))['user_id']));
  const made = Object.values(lanes).map((lane) => chatOn(callAt(lane), ownUser, needs));
  return (lane) => made[lane]!;
}

function chatOn(call: Call, ownUser: () => Promise<string>, needs: ChatNeeds): Chat {
  const render = (message: Message): Rendered => renderMessage(message, needs.locale());
  async function direct(user: string): Promise<string> {
    const answer = await call('conversations.open', { users: user });
    return String((answer['channel'] as { readonly id: string }).id);
  }

  return {
    openChannel: (request) => openChannel(call, ownUser, request),
    archiveTwins: async (request) => archiveTwins(call, await ownUser(), request),
    invite: (channel, users) => invite(call, channel, users),
    async setTopic(channel, topic) {
      await call('conversations.setTopic', { channel, topic: cut(topic, 250) });
    },
    async post(request) {
      const { channel, thread, key } = request;
      if (request.inDoubt) {
        const message = await onlyOne({ ...request, of: { key } });
        if (message !== undefined) return { channel, message };
      }
      const place = {
        channel,
        ...(thread === undefined ? {} : { thread_ts: thread }),
        ...quiet,
        metadata: { event_type: metadataType, event_payload: { key } },
      };
      const answer = await call('chat.postMessage', place, request.leaseUntil, () => render(request.message));
      return { channel: String(answer['channel']), message: String(answer['ts']) };
    },
    deleteTwins: async (request) => void (await onlyOne(request)),
    async update({ channel, message: ts }, message) {
      await call('chat.update', { channel, ts, ...quiet }, undefined, () => render(message));
    },
    async pin({ channel, message }) {
      await tolerate(['already_pinned'], call('pins.add', { channel, timestamp: message }));
    },
    direct,
    async answer(to, message) {
      if (to.responseUrl !== undefined) return respond(needs.send, to.responseUrl, render(message));
      if (to.channel === '') {
        await call('chat.postMessage', { channel: await direct(to.user), ...quiet, ...render(message) });
        return;
      }
      await call('chat.postEphemeral', { channel: to.channel, user: to.user, ...quiet, ...render(message) });
    },
    asleep: (user, at) => asleep(call, user, at),
    async showHome(user, home, locale) {
      const view = homeView(home, user, voiceOf(locale ?? needs.locale()));
      await call('views.publish', { user_id: user, view });
    },
    async setGroup(usergroup, users) {
      await call('usergroups.users.update', { usergroup, users: users.join(',') });
    },
    member: (user) => member(call, user),
    upload: (request) => upload(call, needs.send, request),
    showFile: (request) => showFile(call, request),
    showCanvas: (request) => showCanvas(call, ownUser, request),
  };

  /** Leaves one of the messages that calls with lost answers may have posted: the wanted one, else the oldest. */
  async function onlyOne(request: Parameters<Chat['deleteTwins']>[0]): Promise<string | undefined> {
    const { channel, of, since } = request;
    const wanted = 'key' in of ? withKey(of.key) : withFile(of.file);
    const found = await findOwnMessages(call, await ownUser(), request, wanted, since);
    const keep = request.keep ?? found[0];
    for (const ts of found.filter((each) => each !== keep)) {
      await tolerate(['message_not_found'], call('chat.delete', { channel, ts }));
    }
    return keep;
  }
}

// chat.update parses links and names by default, unlike chat.postMessage: both are told not to.
const quiet = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;

/** `text` cut to so many UTF-16 units without splitting a character. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

async function tolerate(reasons: readonly string[], done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!(error instanceof ChatError) || !reasons.includes(error.reason ?? '')) throw error;
  }
}

/** A response URL takes 5 posts in 30 minutes and is no method: no limit is counted for it. */
async function respond(send: typeof fetch, url: string, rendered: Rendered): Promise<void> {
  let status: number;
  let waitSec: number;
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...rendered }),
      redirect: 'error',
      signal: AbortSignal.timeout(callTimeoutMs),
    });
    await response.body?.cancel();
    status = response.status;
    waitSec = Number(response.headers.get('retry-after') ?? '1');
  } catch (error) {
    throw lostOrUnsent('response URL', error);
  }
  if (status === 429) {
    const retryAfterMs = 1000 * (waitSec >= 1 ? waitSec : 1);
    throw new ChatError('rate-limited', `response URL: Slack asks to wait ${waitSec} s`, { retryAfterMs });
  }
  if (status >= 500) throw new ChatError('lost-answer', `response URL: HTTP ${status} from Slack`);
  if (status !== 200) throw new ChatError('gone', `response URL: HTTP ${status} from Slack`);
}

type DoNotDisturb = {
  readonly dnd_enabled?: boolean;
  readonly next_dnd_start_ts?: number;
  readonly next_dnd_end_ts?: number;
  readonly snooze_enabled?: boolean;
  readonly snooze_endtime?: number;
};

async function asleep(call: Call, user: string, at: Instant): ReturnType<Chat['asleep']> {
  const dnd = (await call('dnd.info', { user })) as DoNotDisturb;
  const nowSec = Date.parse(at) / 1000;
  if (dnd.snooze_enabled === true && (dnd.snooze_endtime ?? 0) > nowSec) return until(dnd.snooze_endtime!);
  const { next_dnd_start_ts: start = 0, next_dnd_end_ts: end = 0 } = dnd;
  return dnd.dnd_enabled === true && start <= nowSec && nowSec < end ? until(end) : { asleep: false };
}

const until = (sec: number): { readonly asleep: true; readonly until: Instant } => ({
  asleep: true,
  until: instantOf(sec * 1000),
});

type SlackUser = {
  readonly id: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly profile?: { readonly display_name?: string };
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly is_bot?: boolean;
  readonly deleted?: boolean;
  readonly tz?: string;
  readonly locale?: string;
};

async function member(call: Call, id: string): Promise<ChatMember> {
  const user = (await call('users.info', { user: id, include_locale: true }))['user'] as SlackUser;
  return {
    id,
    name: user.profile?.display_name || user.real_name || user.name || id,
    guest: user.is_restricted === true || user.is_ultra_restricted === true,
    external: user.is_stranger === true,
    bot: user.is_bot === true,
    deactivated: user.deleted === true,
    ...(user.tz === undefined ? {} : { zone: user.tz }),
    ...languageOf(user.locale),
  };
}

/** `vi-VN` is one of ours, `de-DE` is not. */
function languageOf(code: string | undefined): { readonly locale?: Locale } {
  const locale = locales.find((each) => each === code?.slice(0, 2));
  return locale === undefined ? {} : { locale };
}

/** Asks once; a failure is not remembered. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
