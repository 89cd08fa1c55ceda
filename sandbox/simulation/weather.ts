import { StoreError, type Store } from '../../bot/app/ports/index.ts';
import type { CallFault } from '../aws/index.ts';
import type { Random } from '../aws/random.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { Fault, SlackWorkspace } from '../slack/index.ts';
import { callTimeoutMs } from './life.ts';
import { violation, type Violation } from './picture.ts';
import type { Tally } from './tally.ts';
import type { SimulatedTime } from './time.ts';

/** How badly Slack and AWS behave: now and then, often, or not at all there. */
export type Weather = 'fair' | 'rough' | 'outage' | 'none';

const faultRate: Readonly<Record<Weather, number>> = { none: 0, fair: 0.06, rough: 0.4, outage: 1 };

/** A store is asked hundreds of times for every call to the outside. */
const storeRate: Readonly<Record<Weather, number>> = { none: 0, fair: 0.0005, rough: 0.02, outage: 0.3 };

/** Addresses that are others each time: a limit of one says nothing about the next. */
const ownAddresses: ReadonlySet<string> = new Set(['response_url', 'upload']);

const writes: ReadonlySet<string> = new Set(['append', 'enqueue', 'finish', 'claimDue']);

export type WeatherMaker = {
  set(slack: Weather, aws: Weather, disk: Weather): void;
  /** Faults that were made so far, by kind. */
  readonly faults: ReadonlyMap<string, number>;
  /** A store that refuses now and then before it has done anything. */
  store(store: Store): Store;
  /** What a process was told of limits is lost, or can no longer be told by its time. */
  forgetLimits(): void;
};

/** Decides about every call to the outside from its own part of the seed. */
export function makeWeather(needs: {
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly slack: SlackWorkspace;
  readonly aws: AwsWorld;
  readonly tally: Tally;
  readonly seen: Violation[];
  /** Whether all processes that live have the same own time: a limit is kept in it. */
  readonly clocksAgree: () => boolean;
}): WeatherMaker {
  const { random, time } = needs;
  let slackWeather: Weather = 'none';
  let awsWeather: Weather = 'none';
  let diskWeather: Weather = 'none';
  const made = new Map<string, number>();
  const count = (kind: string): void => void made.set(kind, (made.get(kind) ?? 0) + 1);
  const limited = new Map<string, { readonly atMs: number; readonly untilMs: number }>();

  needs.slack.faults.hook((method, args) => {
    const key = `${method} ${method === 'chat.postMessage' ? String(args['channel']) : ''}`;
    const limit = needs.clocksAgree() ? limited.get(key) : undefined;
    if (limit !== undefined) needs.tally.add('RETRY-AFTER');
    if (limit && time.now() > limit.atMs && time.now() < limit.untilMs) {
      const early = limit.untilMs - time.now();
      needs.seen.push(violation('RETRY-AFTER', `${key} was called ${early} ms before Retry-After was over`));
    }
    if (random.next() >= faultRate[slackWeather]) return undefined;
    const fault = slackFault(random, slackWeather);
    count(`slack ${fault.kind}`);
    if (fault.kind === 'ratelimited' && !ownAddresses.has(method) && needs.clocksAgree()) {
      limited.set(key, { atMs: time.now(), untilMs: time.now() + fault.retryAfterSec * 1000 });
    }
    return fault;
  });
  needs.aws.onCall(() => {
    if (random.next() >= faultRate[awsWeather]) return undefined;
    const fault = awsFault(random);
    count(`aws ${fault.kind}`);
    return fault;
  });
  return {
    forgetLimits: () => limited.clear(),
    faults: made,
    set(slack, aws, disk) {
      [slackWeather, awsWeather, diskWeather] = [slack, aws, disk];
    },
    store(store) {
      const refusing = Object.entries(store).map(([name, method]) => {
        const run = method as (...args: readonly unknown[]) => Promise<unknown>;
        return [
          name,
          (...args: readonly unknown[]) => {
            // A limit that could not be kept would rightly be broken: SQLite itself waits out a lock before it says busy.
            if (name === 'blockUntil' || random.next() >= storeRate[diskWeather]) return run(...args);
            const full = writes.has(name) && random.next() < 0.3;
            count(full ? 'store full' : 'store busy');
            return Promise.reject(
              new StoreError(full ? 'full' : 'busy', `the store is ${full ? 'full' : 'busy'}`, {
                retryable: true,
              }),
            );
          },
        ];
      });
      return Object.fromEntries(refusing) as unknown as Store;
    },
  };
}

function slackFault(random: Random, weather: Weather): Fault {
  if (weather === 'outage') {
    return random.next() < 0.5 ? { kind: 'http', status: 503 } : { kind: 'reset-before' };
  }
  const faults: readonly (() => Fault)[] = [
    () => ({ kind: 'ratelimited', retryAfterSec: 1 + random.int(30) }),
    () => ({ kind: 'http', status: 500 + random.int(4) }),
    () => ({ kind: 'reset-before' }),
    () => ({ kind: 'reset-after' }),
    () => ({ kind: 'reset-after' }),
    () => ({ kind: 'error', error: random.pick(['internal_error', 'fatal_error', 'request_timeout']) }),
    () => ({ kind: 'slow', ms: 100 + random.int(14_000), effect: 'before' }),
    // A call that has its effect after its caller gave up and looked for it cannot be told from one that has none.
    () => ({ kind: 'slow', ms: 100 + random.int(callTimeoutMs - 200), effect: 'after' }),
  ];
  return random.pick(faults)();
}

function awsFault(random: Random): CallFault {
  const faults: readonly (() => CallFault)[] = [
    () => ({ kind: 'throttled' }),
    () => ({ kind: 'access-denied' }),
    () => ({ kind: 'server-error', when: 'before' }),
    () => ({ kind: 'server-error', when: 'after' }),
    () => ({ kind: 'reset', when: 'before' }),
    () => ({ kind: 'reset', when: 'after' }),
    () => ({ kind: 'slow', ms: 100 + random.int(14_000) }),
  ];
  return random.pick(faults)();
}
