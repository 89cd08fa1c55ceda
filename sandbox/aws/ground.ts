import type { SandboxClock } from './clock.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

/** What all services of one world stand on: where they are, what time it is, and ids that repeat with the seed. */
export type Ground = {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly dnsSuffix: string;
  readonly seed: string;
  readonly ids: Random;
  now(): number;
  /** A timer that ends with the world. */
  after(ms: number, fn: () => void): () => void;
  arn(service: string, resource: string): string;
};

export function createGround(options: {
  readonly clock: SandboxClock;
  readonly seed: string;
  readonly accountId: string;
  readonly region: string;
}): Ground & { readonly close: () => void } {
  const { clock, seed, accountId, region } = options;
  const { partition, dnsSuffix } = partitionOf(region);
  const running = new Set<() => void>();
  let closed = false;
  return {
    accountId,
    region,
    partition,
    dnsSuffix,
    seed,
    ids: randomFrom(seed, 'ids'),
    now: () => clock.now(),
    after: (ms, fn) => {
      if (closed) return () => undefined;
      const cancel = clock.after(ms, () => {
        running.delete(cancel);
        fn();
      });
      running.add(cancel);
      return () => {
        running.delete(cancel);
        cancel();
      };
    },
    arn: (service, resource) => `arn:${partition}:${service}:${region}:${accountId}:${resource}`,
    close: () => {
      closed = true;
      for (const cancel of running) cancel();
      running.clear();
    },
  };
}

/** Suffixes by partition: botocore partitions.json, 2026-10. */
function partitionOf(region: string): { readonly partition: string; readonly dnsSuffix: string } {
  if (region.startsWith('cn-')) return { partition: 'aws-cn', dnsSuffix: 'amazonaws.com.cn' };
  if (region.startsWith('us-gov-')) return { partition: 'aws-us-gov', dnsSuffix: 'amazonaws.com' };
  if (region.startsWith('eusc-')) return { partition: 'aws-eusc', dnsSuffix: 'amazonaws.eu' };
  return { partition: 'aws', dnsSuffix: 'amazonaws.com' };
}
