import type { CallFault } from '../aws/index.ts';
import type { Random } from '../aws/random.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { Fault, SlackWorkspace } from '../slack/index.ts';
import { callTimeoutMs } from './life.ts';
import type { SimulatedTime } from './time.ts';

/** How badly Slack and AWS behave: now and then, often, or not at all there. */
export type Weather = 'fair' | 'rough' | 'outage' | 'none';

const faultRate: Readonly<Record<Weather, number>> = { none: 0, fair: 0.03, rough: 0.3, outage: 1 };

export type WeatherMaker = {
  set(slack: Weather, aws: Weather): void;
  /** Faults that were made so far. */
  faults(): number;
  /** Calls that came before Slack's own Retry-After was over. */
  readonly hasty: readonly string[];
  /** The process died: what it was told of limits may be lost with it. */
  forgetLimits(): void;
};

/** Decides about every call to the outside from its own part of the seed. */
export function makeWeather(needs: {
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly slack: SlackWorkspace;
  readonly aws: AwsWorld;
}): WeatherMaker {
  const { random, time } = needs;
  let slackWeather: Weather = 'none';
  let awsWeather: Weather = 'none';
  let made = 0;
  const limited = new Map<string, { readonly atMs: number; readonly untilMs: number }>();
  const hasty: string[] = [];

  needs.slack.faults.hook((method, args) => {
    const key = `${method} ${method === 'chat.postMessage' ? String(args['channel']) : ''}`;
    const limit = limited.get(key);
    if (limit && time.now() > limit.atMs && time.now() < limit.untilMs) {
      hasty.push(`${key} was called ${limit.untilMs - time.now()} ms before Retry-After was over`);
    }
    if (random.next() >= faultRate[slackWeather]) return undefined;
    made += 1;
    const fault = slackFault(random, slackWeather);
    // A response URL is an address of its own each time: its limit says nothing about the next.
    if (fault.kind === 'ratelimited' && method !== 'response_url') {
      limited.set(key, { atMs: time.now(), untilMs: time.now() + fault.retryAfterSec * 1000 });
    }
    return fault;
  });
  needs.aws.onCall(() => {
    if (random.next() >= faultRate[awsWeather]) return undefined;
    made += 1;
    const fault = awsFault(random);
    return fault;
  });
  return {
    hasty,
    forgetLimits: () => limited.clear(),
    faults: () => made,
    set(slack, aws) {
      [slackWeather, awsWeather] = [slack, aws];
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
    () => ({ kind: 'server-error', when: 'before' }),
    () => ({ kind: 'server-error', when: 'after' }),
    () => ({ kind: 'reset', when: 'before' }),
    () => ({ kind: 'reset', when: 'after' }),
    () => ({ kind: 'slow', ms: 100 + random.int(14_000) }),
  ];
  return random.pick(faults)();
}
