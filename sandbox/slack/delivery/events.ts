import { copyOf, textOf } from '../json.ts';
import { delay } from '../clock.ts';
import type { Channel, Json } from '../records.ts';
import { type World, nowSec } from '../world.ts';
import { type Transport, deliver } from './deliver.ts';

/** An event that was not acknowledged is sent again at once, after one minute and after five. */
const RETRY_AFTER_MS = [0, 60_000, 300_000];

/** Which subscription an event needs: `message` is one per kind of conversation, the others carry their own name. */
function subscription(event: Json, channel: Channel | undefined): string {
  const type = textOf(event['type']);
  if (type !== 'message') return type;
  const kind = channel?.kind ?? 'public';
  return { public: 'message.channels', private: 'message.groups', im: 'message.im', mpim: 'message.mpim' }[
    kind
  ];
}

/** Whether the app is told: subscribed, and a member where only members are told. */
function isHeard(world: World, event: Json, channel: Channel | undefined): boolean {
  const { events, botUser } = world.app;
  if (events !== undefined && !events.includes(subscription(event, channel))) return false;
  if (channel === undefined) return true;
  const leaving = event['type'] === 'member_left_channel' && event['user'] === botUser;
  return leaving || channel.members.has(botUser);
}

function envelopePayload(world: World, event: Json, channel: Channel | undefined): Json {
  const { app, team } = world;
  return {
    token: app.verificationToken,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: world.ids.next('Ev'),
    event_time: nowSec(world),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel?.external ?? false,
    event_context: `4-${world.ids.hex(24)}`,
  };
}

/** Counts what is under way, so that others can wait for it to be over. */
export interface Busy {
  begin(): void;
  end(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createBusy(): Busy {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    begin: () => {
      count += 1;
    },
    end: () => {
      count -= 1;
      if (count > 0) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    idle: () =>
      count === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}

/**
 * Tells the app about an event, and again until it acknowledges, three times at most. The wait for the second and
 * third repetition does not count as busy.
 */
export async function deliverEvent(
  world: World,
  transport: () => Transport,
  busy: Busy,
  event: Json,
  channel: Channel | undefined,
): Promise<void> {
  if (world.app.requests.kind === 'none' || !isHeard(world, event, channel)) return;
  const payload = copyOf(envelopePayload(world, event, channel));
  const what = [event['type'], event['subtype']].map(textOf).filter(Boolean).join('.');
  busy.begin();
  // The app hears of it after the call that caused it was answered.
  await Promise.resolve();
  let reply = await deliver(world, transport(), { kind: 'events_api', payload, what });
  for (const [index, waitMs] of RETRY_AFTER_MS.entries()) {
    if (reply.kind === 'acknowledged' || reply.final === true) break;
    const { reason } = reply;
    if (waitMs > 0) {
      busy.end();
      await delay(world.clock, waitMs);
      busy.begin();
    }
    const retry = { num: index + 1, reason };
    reply = await deliver(world, transport(), { kind: 'events_api', payload, what, retry });
  }
  busy.end();
}
