import type { Json, Usergroup } from '../records.ts';
import { type World, nowSec } from '../world.ts';
import { type Call, type Methods, refuse } from './method.ts';

function usergroupObject(world: World, group: Usergroup, withUsers: boolean, withCount: boolean): Json {
  return {
    id: group.id,
    team_id: world.team.id,
    is_usergroup: true,
    is_subteam: true,
    name: group.name,
    description: group.description,
    handle: group.handle,
    is_external: false,
    date_create: group.createdSec,
    date_update: group.updatedSec,
    date_delete: group.disabled ? group.updatedSec : 0,
    auto_type: null,
    auto_provision: false,
    enterprise_subteam_id: '',
    created_by: group.createdBy,
    updated_by: group.updatedBy,
    deleted_by: group.disabled ? group.updatedBy : null,
    prefs: { channels: [...group.channels], groups: [] },
    ...(withUsers ? { users: [...group.users] } : {}),
    ...(withCount ? { user_count: group.users.length, channel_count: group.channels.length } : {}),
  };
}

function onPaidPlan(call: Call): void {
  if (!call.world.settings.paidPlan) throw refuse('plan_upgrade_required');
}

function existing(call: Call): Usergroup {
  onPaidPlan(call);
  const group = call.world.usergroups.get(call.args.required('usergroup'));
  if (group === undefined) throw refuse('no_such_subteam');
  return group;
}

/** Handles share one name space with people and channels. */
function checkHandle(world: World, handle: string, self: Usergroup | undefined): void {
  const groups = [...world.usergroups.values()].some((one) => one !== self && one.handle === handle);
  const people = [...world.users.values()].some((one) => one.name === handle);
  const channels = [...world.channels.values()].some((one) => one.name === handle);
  if (groups || people || channels) throw refuse('name_already_exists');
}

function touched(call: Call, group: Usergroup, type: string): void {
  const { world, auth } = call;
  group.updatedSec = nowSec(world);
  group.updatedBy = auth.user;
  world.changed({ kind: 'usergroup.changed' });
  world.emit({ type, subteam: usergroupObject(world, group, true, true), event_ts: world.nextTs() });
}

function create(call: Call): Json {
  onPaidPlan(call);
  const { world, auth, args } = call;
  const name = args.required('name');
  const handle = args.text('handle') ?? name.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
  checkHandle(world, handle, undefined);
  const at = nowSec(world);
  const group: Usergroup = {
    id: world.ids.next('S'),
    name,
    handle,
    description: args.text('description') ?? '',
    users: [],
    channels: args.list('channels'),
    createdSec: at,
    updatedSec: at,
    createdBy: auth.user,
    updatedBy: auth.user,
    disabled: false,
  };
  world.usergroups.set(group.id, group);
  touched(call, group, 'subteam_created');
  return { usergroup: usergroupObject(world, group, false, args.flag('include_count')) };
}

function update(call: Call): Json {
  const { world, args } = call;
  const group = existing(call);
  const handle = args.text('handle');
  if (handle !== undefined) checkHandle(world, handle, group);
  group.handle = handle ?? group.handle;
  group.name = args.text('name') ?? group.name;
  group.description = args.text('description') ?? group.description;
  if (args.has('channels')) group.channels = args.list('channels');
  touched(call, group, 'subteam_updated');
  return { usergroup: usergroupObject(world, group, false, args.flag('include_count')) };
}

/** Replaces the whole list; an empty one is refused. */
function setUsers(call: Call): Json {
  const { world, args } = call;
  const group = existing(call);
  const users = [...new Set(args.list('users'))];
  if (users.length === 0) throw refuse('no_users_provided');
  if (users.some((id) => world.users.get(id)?.deleted !== false)) throw refuse('invalid_users');
  group.users = users;
  touched(call, group, 'subteam_updated');
  return { usergroup: usergroupObject(world, group, true, args.flag('include_count')) };
}

export const usergroupMethods: Methods = {
  'usergroups.list': {
    rate: 'T2',
    scopes: ['usergroups:read'],
    run: (call) => {
      onPaidPlan(call);
      const { world, args } = call;
      const groups = [...world.usergroups.values()].filter(
        (one) => args.flag('include_disabled') || !one.disabled,
      );
      const users = args.flag('include_users');
      const count = args.flag('include_count');
      return { usergroups: groups.map((group) => usergroupObject(world, group, users, count)) };
    },
  },
  'usergroups.create': { rate: 'T2', scopes: ['usergroups:write'], run: create },
  'usergroups.update': { rate: 'T2', scopes: ['usergroups:write'], run: update },
  'usergroups.users.list': {
    rate: 'T2',
    scopes: ['usergroups:read'],
    run: (call) => ({ users: [...existing(call).users] }),
  },
  'usergroups.users.update': { rate: 'T2', scopes: ['usergroups:write'], run: setUsers },
};
