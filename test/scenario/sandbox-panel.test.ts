import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../../sandbox/demo/sandbox.ts';
import { until } from '../../sandbox/demo/until.ts';
import type { Controls } from '../../sandbox/page/parts.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, socket: true });
}, 60_000);
afterAll(() => sandbox?.close());

const read = (): Controls => sandbox.desk.read() as Controls;
const press = (id: string, value?: string): void => void sandbox.desk.press(id, value);
const group = (title: string) => read().groups.find((one) => one.title === title)!;
const slack = () => sandbox.world.slack;
const see = <T>(what: string, look: () => T | undefined | false): Promise<T> =>
  until(what, look, { subscribe: (changed) => slack().subscribe(changed) });
const channels = (start: string) =>
  [...slack().world.channels.values()].filter(({ name }) => name.startsWith(start));
const phone = (owner: string) => read().phones.find((one) => one.owner.startsWith(owner))!;
const stillInAlarm = () => group('Still in ALARM').controls.map(({ id }) => id);

test('an alarm opens an incident, and its first timer is known: when it is due, and what for', async () => {
  expect(read().clock!.toNext.atMs).toBeUndefined();
  press('step.0');
  const [channel] = await see('the channel', () => {
    const found = channels('inc-1-');
    return found.length > 0 && found;
  });
  await see('the topic', () => channel!.topic.value.includes('INC-1'));
  const next = await until('the next step of the escalation', () =>
    read().waiting!.entries.find(({ kind, state }) => kind === 'take-step' && state === 'waits'),
  );
  expect(next).toMatchObject({ attempts: 0, about: expect.stringMatching(/^escalation\//) });
  expect(next.dueMs - slack().world.clock.now()).toBeLessThanOrEqual(300_000);
  expect(stillInAlarm()).toEqual(['ok:checkout-5xx']);
});

test('to the next timer, and everything follows: who is paged, what the clock shows, Slack’s timestamps', async () => {
  const before = slack().world.clock.now();
  expect(read().clock!.toNext.atMs).toBeGreaterThan(before + 10_000);
  press('clock.next');
  expect(() => press('clock.1h')).toThrow('moved already');
  await sandbox.desk.settled();
  expect(read().clock!.aheadMs).toBeGreaterThan(10_000);
  press('clock.5m');
  await sandbox.desk.settled();
  const page = await see('the second page', () =>
    [...slack().world.channels.values()]
      .filter(({ kind }) => kind === 'im')
      .flatMap(({ messages }) => messages)
      .find(({ ts }) => Number(ts) * 1000 >= before + 250_000),
  );
  expect(page.text).toContain('INC-1');
  expect(read().clock!.trouble).toBeUndefined();
});

test('an hour brings the escalation to its end, page by page, and texts to the phones', async () => {
  press('clock.1h');
  await sandbox.desk.settled();
  const texts = await until('the texts', () => {
    const all = read().phones.flatMap((one) => one.texts);
    return all.length >= 4 && all;
  });
  expect(texts.every(({ from, text }) => from === 'app' && text.includes('INC-1'))).toBe(true);
  const minutes = texts.map(({ atMs }) => Math.round((atMs - texts[0]!.atMs) / 60_000));
  expect(new Set(minutes).size).toBeGreaterThan(2);
  expect(Math.max(...minutes)).toBeGreaterThanOrEqual(15);
  expect(sandbox.product.log.filter((line) => /lease-lost|clock.differs|"stale"/.test(line))).toEqual([]);
});

test('what is answered from a phone reaches the app, and stands there as unanswered until it texts back', async () => {
  const { answer } = phone('An');
  press(answer!, 'A 4711');
  const sent = await until('the delivery', () =>
    phone('An').texts.find(({ from, fate }) => from === 'person' && fate?.startsWith('delivered')),
  );
  expect(sent).toMatchObject({ text: 'A 4711', from: 'person' });
  expect(() => press('phone.+10000000000', 'x')).toThrow('no control');
  expect(() => press(answer!, ' ')).toThrow('1 to 1600');
});

test('composite, anomaly and flapping alarms reach the desks; each still in ALARM can be made OK', async () => {
  press('alarm.composite');
  press('alarm.anomaly');
  press('alarm.flapping', '3');
  expect(() => press('alarm.flapping', '1')).toThrow('from 2 to 40');
  expect(() => press('alarm.flapping', 'many')).toThrow('from 2 to 40');
  await until('all three', () =>
    ['ok:cart-impact', 'ok:checkout-latency-anomaly', 'ok:search-error-rate'].every((id) =>
      stillInAlarm().includes(id),
    ),
  );
  await see('an incident of the cart and one of the search', () => channels('inc-').length >= 3);
  const decided = (alarm: string): string[] =>
    sandbox.product.log.filter((line) => line.includes(`"alarm":"${alarm}"`));
  expect(decided('checkout-latency-anomaly')[0]).toContain('SignalJoined');
  expect(decided('cart-impact')[0]).toMatch(/composite-alarm.*SignalOpenedIncident/);
  const changes = await until('3 changes', () => {
    const lines = decided('search-error-rate');
    return lines.length >= 3 && lines;
  });
  expect(changes).toHaveLength(3);
  expect(stillInAlarm()).not.toContain('ok:cart-errors');
  press('ok:cart-impact');
  expect(stillInAlarm()).not.toContain('ok:cart-impact');
  press('ok.all');
  expect(group('Still in ALARM')).toMatchObject({ controls: [], note: 'none' });
});

test('faults are switched on and off, and what waits says why', async () => {
  press('slack.down');
  press('step.1');
  const stuck = await until('an effect that failed', () =>
    read().waiting!.entries.find(({ why }) => /503|HTTP/.test(why ?? '')),
  );
  expect(stuck.attempts).toBeGreaterThan(0);
  expect(group('What goes wrong').controls.find(({ id }) => id === 'slack.down')?.on).toBe(true);
  press('slack.down');
  expect(group('What goes wrong').controls.filter(({ on }) => on === true)).toEqual([]);
  press('clock.5m');
  await sandbox.desk.settled();
  await until('nothing fails any more', () =>
    read().waiting!.entries.every(({ why, state }) => why === undefined || state === 'waits'),
  );
  for (const id of ['slack.limited', 'slack.slow', 'aws.denied', 'aws.no-traces', 'logs.timeout']) {
    press(id);
    press(id);
  }
  expect(slack().world.unknownMethods).toEqual([]);
  expect(sandbox.world.aws.unknownOperations).toEqual([]);
});

test('an app that ended is said to have ended, and its time cannot be moved', async () => {
  await sandbox.product.kill();
  await until('the note', () => read().groups.find(({ title }) => title === 'The app has ended'));
  press('clock.1m');
  await sandbox.desk.settled();
  expect(read().clock!.trouble).toContain('ended');
});
