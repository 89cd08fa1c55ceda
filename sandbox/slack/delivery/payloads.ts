import { copyOf } from '../json.ts';
import { messageAt } from '../conversations.ts';
import { messageState } from '../message-state.ts';
import type { Channel, Ephemeral, Json, User, ViewRecord } from '../records.ts';
import { issueResponseUrl } from '../response-url.ts';
import { viewObject } from '../views.ts';
import type { World } from '../world.ts';
import { issueTrigger } from './triggers.ts';

/** Where something was clicked. */
export type Place =
  | { readonly kind: 'message'; readonly channel: Channel; readonly ts: string }
  | { readonly kind: 'ephemeral'; readonly channel: Channel; readonly ephemeral: Ephemeral }
  | { readonly kind: 'view'; readonly view: ViewRecord };

function userPart(user: User): Json {
  return { id: user.id, username: user.name, name: user.name, team_id: user.teamId };
}

/** The fields that every interaction has. */
function shared(world: World, user: User): Json {
  return {
    user: userPart(user),
    api_app_id: world.app.id,
    token: world.app.verificationToken,
    team: { id: world.team.id, domain: world.team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function channelPart(channel: Channel): Json {
  return { id: channel.id, name: shownName(channel) };
}

/** How payloads call a conversation: direct and private ones do not give their name away. */
function shownName(channel: Channel): string {
  if (channel.kind === 'im') return 'directmessage';
  return channel.kind === 'private' ? 'privategroup' : channel.name;
}

/** A slash command. `text` is what arrives, with mentions already in Slack's form. */
export function commandPayload(
  world: World,
  user: User,
  channel: Channel,
  command: string,
  text: string,
): Json {
  return {
    token: world.app.verificationToken,
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: channel.id,
    channel_name: shownName(channel),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: world.app.id,
    is_enterprise_install: false,
    response_url: issueResponseUrl(world, {
      user: user.id,
      channel: channel.id,
      original: undefined,
      threadTs: undefined,
    }),
    trigger_id: issueTrigger(world, user.id),
  };
}

/** A click or a choice. The message is part of it unless only one person sees it. */
export function blockActionsPayload(world: World, user: User, place: Place, action: Json): Json {
  const trigger = issueTrigger(world, user.id, place.kind === 'view' ? place.view.id : undefined);
  const head = { type: 'block_actions', ...shared(world, user), trigger_id: trigger };
  if (place.kind === 'view') {
    const container = { type: 'view', view_id: place.view.id };
    return { ...head, container, view: viewObject(world, place.view), actions: [action] };
  }
  const ephemeral = place.kind === 'ephemeral';
  const ts = ephemeral ? place.ephemeral.ts : place.ts;
  const message = ephemeral ? undefined : messageAt(place.channel, ts);
  const threadTs = ephemeral ? place.ephemeral.threadTs : message?.thread_ts;
  const { metadata: _metadata, ...shown } = copyOf(message) ?? {};
  return {
    ...head,
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: place.channel.id,
      is_ephemeral: ephemeral,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    },
    channel: channelPart(place.channel),
    ...(message === undefined ? {} : { message: shown }),
    state: { values: copyOf(messageState(world, user.id, place)) },
    response_url: issueResponseUrl(world, {
      user: user.id,
      channel: place.channel.id,
      original: { ts, ephemeral },
      threadTs: threadTs === ts ? undefined : threadTs,
    }),
    actions: [action],
  };
}

export function viewSubmissionPayload(world: World, user: User, view: ViewRecord): Json {
  return {
    type: 'view_submission',
    ...shared(world, user),
    trigger_id: issueTrigger(world, user.id, view.id),
    view: viewObject(world, view),
    response_urls: [],
  };
}

export function viewClosedPayload(world: World, user: User, view: ViewRecord, isCleared: boolean): Json {
  return {
    type: 'view_closed',
    ...shared(world, user),
    view: viewObject(world, view),
    is_cleared: isCleared,
  };
}

/** What is typed into an external select. */
export function suggestionPayload(
  world: World,
  user: User,
  place: Place,
  ids: { readonly blockId: string; readonly actionId: string },
  value: string,
): Json {
  const head = {
    type: 'block_suggestion',
    ...shared(world, user),
    action_id: ids.actionId,
    block_id: ids.blockId,
    value,
  };
  if (place.kind === 'view') {
    return {
      ...head,
      container: { type: 'view', view_id: place.view.id },
      view: viewObject(world, place.view),
    };
  }
  const ephemeral = place.kind === 'ephemeral';
  const ts = ephemeral ? place.ephemeral.ts : place.ts;
  return {
    ...head,
    container: { type: 'message', message_ts: ts, channel_id: place.channel.id, is_ephemeral: ephemeral },
    channel: channelPart(place.channel),
  };
}

export function shortcutPayload(world: World, user: User, callbackId: string): Json {
  return {
    type: 'shortcut',
    ...shared(world, user),
    callback_id: callbackId,
    action_ts: world.nextTs(),
    trigger_id: issueTrigger(world, user.id),
  };
}

export function messageShortcutPayload(
  world: World,
  user: User,
  channel: Channel,
  ts: string,
  callbackId: string,
): Json {
  const { metadata: _metadata, ...message } = copyOf(messageAt(channel, ts)) ?? {};
  return {
    type: 'message_action',
    ...shared(world, user),
    callback_id: callbackId,
    action_ts: world.nextTs(),
    trigger_id: issueTrigger(world, user.id),
    response_url: issueResponseUrl(world, {
      user: user.id,
      channel: channel.id,
      original: { ts, ephemeral: false },
      threadTs: undefined,
    }),
    message_ts: ts,
    channel: channelPart(channel),
    message,
  };
}
