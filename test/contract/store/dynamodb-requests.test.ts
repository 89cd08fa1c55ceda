import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keepStanding } from '../../../bot/app/commands/keep-standing.ts';
import type { Store } from '../../../bot/app/ports/index.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { epochMs, instantOf, later, plusMs } from '../../../bot/core/calendar/index.ts';
import { openDynamoStore } from '../../../bot/store/dynamodb/index.ts';
import { loadConfig } from '../../../bot/config/index.ts';
import { createMemoryArtefacts } from '../../../bot/store/index.ts';
import { selfSignedCertificate } from '../../../sandbox/aws/certificate.ts';
import { randomFrom } from '../../../sandbox/aws/random.ts';
import { createMortal } from '../../../sandbox/simulation/life.ts';
import { startMs } from '../../../sandbox/simulation/run-seed.ts';
import { createSeededIds } from '../../../sandbox/simulation/seeded-ids.ts';
import { clockOf, createMachine, createTime } from '../../../sandbox/simulation/time.ts';
import { createWorlds, queuePath } from '../../../sandbox/simulation/worlds.ts';
import { alarmDocument } from '../intake/alarm-document.ts';
import { countRequests, type Counted } from './counted-requests.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from './dynamodb-local.ts';
import { newTable } from './dynamodb-world.ts';

/** What the cost of a deployment is computed from; written by hand from what this test says. */
const counted = JSON.parse(
  readFileSync(new URL('../../../infra/cost/counted-requests.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Counted>>;

const configuration = fileURLToPath(new URL('../../../sandbox/simulation/tocsin.yaml', import.meta.url));

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

let dynamo: LocalDynamo;
let counter: ReturnType<typeof countRequests>;

/** The whole program on a table, one effect at a time, in a world whose time passes when it is told to. */
async function program() {
  const { spec } = await newTable(dynamo.client);
  const time = createTime(startMs, () => Promise.resolve());
  const machine = createMachine(time);
  const loaded = await loadConfig(configuration, configuration);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const settings = { current: () => loaded.config.settings };
  const certificate = selfSignedCertificate({
    commonName: 'sns.amazonaws.com',
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2027-01-01T00:00:00.000Z',
  });
  const { slack, aws } = createWorlds(
    { settings: [settings, settings], certificate, moved: [], seed: 1, steps: 1 },
    time,
    { ...randomFrom('requests'), next: () => 0.9 },
    () => Promise.reject(new Error('nobody is sent to')),
  );
  const clock = clockOf({ time, machine, alive: () => true, log: quiet });
  const under = await openDynamoStore(spec, { client: dynamo.client, random: () => 0.5 });
  // Two at once may meet, and whoever comes second reads and writes again: not what is to be counted.
  const store: Store = { ...under, claimDue: (query) => under.claimDue({ ...query, limit: 1 }) };
  const { tocsin } = createMortal({
    time,
    machine,
    clock,
    store,
    settings,
    slack,
    aws,
    busy: { stir: () => {}, settled: () => Promise.resolve() },
    artefacts: createMemoryArtefacts(),
    trust: { verify: () => Promise.reject(new Error('nothing is checked here')) },
    queue: queuePath,
    ids: createSeededIds(randomFrom('ids'), () => time.now()),
    random: () => 0.5,
    log: quiet,
    circling: () => {},
    passed: () => {},
    taken: () => {},
    died: () => {},
  });

  /** Does what is due, and moves on to what is due next, for so many minutes. */
  async function pass(minutes: number): Promise<void> {
    const end = plusMs(clock.now(), minutes * 60_000);
    for (;;) {
      await tocsin.engine.drain();
      const next = await under.nextDue();
      const at = next === undefined || next > end ? end : later(next, plusMs(clock.now(), 1));
      await time.advance(epochMs(at) - epochMs(clock.now()));
      if (at >= end) return void (await tocsin.engine.drain());
    }
  }

  const send = (id: string, state: 'ALARM' | 'OK', name = 'cart-errors') => {
    const at = `${instantOf(time.now() - 5000).slice(0, -1)}+0000`;
    const document = JSON.stringify(alarmDocument({ name, state, at }));
    return tocsin.receive(parseNotification(document, { via: 'sqs', deliveryId: id }));
  };
  return { tocsin, store, settings, clock, take: () => counter.take(), pass, send };
}

describe.skipIf(!hasJava())('requests and units of DynamoDB (needs Java 17)', () => {
  beforeAll(async () => {
    // Nothing is signed for anybody: no request leaves this process but those to the local table.
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIALOCALLOCALLOCAL0');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    dynamo = await startLocalDynamo();
    counter = countRequests(dynamo.client);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await dynamo.stop();
  });

  test('what an alarm takes is what is written down, and an idle minute does not take more', async () => {
    const { tocsin, store, settings, clock, take, pass, send } = await program();
    await keepStanding(store, settings.current(), clock.now());
    await pass(3);
    take();
    await keepStanding(store, settings.current(), clock.now());
    await tocsin.engine.drain();
    expect(grown(take(), counted['idleMinute'])).toEqual([]);

    await send('first', 'ALARM');
    expect(take()).toEqual(counted['alarmThatOpens']);
    await send('first', 'ALARM');
    expect(take()).toEqual(counted['deliveryThatCameTwice']);
    await send('second', 'ALARM', 'cart-latency');
    expect(take()).toEqual(counted['alarmThatJoins']);
    expect(Object.keys(counted).toSorted()).toEqual([
      'alarmThatJoins',
      'alarmThatOpens',
      'deliveryThatCameTwice',
      'idleMinute',
      'incidentOfHalfAnHour',
    ]);
  });

  test.runIf(process.env['TOCSIN_TEST_ALL'] !== undefined)(
    'an incident of half an hour with two alarms, from its first alarm to 15 min after its end, takes no more than is written down',
    async () => {
      const { tocsin, store, settings, clock, take, pass, send } = await program();
      await keepStanding(store, settings.current(), clock.now());
      await pass(3);
      take();
      await send('first', 'ALARM');
      await send('second', 'ALARM', 'cart-latency');
      await pass(1);
      const [incident] = await store.streams('incident/', undefined, 1);
      const id = incident!.slice('incident/'.length);
      const by = () => ({ at: clock.now(), actor: { kind: 'system', name: 'test' }, cause: 'test' }) as const;
      await tocsin.streams.tell(incidentStream, id, { type: 'Acknowledge', person: 'somebody' }, by());
      await pass(14);
      await send('third', 'OK');
      await send('fourth', 'OK', 'cart-latency');
      await tocsin.streams.tell(incidentStream, id, { type: 'Resolve', evenInAlarm: false }, by());
      await pass(15);
      expect(grown(take(), counted['incidentOfHalfAnHour'])).toEqual([]);
      expect((await tocsin.streams.load(incidentStream, id)).state.status).toBe('resolved');
    },
    120_000,
  );
});

/** What is more than was written down; less is fine. */
function grown(now: Counted, before: Counted | undefined): readonly string[] {
  const flat = ({ requests, readUnits, writeUnits }: Counted): Readonly<Record<string, number>> => ({
    ...requests,
    readUnits,
    writeUnits,
  });
  const most = before === undefined ? {} : flat(before);
  return Object.entries(flat(now)).flatMap(([what, n]) =>
    n > (most[what] ?? 0) ? [`${what}: ${n} instead of ${most[what] ?? 0}`] : [],
  );
}
