import type { Methods } from './method.ts';
import { refuse, userOf } from './method.ts';

export const authMethods: Methods = {
  'api.test': {
    rate: 'none',
    run: ({ args }) => {
      const error = args.text('error');
      if (error !== undefined) throw refuse(error);
      return { args: args.raw };
    },
  },
  'auth.test': {
    rate: 'authTest',
    tokens: ['bot', 'user', 'app'],
    run: ({ world, auth }) => {
      if (auth.kind === 'app') return { app_id: world.app.id, app_name: world.app.name };
      return {
        url: `https://${world.team.domain}.slack.com/`,
        team: world.team.name,
        user: world.users.get(auth.user)?.name ?? '',
        team_id: world.team.id,
        user_id: auth.user,
        ...(auth.kind === 'bot' ? { bot_id: world.app.botId } : {}),
        is_enterprise_install: false,
      };
    },
  },
  'apps.connections.open': {
    rate: 'T3',
    tokens: ['app'],
    run: ({ world }) => {
      const ticket = world.ids.hex(32);
      world.socketTickets.add(ticket);
      return { url: `${world.wsUrl}?ticket=${ticket}&app_id=${world.app.id}` };
    },
  },
  'team.info': {
    rate: 'T3',
    scopes: ['team:read'],
    run: ({ world, args }) => {
      const wanted = args.text('team');
      if (wanted !== undefined && wanted !== world.team.id) throw refuse('team_not_found');
      const { id, name, domain } = world.team;
      return { team: { id, name, domain, email_domain: '', icon: {}, url: `https://${domain}.slack.com/` } };
    },
  },
  'bots.info': {
    rate: 'T3',
    scopes: ['users:read'],
    run: (call) => {
      const { app } = call.world;
      const bot = call.args.required('bot');
      if (bot !== app.botId) throw refuse('bot_not_found');
      const { updatedSec } = userOf(call, app.botUser);
      return {
        bot: {
          id: app.botId,
          deleted: false,
          name: app.name,
          updated: updatedSec,
          app_id: app.id,
          user_id: app.botUser,
          icons: {},
        },
      };
    },
  },
};
