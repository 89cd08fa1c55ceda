import { expect, test } from 'vitest';
import { ChatError } from '../../../bot/app/ports/index.ts';
import { chatRig, rejection } from './chat-rig.ts';

test('a user group holds exactly the people it is given; without one, or without the plan or the scope, Slack’s word is told', async () => {
  const rig = await chatRig();
  const { world } = rig.slack;
  const [an, bo] = [rig.slack.user('an').id, rig.slack.user('bo').id];
  world.usergroups.set('S0000000A1', {
    id: 'S0000000A1',
    name: 'On call',
    handle: 'on-call',
    description: '',
    users: [an],
    channels: [],
    createdSec: 0,
    updatedSec: 0,
    createdBy: an,
    updatedBy: an,
    disabled: false,
  });
  await rig.chat.setGroup('S0000000A1', [bo]);
  expect(world.usergroups.get('S0000000A1')?.users).toEqual([bo]);
  const failed = async (group: string, users: readonly string[]) => {
    const { code, reason } = await rejection(rig.chat.setGroup(group, users), ChatError);
    return [code, reason];
  };
  expect(await failed('S0000000B1', [bo])).toEqual(['gone', 'no_such_subteam']);
  rig.slack.settings.paidPlan = false;
  expect(await failed('S0000000A1', [an])).toEqual(['not-allowed', 'plan_upgrade_required']);
  rig.slack.settings.paidPlan = true;
  rig.slack.faults.set('usergroups.users.update', { kind: 'error', error: 'missing_scope' });
  expect(await failed('S0000000A1', [an])).toEqual(['not-allowed', 'missing_scope']);
  expect(world.usergroups.get('S0000000A1')?.users).toEqual([bo]);
});
