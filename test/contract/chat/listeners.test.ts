import { describe, expect, test, vi } from 'vitest';
import { sign } from '../../../sandbox/slack/index.ts';
import { appRig, incident, modes, pageOf, whisper } from './app-rig.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.each(modes)('Slack over %s', (mode) => {
  test('a command is answered, and what is mistyped is guessed', async () => {
    const rig = await appRig(mode);
    await rig.run();
    const an = rig.slack.user('an');
    expect((await an.command('general', '/oncall', 'who')).ok).toBe(true);
    await rig.until('who is on call', () => /<@U0000000A1>/.test(whisper(an)));
    expect((await an.command('general', '/incident', 'resovle')).ok).toBe(true);
    expect(whisper(an)).toContain('resolve');
    expect(rig.slack.world.deliveries.every(({ ackMs }) => (ackMs ?? 9e9) < 3000)).toBe(true);
  });

  test('a form with a mistake stays open and says what is wrong; mended, it declares an incident', async () => {
    const rig = await appRig(mode);
    await rig.run();
    const cuong = rig.slack.user('cuong');
    await cuong.command('general', '/incident', 'declare');
    await rig.until('the form', () => cuong.modal());
    // Slack's own check of the length counts the blanks.
    const blank = await cuong.submit({ title: '      ' });
    expect(blank).toMatchObject({ kind: 'errors', errors: { title: expect.stringContaining('3') } });
    expect((await cuong.submit({ title: 'Payments fail in Vietnam' })).kind).toBe('closed');
    const channel = await rig.until('the channel', () =>
      [...rig.slack.world.channels.values()].find(({ name }) => name.startsWith('inc-1-payments-fail')),
    );
    expect(channel.kind).toBe('public');
    await rig.until('the answer', () => whisper(cuong).includes('INC-1'));
  });

  test('a page is acknowledged with its button, the incident resolved in its form', async () => {
    const rig = await appRig(mode);
    const running = await rig.run();
    const channel = await incident(rig, running);
    const an = rig.slack.user('an');
    const direct = await pageOf(rig, an);
    expect(await an.click({ channel: direct.id }, 'page.acknowledge')).toEqual({ ok: true });
    await rig.until('the acknowledgement', () =>
      channel.messages.some(({ text, blocks }) => /acknowledged/i.test(`${text} ${JSON.stringify(blocks)}`)),
    );
    expect(await an.click({ channel: channel.id }, 'incident.resolve')).toEqual({ ok: true });
    await rig.until('the form', () => an.modal());
    const unconfirmed = await an.submit({ summary: 'Rolled back.' });
    expect(unconfirmed).toMatchObject({ kind: 'errors', errors: { 'even-in-alarm': expect.any(String) } });
    expect((await an.submit({ summary: 'Rolled back.', 'even-in-alarm': ['yes'] })).kind).toBe('closed');
    await rig.until('the resolution', () => channel.messages.some(({ text }) => /resolved/i.test(text)));
  });

  test('guests and people of other workspaces are refused: commands, clicks, and no form is opened for them', async () => {
    const rig = await appRig(mode);
    const running = await rig.run();
    const channel = await incident(rig, running);
    for (const [name, refusal] of [
      ['gita', /guest/i],
      ['xena', /workspace|outside|external/i],
    ] as const) {
      const person = rig.slack.user(name);
      rig.slack.user('an').invite(channel.id, name);
      await person.command('general', '/incident', 'INC-1 note hello');
      await rig.until(`the refusal of ${name}`, () => refusal.test(whisper(person)));
      for (const words of ['declare', 'INC-1 resolve', 'INC-1 severity']) {
        const before = person.whispers().length;
        expect((await person.command('general', '/incident', words)).ok).toBe(true);
        await rig.until('the refusal', () => person.whispers().length > before);
        expect(person.modal()).toBeUndefined();
      }
      const before = person.whispers().length;
      await person.click({ channel: channel.id }, 'incident.resolve');
      await rig.until('the refusal of the click', () => person.whispers().length > before);
      expect(person.modal()).toBeUndefined();
    }
    expect(JSON.stringify(channel.messages)).not.toContain('hello');
  });

  test('who is named in the configuration may act, whatever users.info answers', async () => {
    const rig = await appRig(mode);
    const running = await rig.run();
    const channel = await incident(rig, running);
    rig.slack.faults.set('users.info', { kind: 'error', error: 'missing_scope' });
    const an = rig.slack.user('an');
    await an.command(channel.id, '/incident', 'note the pool is full');
    await rig.until('the note', () => JSON.stringify(channel.messages).includes('the pool is full'));
    const cuong = rig.slack.user('cuong');
    await cuong.command('general', '/incident', 'list');
    await rig.until('an answer', () => cuong.whispers().length > 0);
    expect(whisper(cuong)).toMatch(/did not work/);
  });

  test.each([
    ['fails', 'fails'],
    ['does not answer', 'hangs'],
  ] as const)(
    'while the store %s, who types, clicks or submits is told within 3 s',
    async (_what, writing) => {
      const rig = await appRig(mode);
      const running = await rig.run();
      const channel = await incident(rig, running);
      const an = rig.slack.user('an');
      await an.command(channel.id, '/incident', 'update');
      await rig.until('the form', () => an.modal());
      rig.trouble.writing = writing;
      const since = rig.slack.world.deliveries.length;
      expect((await an.submit({ update: 'we are on it' })).kind).toBe('errors');
      await an.dismiss();
      expect((await an.command(channel.id, '/incident', 'note hello')).ok).toBe(true);
      expect(whisper(an)).toMatch(/did not work/);
      const before = an.whispers().length;
      expect(await an.click({ channel: channel.id }, 'incident.acknowledge')).toEqual({ ok: true });
      await rig.until('the answer to the click', () => an.whispers().length > before);
      const acknowledged = rig.slack.world.deliveries.slice(since).map(({ outcome }) => outcome);
      expect(acknowledged).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
    },
  );

  test('what was asked for is stored before Slack is answered: after a crash the next process does it', async () => {
    const rig = await appRig(mode);
    const first = await rig.run({ engine: false });
    const an = rig.slack.user('an');
    expect((await an.command('general', '/oncall', 'who')).ok).toBe(true);
    const [waiting] = await rig.store.effects({ state: 'waiting', limit: 10 });
    expect(waiting).toMatchObject({ kind: 'ask', data: { user: 'U0000000A1', request: { do: 'on-call' } } });
    await first.stop();
    expect(an.whispers()).toEqual([]);
    await rig.run();
    await rig.until('the answer', () => an.whispers().length === 1);
  });
});

describe('requests to /slack/events', () => {
  const form = (text: string): string =>
    new URLSearchParams({
      command: '/oncall',
      text,
      user_id: 'U0000000A1',
      team_id: 'T1',
      channel_id: 'C1',
      trigger_id: '1.2.3',
      response_url: 'http://127.0.0.1:1/',
    }).toString();

  test('the same click twice is one ask', async () => {
    const rig = await appRig('http');
    const running = await rig.run();
    const channel = await incident(rig, running);
    rig.slack.sendOverHttp(running.url, async (url, init) => {
      await fetch(url, init);
      return fetch(url, init);
    });
    const an = rig.slack.user('an');
    expect(await an.click({ channel: channel.id }, 'incident.lead')).toEqual({ ok: true });
    await rig.until('the answer', () => an.whispers().length > 0);
    const parked = await rig.store.effects({ state: 'parked', limit: 10 });
    const events = await rig.store.readCorrelated(
      (await rig.store.streams('incident/', undefined, 1))[0]!.slice(9),
    );
    expect(events.filter(({ type }) => type === 'RoleAssigned')).toHaveLength(1);
    expect(an.whispers()).toHaveLength(1);
    expect(parked).toEqual([]);
  });

  test.each([
    ['unsigned', () => ({}), 'no-signature'],
    [
      'signed with another secret',
      (at: number) => headers(at, sign('another', at, form('who'))),
      'wrong-signature',
    ],
    [
      'six minutes old',
      (at: number, secret: string) => headers(at - 360, sign(secret, at - 360, form('who'))),
      'stale',
    ],
    [
      'six minutes ahead',
      (at: number, secret: string) => headers(at + 360, sign(secret, at + 360, form('who'))),
      'stale',
    ],
    [
      'changed after it was signed',
      (at: number, secret: string) => headers(at, sign(secret, at, form('wha'))),
      'wrong-signature',
    ],
  ] as const)('a request %s is answered with 401, logged and counted', async (_what, headersOf, reason) => {
    const rig = await appRig('http');
    const { url } = await rig.run();
    const at = Math.floor(rig.slack.world.clock.now() / 1000);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const signature: Readonly<Record<string, string>> = headersOf(at, rig.slack.tokens.signingSecret);
    const answer = await fetch(url, {
      method: 'POST',
      body: form('who'),
      headers: { ...type, ...signature },
    });
    expect(answer.status).toBe(401);
    expect(rig.counter(`tocsin_slack_refused_total{reason="${reason}"}`)).toBe(1);
    expect(rig.log).toContainEqual({ level: 'warn', event: 'slack.refused', fields: { reason } });
    expect(await rig.store.effects({ state: 'waiting', limit: 10 })).toEqual([]);
  });

  test("Slack's check of the address is answered with its challenge", async () => {
    const rig = await appRig('http');
    await rig.run();
    expect(await rig.slack.verifyEventsUrl()).toBe(true);
  });
});

const headers = (at: number, signature: string): Readonly<Record<string, string>> => ({
  'x-slack-request-timestamp': String(at),
  'x-slack-signature': signature,
});
