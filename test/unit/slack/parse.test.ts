import { describe, expect, test } from 'vitest';
import type { Request, WhichIncident } from '../../../bot/app/ports/index.ts';
import { incidentWords, oncallWords } from '../../../bot/slack/commands/words.ts';
import { parseIncident, parseOncall, type Parsed } from '../../../bot/slack/commands/parse.ts';

const channel = 'C0000000K1';
const here: WhichIncident = { ofChannel: channel };
const inc12: WhichIncident = { number: 12 };

const asks = (request: Request): Parsed => ({ request });
const form = (name: 'resolve' | 'update' | 'severity', incident: WhichIncident = here): Parsed => ({
  form: name,
  incident,
});
const unknown = (word: string, meant?: string): Parsed => ({
  answer: { answer: 'unknown-word', command: '/incident', word, ...(meant === undefined ? {} : { meant }) },
});
const help = asks({ do: 'help', command: '/incident' });

const table: readonly (readonly [typed: string, parsed: Parsed])[] = [
  ['', help],
  ['   ', help],
  ['help', help],
  ['?', help],
  ['HELP me', help],
  ['list', asks({ do: 'list' })],
  ['ls', asks({ do: 'list' })],
  ['mute', { form: 'mute' }],
  ['silence', { form: 'mute' }],
  ['mute list', { request: { do: 'mutes' } }],
  ['mutes', { request: { do: 'mutes' } }],
  ['mutes cart for 2h', { request: { do: 'mute', targets: [{ named: 'cart' }], wish: { forSec: 7200 } } }],
  ['declare', { form: 'declare' }],
  ['new', { form: 'declare' }],
  ['declare Payments fail', { form: 'declare', title: 'Payments fail' }],
  ['open 5xx &gt; 3 % &amp; rising', { form: 'declare', title: '5xx > 3 % & rising' }],
  ['ack', asks({ do: 'acknowledge', incident: here })],
  ['  ACK  ', asks({ do: 'acknowledge', incident: here })],
  ['acknowledge', asks({ do: 'acknowledge', incident: here })],
  ['INC-12 ack', asks({ do: 'acknowledge', incident: inc12 })],
  ['inc12 ack', asks({ do: 'acknowledge', incident: inc12 })],
  ['inc 12 ack', asks({ do: 'acknowledge', incident: inc12 })],
  ['Inc-0012: ack', asks({ do: 'acknowledge', incident: inc12 })],
  ['INC-12', asks({ do: 'timeline', incident: inc12 })],
  ['INC-12,timeline', asks({ do: 'timeline', incident: inc12 })],
  ['INC-12ack', unknown('INC-12ack')],
  ['INC-1234567890 ack', unknown('INC-1234567890')],
  ['severity', form('severity')],
  ['sev', form('severity')],
  ['severity sev1', asks({ do: 'severity', incident: here, severity: 'sev1' })],
  ['severity 2', asks({ do: 'severity', incident: here, severity: 'sev2' })],
  [
    'sev SEV3 only  one region',
    asks({ do: 'severity', incident: here, severity: 'sev3', reason: 'only one region' }),
  ],
  [
    'severity sev9',
    {
      answer: {
        answer: 'wrong-value',
        command: 'severity',
        value: 'sev9',
        allowed: ['sev1', 'sev2', 'sev3', 'sev4'],
        example: '/incident severity sev1',
      },
    },
  ],
  ['status monitoring', asks({ do: 'status', incident: here, status: 'monitoring' })],
  [
    'status monitoring rolled back, watching it',
    asks({ do: 'status', incident: here, status: 'monitoring', reason: 'rolled back, watching it' }),
  ],
  ['INC-12 status Identified', asks({ do: 'status', incident: inc12, status: 'identified' })],
  ['status resolved', form('resolve')],
  [
    'status resolved rolled back',
    asks({ do: 'resolve', incident: here, summary: 'rolled back', evenInAlarm: false }),
  ],
  [
    'status',
    {
      answer: {
        answer: 'wrong-value',
        command: 'status',
        value: '',
        allowed: ['investigating', 'identified', 'monitoring'],
        example: '/incident status monitoring',
      },
    },
  ],
  ['role lead', asks({ do: 'role', incident: here, role: 'lead', person: 'me' })],
  ['role lead ME', asks({ do: 'role', incident: here, role: 'lead', person: 'me' })],
  ['role scribe none', asks({ do: 'role', incident: here, role: 'scribe', person: null })],
  [
    'role lead <@U0000000B1|bo>',
    asks({ do: 'role', incident: here, role: 'lead', person: { user: 'U0000000B1' } }),
  ],
  [
    'role lead <@W0000000B1|Bo van Dam>',
    asks({ do: 'role', incident: here, role: 'lead', person: { user: 'W0000000B1' } }),
  ],
  ['role lead @bo', { answer: { answer: 'person-unknown', user: '@bo' } }],
  ['role lead <!channel>', { answer: { answer: 'person-unknown', user: '@channel' } }],
  [
    'role',
    {
      answer: {
        answer: 'wrong-value',
        command: 'role',
        value: '',
        allowed: [],
        example: '/incident role lead @An',
      },
    },
  ],
  ['note rolled back', asks({ do: 'note', incident: here, note: 'rolled back' })],
  ['n two\nlines', asks({ do: 'note', incident: here, note: 'two\nlines' })],
  [
    'note asked <@U0000000B1|bo> in <#C0000000K2|ops>, <!here> <https://x.example/a?b=1>',
    asks({
      do: 'note',
      incident: here,
      note: 'asked @bo in #ops, @here https://x.example/a?b=1',
    }),
  ],
  [
    'note',
    {
      answer: {
        answer: 'wrong-value',
        command: 'note',
        value: '',
        allowed: [],
        example: '/incident note rolled back to version 213',
      },
    },
  ],
  ['update', form('update')],
  ['INC-12 update', form('update', inc12)],
  ['update 5xx is falling', asks({ do: 'update', incident: here, update: '5xx is falling' })],
  ['mitigated', asks({ do: 'mitigate', incident: here })],
  ['resolve', form('resolve')],
  ['fix rolled back', asks({ do: 'resolve', incident: here, summary: 'rolled back', evenInAlarm: false })],
  ['reopen', asks({ do: 'reopen', incident: here })],
  ['reopen it is back', asks({ do: 'reopen', incident: here, reason: 'it is back' })],
  ['close', asks({ do: 'close', incident: here })],
  ['decline load test', asks({ do: 'decline', incident: here, reason: 'load test' })],
  ['timeline', asks({ do: 'timeline', incident: here })],
  ['reached', asks({ do: 'reached', incident: here })],
  [
    'INC-12 page <@U0000000A1|an> please join',
    asks({ do: 'page-person', who: { user: 'U0000000A1' }, text: 'please join', incident: inc12 }),
  ],
  ['page', { form: 'page' }],
  ['explain', asks({ do: 'explain', incident: here })],
  ['INC-12 why', asks({ do: 'explain', incident: inc12 })],
  ['explain checkout-5xx', asks({ do: 'explain-alarm', named: 'checkout-5xx' })],
  [
    'explain High 5xx at night SEV1 at 2026-03-29T03:00:00Z',
    asks({
      do: 'explain-alarm',
      named: 'High 5xx at night',
      severity: 'sev1',
      at: { instant: '2026-03-29T03:00:00.000Z' },
    }),
  ],
  [
    'explain \u2014service checkout --at friday 03:00 --tag env=prod --dimension Lb=app/x=y',
    asks({
      do: 'explain-alarm',
      service: 'checkout',
      at: { weekday: 5, minute: 180 },
      tags: { env: 'prod' },
      dimensions: { Lb: 'app/x=y' },
    }),
  ],
  ['explain service checkout', asks({ do: 'explain-alarm', service: 'checkout' })],
  [
    'explain checkout --sev sev1',
    {
      answer: {
        answer: 'wrong-value',
        command: 'explain',
        value: '--sev',
        allowed: [
          '--at',
          '--service',
          '--severity',
          '--tag',
          '--namespace',
          '--dimension',
          '--account',
          '--region',
        ],
        example: '/incident explain checkout-5xx at friday 03:00',
      },
    },
  ],
  ['INC-12 paged', asks({ do: 'reached', incident: inc12 })],
  ['pm', asks({ do: 'postmortem', incident: here })],
  ['sevrity 1', unknown('sevrity', 'severity')],
  ['acknowlege', unknown('acknowlege', 'ack')],
  ['reslove', unknown('reslove', 'resolve')],
  ['frobnicate', unknown('frobnicate')],
  ['constructor', unknown('constructor')],
  ['__proto__', unknown('__proto__')],
  ['&lt;b&gt;', unknown('<b>')],
];

test(`the table holds ${table.length} commands, 40 at the least`, () => {
  expect(table.length).toBeGreaterThanOrEqual(40);
});

describe('/incident', () => {
  test.each(table)('%j', (typed, parsed) => {
    expect(parseIncident(typed, channel)).toEqual(parsed);
  });

  test('a command of 100,000 characters is read up to the first 4,000', () => {
    const parsed = parseIncident(`note ${'x'.repeat(100_000)}`, channel);
    expect(parsed).toEqual(asks({ do: 'note', incident: here, note: 'x'.repeat(3995) }));
  });

  test('an unknown word is repeated with at most 80 characters', () => {
    const parsed = parseIncident('x'.repeat(500), channel);
    expect(parsed).toEqual(unknown('x'.repeat(80)));
  });

  test('no two words share a spelling', () => {
    const spellings = Object.entries(incidentWords).flatMap(([word, others]) => [word, ...others]);
    expect(new Set(spellings).size).toBe(spellings.length);
  });
});

describe('/oncall', () => {
  test.each<readonly [string, Parsed]>([
    ['', asks({ do: 'on-call' })],
    ['who', asks({ do: 'on-call' })],
    ['who payments', asks({ do: 'on-call', schedule: 'payments' })],
    ['help', asks({ do: 'help', command: '/oncall' })],
    ['hwo', { answer: { answer: 'unknown-word', command: '/oncall', word: 'hwo', meant: 'who' } }],
    ['hlep', { answer: { answer: 'unknown-word', command: '/oncall', word: 'hlep', meant: 'help' } }],
  ])('%j', (typed, parsed) => {
    expect(parseOncall(typed)).toEqual(parsed);
  });

  test('every word is known', () => {
    for (const word of Object.keys(oncallWords)) {
      const parsed = parseOncall(word);
      expect('answer' in parsed && parsed.answer.answer === 'unknown-word').toBe(false);
    }
  });
});
