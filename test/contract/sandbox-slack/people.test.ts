import fc from 'fast-check';
import { expect, test } from 'vitest';
import { START_MS, memoryClient, refusal, virtualClock, workspace } from './world.ts';

const HOUR_MS = 3_600_000;
const seconds = (iso: string): number => Date.parse(iso) / 1000;

test('users are found by id and by e-mail, with zone, guest and admin facts', async () => {
  const slack = workspace();
  slack.addPerson({ name: 'ada', admin: true });
  const xu = slack.addPerson({ name: 'xu', external: true });
  const client = memoryClient(slack);
  const { user } = await client.users.info({ user: 'U0000000A1', include_locale: true });
  expect(user).toMatchObject({
    id: 'U0000000A1',
    name: 'an',
    real_name: 'An Nguyen',
    tz: 'Asia/Ho_Chi_Minh',
    tz_offset: 25_200,
    locale: 'en-US',
    deleted: false,
    is_restricted: false,
    is_bot: false,
    profile: { email: 'an@example.com', display_name: 'an' },
  });
  expect((await client.users.lookupByEmail({ email: 'AN@example.com' })).user?.id).toBe('U0000000A1');
  expect(await refusal(client.users.lookupByEmail({ email: 'no@example.com' }))).toBe('users_not_found');
  expect(await refusal(client.users.info({ user: 'U404' }))).toBe('user_not_found');
  const all = (await client.users.list({})).members ?? [];
  const facts = Object.fromEntries(
    all.map((one) => [one.name, [one.is_admin, one.is_restricted, one.is_ultra_restricted]]),
  );
  expect(facts).toMatchObject({
    ada: [true, false, false],
    gil: [false, true, false],
    an: [false, false, false],
  });
  const stranger = all.find((one) => one.id === xu.id);
  expect(stranger).toMatchObject({ is_stranger: true });
  expect(all.find((one) => one.id === 'USLACKBOT')).toMatchObject({ name: 'slackbot', is_bot: false });
  expect(await refusal(client.conversations.open({ users: 'USLACKBOT' }))).toBe('cannot_dm_bot');
  expect(stranger?.team_id).not.toBe(slack.world.team.id);
  slack.deactivate('bo');
  expect((await client.users.info({ user: 'U0000000B1' })).user).toMatchObject({ deleted: true });
  expect(await refusal(client.users.lookupByEmail({ email: 'bo@example.com' }))).toBe('users_not_found');
});

test('a snooze shows to others as the window that runs now, and ends by itself', async () => {
  const clock = virtualClock();
  const slack = workspace({ clock });
  const client = memoryClient(slack);
  expect(await client.dnd.info({ user: 'U0000000A1' })).toMatchObject({ dnd_enabled: false });
  slack.user('an').snooze(60);
  expect(await client.dnd.info({ user: 'U0000000A1' })).toMatchObject({
    dnd_enabled: true,
    next_dnd_start_ts: START_MS / 1000,
    next_dnd_end_ts: START_MS / 1000 + 3_600,
  });
  await clock.advance(HOUR_MS);
  expect(await client.dnd.info({ user: 'U0000000A1' })).toMatchObject({ dnd_enabled: false });
});

test('quiet hours follow the wall clock of the person, over midnight and through the change of clocks', async () => {
  const clock = virtualClock(Date.parse('2026-03-28T20:59:59Z'));
  const slack = workspace({ clock });
  slack.user('bo').setQuietHours({ start: '22:00', end: '08:00' });
  const client = memoryClient(slack);
  const night = {
    next_dnd_start_ts: seconds('2026-03-28T21:00:00Z'),
    next_dnd_end_ts: seconds('2026-03-29T06:00:00Z'),
  };
  expect(await client.dnd.info({ user: 'U0000000B1' })).toMatchObject({ dnd_enabled: true, ...night });
  await clock.advance(8 * HOUR_MS);
  expect(await client.dnd.info({ user: 'U0000000B1' })).toMatchObject(night);
  await clock.advance(HOUR_MS + 1_000);
  const { users } = await client.dnd.teamInfo({ users: 'U0000000A1,U0000000B1' });
  expect(users?.['U0000000B1']).toMatchObject({
    next_dnd_start_ts: seconds('2026-03-29T20:00:00Z'),
    next_dnd_end_ts: seconds('2026-03-30T06:00:00Z'),
  });
  expect(users?.['U0000000A1']).toMatchObject({ dnd_enabled: false });
});

test('quiet hours that begin 30 minutes before the clocks change begin at that wall-clock time', async () => {
  const slack = workspace({ clock: virtualClock(Date.parse('2026-03-28T23:00:00Z')) });
  slack.user('bo').setQuietHours({ start: '01:30', end: '05:00' });
  expect((await slack.call('dnd.info', { user: 'U0000000B1' })).body).toMatchObject({
    next_dnd_start_ts: seconds('2026-03-29T00:30:00Z'),
    next_dnd_end_ts: seconds('2026-03-29T03:00:00Z'),
  });
});

test('at every instant the window of quiet hours ends in the future and begins before it ends', async () => {
  const time = fc
    .integer({ min: 0, max: 1_439 })
    .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
  const zone = fc.constantFrom(
    'Etc/UTC',
    'Europe/Berlin',
    'America/Santiago',
    'Asia/Ho_Chi_Minh',
    'Australia/Lord_Howe',
  );
  await fc.assert(
    fc.asyncProperty(
      time,
      time,
      zone,
      fc.integer({ min: 0, max: 365 * 24 }),
      async (start, end, name, hours) => {
        fc.pre(start !== end);
        const nowMs = Date.UTC(2026, 0, 1) + hours * HOUR_MS;
        const slack = workspace({ clock: virtualClock(nowMs) });
        const user = slack.addPerson({ name: 'zoe', zone: name, quietHours: { start, end } });
        const { body } = await slack.call('dnd.info', { user: user.id });
        expect(body['next_dnd_end_ts']).toBeGreaterThan(nowMs / 1000);
        expect(body['next_dnd_end_ts']).toBeGreaterThan(Number(body['next_dnd_start_ts']));
      },
    ),
    { numRuns: 200 },
  );
});

test('presence is active or away', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  expect(await client.users.getPresence({ user: 'U0000000A1' })).toMatchObject({ presence: 'active' });
  slack.user('an').setPresence('away');
  expect(await client.users.getPresence({ user: 'U0000000A1' })).toMatchObject({ presence: 'away' });
});

test('user groups replace their whole list, refuse an empty one and need a paid plan', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  const created = await client.usergroups.create({ name: 'On call', handle: 'oncall' });
  const usergroup = created.usergroup?.id ?? '';
  expect(await refusal(client.usergroups.create({ name: 'Again', handle: 'oncall' }))).toBe(
    'name_already_exists',
  );
  await client.usergroups.users.update({ usergroup, users: 'U0000000A1,U0000000B1' });
  await client.usergroups.users.update({ usergroup, users: 'U0000000B1' });
  expect((await client.usergroups.users.list({ usergroup })).users).toEqual(['U0000000B1']);
  expect(await refusal(client.usergroups.users.update({ usergroup, users: '' }))).toBe('no_users_provided');
  expect(await refusal(client.usergroups.users.update({ usergroup, users: 'U404' }))).toBe('invalid_users');
  await client.usergroups.update({ usergroup, name: 'On duty' });
  const listed = await client.usergroups.list({ include_users: true, include_count: true });
  expect(listed.usergroups).toMatchObject([
    { name: 'On duty', handle: 'oncall', users: ['U0000000B1'], user_count: 1 },
  ]);
  slack.settings.paidPlan = false;
  expect(await refusal(client.usergroups.list({}))).toBe('plan_upgrade_required');
});

test('users.conversations lists what a person is in, as far as the bot may see it', async () => {
  const slack = workspace();
  slack.user('an').create('hidden', { private: true });
  const client = memoryClient(slack);
  const { channels } = await client.users.conversations({
    user: 'U0000000A1',
    types: 'public_channel,private_channel',
  });
  expect(channels?.map((channel) => channel.name)).toEqual(['ops']);
});
