import { createOpenOfSchedule } from '../../../bot/app/queries/open-of-schedule.ts';
import { createShiftFacts } from '../../../bot/app/queries/shift-facts.ts';
import { createMutes } from '../../../bot/app/queries/mutes.ts';
import { AsyncLocalStorage } from 'node:async_hooks';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import { createEngine, type Engine } from '../../../bot/app/effects/engine.ts';
import { createHandlers, type HandlerNeeds } from '../../../bot/app/effects/handlers/index.ts';
import type { IntentKind } from '../../../bot/app/effects/intents.ts';
import type { Attempt, Handlers, Outcome } from '../../../bot/app/effects/outcome.ts';
import { createReceiveNotification } from '../../../bot/app/commands/receive-notification.ts';
import type {
  GitDocument,
  GitPlace,
  Log,
  Logs,
  PublishedPostmortem,
  Settings,
  Store,
  Traces,
} from '../../../bot/app/ports/index.ts';
import { createHomeOf } from '../../../bot/app/queries/home.ts';
import { createIncidents } from '../../../bot/app/queries/incidents.ts';
import { createNextPage } from '../../../bot/app/queries/next-page.ts';
import { createOnCall } from '../../../bot/app/queries/on-call.ts';
import { createTimelineOf } from '../../../bot/app/queries/timeline.ts';
import { createStreams } from '../../../bot/app/streams/index.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { epochMs, plusMs } from '../../../bot/core/calendar/index.ts';
import { createChat } from '../../../bot/slack/chat/chat.ts';
import { webClientOptions } from '../../../bot/slack/chat/client.ts';
import { createMemoryArtefacts, createMemoryStore } from '../../../bot/store/index.ts';
import { createSlackWorkspace, type Channel, type SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { settingsWith, start } from '../../unit/app/world.ts';
import { createVirtualClock, type VirtualClock } from '../../virtual-clock.ts';
import { alarmDocument } from '../intake/alarm-document.ts';

/** A call that left the process, and the kind of effect that made it. */
export type Outgoing = { readonly at: string; readonly kind: string; readonly call: string };

export type EffectsRig = Awaited<ReturnType<typeof effectsRig>>;

/** Limit of a call; the client's own counts real time, so this one stands in for it. */
const callMs = 10_000;

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The engine with all handlers, the real Slack client and a Slack in memory, all on one virtual clock. */
export async function effectsRig(
  needs: {
    readonly settings?: Partial<Settings>;
    readonly rateLimits?: boolean;
    /** A second process beside another one has these of it. */
    readonly store?: Store;
    readonly slack?: SlackWorkspace;
    readonly clock?: VirtualClock;
    /** How long a call to AWS takes, by its action; at once when it is not said. */
    readonly awsMs?: (action: string) => number;
    /** What Logs Insights answers, once its query has ended. */
    readonly logs?: { readonly results: Logs['results'] };
    /** Asked before a repository takes a document. */
    readonly gitAnswers?: () => Promise<void>;
    /** Other answers of AWS, and what draws, than those that are enough for most tests. */
    readonly ports?: Partial<
      Pick<HandlerNeeds, 'metrics' | 'traces' | 'logs' | 'pictures' | 'past' | 'alarmStates'>
    >;
    /** Asked before a webhook takes a document. */
    readonly webhookAnswers?: () => Promise<void>;
  } = {},
) {
  const outgoing: Outgoing[] = [];
  const kindOf = new AsyncLocalStorage<string>();
  let stirs = 0;
  const clock =
    needs.clock ??
    createVirtualClock(start, async () => {
      for (let still = 0, seen = stirs; still < 8; still += 1) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (stirs !== seen) [still, seen] = [0, stirs];
      }
    });
  const slack =
    needs.slack ??
    createSlackWorkspace({
      clock: {
        now: () => epochMs(clock.now()),
        after: (ms, wake) => clock.at(plusMs(clock.now(), ms), wake),
      },
      seed: 5,
      people: [
        { name: 'an', id: 'U0000000A1' },
        { name: 'bo', id: 'U0000000B1' },
        { name: 'cuong', id: 'U0000000C1' },
      ],
      channels: [{ name: 'incidents', id: 'C0INCIDENTS', members: ['an', 'bo', 'cuong'], bot: true }],
      settings: { rateLimits: needs.rateLimits ?? true },
    });
  const left = (call: string): void => {
    stirs += 1;
    outgoing.push({ at: clock.now(), kind: kindOf.getStore() ?? '', call });
  };
  const send: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    left(url.pathname.startsWith('/api/') ? url.pathname.slice('/api/'.length) : url.pathname.split('/')[1]!);
    const { signal: _real, ...rest } = init ?? {};
    return new Promise<Response>((resolve, reject) => {
      const cancel = clock.at(plusMs(clock.now(), callMs), () =>
        reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      );
      slack
        .fetch(input, rest)
        .then(resolve, reject)
        .finally(() => {
          stirs += 1;
          cancel();
        });
    });
  };
  const current = settingsWith({
    announce: 'C0INCIDENTS',
    templates: { 'full.en.md': 'Postmortem of {{title}}\n' },
    sms: { deliveryLog: 'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber' },
    ...needs.settings,
  });
  const settings = { current: () => current };
  const plain = needs.store ?? createMemoryStore();
  const store = stirring(plain, () => (stirs += 1));
  let engine: Engine | undefined;
  const onEffects = (): void => engine?.wake();
  const ids = createCountedIds(needs.slack === undefined ? 'one' : 'two');
  const streams = createStreams({ store, clock, ids, configHash: () => 'c0ffee', onEffects });
  const directory = createDirectory({ store, clock, ids, settings });
  const client = new WebClient(slack.tokens.bot, {
    ...webClientOptions(),
    slackApiUrl: `${slack.world.baseUrl}/api/`,
    fetch: send,
  });
  const now = () => clock.now();
  const chat = createChat({ client, limits: store, workspace: 'slack', now, locale: () => 'en', send });
  const texted: { readonly at: string; readonly phone: string }[] = [];
  const posted: PublishedPostmortem[] = [];
  const committed: { readonly place: GitPlace; readonly document: GitDocument }[] = [];
  const takes = (ms: number): Promise<void> =>
    ms === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          clock.at(plusMs(clock.now(), ms), () => {
            stirs += 1;
            resolve();
          });
        });
  const asked =
    <T>(call: string, answer: T) =>
    async (): Promise<T> => {
      left(call);
      await takes(needs.awsMs?.(call) ?? 0);
      return answer;
    };
  const incidents = createIncidents(store, streams);
  const mutes = createMutes({ store, settings });
  const counters = { add: () => {} };
  const receive = createReceiveNotification({
    store,
    mutes,
    streams,
    clock,
    ids,
    settings,
    log: silent,
    counters,
    onEffects,
  });
  const shiftFacts = createShiftFacts({ store, streams, directory, settings });
  const artefacts = createMemoryArtefacts();
  const onCall = createOnCall({ directory, settings, streams, shiftFacts });
  const handlers = createHandlers({
    slackAnswers: () => Promise.resolve(),
    clock,
    receive,
    counters,
    gauges: { publish: () => {} },
    store,
    mutes,
    streams,
    artefacts,
    directory,
    ids,
    settings,
    chat,
    log: silent,
    alarmStates: {
      stateOf: asked('cloudwatch:DescribeAlarms', undefined),
      firing: asked('cloudwatch:DescribeAlarms', { alarms: [], complete: true }),
      isMuted: asked('cloudwatch:ListAlarmMuteRules', false),
      named: async (_place, [name = 'checkout-5xx']) =>
        asked('cloudwatch:DescribeAlarms', [
          {
            AlarmName: name,
            Namespace: 'AWS/ApplicationELB',
            MetricName: 'HTTPCode_Target_5XX_Count',
            Dimensions: [{ Name: 'LoadBalancer', Value: 'app/checkout/1' }],
            Statistic: 'Sum',
            Period: 60,
            Threshold: 100,
            ComparisonOperator: 'GreaterThanOrEqualToThreshold',
          },
        ])(),
      muteRules: asked('cloudwatch:ListAlarmMuteRules', { rules: [], complete: true }),
      putMuteRule: asked('cloudwatch:PutAlarmMuteRule', undefined),
      deleteMuteRule: asked('cloudwatch:DeleteAlarmMuteRule', undefined),
      names: asked('cloudwatch:DescribeAlarms', { names: [], complete: true }),
    },
    logs: {
      async start() {
        await asked('logs:StartQuery', undefined)();
        return { id: `q${outgoing.filter(({ call }) => call === 'logs:StartQuery').length}` };
      },
      results:
        needs.logs?.results ??
        asked('logs:GetQueryResults', {
          status: 'running',
          rows: [{ '@message': 'ERROR' }],
          matched: 1,
          scanned: 1,
          bytesScanned: 100,
        }),
      stop: asked('logs:StopQuery', undefined),
      link: () => '',
    },
    past: {
      trail: asked('cloudtrail:LookupEvents', { changes: [] }),
      stackOf: asked('cloudformation:DescribeStackResources', 'shop'),
      drifts: asked('cloudformation:DescribeStackResourceDrifts', []),
      history: asked('cloudwatch:DescribeAlarmHistory', { changes: [], complete: true }),
    },
    metrics: {
      values: asked('cloudwatch:GetMetricData', new Map([['watched', [{ at: start, value: 81 }]]])),
      series: asked('cloudwatch:ListMetrics', [{ LoadBalancer: 'app/cart/1' }]),
      picture: asked('cloudwatch:GetMetricWidgetImage', new Uint8Array([1])),
      link: () => '',
    },
    traces: {
      destination: asked('xray:GetTraceSegmentDestination', 'xray'),
      graph: asked('xray:GetServiceGraph', [
        { ReferenceId: 0, Name: 'checkout', SummaryStatistics: { TotalCount: 9 } },
      ]),
      summaries: asked('xray:GetTraceSummaries', {
        traces: [{ id: '1-a', durationSec: 1, fault: true, error: false, throttle: false }],
        processed: 1,
      }),
      minutes: asked('xray:GetTimeSeriesServiceStatistics', []),
      async sampling() {
        left('xray:GetSamplingStatisticSummaries');
        left('xray:GetSamplingRules');
        return {};
      },
      details: asked('xray:BatchGetTraces', []),
      startRetrieval: asked('xray:StartTraceRetrieval', { token: 'r1' }),
      retrieved: asked('xray:ListRetrievedTraces', { status: 'complete', traces: [] }),
      link: () => '',
    } as Traces,
    pictures: { graph: async () => new Uint8Array(), svg: async () => new Uint8Array([1]) },
    sms: {
      async send(phone) {
        left('sns:Publish');
        texted.push({ at: clock.now(), phone });
        return { id: `m${texted.length}` };
      },
      async trouble() {
        left('sns:CheckIfPhoneNumberIsOptedOut');
        left('sns:GetSMSSandboxAccountStatus');
        return undefined;
      },
    },
    receipts: {
      async read() {
        left('logs:FilterLogEvents');
        return { is: 'unknown' };
      },
    },
    topicPages: {
      async publish() {
        left('sns:Publish');
        return { id: 't1' };
      },
    },
    webhookPages: {
      async post() {
        left('webhook:POST');
        return { id: 'w1' };
      },
    },
    wording: {
      async suggest() {
        left('bedrock:Converse');
        return { text: '', cut: false };
      },
    },
    topicDocuments: {
      async publish() {
        left('sns:Publish');
      },
    },
    gitDocuments: {
      async publish(place, document) {
        left('git:push');
        await needs.gitAnswers?.();
        committed.push({ place, document });
        return { commit: `c${committed.length}`, path: `${place.folder}/${document.name}`, pushed: true };
      },
    },
    webhookDocuments: {
      async post(_to, document) {
        left('webhook:POST');
        await needs.webhookAnswers?.();
        posted.push(document);
      },
    },
    subscriptions: { confirm: async () => left('sns:ConfirmSubscription') },
    incidents,
    homeOf: createHomeOf({ settings, directory, incidents, shiftFacts }),
    timelineOf: createTimelineOf({ store, directory, settings }),
    shiftFacts,
    ...onCall,
    nextPageOf: createNextPage({ calledBy: onCall.calledBy, directory }),
    leaveCalendars: { read: async () => ({ trouble: 'not-found', detail: 'none' }) },
    openOf: createOpenOfSchedule({ store, streams, settings }),
    ...needs.ports,
  });
  engine = createEngine({
    store,
    streams,
    handlers: attributed(handlers, kindOf),
    clock,
    ids,
    random: () => 0.5,
    log: silent,
    counters,
  });
  engine.start();
  onTestFinished(async () => {
    const stopped = engine.stop();
    await clock.advance(60_000);
    await stopped;
  });

  return {
    slack,
    clock,
    store,
    artefacts,
    streams,
    engine,
    outgoing,
    texted,
    posted,
    committed,
    receive,
    timelineOf: createTimelineOf({ store, directory, settings }),
    /** An alarm arrives. */
    alarm: (name: string, state: 'ALARM' | 'OK' = 'ALARM') =>
      receive(
        parseNotification(
          JSON.stringify(alarmDocument({ name, state, at: clock.now().replace('Z', '+0000') })),
          { via: 'control' },
        ),
      ),
    /** Calls since an instant. */
    since: (at: string) => outgoing.filter((each) => each.at >= at),
    channels: (): readonly Channel[] =>
      [...slack.world.channels.values()].filter(({ name }) => name.startsWith('inc-')),
  };
}

/** The handlers, each in a context that says which kind of effect it does. */
function attributed(handlers: Handlers, kindOf: AsyncLocalStorage<string>): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([kind, handler]) => [
      kind,
      (attempt: Attempt<IntentKind>): Promise<Outcome> =>
        kindOf.run(kind, () => (handler as (one: Attempt<IntentKind>) => Promise<Outcome>)(attempt)),
    ]),
  ) as unknown as Handlers;
}

/** The store, whose every use keeps the clock from moving on. */
function stirring(store: Store, stir: () => void): Store {
  return Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      async (...args: readonly unknown[]) => {
        stir();
        try {
          return await (method as (...all: readonly unknown[]) => Promise<unknown>)(...args);
        } finally {
          stir();
        }
      },
    ]),
  ) as unknown as Store;
}
