import type { Random } from '../aws/random.ts';
import type { Actor, Channel, SlackWorkspace } from '../slack/index.ts';

/** People who click and type what Slack shows them: twice, late, at the wrong moment. */
export type Crowd = {
  act(): void;
  /** What was done so far. */
  acts(): number;
};

const handles = ['an', 'bo', 'cuong'] as const;

const pageButtons = ['page.acknowledge', 'page.acknowledge', 'page.escalate', 'page.decline'] as const;

const words = [
  'ack',
  'note rolled back to version #',
  'note the queue holds # messages',
  'severity sev1 customers cannot pay',
  'severity sev3',
  'status identified',
  'status monitoring',
  'role lead me',
  'update we are on it, try #',
  'mitigate',
  'resolve the release was rolled back',
  'resolve it went away by itself',
  'reopen it is back',
  'decline a false alarm',
  'close',
  'timeline',
  'postmortem',
  'postmortem redraft',
  'postmortem write summary: customers saw an error page',
  'postmortem publish',
  'list',
  'unfold',
  'mute cart for 40m a load test',
  'mute alarm:billing-* for 90m a migration',
  'unmute M-1',
  'mutes',
] as const;

/** Looks at the timeline, or says better when it began or ended: on the clock of the person, on the last day it was that time. */
function timelineWords(nth: number): string {
  if (nth % 3 === 0) return 'timeline';
  const time = `${String(nth % 24).padStart(2, '0')}:${String((nth * 7) % 60).padStart(2, '0')}`;
  return `timeline fix ${nth % 3 === 1 ? 'start' : 'end'} ${time} customers said so`;
}

export function createCrowd(needs: {
  readonly random: Random;
  readonly slack: SlackWorkspace;
  readonly note: (line: string) => void;
}): Crowd {
  const { random, slack, note } = needs;
  let said = 0;
  let acts = 0;

  /** What a person cannot do (a button that is gone, a channel they are not in) is not done. */
  function attempt(what: string, act: () => Promise<unknown>): void {
    const times = random.next() < 0.15 ? 2 : 1;
    for (let n = 0; n < times; n += 1) {
      note(`person ${what}`);
      acts += 1;
      void (async () => act())().catch(() => note(`person cannot ${what}`));
    }
  }

  const incidentChannels = (person: Actor): readonly Channel[] =>
    [...slack.world.channels.values()].filter(
      ({ name, archived, members }) => name.startsWith('inc-') && !archived && members.has(person.id),
    );

  function answerPage(person: Actor): void {
    const direct = [...slack.world.channels.values()].find(
      ({ kind, members, messages }) => kind === 'im' && members.has(person.id) && messages.length > 0,
    );
    if (direct === undefined) return;
    const button = random.pick(pageButtons);
    const late = random.next() < 0.2 ? random.pick(direct.messages).ts : undefined;
    const where = late === undefined ? { channel: direct.id } : { channel: direct.id, ts: late };
    attempt(`${person.user.name} ${button}`, () => person.click(where, button));
  }

  function command(person: Actor): void {
    const channels = incidentChannels(person);
    if (channels.length === 0) return;
    const channel = random.next() < 0.7 ? channels.at(-1)! : random.pick(channels);
    said += 1;
    const typed = random.pick(words).replace('#', String(said));
    const text = typed === 'timeline' ? timelineWords(said) : typed;
    attempt(`${person.user.name} /incident ${text}`, () => person.command(channel.id, '/incident', text));
  }

  function form(person: Actor): void {
    const channels = incidentChannels(person);
    if (channels.length === 0) return;
    const channel = random.pick(channels);
    attempt(`${person.user.name} resolves in the form`, async () => {
      await person.click({ channel: channel.id }, 'incident.resolve');
      if (person.modal() !== undefined) await person.submit({});
    });
  }

  function declare(person: Actor): void {
    attempt(`${person.user.name} declares`, async () => {
      await person.command('#general', '/incident', 'declare customers cannot log in');
      if (person.modal() !== undefined) await person.submit({});
    });
  }

  return {
    acts: () => acts,
    act() {
      const person = slack.user(random.pick(handles));
      const dice = random.next();
      if (dice < 0.4) answerPage(person);
      else if (dice < 0.85) command(person);
      else if (dice < 0.93) form(person);
      else if (dice < 0.96) declare(person);
      else person.snooze(30 + random.int(300));
    },
  };
}
