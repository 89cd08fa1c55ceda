import { App } from '@slack/bolt';
import { WebClient, type ModalView, type WebClientOptions } from '@slack/web-api';
import { epochMs, plusMs, type Instant } from './core/calendar/index.ts';
import { createClients, type RequestHandler } from './aws/clients.ts';
import { createAlarmStates } from './aws/evidence/alarm-states.ts';
import { createLogs } from './aws/evidence/logs.ts';
import { createPast } from './aws/evidence/past.ts';
import { createMetrics } from './aws/evidence/metrics.ts';
import { createTraces } from './aws/evidence/traces.ts';
import { createSubscriptions } from './aws/intake/subscriptions.ts';
import { createSmsReceipts } from './aws/paging/sms-receipts.ts';
import { createTextMessages } from './aws/paging/sns-text-messages.ts';
import { createTopicDocuments } from './aws/paging/sns-topic-documents.ts';
import { createTopicPages } from './aws/paging/sns-topic-pages.ts';
import { createWording } from './aws/wording/bedrock-wording.ts';
import { createFrontDesk } from './app/commands/front-desk.ts';
import { createReceiveNotification, type ReceiveNotification } from './app/commands/receive-notification.ts';
import { createReceiveTextAnswer } from './app/commands/receive-text-answer.ts';
import { createDirectory, type Directory } from './app/directory/index.ts';
import { createEngine, type Engine } from './app/effects/engine.ts';
import { createRefusedGuest } from './app/effects/handlers/guests.ts';
import { createHandlers } from './app/effects/handlers/index.ts';
import { createCalendarOf, type CalendarOf } from './app/queries/calendars.ts';
import type { Selection } from './app/queries/metrics.ts';
import { reportOf } from './app/queries/report.ts';
import { createHomeOf } from './app/queries/home.ts';
import { createIncidents, type Incidents } from './app/queries/incidents.ts';
import { createMutes } from './app/queries/mutes.ts';
import { createNextPage } from './app/queries/next-page.ts';
import { createOnCall } from './app/queries/on-call.ts';
import { createOpenOfSchedule } from './app/queries/open-of-schedule.ts';
import { createResponsible } from './app/queries/responsible.ts';
import { createShiftFacts } from './app/queries/shift-facts.ts';
import { createTimelineOf, type TimelineOf } from './app/queries/timeline.ts';
import { createStreams, type Streams } from './app/streams/index.ts';
import type {
  ArtefactStore,
  CalendarSecret,
  GitDocuments,
  LeaveCalendars,
  ChatFor,
  Clock,
  Counters,
  Gauges,
  Ids,
  Log,
  SettingsSource,
  Store,
} from './app/ports/index.ts';
import { PagerError } from './app/ports/index.ts';
import { createPictures } from './pictures/pictures.ts';
import { createChat } from './slack/chat/chat.ts';
import { slackAnswers, tokenRefusal } from './slack/chat/check-token.ts';
import { silent, webClientOptions } from './slack/chat/client.ts';
import { countRateLimited } from './slack/chat/count-rate-limited.ts';
import { createFormOpener, createViewUpdater } from './slack/chat/open-form.ts';
import { listen, type After } from './slack/listeners/listeners.ts';
import { createWebhookDocuments } from './webhook/webhook-documents.ts';
import type { SecretOf } from './webhook/signed-post.ts';
import { createWebhookPages } from './webhook/webhook-pages.ts';
import type { Receiver } from '@slack/bolt';

/** What differs between the ways to run; everything else is the same program. */
export type Outside = {
  readonly store: Store;
  readonly artefacts: ArtefactStore;
  readonly settings: SettingsSource;
  readonly clock: Clock;
  readonly ids: Ids;
  /** In [0, 1); for the jitter of retries. */
  readonly random: () => number;
  readonly log: Log;
  readonly counters: Counters;
  /** Where figures are told; nowhere when absent. */
  readonly gauges?: Gauges;
  readonly slack: {
    readonly token: string;
    /** Base of the Web API; Slack's own when absent. */
    readonly apiUrl?: string;
    readonly fetch?: typeof fetch;
  };
  /** Values of the variables of the environment that pagers name. */
  readonly secretOf?: SecretOf;
  /** Where there is a machine with git on it: in one process, not in a function. */
  readonly gitDocuments?: GitDocuments;
  readonly leaveCalendars?: LeaveCalendars;
  /** Secret parts of calendars' addresses; without it none is given out. */
  readonly calendarSecret?: CalendarSecret;
  /** Where the thread that draws pictures lies; as in the sources when absent. */
  readonly drawing?: URL;
  /** Instead of the SDK's own HTTP. */
  readonly aws?: { readonly requestHandler: RequestHandler };
  /** Resolves when a call that was begun before has left the process; absent where calls leave at once. */
  readonly letLeave?: () => Promise<void>;
};

export type Tocsin = {
  readonly engine: Engine;
  readonly streams: Streams;
  readonly receive: ReceiveNotification;
  readonly incidents: Incidents;
  readonly timelineOf: TimelineOf;
  readonly directory: Directory;
  readonly chat: ChatFor;
  readonly calendarOf: CalendarOf;
  /** The page of figures that everybody may see. */
  readonly reportOf: (selection: Selection, now: Instant) => Promise<string>;
  /**
   * Lets a receiver's requests reach the listeners.
   *
   * @param openedBefore the view that was opened empty with a trigger, where somebody else has answered already
   */
  readonly listenWith: (receiver: Receiver, openedBefore?: (trigger: string) => string | undefined) => App;
  /** views.update; throws ChatError. */
  readonly updateView: (view: string, content: ModalView) => Promise<void>;
  /** Slack's word for why it does not take the bot token, if it does not. */
  readonly slackRefusal: () => Promise<string | undefined>;
};

/** Puts the use cases together with the adapters that all ways to run share. */
export function compose(outside: Outside): Tocsin {
  const { store, artefacts, settings, clock, ids, log, counters } = outside;
  // The engine is made last, because its handlers need what is made here; until then there is nothing to wake.
  let engine: Engine | undefined;
  const onEffects = (): void => engine?.wake();
  const now = (): Instant => clock.now();

  const streams = createStreams({ store, clock, ids, configHash: () => settings.current().hash, onEffects });
  const directory = createDirectory({ store, clock, ids, settings });
  const incidents = createIncidents(store, streams);
  const timelineOf = createTimelineOf({ store, directory, settings });
  const mutes = createMutes({ store, settings });
  const shiftFacts = createShiftFacts({ store, streams, directory, settings });
  const { onCallNow, calledBy, turnsOf } = createOnCall({
    directory,
    settings,
    streams,
    shiftFacts,
    responsible: createResponsible(streams),
  });
  const openOf = createOpenOfSchedule({ store, streams, settings });

  const slack = {
    ...outside.slack,
    fetch: countRateLimited(outside.slack.fetch ?? fetch, counters),
  };
  const client = webClient(slack);
  const calls = { client, limits: store, workspace: 'slack', now };
  const locale = () => settings.current().locale;
  const chat = createChat({ ...calls, locale, send: slack.fetch });

  const clients = createClients(
    () => settings.current().accounts,
    outside.aws?.requestHandler,
    () => epochMs(now()),
  );
  const receive = createReceiveNotification({
    store,
    streams,
    clock,
    ids,
    settings,
    mutes,
    textAnswer: createReceiveTextAnswer({ store, clock, settings, directory, log, counters, onEffects }),
    log,
    counters,
    onEffects,
  });
  const secretOf = outside.secretOf ?? (() => undefined);
  const handlers = createHandlers({
    receive,
    counters,
    gauges: outside.gauges ?? { publish: () => {} },
    clock,
    store,
    streams,
    artefacts,
    directory,
    ids,
    settings,
    chat,
    log,
    logs: createLogs(clients),
    alarmStates: createAlarmStates(clients),
    traces: createTraces(clients),
    pictures: createPictures(outside.drawing),
    past: createPast(clients),
    metrics: createMetrics(clients),
    sms: createTextMessages(clients.sns(settings.current().homeRegion)),
    receipts: createSmsReceipts((region) => clients.logs({ region })),
    topicPages: createTopicPages((region) => clients.sns(region)),
    topicDocuments: createTopicDocuments((region) => clients.sns(region)),
    webhookPages: createWebhookPages({ secretOf }),
    webhookDocuments: createWebhookDocuments({ secretOf }),
    wording: createWording((region) => clients.sns(region).config.requestHandler),
    gitDocuments: outside.gitDocuments ?? noGit,
    subscriptions: createSubscriptions(clients),
    slackAnswers: () => slackAnswers(client),
    incidents,
    mutes,
    timelineOf,
    onCallNow,
    calledBy,
    turnsOf,
    nextPageOf: createNextPage({ calledBy, directory }),
    shiftFacts,
    openOf,
    leaveCalendars: outside.leaveCalendars ?? noCalendars,
    ...(outside.calendarSecret === undefined ? {} : { calendarSecret: outside.calendarSecret }),
    homeOf: createHomeOf({ settings, directory, incidents, shiftFacts }),
  });
  const { random, letLeave } = outside;
  engine = createEngine({
    store,
    streams,
    handlers,
    clock,
    ids,
    random,
    log,
    counters,
    ...(letLeave === undefined ? {} : { letLeave }),
  });

  const desk = createFrontDesk({
    store,
    clock,
    settings,
    incidents,
    directory,
    artefacts,
    refusedGuest: createRefusedGuest({ chat, settings, incidents, onCallNow }),
    onEffects,
  });
  return {
    engine,
    streams,
    incidents,
    timelineOf,
    directory,
    chat,
    calendarOf: createCalendarOf({ store, directory, settings, shiftFacts }),
    reportOf: (selection, at) =>
      reportOf({ store, incidents }, selection, {
        zone: settings.current().figures?.zone ?? 'UTC',
        locale: settings.current().locale,
        now: at,
      }),
    receive,
    listenWith(receiver, openedBefore) {
      const app = new App({
        receiver,
        // The token is fixed: asking auth.test on every request would be a call for nothing.
        authorize: () => Promise.resolve({ botToken: outside.slack.token }),
        clientOptions: clientOptions(slack),
        logger: silent,
      });
      app.error(async (error) => log.error('slack.listener-failed', { error: error.message }));
      const before = openedBefore === undefined ? {} : { openedBefore };
      const openForm = createFormOpener({ ...calls, locale, ...before });
      const after: After = (ms, wake) => clock.at(plusMs(clock.now(), ms), wake);
      listen(app, { desk, openForm, locale, now, after, log });
      return app;
    },
    updateView: createViewUpdater(calls),
    slackRefusal: () => tokenRefusal(client),
  };
}

const clientOptions = ({ apiUrl, fetch: send }: Outside['slack']): WebClientOptions => ({
  ...webClientOptions(),
  ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  ...(send === undefined ? {} : { fetch: send }),
});

const webClient = (slack: Outside['slack']): WebClient => new WebClient(slack.token, clientOptions(slack));

/** Where no way to read them was given. */
const noCalendars: LeaveCalendars = {
  read: () => Promise.resolve({ trouble: 'not-allowed', detail: 'calendars are not read here' }),
};

/** A function has neither git nor the credentials of a machine. */
const noGit: GitDocuments = {
  publish: () =>
    Promise.reject(
      new PagerError('not-allowed', 'git: a repository is written by one process only, not by functions'),
    ),
};
