import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

// The forms of interfaces that outside programs rely on, written down a second time.
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const timelineForm = z.array(
  z.strictObject({
    at: instant,
    recordedAt: instant,
    kind: z.string().min(1),
    text: z.string().min(1),
    actor: z.strictObject({
      kind: z.enum(['person', 'alarm', 'system', 'aws']),
      person: z.string().optional(),
      role: z.string().optional(),
      name: z.string().optional(),
    }),
    event: z.string().regex(/^INC-1(\/escalation)?\/\d+$/),
  }),
);

const metricsForm = z.array(
  z.strictObject({
    name: z.string(),
    unit: z.literal('s'),
    n: z.number().int(),
    median: z.number().nullable(),
    p90: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    from: instant,
    to: instant,
    excluded: z.array(z.strictObject({ incident: z.string(), reason: z.string() })),
    proxy: z.boolean(),
  }),
);

const message = z.looseObject({
  ts: z.string().regex(/^\d+\.\d{6}$/),
  user: z.string(),
  text: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
  thread_ts: z.string().optional(),
  metadata: z.looseObject({ event_payload: z.strictObject({ key: z.string() }) }).optional(),
  files: z.array(z.looseObject({ name: z.string() })).optional(),
});

const slackForm = z.strictObject({
  users: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  channels: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      private: z.boolean(),
      archived: z.boolean(),
      topic: z.string(),
      members: z.array(z.string()),
      messages: z.array(message),
    }),
  ),
  ephemerals: z.array(z.looseObject({ user: z.string(), text: z.string() })),
  views: z.array(z.looseObject({})),
  // What is no text has none here.
  files: z.array(z.looseObject({ name: z.string(), content: z.string().optional() })),
});

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

let folder = '';
let ended: Ended;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-demo-test-'));
  const entry = fileURLToPath(new URL('../../bin/tocsin.mjs', import.meta.url));
  const child = spawn(process.execPath, [entry, 'demo', '--out', join(folder, 'out')], { cwd: folder });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  ended = await new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string): Promise<string> => readFile(join(folder, 'out', name), 'utf8');

const slack = async () => slackForm.parse(JSON.parse(await read('slack.json')));

test('tocsin demo exits 0, tells the story a line per step, and leaves its files', async () => {
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out.split('\n').filter((line) => /^ +\d+\.\d s {2}\S/.test(line)).length).toBeGreaterThan(12);
  const picture = ended.out.includes('No channel.png: ') ? [] : ['channel.png'];
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual([
    ...picture,
    'metrics.json',
    'postmortem.html',
    'postmortem.md',
    'slack.json',
    'timeline.json',
  ]);
});

test('the timeline has its form, is sorted, and tells of alarm, page, evidence, note and end', async () => {
  const entries = timelineForm.parse(JSON.parse(await read('timeline.json')));
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted());
  const kinds = new Set(entries.map(({ kind }) => kind));
  for (const kind of ['alarm', 'page', 'evidence', 'runbook', 'note', 'severity', 'status'])
    expect(kinds).toContain(kind);
  expect(entries.filter(({ kind }) => kind === 'gap')).toEqual([]);
  expect(new Set(entries.map(({ event }) => event)).size).toBe(entries.length);
});

test('the figures have their form: one incident, measured in all four', async () => {
  const figures = metricsForm.parse(JSON.parse(await read('metrics.json')));
  expect(figures.map(({ name, n }) => [name, n])).toEqual([
    ['mttd', 1],
    ['mtta', 1],
    ['mttm', 1],
    ['mttr', 1],
  ]);
});

test('Slack holds one incident channel with one summary, one page, one announcement and one file', async () => {
  const { channels, files, users } = await slack();
  const bot = users.find(({ name }) => name === 'tocsin')!.id;
  const keys = channels.flatMap(({ messages }) =>
    messages
      .filter(({ user }) => user === bot)
      .map(({ metadata }) => metadata?.event_payload.key.split('/')[0]),
  );
  const count = (kind: string): number => keys.filter((key) => key === kind).length;
  expect(channels.filter(({ name }) => name.startsWith('inc-'))).toHaveLength(1);
  expect([count('summary'), count('page'), count('announcement')]).toEqual([1, 1, 1]);
  // Pictures of evidence stand beside the document.
  expect(files.map(({ name }) => name).filter((name) => !name.endsWith('.png'))).toEqual([
    'INC-1-postmortem.md',
  ]);
});

test('nothing is said twice, nothing mentions a channel, and every message of Tocsin has its key or its file', async () => {
  const { channels, users } = await slack();
  const bot = users.find(({ name }) => name === 'tocsin')!.id;
  const own = channels.flatMap(({ messages }) => messages.filter(({ user }) => user === bot));
  const keys = own.flatMap(({ metadata }) => metadata?.event_payload.key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(own.filter(({ metadata, files = [] }) => metadata === undefined && files.length === 0)).toEqual([]);
  expect(JSON.stringify(own)).not.toMatch(/<!(?:channel|here|everyone)/);
});

test('the postmortem is the file that Slack holds, says where the trouble started, and holds no card number or mail', async () => {
  const postmortem = await read('postmortem.md');
  const { files } = await slack();
  expect(files.find(({ name }) => name.endsWith('.md'))!.content).toBe(postmortem);
  expect(postmortem).toMatch(/^# /);
  expect(postmortem).toContain('payments-api');
  expect(postmortem).not.toMatch(/4242424242424242|5555555555554444|@example\.com/);
  expect(JSON.stringify(await slack())).not.toMatch(/4242424242424242|5555555555554444/);
});

test('the page of it holds the graph, the map and the minutes itself; the file in Slack links to their messages', async () => {
  const page = await read('postmortem.html');
  expect(
    page.match(/<figure><img src="data:image\/png;base64,[A-Za-z0-9+/=]{200,}" alt="[^"]{60,}">/g),
  ).toHaveLength(3);
  expect(page).not.toMatch(/src="(?!data:)/);
  const postmortem = await read('postmortem.md');
  expect(
    postmortem.match(/^- \[[^\]]+\]\(<https:\/\/slack\.com\/app_redirect\?[^>]+>\): \S.*\[E\d+\]$/gm),
  ).toHaveLength(3);
});
