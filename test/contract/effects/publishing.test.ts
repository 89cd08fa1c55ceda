import { expect, test } from 'vitest';
import { PagerError, type PublishTarget } from '../../../bot/app/ports/index.ts';
import type { IncidentCommand } from '../../../bot/core/incident/index.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { addCanvas, channelCanvas, writeCanvas } from '../../../sandbox/slack/web-api/canvases.ts';
import { openCommand } from '../../unit/app/world.ts';
import { effectsRig, type EffectsRig } from './effects-rig.ts';

const minute = 60_000;

const targets = (more: boolean): readonly PublishTarget[] => [
  { name: 'wiki', webhook: 'https://wiki.example.com/tocsin', secret: 'WIKI', private: more },
  { name: 'mail', topic: 'arn:aws:sns:eu-west-1:111122223333:postmortems', private: false },
];

const templates = {
  'full.en.md': '# {{title}}\n\n## Impact\n> How many?\n',
  'full.en.html': '<body>\n<h1>{{title}}</h1>\n<h2>Impact</h2>\n<p>?</p>\n</body>\n',
};

/** An incident from its declaration to the published postmortem. */
async function published(rig: EffectsRig, isPrivate: boolean): Promise<string> {
  const now = () => rig.clock.now();
  const id = 'i0000000001';
  const bo = (await rig.store.claimed('person/configured/bo', now())) ?? 'pbo0000000b1';
  const actor = { kind: 'person', person: bo } as const;
  const commands = [
    openCommand({
      incident: id,
      private: isPrivate,
      by: { how: 'declared', title: 'pay <@U0000000A1> & wait', sure: true },
    }),
    { type: 'Resolve', evenInAlarm: true },
    { type: 'WriteSection', section: 'Impact', text: '300 **orders** <script>', base: [] },
    { type: 'AskReview', reviewers: [bo] },
    { type: 'PublishPostmortem' },
  ];
  for (const command of commands) {
    const told = await rig.streams.tell(incidentStream, id, command as never, {
      at: now(),
      actor,
      cause: 'test',
    });
    expect([command.type, told.told === 'rejected' ? told.rejection : told.told]).toEqual([
      command.type,
      'changed',
    ]);
    rig.engine.wake();
    await rig.clock.advance(minute);
  }
  return id;
}

const publishing = (rig: EffectsRig): readonly string[] =>
  rig.outgoing.filter(({ kind }) => kind.startsWith('publish-')).map(({ kind, call }) => `${kind} ${call}`);

test('what is published goes to each target once, with the figures and both forms of the document', async () => {
  const rig = await effectsRig({ settings: { publishTo: targets(false), templates } });
  const id = await published(rig, false);
  expect(publishing(rig).toSorted()).toEqual(['publish-topic sns:Publish', 'publish-webhook webhook:POST']);
  const [document] = rig.posted;
  expect(document).toMatchObject({
    version: 1,
    incident: {
      id,
      number: 1,
      label: 'INC-1',
      title: 'pay a responder & wait',
      severity: 'sev2',
      private: false,
    },
    locale: 'en',
    link: expect.stringMatching(/^https:\/\/slack\.com\/app_redirect\?channel=C/) as string,
  });
  expect(document!.pictures).toEqual([]);
  expect(document!.figures.map(({ name }) => name)).toContain('mttr');
  expect(document!.times.published).toBeDefined();
  expect(document!.markdown).toContain('300 **orders** <script>');
  expect(document!.html).toContain('<p>300 <strong>orders</strong> &#60;script&#62;</p>');
});

test('a webhook that is down gets it when it is up again, under the same key, and the mail does not wait for it', async () => {
  let down = true;
  const rig = await effectsRig({
    settings: { publishTo: targets(false), templates },
    async webhookAnswers() {
      if (down) throw new PagerError('unavailable', 'webhook: ECONNREFUSED');
    },
  });
  await published(rig, false);
  expect(rig.posted).toEqual([]);
  expect(publishing(rig)).toContain('publish-topic sns:Publish');
  down = false;
  await rig.clock.advance(10 * minute);
  expect(rig.posted).toHaveLength(1);
});

const docs: PublishTarget = {
  name: 'docs',
  repository: 'https://git.example.com/docs.git',
  branch: 'postmortems/{{incident}}',
  folder: 'postmortems',
  author: { name: 'Tocsin', email: 'tocsin@localhost' },
  private: false,
};

test('a repository that is down for an hour gets the document once, and the channel hears where it is', async () => {
  let down = true;
  const rig = await effectsRig({
    settings: { publishTo: [docs], templates },
    async gitAnswers() {
      if (down) throw new PagerError('unavailable', 'git: push: took too long');
    },
  });
  const id = await published(rig, false);
  await rig.clock.advance(60 * minute);
  expect(rig.committed).toEqual([]);
  down = false;
  await rig.clock.advance(10 * minute);
  expect(rig.committed).toEqual([
    {
      place: { ...docs, branch: 'postmortems/inc-1' },
      document: expect.objectContaining({
        name: 'INC-1.md',
        message: 'Postmortem of INC-1: pay a responder & wait\n',
        markdown: expect.stringContaining('300 **orders**') as string,
      }) as object,
    },
  ]);
  const { state } = await rig.streams.load(incidentStream, id);
  expect(state).toMatchObject({
    places: { docs: { branch: 'postmortems/inc-1', path: 'postmortems/INC-1.md', commit: 'c1' } },
    failures: [],
  });
  const said =
    'The postmortem is in the repository docs, on the branch postmortems/inc-1: postmortems/INC-1.md';
  expect(JSON.stringify(rig.channels().map(({ messages }) => messages))).toContain(said);
});

test('a repository that refuses is asked once, and the incident says why', async () => {
  const rig = await effectsRig({
    settings: { publishTo: [docs], templates },
    async gitAnswers() {
      throw new PagerError('not-allowed', 'git: push: this machine may not write there');
    },
  });
  const id = await published(rig, false);
  const { state } = await rig.streams.load(incidentStream, id);
  expect(state).toMatchObject({
    failures: [{ kind: 'publish-git', error: 'git: push: this machine may not write there' }],
  });
  expect(publishing(rig)).toEqual(['publish-git git:push']);
});

const withCanvas = { canvas: true, templates };

const canvasIn = (rig: EffectsRig) => channelCanvas(rig.slack.world, rig.channels()[0]!);

const textIn = (rig: EffectsRig): string => Buffer.from(canvasIn(rig)?.bytes ?? []).toString();

/** It is a draft again, and published again with another text. */
async function publishedAgain(rig: EffectsRig, id: string, text: string): Promise<void> {
  const bo = (await rig.store.claimed('person/configured/bo', rig.clock.now()))!;
  const actor = { kind: 'person', person: bo } as const;
  const commands = [
    { type: 'AskReview', reviewers: [bo] },
    { type: 'WriteSection', section: 'Impact', text, base: [] },
    { type: 'PublishPostmortem' },
  ];
  for (const command of commands) {
    const meta = { at: rig.clock.now(), actor, cause: 'test' };
    const told = await rig.streams.tell(incidentStream, id, command as never, meta);
    expect([command.type, told.told]).toEqual([command.type, 'changed']);
    await rig.clock.advance(minute);
  }
}

test('while Slack makes no canvas for an hour nothing is lost, and then there is one, though each answer is lost once', async () => {
  const rig = await effectsRig({ settings: withCanvas });
  let down = true;
  let lost = 0;
  rig.slack.faults.hook((method) => {
    if (!method.includes('canvas')) return undefined;
    if (down) return { kind: 'http', status: 503 };
    lost += 1;
    return lost <= 2 ? { kind: 'reset-after' } : undefined;
  });
  const id = await published(rig, true);
  await rig.clock.advance(60 * minute);
  expect(canvasIn(rig)).toBeUndefined();
  down = false;
  await rig.clock.advance(20 * minute);
  expect([...rig.slack.world.files.values()].filter(({ canvas }) => canvas !== undefined)).toHaveLength(1);
  expect(textIn(rig)).toContain('300 **orders**');
  const { state } = await rig.streams.load(incidentStream, id);
  expect(state).toMatchObject({
    places: { '(canvas)': { kind: 'canvas', canvas: canvasIn(rig)!.id } },
    failures: [],
  });
});

test('a canvas is written anew until people write in it; then it stays, and the channel hears so once', async () => {
  const rig = await effectsRig({ settings: withCanvas });
  const id = await published(rig, false);
  await publishedAgain(rig, id, '301 orders');
  expect(textIn(rig)).toContain('301 orders');
  writeCanvas(rig.slack.world, canvasIn(rig)!, 'by An', 'U0000000A1');
  await publishedAgain(rig, id, '302 orders');
  await publishedAgain(rig, id, '303 orders');
  expect(textIn(rig)).toBe('by An');
  const said = rig.channels()[0]!.messages.filter(({ text }) => text.includes('canvas of this channel'));
  expect(said.map(({ text }) => text)).toEqual([
    'The postmortem is the canvas of this channel',
    'People have written in the canvas of this channel: it is as they left it, and the published postmortem is the newest file in the channel',
  ]);
});

test('a canvas that people had made before is left alone, an empty one is filled', async () => {
  for (const [markdown, expected] of [
    ['by An', 'by An'],
    ['', '300 **orders**'],
  ] as const) {
    const rig = await effectsRig({ settings: withCanvas });
    rig.slack.faults.hook((method) => {
      const [channel] = rig.channels();
      if (method === 'conversations.canvases.create' && canvasIn(rig) === undefined)
        addCanvas(rig.slack.world, channel!, { title: 'notes', markdown, by: 'U0000000A1' });
      return undefined;
    });
    await published(rig, false);
    expect(textIn(rig)).toContain(expected);
  }
});

test.each([
  ['missing_scope', 'conversations.canvases.create: missing_scope'],
  [
    'team_tier_cannot_create_channel_canvases',
    'conversations.canvases.create: team_tier_cannot_create_channel_canvases',
  ],
])('where Slack answers %s the incident says so once, and the file is there', async (error, words) => {
  const rig = await effectsRig({ settings: withCanvas });
  rig.slack.faults.set('conversations.canvases.create', { kind: 'error', error }, 100);
  const id = await published(rig, false);
  await rig.clock.advance(10 * minute);
  const { state } = await rig.streams.load(incidentStream, id);
  expect(state).toMatchObject({ failures: [{ kind: 'show-canvas', error: words }] });
  expect(rig.outgoing.filter(({ call }) => call === 'conversations.canvases.create')).toHaveLength(1);
  expect(rig.channels()[0]!.messages.at(-1)!.text).toMatch(/canvas/);
  expect(rig.channels()[0]!.messages.flatMap(({ files = [] }) => files)).toHaveLength(2);
});

test('a private incident goes only where the target says so', async () => {
  const rig = await effectsRig({ settings: { publishTo: targets(true), templates } });
  await published(rig, true);
  expect(publishing(rig)).toEqual(['publish-webhook webhook:POST']);
  const closed = await effectsRig({ settings: { publishTo: targets(false), templates } });
  await published(closed, true);
  expect(publishing(closed)).toEqual([]);
});

test('after a correction of what is published a new version is offered, and says first what was corrected', async () => {
  const corrected =
    '# {{title}}\n{{#hasCorrections}}\n{{#corrections}}\n- {{.}}\n{{/corrections}}\n{{/hasCorrections}}\n## Impact\n> How many?\n';
  const rig = await effectsRig({
    settings: { publishTo: targets(false), templates: { ...templates, 'full.en.md': corrected } },
  });
  const id = await published(rig, false);
  const bo = (await rig.store.claimed('person/configured/bo', rig.clock.now()))!;
  const tell = async (command: IncidentCommand) => {
    const actor = { kind: 'person', person: bo } as const;
    const told = await rig.streams.tell(incidentStream, id, command, {
      at: rig.clock.now(),
      actor,
      cause: 'test',
    });
    rig.engine.wake();
    await rig.clock.advance(minute);
    return told.told;
  };
  const said = (): readonly string[] =>
    rig.channels()[0]!.messages.map((message) => JSON.stringify(message.blocks ?? message.text));
  // Nothing new to say: it is not published twice.
  expect(await tell({ type: 'PublishPostmortem' })).toBe('unchanged');
  expect(
    await tell({
      type: 'CorrectTimeline',
      of: { impact: 'start' },
      to: '2026-03-12T13:58:00.000Z',
      reason: 'the shop told us',
    }),
  ).toBe('changed');
  const offer = said().find((message) => message.includes('still says otherwise'));
  expect(offer).toContain('Publish a new version');
  expect(offer).toContain('the shop told us');
  expect(rig.posted).toHaveLength(1);

  expect(await tell({ type: 'PublishPostmortem' })).toBe('changed');
  expect(rig.posted).toHaveLength(2);
  const [first, second] = rig.posted;
  expect(second!.document).not.toBe(first!.document);
  expect(first!.markdown).not.toContain('13:58');
  expect(second!.markdown).toMatch(/^# pay .*\n- .*13:58:00 UTC.*the shop told us \[#\d+\]\n/);
  expect(second!.markdown).toContain('300 **orders** <script>');
  expect(said().filter((message) => message.includes('still says otherwise'))).toHaveLength(1);
  expect(said().some((message) => message.includes('published the postmortem, version 2'))).toBe(true);
  expect(await tell({ type: 'PublishPostmortem' })).toBe('unchanged');
});
