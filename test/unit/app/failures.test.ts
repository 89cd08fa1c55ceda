import { describe, expect, test } from 'vitest';
import { done, type Handlers, type Outcome } from '../../../bot/app/effects/outcome.ts';
import { PagerError, type Message, type Request } from '../../../bot/app/ports/index.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { failureLimits, unsettled } from '../../../bot/core/incident/index.ts';
import { createDeskWorld, declareOf } from './desk-world.ts';

const an = 'U0000000A1';
const bo = 'U0000000B1';
const minute = 60_000;
const off = new PagerError('not-allowed', 'SMS is off in this account');

/** An incident with a channel and a summary; text messages fail as long as `broken` is set. */
async function world(more: { readonly private?: boolean; readonly summary?: boolean } = {}) {
  const phone = { broken: true, sent: [] as string[] };
  const pageSms: Handlers['page-sms'] = async ({ effect }): Promise<Outcome> => {
    if (phone.broken) throw off;
    phone.sent.push(effect.id);
    return done();
  };
  const desk = createDeskWorld({ handlers: { 'page-sms': pageSms }, settings: { announce: 'C0INC' } });
  await desk.ask(an, declareOf('Payments fail', { private: more.private === true }));
  const [incident] = await desk.all();
  const { id } = incident!;
  if (more.summary !== false) {
    await desk.tell(id, { type: 'RecordChannel', channel: 'C1', name: 'inc-1' });
    await desk.tell(id, { type: 'RecordSummary', channel: 'C1', message: '1.0' });
  }
  const page = (n: number) =>
    ({
      id: `page-sms/${n}`,
      kind: 'page-sms',
      lane: 0,
      dueAt: desk.clock.now(),
      about: `incident/${id}`,
      data: {},
    }) as const;
  const kept = {
    ...desk,
    phone,
    id,
    /** So many pages are asked for, and given up. */
    fail: async (count = 1, kind = 'page-sms'): Promise<void> => {
      const effects = Array.from({ length: count }, (_, n) => ({ ...page(n + 1), kind }));
      for (let from = 0; from < count; from += 40) {
        const some = effects.slice(from, from + 40);
        await desk.store.enqueue({ effects: some, claims: [], recordedAt: desk.clock.now() });
      }
      await desk.drain();
    },
    /** So much time passes, and what becomes due is done, second by second. */
    pass: async (sec: number): Promise<void> => {
      for (let n = 0; n < sec; n += 1) {
        await desk.clock.advance(1000);
        await desk.drain();
      }
    },
    incident: async () => (await desk.all())[0]!,
    parked: async () => (await desk.store.effects({ state: 'parked', limit: 1000 })).map((each) => each.id),
    told: async (type: string) =>
      (await desk.store.readStream(`incident/${id}`)).filter((event) => event.type === type),
    /** Every notice that was posted, and the newest form of it. */
    notices: () => desk.posts.filter(({ kind }) => kind === 'failures'),
    notice: (): Extract<Message, { kind: 'failures' }> =>
      [...desk.posts, ...desk.edits].filter((each) => each.kind === 'failures').at(-1)!,
    retry: (user: string) => desk.ask(user, { do: 'retry', incident: { id } }),
  };
  return kept;
}

describe('what could not be done', () => {
  test('is one notice, however much it is; a click has all of it tried again, and the notice says that it is done', async () => {
    const it = await world();
    await it.fail(3);
    await it.pass(4);
    expect(it.notices()).toHaveLength(1);
    expect(it.notice().failures.map(({ effect, underWay }) => [effect, underWay])).toEqual([
      ['page-sms/1', false],
      ['page-sms/2', false],
      ['page-sms/3', false],
    ]);
    it.phone.broken = false;
    expect(await it.retry(an)).toEqual([{ answer: 'retried', number: 1, n: 3, ever: true }]);
    expect(it.phone.sent.toSorted()).toEqual(['page-sms/1', 'page-sms/2', 'page-sms/3']);
    await it.pass(10);
    expect(it.notices()).toHaveLength(1);
    expect(it.notice().failures.every(({ recoveredAt }) => recoveredAt !== undefined)).toBe(true);
    expect(unsettled(await it.incident())).toEqual([]);
    expect(it.phone.sent).toHaveLength(3);
  });

  test('is retried by name in the timeline, and done after all in it', async () => {
    const it = await world();
    await it.fail();
    it.phone.broken = false;
    await it.retry(bo);
    await it.pass(5);
    const [timeline] = await it.ask(an, { do: 'timeline', incident: { id: it.id } });
    if (timeline?.answer !== 'timeline') throw new Error('no timeline');
    expect(timeline.entries.slice(-3).map(({ text }) => text)).toEqual([
      'could not page somebody by SMS: SMS is off in this account',
      'responder had what could not be done tried again: page somebody by SMS',
      'done after all: page somebody by SMS',
    ]);
    const person = await it.directory.ofSlack(bo);
    expect(timeline.entries.at(-2)!.actor).toMatchObject({ kind: 'person', person });
  });

  test('that fails once more edits the notice: never a second one, and it can be tried again', async () => {
    const it = await world();
    await it.fail();
    for (let round = 2; round <= 4; round += 1) {
      await it.pass(5);
      expect(await it.retry(an)).toMatchObject([{ answer: 'retried', n: 1 }]);
      await it.pass(5);
      expect(it.notices()).toHaveLength(1);
      expect(it.notice().failures).toMatchObject([
        { effect: 'page-sms/1', times: round, underWay: false, retried: { failedAgain: true } },
      ]);
    }
    expect(await it.told('EffectFailed')).toHaveLength(4);
    expect(await it.told('EffectsRetried')).toHaveLength(3);
    expect(it.phone.sent).toEqual([]);
  });

  test('is tried again once when one person clicks twice and another one at the same time', async () => {
    const it = await world();
    await it.fail(2);
    it.phone.broken = false;
    const ask = (user: string, n: number) => {
      const request: Request = { do: 'retry', incident: { id: it.id } };
      const reply = { user, channel: 'C1' };
      return {
        id: `ask/both${n}`,
        kind: 'ask',
        lane: 2,
        dueAt: it.clock.now(),
        about: `ask/both${n}`,
        data: { id: `both${n}`, at: it.clock.now(), user, reply, request } as never,
      } as const;
    };
    await it.store.enqueue({
      effects: [ask(an, 1), ask(an, 2), ask(bo, 3)],
      claims: [],
      recordedAt: it.clock.now(),
    });
    // Any answer shows what was told: the last ask finds nothing to do.
    const answers = await it.ask(bo, { do: 'retry', incident: { id: it.id } });
    const counts = answers.flatMap((each) => (each.answer === 'retried' ? [each.n] : []));
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 2]);
    expect(await it.told('EffectsRetried')).toHaveLength(1);
    expect(it.phone.sent.toSorted()).toEqual(['page-sms/1', 'page-sms/2']);
  });

  test('that the operator had tried again finds nothing to do, is not done twice, and the notice is renewed', async () => {
    const it = await world();
    await it.fail();
    await it.pass(5);
    it.phone.broken = false;
    expect(await it.store.unpark('page-sms/1', it.clock.now())).toBe(true);
    await it.drain();
    expect(await it.retry(an)).toEqual([{ answer: 'retried', number: 1, n: 0, ever: true }]);
    await it.pass(5);
    expect(it.phone.sent).toEqual(['page-sms/1']);
    expect(it.notice().failures[0]).toHaveProperty('recoveredAt');
    expect(await it.told('EffectsRetried')).toEqual([]);
  });

  test('can be tried again when the incident is over: in every status', async () => {
    const it = await world();
    await it.fail(2);
    it.phone.broken = false;
    await it.ask(an, { do: 'resolve', incident: { id: it.id }, evenInAlarm: true });
    await it.tell(it.id, { type: 'Close', reason: 'by-hand' });
    expect((await it.incident()).status).toBe('closed');
    expect(await it.retry(an)).toMatchObject([{ answer: 'retried', n: 2 }]);
    expect(it.phone.sent).toHaveLength(2);
  });

  test('nothing having failed is said as it is', async () => {
    const it = await world();
    expect(await it.retry(an)).toEqual([{ answer: 'retried', number: 1, n: 0, ever: false }]);
    expect(it.notices()).toEqual([]);
  });

  test('guests, people of other workspaces and who may not see a private incident try nothing again', async () => {
    const it = await world({ private: true });
    await it.fail();
    it.phone.broken = false;
    it.guests.add('U0GUEST');
    expect(await it.retry('U0GUEST')).toMatchObject([{ answer: 'not-for-guests' }]);
    expect(await it.retry('W0OTHER')).toEqual([{ answer: 'not-for-externals' }]);
    expect(await it.retry(bo)).toMatchObject([{ answer: 'which-incident', command: 'retry' }]);
    expect(await it.ask(bo, { do: 'retry', incident: { number: 1 } })).toEqual([
      { answer: 'no-such-incident', number: 1 },
    ]);
    expect(await it.parked()).toEqual(['page-sms/1']);
    expect(await it.retry(an)).toMatchObject([{ answer: 'retried', n: 1 }]);
    expect(it.phone.sent).toEqual(['page-sms/1']);
  });

  test('67 things are tried again once each, in four appends, though all of them fail once more', async () => {
    const it = await world();
    await it.fail(67);
    expect(await it.parked()).toHaveLength(67);
    expect(await it.retry(an)).toMatchObject([{ answer: 'retried', n: 67 }]);
    await it.pass(5);
    expect(await it.told('EffectsRetried')).toHaveLength(4);
    expect(await it.parked()).toHaveLength(67);
    expect((await it.incident()).failures.every(({ times }) => times === 2)).toBe(true);
    it.phone.broken = false;
    await it.clock.advance(minute);
    expect(await it.retry(an)).toMatchObject([{ answer: 'retried', n: 67 }]);
    await it.pass(15);
    expect(new Set(it.phone.sent).size).toBe(67);
    expect(it.phone.sent).toHaveLength(67);
    expect(unsettled(await it.incident())).toEqual([]);
  });

  test('of more than 100 things an incident remembers 100; the rest is parked and listed', async () => {
    const it = await world();
    await it.fail(failureLimits.kept + 7);
    expect(await it.parked()).toHaveLength(failureLimits.kept + 7);
    expect((await it.incident()).failures).toHaveLength(failureLimits.kept);
  });

  test('what a restore holds back was told to nobody and is not tried again by a click', async () => {
    const it = await world();
    await it.fail(1, 'set-topic');
    const held = {
      id: 'page-sms/9',
      kind: 'page-sms',
      lane: 0,
      about: `incident/${it.id}`,
      data: {},
    } as const;
    const now = it.clock.now();
    await it.store.enqueue({ effects: [{ ...held, dueAt: now }], claims: [], recordedAt: now });
    const [claimed] = await it.store.claimDue({
      now,
      leaseUntil: `${now.slice(0, 19)}.900Z`,
      limit: 1,
      token: 'h',
    });
    const { id, token, generation } = claimed!;
    await it.store.finish(
      { id, token, generation, outcome: { parked: 'held: the store was restored' } },
      now,
    );
    it.phone.broken = false;
    expect(await it.retry(an)).toMatchObject([{ n: 0, ever: false }]);
    expect(await it.parked()).toEqual(['page-sms/9']);
  });
});

describe('where the notice is', () => {
  test('it waits for the summary when that is on its way', async () => {
    const it = await world({ summary: false });
    await it.fail();
    await it.pass(5);
    expect(it.notices()).toEqual([]);
    await it.tell(it.id, { type: 'RecordChannel', channel: 'C1', name: 'inc-1' });
    await it.tell(it.id, { type: 'RecordSummary', channel: 'C1', message: '1.0' });
    await it.drain();
    expect(it.notices()).toHaveLength(1);
    expect(it.direct.find(({ message }) => message.kind === 'failures')?.channel).toBe('C1');
  });

  test.each([
    ['where everybody reads', false, ['C0INC']],
    ['nowhere of a private incident', true, []],
  ])('without a channel, since none can be opened, it is %s', async (_name, hidden, expected) => {
    const it = await world({ private: hidden, summary: false });
    await it.tell(it.id, {
      type: 'NoteFailure',
      effect: `open-channel/${it.id}`,
      kind: 'open-channel',
      error: 'restricted_action',
    });
    await it.drain();
    const where = it.direct
      .filter(({ message }) => message.kind === 'failures')
      .map(({ channel }) => channel);
    expect(where).toEqual(expected);
  });

  test('what is done in between without anybody asking is found when the next thing happens', async () => {
    const it = await world();
    await it.fail();
    it.phone.broken = false;
    await it.store.unpark('page-sms/1', it.clock.now());
    await it.drain();
    await it.pass(5);
    await it.ask(bo, { do: 'note', incident: { id: it.id }, note: 'looked at cart' });
    await it.pass(6);
    const { state } = await it.streams.load(incidentStream, it.id);
    expect(state.status === 'none' ? [] : unsettled(state)).toEqual([]);
    expect(await it.told('EffectsRecovered')).toHaveLength(1);
  });
});
