import { textOf } from '../json.ts';
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

/** Tells the app about an event, and again until it acknowledges, three times at most. */
export async function deliverEvent(
  world: World,
  transport: () => Transport,
  event: Json,
  channel: Channel | undefined,
): Promise<void> {
  if (world.app.requests.kind === 'none' || !isHeard(world, event, channel)) return;
  const payload = structuredClone(envelopePayload(world, event, channel));
  const what = [event['type'], event['subtype']].map(textOf).filter(Boolean).join('.');
  // The app hears of it after the call that caused it was answered.
  await Promise.resolve();
  let reply = await deliver(world, transport(), { kind: 'events_api', payload, what });
  for (const [index, waitMs] of RETRY_AFTER_MS.entries()) {
    if (reply.kind === 'acknowledged') return;
    const { reason } = reply;
    await delay(world.clock, waitMs);
    reply = await deliver(world, transport(), {
      kind: 'events_api',
      payload,
      what,
      retry: { num: index + 1, reason },
    });
  }
}
