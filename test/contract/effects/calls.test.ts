import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { intend, laneOf, type IntentKind, type Intents } from '../../../bot/app/effects/intents.ts';
import { tocsin } from '../../../bot/app/effects/outcome.ts';
import { incidentStream, scheduleStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { settingsWith } from '../../unit/app/world.ts';
import { effectsRig, type EffectsRig, type Outgoing } from './effects-rig.ts';

type Row = {
  readonly calls: ReadonlySet<string>;
  readonly inDoubt: ReadonlySet<string>;
  readonly parked: string;
};

const page = readFileSync(new URL('../../../docs/reference/effects.md', import.meta.url), 'utf8');

const methods = (cell: string): ReadonlySet<string> =>
  new Set([...cell.matchAll(/`([a-z]+(?:(?:\.[a-zA-Z]+)+|:[A-Za-z]+))`/g)].map(([, name]) => name!));

const table = new Map(
  [...page.matchAll(/^\| `([a-z-]+)` \|.*\|$/gm)].map(([line, kind]): [string, Row] => {
    const [, , , calls = '', , inDoubt = '', , parked = ''] = line
      .split(' | ')
      .flatMap((cell, index) => (index === 0 ? ['', cell] : [cell]));
    return [kind!, { calls: methods(calls), inDoubt: methods(inDoubt), parked }];
  }),
);

const minute = 60_000;

/** Twins are rare: that they are removed is seen where they are looked for later. */
const ofTwins: ReadonlySet<string> = new Set(['chat.delete', 'conversations.archive']);

/** Kinds that the story below does not reach (late alarms, storms, flapping, pagers): what they call has to be named all the same. */
const unplayed: ReadonlySet<string> = new Set([
  'check-alarm',
  'reconcile',
  'say-reconciled',
  'say-mute',
  'put-mute-rules',
  'delete-mute-rules',
  'refresh-flapping',
  'share-alarm-list',
  'show-alarm-list',
  'page-mention',
  'page-pager',
  'reply-text',
  'page-directly',
  'edit-direct',
  'tell-direct',
  'say-tests',
  'start-shift',
  'offer-swap',
  'refresh-swap',
  'post-handoff',
  'refresh-handoff',
  'set-user-group',
  'poll-spans',
  'record-calls',
  'answer-beat',
  'poll-retrieval',
  'tell-leave',
  'copy-page',
]);

/** A story in which every other kind that calls anybody has its turn, and the answer of every call that posts is lost once. */
async function everything(): Promise<readonly Outgoing[]> {
  const { services, fallback, escalations } = settingsWith();
  const [checkout] = services;
  const rig = await effectsRig({
    rateLimits: false,
    settings: {
      services: [
        {
          ...checkout!,
          match: [{ name: 'checkout-*' }],
          logs: [{ group: '/ecs/checkout', query: 'errors' }],
          traces: { filter: 'service("checkout")' },
        },
      ],
      schedules: [laterOnly],
      canvas: true,
      templates: {
        'full.en.md':
          'Postmortem of {{title}}\n\n## Timeline\n{{#timeline}}\n- {{what}} [{{source}}]\n{{/timeline}}\n',
      },
      publishTo: [
        { name: 'wiki', webhook: 'https://wiki.example.com/tocsin', secret: 'WIKI', private: false },
        {
          name: 'docs',
          repository: 'https://git.example.com/docs.git',
          branch: 'postmortems/{{incident}}',
          folder: 'postmortems',
          author: { name: 'Tocsin', email: 'tocsin@localhost' },
          private: false,
        },
        { name: 'mail', topic: 'arn:aws:sns:eu-west-1:111122223333:postmortems', private: false },
      ],
      figures: { zone: 'UTC', digest: { channel: 'C0INCIDENTS', weekly: true, monthly: true } },
      fallback: { ...fallback, escalation: 'calm' },
      escalations: {
        payments: {
          ...escalations['payments']!,
          lastResort: [{ channel: 'C0INCIDENTS' }],
        },
        calm: {
          name: 'calm',
          steps: [{ afterSec: 0, page: [{ person: 'an' }] }],
          repeat: 0,
          // On An's clocks it is a quarter past nine at 14:15 UTC.
          quiet: { severities: ['sev3'], fromMin: 20 * 60, toMin: 21 * 60 + 15 },
        },
      },
      queries: { errors: 'fields @message' },
      wording: { model: 'amazon.nova-lite-v1:0', region: 'eu-west-1', private: false },
    },
  });
  rig.slack.settings.nameCheckLagMs = minute;
  const seen = new Set<string>();
  rig.slack.faults.hook((method, args) => {
    const { metadata, name, files } = args as { metadata?: unknown; name?: string; files?: unknown };
    const what = `${method} ${JSON.stringify(metadata ?? name ?? files ?? '')}`;
    const posts = [
      'chat.postMessage',
      'conversations.create',
      'files.completeUploadExternal',
      'conversations.canvases.create',
    ];
    if (!posts.includes(method) || seen.has(what)) return undefined;
    seen.add(what);
    // The second incident's channel and the first one's summary have their effect after we looked for them.
    const isLate = name?.startsWith('inc-2') === true || what.includes('summary/');
    return isLate ? { kind: 'slow', ms: 14_000, effect: 'after' } : { kind: 'reset-after' };
  });
  await rig.alarm('checkout-5xx');
  await rig.clock.advance(2 * minute);
  await rig.alarm('orders-stuck');
  await rig.clock.advance(20 * minute);
  await tell(rig, { type: 'AddNote', note: 'seen' });
  await tell(rig, { type: 'AddHypothesis', text: 'the database', evidence: [] });
  await tell(rig, { type: 'NoteFailure', effect: 'say/gone', kind: 'say', error: 'is_archived' });
  await rig.clock.advance(minute);
  await tell(rig, { type: 'WithdrawHypothesis' });
  await pictured(rig);
  await rig.clock.advance(minute);
  await tell(rig, { type: 'Resolve', evenInAlarm: true });
  await rig.clock.advance(minute);
  await byHand(rig);
  await rig.clock.advance(minute);
  await asksForCover(rig);
  await rig.clock.advance(20 * minute);
  await resolveAll(rig);
  await rig.clock.advance(minute);
  return rig.outgoing;
}

const tell = async (rig: EffectsRig, command: object): Promise<void> => {
  const [stream] = await rig.store.streams('incident/', undefined, 1);
  const meta = { at: rig.clock.now(), actor: tocsin, cause: 'test' };
  await rig.streams.tell(incidentStream, stream!.slice('incident/'.length), command as never, meta);
};

/** Evidence with a picture. */
async function pictured(rig: EffectsRig): Promise<void> {
  const { id: artefact } = await rig.artefacts.put('a picture', 'image/png');
  const now = rig.clock.now();
  const finding = { kind: 'logs', group: 'g', query: 'q', matched: 0, scanned: 0, lines: [] };
  await tell(rig, {
    type: 'AttachEvidence',
    evidence: {
      key: 'drawn',
      sheet: 'drawn',
      finding: { ...finding, partial: false, removed: 0 },
      window: { from: now, to: now },
      asked: 'x',
      picture: { artefact, name: 'x.png', alt: 'x' },
    },
  });
  await rig.clock.advance(minute);
}

async function resolveAll(rig: EffectsRig): Promise<void> {
  const meta = { at: rig.clock.now(), actor: tocsin, cause: 'test' };
  for (const stream of await rig.store.streams('incident/', undefined, 10)) {
    const command = { type: 'Resolve', evenInAlarm: true } as const;
    const incident = stream.slice('incident/'.length);
    await rig.streams.tell(incidentStream, incident, command, meta);
    await remindsOfAction(rig, incident);
    await asksForReview(rig, incident);
  }
  rig.engine.wake();
}

/** Bo took care of something, and its day has come. */
async function remindsOfAction(rig: EffectsRig, incident: string): Promise<void> {
  const now = rig.clock.now();
  const owner = (await rig.store.claimed('person/configured/bo', now))!;
  const due = now.slice(0, 10);
  const meta = { at: now, actor: tocsin, cause: 'test' };
  const closes = { check: 'alarm', alarm: 'checkout-5xx' } as const;
  const added = { type: 'AddAction', text: 'alarm on the age of the queue', owner, due, closes } as const;
  await rig.streams.tell(incidentStream, incident, added, meta);
  const how = { key: incident, about: `incident/${incident}`, dueAt: now };
  await rig.store.enqueue({
    effects: [intend('remind-action', { incident, action: 'A1', owner, due, n: 13 }, how)],
    claims: [],
    recordedAt: now,
  });
}

/** Bo reviews the document, writes in it and publishes it. */
async function asksForReview(rig: EffectsRig, incident: string): Promise<void> {
  const bo = (await rig.store.claimed('person/configured/bo', rig.clock.now()))!;
  const actor = { kind: 'person', person: bo } as const;
  const commands = [{ type: 'AskReview', reviewers: [bo] }, { type: 'PublishPostmortem' }] as const;
  for (const command of commands) {
    await rig.clock.advance(minute);
    const meta = { at: rig.clock.now(), actor, cause: 'test' };
    await rig.streams.tell(incidentStream, incident, command, meta);
  }
}

/** What no alarm leads to. */
async function byHand(rig: EffectsRig): Promise<void> {
  const user = 'U0000000C1';
  const dueAt = rig.clock.now();
  const one = <K extends IntentKind>(kind: K, key: string, data: Intents[K]) =>
    intend(kind, data, { key, about: 'ask/1', dueAt });
  const reply = { user, channel: 'C0INCIDENTS' };
  await rig.store.enqueue({
    effects: [
      one('ask', '1', { id: 't1', at: dueAt, user, reply, request: { do: 'list' } }),
      one('ask', '5', { id: 't5', at: dueAt, user, reply, request: { do: 'metrics', forSec: 2_592_000 } }),
      one('answer', '2', { to: { user, channel: '' }, answer: { answer: 'no-change', number: 1 } }),
      one('show-home', '3', { user, all: false }),
      one('confirm-subscription', '4', { topic: 'arn:aws:sns:eu-west-1:111122223333:alarms', token: 't' }),
    ],
    claims: [],
    recordedAt: dueAt,
  });
  rig.engine.wake();
}

/** Nobody is on call before 2030. */
const laterOnly = {
  name: 'later',
  zone: 'UTC',
  layers: [{ name: 'all', rotation: { start: '2030-01-07T08:00:00Z', every: { weeks: 1 }, people: ['an'] } }],
};

/** Bo asks in the channel, and Cuong by direct message; then somebody takes it. */
async function asksForCover(rig: EffectsRig): Promise<void> {
  const now = rig.clock.now();
  const person = (await rig.store.claimed('person/configured/bo', now))!;
  const about = { schedule: 'payments', label: 'C-1' };
  const span = { start: plusSec(now, 3600), end: plusSec(now, 7200) };
  const meta = { at: now, actor: tocsin, cause: 'test' };
  const asked = { type: 'RequestCover', label: 'C-1', person, ...span } as const;
  await rig.streams.tell(scheduleStream, 'payments', asked, meta);
  const notice = { what: 'not-covered', ...about, ...span } as const;
  const how = { key: 'by-hand', about: 'schedule/payments', dueAt: now };
  await rig.store.enqueue({
    effects: [
      intend('tell-shift', { person, notice }, how),
      intend('post-cover', { ...about, person }, how),
      intend('say-outlook', {}, how),
      intend(
        'suggest-wording',
        {
          incident: (await rig.store.streams('incident/', undefined, 1))[0]!.slice(9),
          section: '',
          to: { user: 'U0000000C1', channel: 'C0INCIDENTS' },
        },
        how,
      ),
      intend('say-digest', { every: 'weekly', from: plusSec(now, -86_400), to: now }, how),
    ],
    claims: [],
    recordedAt: now,
  });
  rig.engine.wake();
  await rig.clock.advance(minute);
  const taken = { type: 'TakeCover', label: 'C-1', person: 'p-other', at: now } as const;
  await rig.streams.tell(scheduleStream, 'payments', taken, meta);
  await rig.clock.advance(minute);
}

describe('docs/reference/effects.md against what is really called', () => {
  test('the table has a row for every kind', () => {
    expect([...table.keys()].toSorted()).toEqual(Object.keys(laneOf).toSorted());
  });

  test('every kind calls what its row says, and all of that', async () => {
    const called = new Map<string, Set<string>>();
    for (const { kind, call } of await everything()) {
      // Known once per process, by whoever needs it first; uploads and response URLs are no methods.
      if (call === 'auth.test' || !/[.:]/.test(call)) continue;
      called.set(kind, (called.get(kind) ?? new Set()).add(call));
    }
    const wrong = [...table].flatMap(([kind, { calls, inDoubt }]) => {
      const made = called.get(kind) ?? new Set();
      const unnamed = [...made].filter((call) => !calls.has(call) && !inDoubt.has(call));
      const unseen = unplayed.has(kind)
        ? []
        : [
            ...[...calls].filter((call) => !made.has(call)),
            ...[...inDoubt].filter((call) => !made.has(call) && !ofTwins.has(call)),
          ];
      return unnamed.length + unseen.length === 0 ? [] : [{ kind, unnamed, unseen }];
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(laneOf))('%s reads in its row as it does in the incident', (kind) => {
    expect(table.get(kind)!.parked).toContain(`could not ${textsFor('en').effects.doing({ kind })}`);
  });
});
