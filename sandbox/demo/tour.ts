import type { Controls } from '../page/parts.ts';
import type { Channel } from '../slack/index.ts';
import type { LocalWorld } from './local-world.ts';

export const tourEnd = 'That was a whole incident. Read the postmortem draft in its channel.';

/** Three steps through a first incident; what is done is read from the workspace. */
export function tourOf({ slack }: LocalWorld, fired: boolean): Controls['tour'] {
  const channels = [...slack.world.channels.values()];
  const incident = channels.find(({ name }) => name.startsWith('inc-'));
  const direct = channels.find(
    ({ kind, messages }) => kind === 'im' && messages.some(({ text }) => /paged/i.test(text)),
  );
  const paged = direct === undefined ? undefined : personIn(direct, slack.world.app.botUser);
  const name = paged === undefined ? 'somebody' : (slack.world.users.get(paged)?.realName ?? paged);
  const acknowledged = direct !== undefined && !shows(direct, 'page.acknowledge');
  return [
    {
      title: 'Let an alarm fire',
      text: 'Open the world beside the workspace and press the first line under “What happens on AWS”.',
      done: fired,
      go: { panel: true },
    },
    {
      title: 'Answer the page',
      text: `${name} is paged by direct message. Act as ${name}, open the message and press “I am on it”.`,
      done: acknowledged,
      ...(direct === undefined || paged === undefined ? {} : { go: { as: paged, room: direct.id } }),
    },
    {
      title: 'Work on it and resolve it',
      text: 'In the incident’s channel read the thread, type /incident note …, then press Resolve. A postmortem draft follows.',
      done: incident !== undefined && shows(incident, 'incident.reopen'),
      ...(incident === undefined
        ? {}
        : { go: { room: incident.id, ...(paged === undefined ? {} : { as: paged }) } }),
    },
  ];
}

const personIn = ({ members }: Channel, bot: string): string | undefined =>
  [...members].find((member) => member !== bot);

const shows = ({ messages }: Channel, action: string): boolean =>
  messages.some(({ blocks }) => JSON.stringify(blocks ?? []).includes(`"${action}"`));
