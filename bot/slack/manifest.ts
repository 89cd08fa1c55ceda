import { callLimits, type Method } from './chat/limits.ts';

/** Bot scopes by the methods that need them (docs.slack.dev, per method, 2026-05). */
const scopesOf: Readonly<Record<Method, readonly string[]>> = {
  'auth.test': [],
  'canvases.edit': ['canvases:write'],
  'chat.delete': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.archive': ['channels:manage', 'groups:write'],
  'conversations.canvases.create': ['canvases:write'],
  'conversations.create': ['channels:manage', 'groups:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.invite': ['channels:write.invites', 'groups:write.invites'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'conversations.setTopic': ['channels:write.topic', 'groups:write.topic'],
  'dnd.info': ['dnd:read'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.info': ['files:read'],
  'pins.add': ['pins:write'],
  'usergroups.users.update': ['usergroups:write'],
  'users.conversations': ['channels:read', 'groups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
};

/** Reading back our own message metadata, and slash commands, belong to no single method. */
const furtherScopes = ['commands', 'metadata.message:read', 'chat:write.public'];

/** The scopes that the calls of this version need; nothing beyond. */
export const botScopes: readonly string[] = [
  ...new Set([
    ...furtherScopes,
    ...(Object.keys(callLimits) as Method[]).flatMap((method) => scopesOf[method]),
  ]),
].toSorted();

/**
 * The app manifest.
 *
 * @param url base address for HTTP; undefined for Socket Mode, where Slack needs none
 */
export function slackManifest(url: string | undefined): Readonly<Record<string, unknown>> {
  const requestUrl = url === undefined ? {} : { request_url: `${url.replace(/\/+$/, '')}/slack/events` };
  const commandUrl = url === undefined ? {} : { url: `${url.replace(/\/+$/, '')}/slack/events` };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Tocsin',
      description: 'Incidents and on-call for teams on AWS',
      background_color: '#8b1a1a',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'Tocsin', always_online: true },
      slash_commands: [
        {
          command: '/incident',
          description: 'Declare and work on incidents',
          usage_hint: 'declare | list | ack | severity sev2 | note ... | resolve | help',
          should_escape: true,
          ...commandUrl,
        },
        {
          command: '/oncall',
          description: 'Who is on call',
          usage_hint: 'who | schedule | override | cover | swap | handoff | help',
          should_escape: true,
          ...commandUrl,
        },
      ],
    },
    oauth_config: { scopes: { bot: botScopes } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: ['app_home_opened'] },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}
