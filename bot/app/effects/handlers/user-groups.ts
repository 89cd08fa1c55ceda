import type { Instant } from '../../../core/calendar/index.ts';
import { rosterOf } from '../../../core/oncall/index.ts';
import type { ChatFor, NewEffect, Settings, SettingsSource } from '../../ports/index.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { intend } from '../intents.ts';
import { done, type Handlers } from '../outcome.ts';

const setGroup = (group: string, dueAt: Instant): NewEffect =>
  intend('set-user-group', { group }, { key: group, about: `group/${group}`, dueAt, again: true });

/** All groups once, asked for at every start and reload. */
export const followSchedules = ({ userGroups = [] }: Settings, now: Instant): readonly NewEffect[] =>
  userGroups.map(({ group }) => setGroup(group, now));

/** Slack user groups hold who is on call in their schedules now. One whom nobody would be left in stays as it was. */
export const userGroupHandlers = (needs: {
  readonly settings: SettingsSource;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  readonly chat: ChatFor;
}): Pick<Handlers, 'sync-user-groups' | 'set-user-group'> => ({
  async 'sync-user-groups'({ data, now }) {
    const { userGroups = [] } = needs.settings.current();
    return done(
      ...userGroups
        .filter(({ schedules }) => schedules.includes(data.schedule))
        .map(({ group }) => setGroup(group, now)),
    );
  },

  async 'set-user-group'({ effect, data, now }) {
    const { userGroups = [], schedules, people } = needs.settings.current();
    const followed = userGroups.find(({ group }) => group === data.group)?.schedules ?? [];
    const definitions = schedules.filter(({ name }) => followed.includes(name));
    const facts = await needs.shiftFacts.of(definitions.map(({ name }) => name));
    const names = rosterOf(definitions, facts)
      .onCallAt(now)
      .map(({ person }) => person);
    const users = people.flatMap(({ name, slack }) =>
      slack !== undefined && names.includes(name) ? [slack] : [],
    );
    // Slack refuses an empty group, and a mention of it would reach nobody.
    if (users.length > 0) await needs.chat(effect.lane).setGroup(data.group, [...new Set(users)]);
    return done();
  },
});
