import { Readable } from 'node:stream';
import { compose, type Outside, type Tocsin } from '../../bot/compose.ts';
import type { ArtefactStore, Ids, Log, SettingsSource, Store } from '../../bot/app/ports/index.ts';
import { createHttpReceiver } from '../../bot/slack/listeners/http-receiver.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { SlackWorkspace } from '../slack/index.ts';
import type { Busy } from './busy.ts';
import { clockOf, type SimulatedTime } from './time.ts';

/** One process from its start to its end. After its death nothing that it began reaches store or network. */
export type Life = {
  readonly alive: () => boolean;
  /** Never settles when the process dies before it has answered. */
  readonly receive: Tocsin['receive'];
  /** What Slack sends; a dead process refuses the connection. */
  readonly slackSends: typeof fetch;
  /** Dies at once, or at the n-th passage to the outside from now: before the call arrives, or before its answer does. */
  kill(atPassage?: number): void;
};

export type LifeNeeds = {
  readonly time: SimulatedTime;
  readonly busy: Busy;
  readonly store: Store;
  readonly artefacts: ArtefactStore;
  readonly settings: SettingsSource;
  readonly slack: SlackWorkspace;
  readonly aws: AwsWorld;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  /** Told of every passage to the outside. */
  readonly passed: (name: string) => void;
  readonly died: () => void;
};

/** The limit of a call to Slack and to AWS; the real ones count real time, so these stand in for them. */
export const callTimeoutMs = 10_000;

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export function startLife(needs: LifeNeeds): Life {
  const { time, busy, slack, aws } = needs;
  let living = true;
  let passagesLeft: number | undefined;
  const alive = (): boolean => living;

  function die(): void {
    if (!living) return;
    living = false;
    needs.died();
  }

  function passage(name: string): void {
    if (!living) return;
    busy.stir();
    needs.passed(name);
    if (passagesLeft === undefined) return;
    passagesLeft -= 1;
    if (passagesLeft <= 0) die();
  }

  /** A call that leaves the process: it may die before the call, or before the answer arrives. */
  async function outside<T>(name: string, call: () => Promise<T>): Promise<T> {
    passage(`-> ${name}`);
    if (!living) return never();
    try {
      const answer = await call();
      passage(`<- ${name}`);
      return living ? answer : await never();
    } catch (error) {
      passage(`<- ${name} failed`);
      if (!living) return await never();
      throw error;
    }
  }

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
    return outside(`slack ${new URL(url).pathname}`, () => inTime(slack.fetch(input, rest)));
  };

  const tocsin = compose({
    store: gated(needs.store, outside, (id) => needs.passed(`effect ${id}`)),
    artefacts: {
      put: (content, type) => outside('artefacts put', () => needs.artefacts.put(content, type)),
      get: (id) => outside('artefacts get', () => needs.artefacts.get(id)),
    },
    settings: needs.settings,
    clock: clockOf(time, alive),
    ids: needs.ids,
    random: needs.random,
    log: needs.log,
    counters: { add: () => {} },
    slack: { token: slack.tokens.bot, apiUrl: `${slack.world.baseUrl}/api/`, fetch: send },
    aws: { requestHandler: handlerOf((name, call) => outside(name, () => inTime(call())), aws) },
  });

  const incoming = createHttpReceiver({
    signingSecret: slack.tokens.signingSecret,
    nowSec: () => time.now() / 1000,
    log: needs.log,
  });
  tocsin.listenWith(incoming.receiver);
  tocsin.engine.start();

  return {
    alive,
    async receive(rows) {
      if (!living) return never();
      const receptions = await tocsin.receive(rows);
      return living ? receptions : await never();
    },
    async slackSends(_url, init) {
      if (!living) throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') });
      const headers = Object.fromEntries(new Headers(init?.headers));
      const answer = await incoming.handle({ headers, body: Buffer.from(init?.body as string) });
      if (!living) return await never();
      return new Response(answer.body === '' ? null : answer.body, {
        status: answer.status,
        headers: answer.headers,
      });
    },
    kill(atPassage) {
      if (atPassage === undefined) die();
      else passagesLeft = atPassage;
    },
  };
}

type Through = <T>(name: string, call: () => Promise<T>) => Promise<T>;

/** The store behind the process's life. */
function gated(store: Store, outside: Through, claimedOne: (id: string) => void): Store {
  const through = Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) =>
        outside(`store ${name}`, () => (method as (...all: readonly unknown[]) => Promise<unknown>)(...args)),
    ]),
  ) as unknown as Store;
  return {
    ...through,
    async claimDue(query) {
      const claimed = await through.claimDue(query);
      for (const { id } of claimed) claimedOne(id);
      return claimed;
    },
  };
}

type SdkRequest = {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** What the SDK hands its requests to (the shape of its HttpHandler), with the local AWS behind it. */
function handlerOf(outside: Through, aws: AwsWorld): NonNullable<Outside['aws']>['requestHandler'] {
  const handle = async (request: SdkRequest): Promise<unknown> => {
    const query = new URLSearchParams(
      Object.entries(request.query ?? {}).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value ?? '']).map((each): [string, string] => [name, String(each)]),
      ),
    ).toString();
    const url = `${request.protocol}//${request.hostname}${request.path}${query === '' ? '' : `?${query}`}`;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
    const name = `aws ${headers['x-amz-target'] ?? request.hostname + request.path}`;
    const answer = await outside(name, () =>
      aws.handle({ method: request.method, url, headers: { ...headers, host: request.hostname }, body }),
    );
    return {
      response: {
        statusCode: answer.status,
        headers: { ...answer.headers },
        body: Readable.from([Buffer.from(answer.body)]),
      },
    };
  };
  return { handle } as unknown as NonNullable<Outside['aws']>['requestHandler'];
}
