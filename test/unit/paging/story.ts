import { answerPage } from '../../../bot/app/effects/handlers/answer-page.ts';
import { directPageHandlers, pageDirectly } from '../../../bot/app/effects/handlers/direct-pages.ts';
import { testMe, testPageHandlers, testPages } from '../../../bot/app/effects/handlers/test-pages.ts';
import { intend } from '../../../bot/app/effects/intents.ts';
import { done, type Outcome } from '../../../bot/app/effects/outcome.ts';
import { createIncidents } from '../../../bot/app/queries/incidents.ts';
import { createPageTests } from '../../../bot/app/queries/page-tests.ts';
import { createEngine, type Engine } from '../../../bot/app/effects/engine.ts';
import { handOverHandlers } from '../../../bot/app/effects/handlers/hand-over.ts';
import { pageChannelHandlers } from '../../../bot/app/effects/handlers/page-channel.ts';
import { pagePersonHandlers } from '../../../bot/app/effects/handlers/page-person.ts';
import { pagingHandlers } from '../../../bot/app/effects/handlers/paging.ts';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import { createPages, createPlanPage } from '../../../bot/app/effects/handlers/deliver.ts';
import { createOpenWindow } from '../../../bot/app/effects/handlers/delivery-window.ts';
import { watchingHandlers } from '../../../bot/app/effects/handlers/watching.ts';
import { deliverPagerHandlers } from '../../../bot/app/effects/handlers/deliver-pager.ts';
import { textAnswerHandlers } from '../../../bot/app/effects/handlers/text-answers.ts';
import { createReceiveTextAnswer } from '../../../bot/app/commands/receive-text-answer.ts';
import { createOpenPages } from '../../../bot/app/queries/open-pages.ts';
import { deliverSmsHandlers } from '../../../bot/app/effects/handlers/deliver-sms.ts';
import type {
  Answer,
  Ask,
  Chat,
  Message,
  NewEffect,
  Settings,
  SmsReceipt,
  SmsReceipts,
  TextMessages,
  TopicPages,
  WebhookPages,
} from '../../../bot/app/ports/index.ts';
import { createShiftFacts } from '../../../bot/app/queries/shift-facts.ts';
import { createNextPage } from '../../../bot/app/queries/next-page.ts';
import { createOnCall } from '../../../bot/app/queries/on-call.ts';
import { escalationStream, incidentStream, type Told } from '../../../bot/app/streams/index.ts';
import type { Actor, IncidentCommand } from '../../../bot/core/incident/index.ts';
import type { EscalationCommand, EscalationEvent, EscalationState } from '../../../bot/core/paging/index.ts';
import { allSettled } from '../../virtual-clock.ts';
import { onlyThese } from '../app/handlers.ts';
import { createAppWorld, createKeptLog, openCommand, settingsWith, start } from '../app/world.ts';

/** What Slack and the phone do with pages, by Slack user or phone; everything is fine unless said otherwise. */
export type Ways = {
  readonly asleep: Set<string>;
  readonly slackFails: Map<string, Error>;
  readonly smsFails: Map<string, Error>;
  readonly smsTrouble: Map<string, 'opted-out' | 'not-verified'>;
  readonly webhookFails: Map<string, Error>;
  /** By the id of the text message. */
  readonly receipts: Map<string, SmsReceipt>;
};

export const answersTopic = 'arn:aws:sns:eu-west-1:111122223333:sms-answers';

export type Story = Awaited<ReturnType<typeof startStory>>;

/** An incident whose paging runs with the real handlers, streams, directory and engine; Slack and phones are played. */
export async function startStory(
  needs: {
    readonly settings?: Partial<Settings>;
    readonly open?: Parameters<typeof openCommand>[0];
    /** When the story begins. */
    readonly at?: string;
    readonly asleep?: readonly string[];
    readonly smsFails?: readonly (readonly [string, Error])[];
  } = {},
) {
  const world = createAppWorld(needs.at === undefined ? {} : { at: needs.at });
  const { store, streams, clock, ids } = world;
  let current = settingsWith(needs.settings);
  const settings = { current: () => current };
  const directory = createDirectory({ store, clock, ids, settings });
  const { calledBy, turnsOf } = createOnCall({
    directory,
    settings,
    streams,
    shiftFacts: createShiftFacts({ store, streams, directory, settings }),
  });
  const ways: Ways = {
    asleep: new Set(needs.asleep),
    slackFails: new Map(),
    smsFails: new Map(needs.smsFails),
    smsTrouble: new Map(),
    webhookFails: new Map(),
    receipts: new Map(),
  };
  const nextPageOf = createNextPage({ calledBy, directory });
  const seen: string[] = [];
  const edits: Message[] = [];
  const posts: Message[] = [];
  const answers: Answer[] = [];
  const whole: string[] = [];
  const texts: string[] = [];
  const receiptsRead: string[] = [];
  const say = (what: string): void => {
    seen.push(`${clock.now().slice(11, 19)} ${what}`);
    whole.push(`${clock.now().slice(0, 16).replace('T', ' ')} ${what}`);
  };

  const nameOf = (user: string): string =>
    current.people.find((each) => each.slack === user || each.phone === user)?.name ?? user;

  const chat = {
    direct: async (user: string) => `D-${user}`,
    asleep: async (user: string) => ({ asleep: ways.asleep.has(user) }),
    async post({ channel, message }: Parameters<Chat['post']>[0]) {
      const user = channel.slice(2);
      const failure = ways.slackFails.get(user);
      if (failure) throw failure;
      posts.push(message);
      if (message.kind === 'page') say(`slack ${nameOf(user)}`);
      if (message.kind === 'channel-page') say(`channel ${channel}`);
      if (message.kind === 'handed-over') {
        say(`hand-over ${nameOf(user)}: ${message.waited.map((each) => each.incident.number).join(' ')}`);
      }
      if (message.kind.startsWith('direct-')) say(`${message.kind} ${nameOf(user)}`);
      return { channel, message: '1.1' };
    },
    async update(_at: unknown, message: Message) {
      edits.push(message);
    },
  } as unknown as Chat;

  const sms: TextMessages = {
    async send(phone, text) {
      const failure = ways.smsFails.get(phone);
      if (failure) throw failure;
      texts.push(text);
      say(`sms ${nameOf(phone)}`);
      return { id: `m-${phone}` };
    },
    async trouble(phone) {
      return ways.smsTrouble.get(phone);
    },
  };
  const receipts: SmsReceipts = {
    async read({ id, log }) {
      receiptsRead.push(`${clock.now().slice(11, 19)} ${log} ${id}`);
      return ways.receipts.get(id) ?? { is: 'unknown' };
    },
  };
  const topicPages: TopicPages = {
    async publish(topic) {
      say(`topic ${topic.split(':').at(-1)}`);
      return { id: `t-${topic}` };
    },
  };
  const webhookPages: WebhookPages = {
    async post({ webhook }) {
      const failure = ways.webhookFails.get(webhook);
      if (failure) throw failure;
      say(`webhook ${webhook}`);
      return { id: 'w' };
    },
  };

  const { log, lines } = createKeptLog();
  const pages = createPages(streams);
  const openWindow = createOpenWindow(store, pages);
  const planPage = createPlanPage({ store, directory, settings });
  const pageTests = createPageTests({ store, directory, settings });
  const incidents = createIncidents(store, streams);
  const asking = async (data: Ask, now: string): Promise<Outcome | Answer> => {
    const { request } = data;
    if (request.do === 'test-me')
      return testMe({ store, streams, directory, settings, planPage, ids }, data, now);
    if (request.do === 'page-person') {
      const needs = { streams, store, directory, settings, incidents, calledBy, planPage, ids };
      return pageDirectly(needs, data, request, now);
    }
    return answerPage({ streams, directory, incidents }, data, request as never, now);
  };
  const handlers = onlyThese({
    ...pagingHandlers({ streams, planPage, directory, settings, calledBy, turnsOf }),
    ...pagePersonHandlers({ pages, openWindow, chat: () => chat, directory, nextPageOf }),
    ...deliverSmsHandlers({
      pages,
      openWindow,
      openPages: createOpenPages(store),
      sms,
      receipts,
      directory,
      settings,
    }),
    ...textAnswerHandlers({ store, pages, openPages: createOpenPages(store), directory, sms, settings }),
    ...directPageHandlers({
      pages,
      streams,
      chat: () => chat,
      sms,
      topicPages,
      webhookPages,
      directory,
      settings,
    }),
    ...testPageHandlers({ streams, directory, settings, planPage, ids, chat: () => chat, pageTests }),
    async ask({ data, now }) {
      const outcome = await asking(data, now);
      if (!('answer' in outcome)) return outcome;
      answers.push(outcome);
      return done();
    },
    async answer({ data }) {
      answers.push(data.answer);
      return done();
    },
    ...deliverPagerHandlers({ pages, topicPages, webhookPages, directory, settings }),
    ...pageChannelHandlers({ streams, chat: () => chat, directory }),
    ...handOverHandlers({ store, streams, chat: () => chat, directory }),
    ...repaging(),
  });

  /** Acknowledgements that run out. */
  function repaging() {
    const alarmStates = { stateOf: () => Promise.resolve(undefined) } as never;
    const needs = { store, streams, ids, settings, alarmStates, chat: () => chat, log };
    const { repage } = watchingHandlers(needs);
    return { repage };
  }

  const counters = { add: () => undefined };
  const receiveTextAnswer = createReceiveTextAnswer({
    store,
    clock,
    settings,
    directory,
    log,
    counters,
    onEffects: () => engine.wake(),
  });
  const engine: Engine = createEngine({
    ...world,
    handlers,
    random: () => 0.5,
    log,
    counters: { add: () => undefined },
  });

  const person = (name: string): Promise<string> => directory.ofConfigured(name).then((id) => id!);
  const tell = async (
    command: IncidentCommand,
    actor: Actor = { kind: 'system', name: 'test' },
    id = 'inc1',
  ): Promise<void> => {
    await streams.tell(incidentStream, id, command, { at: clock.now(), actor, cause: 'test' });
    engine.wake();
    await allSettled();
  };
  const escalate = async (
    command: EscalationCommand,
    id = 'inc1-1',
  ): Promise<Told<EscalationState, EscalationEvent, unknown>> => {
    const actor = { kind: 'system', name: 'test' } as const;
    const told = await streams.tell(escalationStream, id, command, {
      at: clock.now(),
      actor,
      cause: 'test',
    });
    engine.wake();
    await allSettled();
    return told;
  };

  engine.start();
  if (needs.open?.incident !== 'none') await tell(openCommand(needs.open));

  return {
    ...world,
    engine,
    ways,
    edits,
    lines,
    /** One more incident that pages the same people. */
    another: (incident: string, number: number, severity = 'sev2'): Promise<void> =>
      tell(openCommand({ incident, number, severity: severity as never }), undefined, incident),
    posts,
    /** When a receipt was looked for. */
    receiptsRead,
    answers,
    tests: () => pageTests({ since: '2026-01-01T00:00:00.000Z' }),
    /** Everything that was seen, with its day. */
    dated: (): readonly string[] => whole,
    /** What the newest page by hand is answered by. */
    direct: () => directOf(posts),
    async ask(data: Ask): Promise<void> {
      const how = { key: data.id, about: `ask/${data.id}`, dueAt: clock.now() };
      await store.enqueue({ effects: [intend('ask', data, how)], claims: [], recordedAt: clock.now() });
      engine.wake();
      await allSettled();
    },
    async planTests(): Promise<void> {
      await store.enqueue({ effects: [testPages(clock.now())], claims: [], recordedAt: clock.now() });
      engine.wake();
      await allSettled();
    },
    /** Text messages in order of their sending. */
    texts,
    /** Somebody answers by text message; the notification as SNS signs it, its signature checked before. */
    async answer(phone: string, body: string, sentAt = clock.now()): Promise<string | undefined> {
      const message = JSON.stringify({
        originationNumber: phone,
        messageBody: body,
        inboundMessageId: ids.event(),
      });
      const sns = { type: 'Notification', topicArn: answersTopic, message, timestamp: sentAt };
      const reception = await receiveTextAnswer({ kind: 'text', via: 'sns', sns } as never);
      await allSettled();
      return reception?.reason;
    },
    person,
    nextPage: async () => {
      const incident = (await streams.load(incidentStream, 'inc1')).state;
      const escalation = (await streams.load(escalationStream, 'inc1-1')).state;
      if (incident.status === 'none' || escalation.status === 'none') throw new Error('nobody is paged');
      const { next, at, persons } = await nextPageOf(incident, escalation);
      return [next, at.slice(11, 19), ...persons.map(({ name }) => name)].join(' ');
    },
    tell,
    escalate,
    /** What was seen since it was last asked: `14:05:00 slack bo`. */
    news: (): readonly string[] => seen.splice(0),
    /** Seconds pass. */
    pass: (sec: number) => clock.advance(sec * 1000),
    reconfigure: (more: Partial<Settings>): void => void (current = settingsWith(more)),
    state: async (): Promise<EscalationState> => (await streams.load(escalationStream, 'inc1-1')).state,
    incident: async () => (await streams.load(incidentStream, 'inc1')).state,
    /** Types of the escalation's events, pages and steps with their numbers. */
    events: async (): Promise<readonly string[]> =>
      (await store.readStream('escalation/inc1-1')).map(({ type, data }) => {
        const { round, step } = data as { round?: number; step?: number };
        return round === undefined ? type : `${type} ${round}.${step}`;
      }),
    /** A timer of a step as it would come a second time, too early or too late. */
    timer: async (round: number, step: number): Promise<void> => {
      const one: NewEffect = {
        id: `take-step/extra-${ids.event()}`,
        kind: 'take-step',
        lane: 0,
        dueAt: clock.now(),
        about: 'escalation/inc1-1',
        data: { escalation: 'inc1-1', round, step },
      };
      await store.enqueue({ effects: [one], claims: [], recordedAt: clock.now() });
      engine.wake();
      await allSettled();
    },
  };
}

function directOf(posts: readonly Message[]): { readonly run: string; readonly page: string } | undefined {
  const newest = posts.findLast((each) => each.kind === 'direct-page');
  return newest?.kind === 'direct-page' ? { run: newest.run, page: newest.page.id } : undefined;
}

export { start };
