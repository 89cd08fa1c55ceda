import { compose, type Tocsin } from '../../bot/compose.ts';
import type { ArtefactStore, Ids, Log, SettingsSource, Store } from '../../bot/app/ports/index.ts';
import { createClients, type RequestHandler } from '../../bot/aws/clients.ts';
import { createSnsEndpoint, type SnsAnswer } from '../../bot/aws/intake/sns-endpoint.ts';
import { createSqsPoller } from '../../bot/aws/intake/sqs-poller.ts';
import type { SnsTrust } from '../../bot/aws/sns-trust/index.ts';
import { createHttpReceiver } from '../../bot/slack/listeners/http-receiver.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { SlackWorkspace } from '../slack/index.ts';
import { awsHandler } from './aws-handler.ts';
import type { Busy } from './busy.ts';
import type { Machine, ProcessClock, SimulatedTime } from './time.ts';

/** One process from its start to its end. After its death nothing that it began reaches store or network. */
export type Life = {
  readonly alive: () => boolean;
  /** Never settles when the process dies before it has answered. */
  readonly receive: Tocsin['receive'];
  /** What Slack sends; a dead process refuses the connection. */
  readonly slackSends: typeof fetch;
  /** What SNS sends. */
  readonly snsSends: (headers: Readonly<Record<string, string>>, body: string) => Promise<SnsAnswer>;
  /** Dies at once, or at the n-th passage to the outside from now: before the call arrives, or before its answer does. */
  kill(atPassage?: number): void;
};

export type LifeNeeds = {
  readonly time: SimulatedTime;
  readonly busy: Busy;
  readonly clock: ProcessClock;
  readonly machine: Machine;
  readonly store: Store;
  readonly artefacts: ArtefactStore;
  readonly settings: SettingsSource;
  readonly slack: SlackWorkspace;
  readonly aws: AwsWorld;
  readonly trust: SnsTrust;
  /** Path of the queue that alarms come through. */
  readonly queue: string;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  /** Told of every passage to the outside. */
  readonly passed: (name: string) => void;
  /** Told of a message that was taken from the queue for good. */
  readonly taken: (body: string) => void;
  readonly died: () => void;
  /** Told of a process that does the same again and again and never waits; it is dead then. */
  readonly circling: (passage: string) => void;
};

/** The limit of a call to Slack and to AWS; the real ones count real time, so these stand in for them. */
export const callTimeoutMs = 10_000;

/** In no story a process passes to the outside a tenth as often without time passing: who does runs in a circle. */
const mostPassages = 20_000;

const never = <T>(): Promise<T> => new Promise<T>(() => {});

const nobodyCounts = { add: (): void => {} };

export type Through = <T>(name: string, call: () => Promise<T>) => Promise<T>;

/** A process and its ways to the outside: whatever passes there may be the last thing that it does. */
export type Mortal = {
  readonly alive: () => boolean;
  /** Dies at once, or at the n-th passage to the outside from now. */
  readonly kill: (atPassage?: number) => void;
  readonly outside: Through;
  /** What is sent to Slack. */
  readonly send: typeof fetch;
  readonly requestHandler: RequestHandler;
  /** The store behind its life. */
  readonly store: Store;
  readonly tocsin: Tocsin;
};

export function createMortal(needs: LifeNeeds): Mortal {
  const { time, busy, slack, clock, log } = needs;
  let living = true;
  let passagesLeft: number | undefined;
  let [momentMs, passages] = [time.now(), 0];

  function die(): void {
    if (!living) return;
    living = false;
    needs.died();
  }

  function passage(name: string): void {
    if (!living) return;
    busy.stir();
    needs.passed(name);
    passages = time.now() === momentMs ? passages + 1 : 1;
    momentMs = time.now();
    if (passages >= mostPassages) {
      needs.circling(name);
      die();
      return;
    }
    if (passagesLeft === undefined) return;
    passagesLeft -= 1;
    if (passagesLeft <= 0) die();
  }

  /** A call that leaves the process: it may die before the call, or before the answer arrives. */
  const outside: Through = async (name, call) => {
    passage(name);
    if (!living) return never();
    try {
      const answer = await call();
      passage(name);
      return living ? answer : await never();
    } catch (error) {
      passage(name);
      if (!living) return await never();
      throw error;
    }
  };

  const inTime = <T>(call: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = time.after(callTimeoutMs, () =>
        reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      );
      call.then(resolve, reject).finally(cancel);
    });

  const send: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const { signal: _real, ...rest } = init ?? {};
    return outside(`slack ${pathOf(url)}`, () => inTime(slack.fetch(input, rest)));
  };

  const requestHandler = awsHandler({
    aws: needs.aws,
    queue: needs.queue,
    taken: needs.taken,
    call: (name, call) => outside(name, () => inTime(call())),
    wait: outside,
    alive: () => living,
  });
  const store = gated(needs.store, outside);
  const tocsin = compose({
    store,
    artefacts: {
      put: (content, type) => outside('artefacts put', () => needs.artefacts.put(content, type)),
      get: (id) => outside('artefacts get', () => needs.artefacts.get(id)),
    },
    settings: needs.settings,
    clock,
    ids: needs.ids,
    random: needs.random,
    log,
    counters: nobodyCounts,
    slack: { token: slack.tokens.bot, apiUrl: `${slack.world.baseUrl}/api/`, fetch: send },
    aws: { requestHandler },
  });
  return {
    alive: () => living,
    kill(atPassage) {
      if (atPassage === undefined) die();
      else passagesLeft = atPassage;
    },
    outside,
    send,
    requestHandler,
    store,
    tocsin,
  };
}

/** One process. */
export function startLife(needs: LifeNeeds): Life {
  const { time, slack, clock, log } = needs;
  const { alive, kill, requestHandler, tocsin } = createMortal(needs);
  const incoming = createHttpReceiver({
    signingSecret: slack.tokens.signingSecret,
    nowSec: () => needs.machine.wallMs() / 1000,
    after: (ms, wake) => time.after(ms, () => alive() && wake()),
    log,
  });
  tocsin.listenWith(incoming.receiver);
  const intake = {
    trust: needs.trust,
    receive: tocsin.receive,
    log,
    counters: nobodyCounts,
    onRefused: (reason: string) => needs.passed(`refused ${reason}`),
  };
  const endpoint = createSnsEndpoint(intake);
  const poller = createSqsPoller({
    ...intake,
    sqs: createClients(() => [], requestHandler).sqs('eu-west-1'),
    source: { url: `https://sqs.eu-west-1.amazonaws.com${needs.queue}` },
    clock,
  });
  tocsin.engine.start();
  poller.start();

  const ofTheLiving = async <T>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    return alive() ? given : await never();
  };

  return {
    alive,
    receive: (rows) => (alive() ? ofTheLiving(tocsin.receive(rows)) : never()),
    async slackSends(_url, init) {
      if (!alive()) throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') });
      const headers = Object.fromEntries(new Headers(init?.headers));
      const answer = await ofTheLiving(incoming.handle({ headers, body: Buffer.from(init?.body as string) }));
      return new Response(answer.body === '' ? null : answer.body, {
        status: answer.status,
        headers: answer.headers,
      });
    },
    snsSends: (headers, body) => ofTheLiving(endpoint({ headers, body })),
    kill,
  };
}

/** The path of a URL with a host; `new URL` costs more than the call. */
const pathOf = (url: string): string => /^[a-z]+:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? url;

/** The store behind the process's life. */
const gated = (store: Store, outside: Through): Store =>
  Object.fromEntries(
    Object.entries(store).map(([name, method]) => {
      const called = `store ${name}`;
      const run = method as (...all: readonly unknown[]) => Promise<unknown>;
      return [name, (...args: readonly unknown[]) => outside(called, () => run(...args))];
    }),
  ) as unknown as Store;
