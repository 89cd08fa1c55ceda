import { App } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Instant } from './core/calendar/index.ts';
import { createClients, type RequestHandler } from './aws/clients.ts';
import { createAlarmStates } from './aws/evidence/alarm-states.ts';
import { createLogs } from './aws/evidence/logs.ts';
import { createTraces } from './aws/evidence/traces.ts';
import { createSubscriptions } from './aws/intake/subscriptions.ts';
import { createTextMessages } from './aws/paging/sns-text-messages.ts';
import { createFrontDesk } from './app/commands/front-desk.ts';
import { createReceiveNotification, type ReceiveNotification } from './app/commands/receive-notification.ts';
import { createDirectory, type Directory } from './app/directory/index.ts';
import { createEngine, type Engine } from './app/effects/engine.ts';
import { createRefusedGuest } from './app/effects/handlers/guests.ts';
import { createHandlers } from './app/effects/handlers/index.ts';
import { createHomeOf } from './app/queries/home.ts';
import { createIncidents, type Incidents } from './app/queries/incidents.ts';
import { createMutes } from './app/queries/mutes.ts';
import { createOnCall } from './app/queries/on-call.ts';
import { createShiftFacts } from './app/queries/shift-facts.ts';
import { createTimelineOf, type TimelineOf } from './app/queries/timeline.ts';
import { createStreams, type Streams } from './app/streams/index.ts';
import type {
  ArtefactStore,
  ChatFor,
  Clock,
  Counters,
  Ids,
  Log,
  SettingsSource,
  Store,
} from './app/ports/index.ts';
import { createChat } from './slack/chat/chat.ts';
import { tokenRefusal } from './slack/chat/check-token.ts';
import { silent, webClientOptions } from './slack/chat/client.ts';
import { createFormOpener } from './slack/chat/open-form.ts';
import { listen } from './slack/listeners/listeners.ts';
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
  readonly slack: {
    readonly token: string;
    /** Base of the Web API; Slack's own when absent. */
    readonly apiUrl?: string;
    readonly fetch?: typeof fetch;
  };
  /** Instead of the SDK's own HTTP. */
  readonly aws?: { readonly requestHandler: RequestHandler };
};

export type Tocsin = {
  readonly engine: Engine;
  readonly streams: Streams;
  readonly receive: ReceiveNotification;
  readonly incidents: Incidents;
  readonly timelineOf: TimelineOf;
  readonly directory: Directory;
  readonly chat: ChatFor;
  /** Lets a receiver's requests reach the listeners. */
  readonly listenWith: (receiver: Receiver) => App;
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
  const { onCallNow, calledBy } = createOnCall({ directory, settings, shiftFacts });

  const client = webClient(outside.slack);
  const calls = { client, limits: store, workspace: 'slack', now };
  const locale = () => settings.current().locale;
  const chat = createChat({ ...calls, locale, send: outside.slack.fetch ?? fetch });

  const clients = createClients(() => settings.current().accounts, outside.aws?.requestHandler);
  const receive = createReceiveNotification({
    store,
    streams,
    clock,
    ids,
    settings,
    mutes,
    log,
    counters,
    onEffects,
  });
  const handlers = createHandlers({
    receive,
    counters,
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
    sms: createTextMessages(clients.sns(settings.current().homeRegion)),
    subscriptions: createSubscriptions(clients),
    incidents,
    mutes,
    timelineOf,
    onCallNow,
    calledBy,
    shiftFacts,
    homeOf: createHomeOf({ settings, directory, incidents, shiftFacts }),
  });
  engine = createEngine({ store, streams, handlers, clock, ids, random: outside.random, log, counters });

  const desk = createFrontDesk({
    store,
    clock,
    settings,
    incidents,
    directory,
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
    receive,
    listenWith(receiver) {
      const app = new App({
        receiver,
        // The token is fixed: asking auth.test on every request would be a call for nothing.
        authorize: () => Promise.resolve({ botToken: outside.slack.token }),
        clientOptions: clientOptions(outside.slack),
        logger: silent,
      });
      app.error(async (error) => log.error('slack.listener-failed', { error: error.message }));
      listen(app, { desk, openForm: createFormOpener({ ...calls, locale }), locale, now, log });
      return app;
    },
    slackRefusal: () => tokenRefusal(client),
  };
}

const clientOptions = ({ apiUrl, fetch: send }: Outside['slack']): WebClientOptions => ({
  ...webClientOptions(),
  ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  ...(send === undefined ? {} : { fetch: send }),
});

const webClient = (slack: Outside['slack']): WebClient => new WebClient(slack.token, clientOptions(slack));
