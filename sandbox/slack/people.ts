import type { Json, QuietHours, User } from './records.ts';
import { type World, nowSec } from './world.ts';
import { zoneOffsetSec } from './do-not-disturb.ts';

/** Slack's own voice: a user of every workspace that is not marked as a bot and cannot be written to. */
export const SLACKBOT = 'USLACKBOT';

/** How a test or a demo describes a person. */
export interface PersonOptions {
  /** Handle: what is typed after `@`. */
  readonly name: string;
  /** A fixed id (`U0000000A1`), for instance the one of a configuration file. */
  readonly id?: string;
  readonly realName?: string;
  /** What the person does, as their profile says it. */
  readonly title?: string;
  readonly email?: string;
  readonly zone?: string;
  readonly locale?: string;
  readonly admin?: boolean;
  readonly owner?: boolean;
  readonly guest?: 'multi-channel' | 'single-channel';
  /** Somebody of another workspace, through Slack Connect. */
  readonly external?: boolean;
  readonly deleted?: boolean;
  readonly bot?: boolean;
  readonly presence?: 'active' | 'away';
  readonly quietHours?: QuietHours;
}

/** Adds a person (or a bot user) to the workspace. An id or a handle that exists already is refused. */
export function addUser(world: World, options: PersonOptions): User {
  const id = options.id ?? world.ids.next('U');
  if (world.users.has(id)) throw new Error(`user ${id} exists already`);
  if (!/^[UW][A-Z0-9]{2,}$/.test(id))
    throw new Error(`"${id}" is no Slack user id (U or W, then letters and digits)`);
  if (findUser(world, options.name) !== undefined) throw new Error(`user "${options.name}" exists already`);
  const user: User = {
    id,
    teamId: options.external === true ? world.ids.next('T') : world.team.id,
    name: options.name,
    realName: options.realName ?? options.name,
    title: options.title ?? '',
    email: options.email,
    zone: options.zone ?? 'Etc/UTC',
    locale: options.locale ?? 'en-US',
    deleted: options.deleted ?? false,
    admin: options.admin === true || options.owner === true,
    owner: options.owner ?? false,
    restricted: options.guest !== undefined,
    ultraRestricted: options.guest === 'single-channel',
    stranger: options.external ?? false,
    bot: options.bot ?? false,
    presence: options.presence ?? 'active',
    quietHours: options.quietHours,
    snooze: undefined,
    updatedSec: nowSec(world),
  };
  world.users.set(id, user);
  world.changed({ kind: 'user.changed', user: id });
  return user;
}

/** By id, handle or `@handle`. */
export function findUser(world: World, name: string): User | undefined {
  const direct = world.users.get(name);
  if (direct !== undefined) return direct;
  const handle = name.startsWith('@') ? name.slice(1) : name;
  return [...world.users.values()].find((user) => user.name === handle);
}

/** The user object of users.info. */
export function userObject(world: World, user: User, withEmail = true): Json {
  const isBot = user.bot;
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    deleted: user.deleted,
    color: '9f69e7',
    real_name: user.realName,
    tz: user.zone,
    tz_label: user.zone,
    tz_offset: zoneOffsetSec(user.zone, world.clock.now()),
    profile: profileObject(world, user, withEmail),
    ...(user.deleted
      ? {}
      : {
          is_admin: user.admin,
          is_owner: user.owner,
          is_primary_owner: false,
          is_restricted: user.restricted,
          is_ultra_restricted: user.ultraRestricted,
        }),
    ...(user.stranger ? { is_stranger: true } : {}),
    is_bot: isBot,
    is_app_user: false,
    updated: user.updatedSec,
    is_email_confirmed: !isBot,
    who_can_share_contact_card: 'EVERYONE',
  };
}

export function profileObject(world: World, user: User, withEmail = true): Json {
  return {
    title: user.title,
    phone: '',
    skype: '',
    real_name: user.realName,
    real_name_normalized: user.realName,
    display_name: user.name,
    display_name_normalized: user.name,
    status_text: '',
    status_emoji: '',
    status_expiration: 0,
    avatar_hash: 'g0',
    ...(withEmail && user.email !== undefined ? { email: user.email } : {}),
    ...(user.bot ? { bot_id: world.app.botId, api_app_id: world.app.id, always_active: true } : {}),
    team: user.teamId,
  };
}
