import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type { Service } from '../../../bot/core/catalogue/index.ts';
import { defaultTriage } from '../../../bot/core/triage/index.ts';
import { createDeskWorld, type DeskWorld } from '../app/desk-world.ts';
import { metricAlarm } from '../app/notifications.ts';
import { start } from '../app/world.ts';

/*
 * The alarms of a small company. `links` are those that hold several services together: an alarm of a service between
 * two others, children of a composite alarm, series of one alarm. They end in ALARM, because one that came and went
 * before its OK was known joins nothing: whether it was seen in ALARM does depend on the order.
 */
const links = ['api-a', 'search-a', 'mail-a', 'network-az', 'series/cart', 'series/shop'] as const;
const others = [
  'web-a',
  'web-b',
  'db-a',
  'solo-a',
  'solo-b',
  'cart-a',
  'shop-a',
  'search-b',
  'stray',
] as const;

const service = (name: string, dependsOn: readonly string[] = []): Service => ({
  name,
  match: [{ name: `${name}-*` }, { dimensions: { LoadBalancer: `app/${name}/*` }, name: 'series' }],
  severity: 'sev3',
  dependsOn,
  logs: [],
  runbooks: [],
});

const services = [
  service('web', ['api']),
  service('api', ['db', 'a thing outside']),
  ...['db', 'solo', 'cart', 'shop', 'search', 'mail', 'network'].map((name) => service(name)),
];

type Change = { readonly alarm: string; readonly sec: number; readonly state: string };

const arnOf = (name: string): string => `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`;

function documentOf({ alarm, sec, state }: Change): object {
  const at = plusSec(start, sec);
  const [name = '', series] = alarm.split('/');
  if (series !== undefined) {
    return {
      ...metricAlarm(name, state, at),
      Trigger: { Metrics: [{ Id: 'q', Expression: 'SELECT SUM(x) FROM y GROUP BY LoadBalancer' }] },
      AlarmContributorId: series.padEnd(16, '0'),
      AlarmContributorAttributes: { LoadBalancer: `app/${series}/1` },
    };
  }
  if (alarm !== 'network-az') return metricAlarm(alarm, state, at);
  return {
    ...metricAlarm(alarm, state, at, { Trigger: undefined }),
    AlarmRule: 'ALARM("search-a") OR ALARM("mail-a")',
    TriggeringChildren: ['search-a', 'mail-a'].map((child) => ({
      Arn: arnOf(child),
      State: { Value: 'ALARM', Timestamp: at },
    })),
  };
}

const someState = fc.constantFrom('ALARM', 'OK', 'INSUFFICIENT_DATA');
const changesOf = (alarm: string, isLink: boolean): fc.Arbitrary<readonly Change[]> =>
  fc
    .array(fc.record({ sec: fc.nat({ max: 20 }), state: someState }), { maxLength: isLink ? 2 : 3 })
    .map((changes) => [
      ...changes.map((change) => ({ alarm, ...change })),
      ...(isLink && changes.length > 0 ? [{ alarm, sec: 30, state: 'ALARM' }] : []),
    ]);

const someChanges = fc
  .tuple(...links.map((alarm) => changesOf(alarm, true)), ...others.map((alarm) => changesOf(alarm, false)))
  .map((each) => each.flat())
  .filter((changes) => changes.length > 0);

/** The same changes in another order, some of them twice, and after which of them everything due is done. */
const delivered = (changes: readonly Change[]) =>
  fc.record({
    order: fc.array(fc.nat({ max: changes.length - 1 }), { maxLength: 6 }).chain((doubled) =>
      fc.shuffledSubarray([...changes, ...doubled.map((index) => changes[index]!)], {
        minLength: changes.length + doubled.length,
      }),
    ),
    pauses: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }),
  });

const twice = someChanges.chain((changes) => fc.tuple(delivered(changes), delivered(changes)));

type Delivered = { readonly order: readonly Change[]; readonly pauses: readonly number[] };

async function told({ order, pauses }: Delivered, processes: 1 | 2 = 1): Promise<DeskWorld> {
  const settings = { services, triage: { ...defaultTriage, storm: null, flapping: null } };
  const world = createDeskWorld({ settings });
  const worlds = processes === 1 ? [world] : [world, createDeskWorld({ settings, beside: world })];
  const all = (work: (each: DeskWorld) => Promise<unknown>): Promise<unknown> =>
    Promise.all(worlds.map(work));
  for (const [index, change] of order.entries()) {
    // Both processes may get the same notification at the same moment.
    await all((each) => each.document(documentOf(change)));
    const pause = pauses[index % pauses.length]!;
    if (pause === 0) await all((each) => each.drain());
  }
  // Once for what waits a second for another, once for the last look at the children of a composite alarm.
  for (const sec of [2, 2, 2, 20, 300, 2, 2, 2]) {
    await all((each) => each.drain());
    await all((each) => each.clock.advance(sec * 1000));
  }
  await all((each) => each.drain());
  return world;
}

const nameOf = (name: string, contributor: string | undefined): string =>
  contributor === undefined ? name : `${name} ${contributor}`;

/** Which alarms in ALARM are one incident, whatever it is called and why they are there. */
async function together(world: DeskWorld): Promise<readonly string[]> {
  const open = (await world.all()).filter(({ status }) => status === 'investigating');
  return open
    .map(({ alarms }) =>
      alarms
        .filter(({ state }) => state === 'ALARM')
        .map(({ name, contributor }) => nameOf(name, contributor))
        .toSorted()
        .join(', '),
    )
    .filter((names) => names !== '')
    .toSorted();
}

test('in whatever order signals come, doubled or not, the same alarms are one incident', async () => {
  await fc.assert(
    fc.asyncProperty(twice, async ([one, other]) => {
      expect(await together(await told(one))).toEqual(await together(await told(other)));
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('two processes over one store come to the same, also when both get every signal', async () => {
  await fc.assert(
    fc.asyncProperty(twice, async ([one, other]) => {
      expect(await together(await told(one, 2))).toEqual(await together(await told(other)));
    }),
    { numRuns: 10 },
  );
}, 60_000);

test('no alarm is in two open incidents, and every desk sends where the incident is open', async () => {
  await fc.assert(
    fc.asyncProperty(someChanges.chain(delivered), async (story) => {
      const world = await told(story);
      const open = (await world.all()).filter(({ status }) => status === 'investigating');
      const keys = open.flatMap(({ alarms }) =>
        alarms.filter(({ state }) => state === 'ALARM').map(({ key }) => key),
      );
      expect(new Set(keys).size).toBe(keys.length);
      const ids = new Set(open.map(({ id }) => id));
      for (const { name } of [...services, { name: 'unassigned' }]) {
        const desk = await world.desk(name);
        for (const { incident } of Object.values(desk.open)) expect(ids.has(incident)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
