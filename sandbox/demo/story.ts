import type { Actor, Channel, Message } from '../slack/index.ts';
import type { LocalWorld } from './local-world.ts';
import { until } from './until.ts';

/** One line of the story as it is told: seconds since the alarm, who, what. */
export type Tell = (who: string, what: string) => void;

/** How people take it when the app does not answer. */
export type Patience = {
  /** How often somebody clicks or types the same again. */
  readonly tries: number;
  /** How long somebody waits for something to show up. */
  readonly waitMs: number;
  /** Numbers of people: a page may reach them by text message instead, when Slack did not answer just then. */
  readonly phones?: Readonly<Record<string, string>>;
};

/** Everything works: what does not is a failure at once. */
const calm: Patience = { tries: 1, waitMs: 60_000 };

export type StoryEnd = {
  readonly channel: Channel;
  readonly summary: Message;
  readonly postmortem: string;
};

/** Where a message's text and blocks may hold a word. */
const holds = (message: Message, word: RegExp): boolean =>
  word.test(`${message.text} ${JSON.stringify(message.blocks ?? [])}`);

/**
 * One incident from the alarm to the postmortem: people see and click what Slack shows them, and nothing happens that
 * a person or AWS would not do.
 */
export async function playStory(world: LocalWorld, tell: Tell, patience: Patience = calm): Promise<StoryEnd> {
  const { slack, scenario } = world;
  const see = <T>(what: string, look: () => T | undefined | false): Promise<T> =>
    until(what, look, { subscribe: (changed) => slack.subscribe(changed), timeoutMs: patience.waitMs });
  const insist = (what: string, act: () => Promise<unknown>, settled: () => boolean): Promise<void> =>
    tryAgain(what, patience.tries, act, settled);
  const [alarm, ...later] = scenario.steps;

  tell('AWS', alarm!.does);
  alarm!.run();
  const channel = await see('the incident channel', () => incidentChannel(world));
  tell('Tocsin', `opens #${channel.name}`);
  const summary = await see('the summary', () =>
    channel.messages.find((message) => holds(message, /"incident\.resolve"/)),
  );
  tell('Tocsin', `says: ${firstLine(summary.text)}`);

  const paged = await see('a page', () => pagedPerson(world) ?? textedPerson(world, patience));
  const { onCall, dm } = paged;
  tell('Tocsin', `pages ${onCall.user.realName} by ${dm === undefined ? 'text' : 'direct'} message`);
  await insist(
    'I am on it',
    () =>
      dm === undefined
        ? acknowledgedInChannel(onCall, channel, summary)
        : pressed(onCall.click({ channel: dm.id }, 'page.acknowledge')),
    () =>
      dm === undefined
        ? !holds(current(channel, summary), /"incident\.acknowledge"/)
        : !dm.messages.some((message) => holds(message, /"page\.acknowledge"/)),
  );
  tell(onCall.user.realName, 'clicks "I am on it"');
  await see('the invitation', () => channel.members.has(onCall.id));
  const found = async (what: string, shows: (message: Message) => boolean, told: string): Promise<void> => {
    await see(what, () => thread(channel, summary).find(shows));
    tell('Tocsin', told);
  };
  // Each as soon as it is there, in whatever order.
  await Promise.all([
    found('log lines', (each) => holds(each, /E\d+.*(\/ecs\/)/s), 'attaches what the logs say'),
    found(
      'the traces',
      (each) => holds(each, /payments-api/) && holds(each, /trace/i),
      'attaches where the traces say it started: payments-api',
    ),
    // CloudTrail knows of the release by now, unless it is slower here.
    ...(world.aws.trail.behaviour.lagMs > 6 * 60_000
      ? []
      : [
          found(
            'the change',
            (each) => holds(each, /UpdateService/),
            'attaches what was changed there just before: a release of payments-api',
          ),
        ]),
    found('the runbook', (each) => holds(each, /runbooks? fits?/), 'attaches the runbook that fits'),
  ]);

  const type = (words: string, seen: RegExp): Promise<void> =>
    insist(
      `/incident ${words}`,
      () => said(world, onCall, channel, words, patience),
      () => [...channel.messages].some((message) => holds(message, seen)),
    );
  const cause = 'the release of payments-api six minutes earlier cut its database pool from 20 to 2';
  await type(`note ${cause}`, /cut its database pool/);
  tell(onCall.user.realName, `/incident note ${cause}`);
  await type('severity sev1 customers cannot pay', /sev2 to sev1/);
  tell(onCall.user.realName, '/incident severity sev1 customers cannot pay');
  await type('role lead me', /lead <@/);
  await type('status identified', /to identified/);
  tell(onCall.user.realName, '/incident role lead me, then /incident status identified');

  for (const step of later.filter(({ does }) => !/latency/.test(does))) {
    tell('AWS', step.does);
    step.run();
  }
  await see('the OK', () => thread(channel, summary).find((message) => holds(message, /checkout-5xx.*OK/s)));
  tell('Tocsin', 'notes that the alarm is OK again; the incident stays open until a person resolves it');

  await insist(
    'resolving in the form',
    async () => {
      await pressed(onCall.click({ channel: channel.id, ts: summary.ts }, 'incident.resolve'));
      // It may open empty, and be filled a moment later.
      await see('the form', () => /"input"/.test(JSON.stringify(onCall.modal()?.view ?? '')));
      const sent = await onCall.submit({
        summary:
          'Rolled payments-api back to the release before; its database pool has 20 connections again.',
      });
      if (sent.kind !== 'closed') throw new Error(`the form was not taken: ${JSON.stringify(sent)}`);
    },
    () => holds(current(channel, summary), /"incident\.reopen"/),
  );
  tell(onCall.user.realName, 'resolves in the form, with a summary');
  await see('the resolution', () => holds(current(channel, summary), /resolved/));
  const file = await see('the postmortem draft', () =>
    slack
      .export()
      .files.find((each) => /postmortem/i.test(String(each['name'])) && typeof each['content'] === 'string'),
  );
  tell('Tocsin', 'posts the postmortem draft as a file');
  await see('the quiet end', () => holds(current(channel, summary), /resolved/));
  return { channel, summary, postmortem: String(file['content']) };
}

const firstLine = (text: string): string => text.split('\n', 1)[0]!;

const incidentChannel = ({ slack }: LocalWorld): Channel | undefined =>
  [...slack.world.channels.values()].find((channel) => /^inc-\d+-/.test(channel.name));

const thread = (channel: Channel, parent: Message): readonly Message[] =>
  channel.messages.filter((message) => message.thread_ts === parent.ts && message.ts !== parent.ts);

const current = (channel: Channel, message: Message): Message =>
  channel.messages.find(({ ts }) => ts === message.ts) ?? message;

type Paged = { readonly onCall: Actor; readonly dm?: Channel };

function pagedPerson({ slack }: LocalWorld): Paged | undefined {
  for (const onCall of onDuty.map((name) => slack.user(name))) {
    const dm = [...slack.world.channels.values()].find(
      (channel) =>
        channel.kind === 'im' &&
        channel.members.has(onCall.id) &&
        channel.messages.some((message) => holds(message, /"page\.acknowledge"/)),
    );
    if (dm) return { onCall, dm };
  }
  return undefined;
}

const onDuty = ['an', 'bo'] as const;

/** Somebody whose phone has shown a page. */
function textedPerson({ slack, aws }: LocalWorld, { phones = {} }: Patience): Paged | undefined {
  const name = onDuty.find(
    (each) => phones[each] !== undefined && aws.sns.phones.inbox(phones[each]).length > 0,
  );
  return name === undefined ? undefined : { onCall: slack.user(name) };
}

/** Whoever was called by phone finds the incident's channel, and the button on its first message. */
async function acknowledgedInChannel(person: Actor, channel: Channel, summary: Message): Promise<void> {
  if (!channel.members.has(person.id)) person.join(channel.id);
  await pressed(person.click({ channel: channel.id, ts: summary.ts }, 'incident.acknowledge'));
}

/** Types the command and waits for the answer that only the person sees; somebody patient goes on without it. */
async function said(
  world: LocalWorld,
  person: Actor,
  channel: Channel,
  words: string,
  patience: Patience,
): Promise<void> {
  const before = person.whispers().length;
  const outcome = await person.command(channel.id, '/incident', words);
  if (!outcome.ok) throw new Error(`/incident ${words}: ${outcome.error}`);
  const answered = until(`an answer to /incident ${words}`, () => person.whispers().length > before, {
    subscribe: (changed) => world.slack.subscribe(changed),
    timeoutMs: patience.tries === 1 ? patience.waitMs : 3000,
  });
  await (patience.tries === 1 ? answered : answered.catch(() => undefined));
}

/** Does it, and again after a moment when the app did not answer and nothing of it is to be seen. */
async function tryAgain(
  what: string,
  tries: number,
  act: () => Promise<unknown>,
  settled: () => boolean,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await act();
      return;
    } catch (error) {
      if (settled()) return;
      if (attempt >= tries) throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  }
}

async function pressed(click: Promise<{ readonly ok: boolean; readonly error?: string }>): Promise<void> {
  const outcome = await click;
  if (!outcome.ok) throw new Error(`the click failed: ${outcome.error}`);
}
