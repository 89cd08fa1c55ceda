import { expect, test } from 'vitest';
import { msBetween, plusMs } from '../../../bot/core/calendar/index.ts';
import { limits } from '../../../bench/evidence-chain.ts';
import { settingsWith } from '../../unit/app/world.ts';
import { effectsRig } from './effects-rig.ts';

const cost = { slack: 150, query: 1500, xray: 300 } as const;

/** On the virtual clock only calls and what the product waits for take time: no machine is too slow for it. */
async function play() {
  const [checkout] = settingsWith().services;
  const rig = await effectsRig({
    rateLimits: true,
    awsMs: (action) => (action.startsWith('xray:') ? cost.xray : 0),
    logs: {
      results: async (_place, id) => {
        const over = rig.clock.now() >= plusMs(startOf(id), cost.query);
        return {
          status: over ? 'complete' : 'running',
          rows: over ? [{ '@timestamp': '2026-03-12 14:02:00.000', '@message': 'ERROR no connection' }] : [],
          matched: 1,
          scanned: 1,
          bytesScanned: 100,
        };
      },
    },
    settings: {
      services: [
        {
          ...checkout!,
          match: [{ name: 'checkout-*' }],
          logs: [{ group: '/ecs/checkout', query: 'errors' }],
          traces: { filter: 'service("checkout")' },
        },
      ],
      queries: { errors: 'fields @message' },
    },
  });
  const startOf = (id: string): string =>
    rig.outgoing.filter(({ call }) => call === 'logs:StartQuery')[Number(id.slice(1)) - 1]!.at;
  rig.slack.faults.hook(() => ({ kind: 'slow', ms: cost.slack, effect: 'before' }));
  const begun = rig.clock.now();
  await rig.alarm('checkout-5xx');
  await rig.clock.advance(20_000);
  const calls = rig.outgoing.map(({ kind, call, at }) => ({ kind, call, from: msBetween(begun, at) }));
  return { rig, calls };
}

test('the first message is readable within 1.10 of the calls that must precede it, the pack within 1.25 of its longest chain', async () => {
  const { calls } = await play();
  const summary = calls.find(({ kind, call }) => kind === 'refresh-summary' && call === 'chat.postMessage')!;
  const first = (summary.from + cost.slack) / (2 * cost.slack);
  const shown = calls.filter(
    ({ kind, call }) => kind === 'refresh-evidence' && /^chat\.(?:postMessage|update)$/.test(call),
  );
  const packMs = Math.max(...shown.map(({ from }) => from)) + cost.slack;
  const queries = calls.filter(({ call }) => call === 'logs:StartQuery').map(({ from }) => from);
  const chain = cost.slack + cost.query * rounds(queries, cost.query);
  expect(first).toBeLessThanOrEqual(limits.first);
  expect(packMs / chain).toBeLessThanOrEqual(limits.pack);
});

/** How many of them had to wait for one another. */
function rounds(starts: readonly number[], lengthMs: number): number {
  let count = 0;
  let free = -1;
  for (const at of starts.toSorted((a, b) => a - b)) {
    if (at < free) continue;
    count += 1;
    free = at + lengthMs;
  }
  return count;
}
