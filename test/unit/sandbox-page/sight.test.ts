import { expect, test } from 'vitest';
import { perform } from '../../../sandbox/page/acts.ts';
import type { ModalShown, OpenRoom, Person, Room, Said, Whisper } from '../../../sandbox/page/parts.ts';
import { mediaType, seen } from '../../../sandbox/page/sight.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { openModal } from '../../../sandbox/slack/views.ts';

const made = (): SlackWorkspace =>
  createSlackWorkspace({
    people: [
      { name: 'an', id: 'U0A' },
      { name: 'bo', id: 'U0B' },
    ],
    channels: [
      { name: 'general', id: 'C0G', members: ['an', 'bo'], bot: true },
      { name: 'secret', id: 'C0S', members: ['an'], private: true },
    ],
  });

const look = (slack: SlackWorkspace, as: string, room?: string, thread?: string, most = 100) =>
  seen(slack, { as, room, thread, most });

const desk = { read: () => ({}), press: () => {} };

test('a person sees their own conversations and not the private ones of others', () => {
  const slack = made();
  const names = (as: string) => (look(slack, as).get('rooms') as Room[]).map(({ name }) => name);
  expect(names('U0A')).toEqual(['general', 'secret']);
  expect(names('U0B')).toEqual(['general']);
  expect(look(slack, 'U0B', 'C0S').has('room')).toBe(false);
});

test('a conversation shows its newest messages and the thread that is open', async () => {
  const slack = made();
  const an = slack.user('an');
  const first = an.type('general', 'one');
  const second = an.type('general', 'two');
  const reply = an.type('general', 'deep', { thread: first.ts });
  const shown = (thread?: string) =>
    [...look(slack, 'U0B', 'C0G', thread, 1)].flatMap(([key, part]) =>
      key.startsWith('m:') ? [(part as Said).text] : [],
    );
  expect(shown()).toEqual(['two']);
  expect(shown(first.ts).toSorted()).toEqual(['deep', 'one', 'two']);
  expect((look(slack, 'U0B', 'C0G', undefined, 1).get('room') as OpenRoom).older).toBe(true);
  expect(second.ts < reply.ts).toBe(true);
});

test('a whisper is seen by the one it is for, and a mention is counted', async () => {
  const slack = made();
  await slack.call('chat.postEphemeral', { channel: 'C0G', user: 'U0A', text: 'only you' });
  await slack.call('chat.postMessage', { channel: 'C0G', text: '<@U0A> look' });
  const whispers = (as: string) =>
    [...look(slack, as, 'C0G')].flatMap(([key, part]) =>
      key.startsWith('e:') ? [(part as Whisper).text] : [],
    );
  expect(whispers('U0A')).toEqual(['only you']);
  expect(whispers('U0B')).toEqual([]);
  const room = (as: string) => (look(slack, as).get('rooms') as Room[]).find(({ id }) => id === 'C0G')!;
  expect([room('U0A').noticed.length, room('U0B').noticed.length]).toEqual([1, 0]);
});

test('people type, react, snooze and are told what they cannot do', async () => {
  const slack = made();
  expect(await perform(slack, desk, { as: 'U0A', do: 'say', room: 'C0G', text: 'hello' })).toEqual({
    ok: true,
  });
  const { ts } = slack.channel('general')!.messages.at(-1)!;
  expect(await perform(slack, desk, { as: 'U0B', do: 'react', room: 'C0G', ts, name: 'eyes' })).toEqual({
    ok: true,
  });
  expect((look(slack, 'U0A', 'C0G').get(`m:${ts}`) as Said).reactions).toEqual([
    { name: 'eyes', users: ['U0B'], count: 1 },
  ]);
  await perform(slack, desk, { as: 'U0A', do: 'snooze', minutes: 60 });
  const quiet = (look(slack, 'U0B').get('people') as Person[]).find(({ id }) => id === 'U0A')!.quiet;
  expect(quiet).toBe(true);
  expect(await perform(slack, desk, { as: 'U0B', do: 'say', room: 'C0S', text: 'x' })).toMatchObject({
    ok: false,
  });
  expect(
    await perform(slack, desk, { as: 'U0A', do: 'say', room: 'C0G', thread: ts, text: '/incident' }),
  ).toMatchObject({ ok: false, error: '/incident is not supported in threads. Sorry!' });
});

test('what is no act is refused with a sentence and changes nothing', async () => {
  const slack = made();
  const bodies = [
    null,
    'x',
    {},
    { as: 'U0A' },
    { as: 'U0A', do: 'constructor' },
    { as: 'nobody', do: 'home' },
    { as: 'U0A', do: 'say', room: 'C0G', text: 'x'.repeat(20_000) },
    { as: 'U0A', do: 'choose', where: {}, action: 'a', block: 'b', entry: {} },
    { as: 'U0A', do: 'snooze', minutes: 'Infinity' },
  ];
  const before = JSON.stringify(slack.export());
  for (const body of bodies) {
    const answer = await perform(slack, desk, body);
    expect(answer).toMatchObject({
      ok: false,
      error: expect.stringMatching(/.{5}/),
    });
  }
  expect(JSON.stringify(slack.export())).toBe(before);
});

test('a modal is seen by the one it was opened for, with what is missing after a submission', async () => {
  const slack = made();
  const view = {
    type: 'modal',
    title: { type: 'plain_text', text: 'Form' },
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [
      {
        type: 'input',
        block_id: 'why',
        label: { type: 'plain_text', text: 'Why' },
        element: { type: 'plain_text_input', action_id: 'value' },
      },
    ],
  };
  openModal(slack.world, 'U0A', view);
  expect((look(slack, 'U0A').get('modal') as ModalShown).depth).toBe(1);
  expect(look(slack, 'U0B').has('modal')).toBe(false);
  expect(await perform(slack, desk, { as: 'U0A', do: 'submit', values: {} })).toEqual({
    ok: true,
    errors: { why: 'Please complete this required field.' },
  });
  await perform(slack, desk, { as: 'U0A', do: 'dismiss', all: true });
  expect(look(slack, 'U0A').has('modal')).toBe(false);
});

test('only plain pictures are pictures; pages and drawings are text', () => {
  expect(['a.png', 'b.JPG', 'c.svg', 'd.html', 'e.exe', 'f'].map(mediaType)).toEqual([
    'image/png',
    'image/jpeg',
    'text/plain',
    'text/plain',
    'application/octet-stream',
    'application/octet-stream',
  ]);
});
