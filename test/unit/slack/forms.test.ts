import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../bot/core/texts/index.ts';
import { readOrigin, writeOrigin, type Form, type FormOrigin } from '../../../bot/slack/listeners/form.ts';
import { submitted, type ViewValues } from '../../../bot/slack/listeners/submission.ts';
import { formView } from '../../../bot/slack/views/forms.ts';
import { checkView } from '../../../sandbox/slack/block-kit/surfaces.ts';
import { nasty } from './hostile.ts';
import { markup, mrkdwnIn, stringsIn, unprintable } from './safe.ts';

const origin: FormOrigin = {
  channel: 'C0000000K1',
  responseUrl: 'https://hooks.slack.example/commands/1/2/3',
  incident: 'k3f9',
};

const now = '2026-03-12T14:00:00.000Z';

const about = { incident: 'k3f9', number: 12, title: 'checkout-5xx' } as const;

const forms: readonly Form[] = [
  { form: 'declare', services: ['checkout', 'cart', 'unassigned'] },
  { form: 'declare', services: [], title: 'Payments fail' },
  { form: 'resolve', ...about, stillInAlarm: [] },
  { form: 'resolve', ...about, stillInAlarm: ['checkout-5xx', 'cart-errors'] },
  { form: 'update', ...about },
  { form: 'severity', ...about, severity: 'sev2' },
  { form: 'mute', services: ['checkout', 'cart', 'unassigned'], service: 'cart' },
  { form: 'mute', services: [] },
];

function problemsOf(form: Form, locale: Locale): readonly string[] {
  const view = formView(form, origin, locale);
  const refused = checkView(view, 'modal');
  return [
    ...(refused === undefined ? [] : [refused.error, ...refused.messages]),
    ...stringsIn(view).flatMap(unprintable),
    ...mrkdwnIn(view.blocks).flatMap(markup),
  ];
}

type Loose = { readonly [key: string]: unknown };

const block = (form: Form, id: string): Loose | undefined =>
  formView(form, origin, 'en').blocks.find((each) => each.block_id === id) as Loose | undefined;

const element = (form: Form, id: string): Loose | undefined =>
  block(form, id)?.['element'] as Loose | undefined;

describe('a form', () => {
  test.each(locales.flatMap((locale) => forms.map((form) => [form.form, locale, form] as const)))(
    '%s is one that Slack opens, in %s',
    (_name, locale, form) => {
      expect(problemsOf(form, locale)).toEqual([]);
    },
  );

  test.each(locales)('has no word that Slack would cut, in %s', (locale) => {
    const cutWords = forms.flatMap((form) => stringsIn(formView(form, origin, locale)));
    expect(cutWords.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  test('of hostile names is one that Slack opens, and says nothing but text', () => {
    fc.assert(
      fc.property(
        nasty,
        fc.array(nasty, { maxLength: 150 }),
        fc.constantFrom(...locales),
        (title, names, locale) => {
          const named = { incident: 'k3f9', number: 12, title };
          const hostile: readonly Form[] = [
            { form: 'declare', services: names, title },
            { form: 'resolve', ...named, stillInAlarm: names },
            { form: 'update', ...named },
            { form: 'severity', ...named, severity: 'sev1' },
            { form: 'mute', services: names, service: title },
          ];
          expect(hostile.flatMap((form) => problemsOf(form, locale))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('carries where it was asked for, and which incident it is about', () => {
    const view = formView(forms[4]!, origin, 'en');
    expect([view.callback_id, readOrigin(view.private_metadata ?? '')]).toEqual(['form.update', origin]);
  });

  test('leaves the response URL out when the 3,000 characters of Slack are not enough for it', () => {
    const long = { ...origin, responseUrl: `https://hooks.slack.example/${'x'.repeat(3000)}` };
    expect(readOrigin(writeOrigin(long))).toEqual({ channel: 'C0000000K1', incident: 'k3f9' });
  });

  test.each(['', 'null', '[]', '{"channel":7}', 'no JSON'])(
    'with metadata %j has an empty origin',
    (metadata) => {
      expect(readOrigin(metadata)).toEqual({ channel: '' });
    },
  );
});

describe('the form to declare', () => {
  test('offers 100 services of 130 and says that 30 are left out', () => {
    const services = Array.from({ length: 130 }, (_, index) => `service-${index}`);
    const form: Form = { form: 'declare', services };
    expect(element(form, 'service')?.['options']).toHaveLength(100);
    expect(JSON.stringify(formView(form, origin, 'en').blocks)).toContain('30 more services');
  });

  test('has no menu of services where there are none', () => {
    expect(block({ form: 'declare', services: [] }, 'service')).toBeUndefined();
  });

  test('begins with the title that was typed, cut to the 150 characters that a title has', () => {
    const form: Form = { form: 'declare', services: [], title: 'x'.repeat(4000) };
    expect(element(form, 'title')?.['initial_value']).toBe(`${'x'.repeat(149)}…`);
  });
});

describe('the form to resolve', () => {
  test('names the alarms that still fire and asks to confirm', () => {
    const form = forms[3]!;
    expect(JSON.stringify(formView(form, origin, 'en').blocks)).toContain('cart-errors');
    expect(block(form, 'even-in-alarm')).toBeDefined();
  });

  test('asks for no confirmation when all is OK', () => {
    expect(block(forms[2]!, 'even-in-alarm')).toBeUndefined();
  });
});

describe('the form of the severity', () => {
  test('begins with the severity as it is', () => {
    expect(element(forms[5]!, 'severity')?.['initial_option']).toMatchObject({ value: 'sev2' });
  });
});

describe('the form of a mute', () => {
  test('begins with the service of the incident in whose channel it was asked for, also beyond the 100 of the menu', () => {
    const services = Array.from({ length: 130 }, (_, index) => `service-${index}`);
    const form: Form = { form: 'mute', services, service: 'service-129' };
    expect(element(form, 'service')?.['initial_option']).toMatchObject({ value: 'service-129' });
    expect(element(form, 'service')?.['options']).toHaveLength(100);
  });

  test('begins with none where it was asked for elsewhere', () => {
    expect(element({ form: 'mute', services: ['cart'] }, 'service')?.['initial_option']).toBeUndefined();
  });
});

const value = (text: string | null) => ({ value: { value: text } });
const option = (chosen: string) => ({ value: { selected_option: { value: chosen } } });
const ticked = (...chosen: readonly string[]) => ({
  value: { selected_options: chosen.map((each) => ({ value: each })) },
});
const nothing = { value: { selected_option: null } };

type Case = readonly [
  name: string,
  form: Form['form'],
  values: ViewValues,
  expected: ReturnType<typeof submitted>,
];

const k3f9 = { id: 'k3f9' };

/** Slack's own: seconds. */
const picked = (instant: string) => ({ value: { selected_date_time: Date.parse(instant) / 1000 } });
const clock = (time: string) => ({ value: { selected_time: time } });
const cart = { service: option('cart') };
const four = '2026-03-12T16:00:00.000Z';
const six = '2026-03-12T18:00:00.000Z';
const weekly = { weekdays: ticked('6', '0'), 'daily-from': clock('22:00'), 'daily-to': clock('02:00') };

const muteCases: readonly Case[] = [
  [
    'mute of a service for 2 h',
    'mute',
    { ...cart, alarms: value(null), tag: value(''), length: value(' 2 hours '), reason: value('deploy') },
    { request: { do: 'mute', targets: [{ service: 'cart' }], wish: { forSec: 7200 }, reason: 'deploy' } },
  ],
  [
    'mute in CloudWatch too',
    'mute',
    { alarms: value('a-*'), length: value('2h'), cloudwatch: ticked('yes') },
    { request: { do: 'mute', targets: [{ alarms: 'a-*' }], wish: { forSec: 7200 }, cloudwatch: true } },
  ],
  [
    'mute from a time for 2 h',
    'mute',
    { ...cart, length: value('2h'), from: picked(four) },
    {
      request: {
        do: 'mute',
        targets: [{ service: 'cart' }],
        wish: { from: { instant: four }, forSec: 7200 },
      },
    },
  ],
  [
    'mute of alarms with a tag between two times',
    'mute',
    { service: nothing, alarms: value('a-*'), tag: value('env=dev'), from: picked(four), until: picked(six) },
    {
      request: {
        do: 'mute',
        targets: [{ alarms: 'a-*' }, { tag: 'env', glob: 'dev' }],
        wish: { from: { instant: four }, until: { instant: six } },
      },
    },
  ],
  [
    'mute of every week until a day',
    'mute',
    { ...cart, ...weekly, until: picked(six) },
    {
      request: {
        do: 'mute',
        targets: [{ service: 'cart' }],
        wish: { weekdays: [6, 0], fromMin: 1320, toMin: 120, until: { instant: six } },
      },
    },
  ],
  ...(
    [
      ['of nothing', { length: value('2h') }, 'alarms', 'Choose a service'],
      ['of everything', { alarms: value('*'), length: value('2h') }, 'alarms', 'every alarm of everybody'],
      ['of a tag without a value', { tag: value('env'), length: value('2h') }, 'tag', 'key=value'],
      ['without a time', cart, 'length', 'for how long'],
      ['for a length that is none', { ...cart, length: value('ever') }, 'length', '“ever”'],
      ['for 32 days', { ...cart, length: value('32d') }, 'length', '31 days'],
      ['with two ends', { ...cart, length: value('2h'), until: picked(six) }, 'until', 'not both'],
      ['that is over', { ...cart, until: picked('2026-03-12T13:00:00Z') }, 'until', 'over already'],
      ['that ends first', { ...cart, from: picked(six), until: picked(four) }, 'until', 'before it starts'],
      ['once and weekly', { ...cart, ...weekly, length: value('2h') }, 'length', 'holds once'],
      ['weekly from a day', { ...cart, ...weekly, from: picked(four) }, 'from', 'holds once'],
      [
        'of a service in CloudWatch',
        { ...cart, length: value('2h'), cloudwatch: ticked('yes') },
        'cloudwatch',
        'by name',
      ],
      [
        'of a week in CloudWatch',
        { alarms: value('a-*'), ...weekly, cloudwatch: ticked('yes') },
        'cloudwatch',
        'once only',
      ],
      ['weekly on no day', { ...cart, ...weekly, weekdays: ticked() }, 'weekdays', 'one weekday'],
      [
        'weekly without a begin',
        { ...cart, weekdays: ticked('1'), 'daily-to': clock('02:00') },
        'daily-from',
        'both',
      ],
      [
        'weekly without an end',
        { ...cart, weekdays: ticked('1'), 'daily-from': clock('02:00') },
        'daily-to',
        'both',
      ],
    ] as const
  ).map(([name, values, field, said]): Case => [
    `mute ${name}`,
    'mute',
    values as ViewValues,
    { errors: { [field]: expect.stringContaining(said) as unknown as string } },
  ]),
];

const cases: readonly Case[] = [
  [
    'declare with a title only',
    'declare',
    { title: value('Payments fail'), service: nothing, severity: nothing, sure: ticked() },
    { request: { do: 'declare', title: 'Payments fail', sure: true, separate: false, private: false } },
  ],
  [
    'declare with everything',
    'declare',
    {
      title: value('  Payments fail '),
      service: option('checkout'),
      severity: option('sev1'),
      sure: ticked('not-sure', 'separate', 'private'),
    },
    {
      request: {
        do: 'declare',
        title: 'Payments fail',
        service: 'checkout',
        severity: 'sev1',
        sure: false,
        separate: true,
        private: true,
      },
    },
  ],
  [
    'declare with a severity that is none',
    'declare',
    { title: value('Payments fail'), severity: option('sev9') },
    { request: { do: 'declare', title: 'Payments fail', sure: true, separate: false, private: false } },
  ],
  [
    'declare without a title',
    'declare',
    { title: value(null) },
    { errors: { title: 'Please write at least 3 characters.' } },
  ],
  [
    'declare with a title of 151 characters',
    'declare',
    { title: value('x'.repeat(151)) },
    { errors: { title: '151 characters are too many: at most 150 fit.' } },
  ],
  [
    'resolve with a summary',
    'resolve',
    { summary: value('rolled back') },
    { request: { do: 'resolve', incident: k3f9, summary: 'rolled back', evenInAlarm: false } },
  ],
  [
    'resolve with spaces only',
    'resolve',
    { summary: value('    ') },
    { errors: { summary: 'Please write at least 3 characters.' } },
  ],
  [
    'resolve while alarms fire, not confirmed',
    'resolve',
    { summary: value('rolled back'), 'even-in-alarm': ticked() },
    {
      errors: {
        'even-in-alarm': 'Alarms still fire. Tick this to resolve all the same, or cancel and wait for OK.',
      },
    },
  ],
  [
    'resolve while alarms fire, confirmed',
    'resolve',
    { summary: value('rolled back'), 'even-in-alarm': ticked('yes') },
    { request: { do: 'resolve', incident: k3f9, summary: 'rolled back', evenInAlarm: true } },
  ],
  [
    'update',
    'update',
    { update: value('5xx is falling') },
    { request: { do: 'update', incident: k3f9, update: '5xx is falling' } },
  ],
  [
    'update without a word',
    'update',
    { update: value('') },
    { errors: { update: 'Please write something.' } },
  ],
  [
    'action item with what closes it',
    'action',
    { action: value('alarm on the queue'), closes: value('alarm "queue age" has an OK action') },
    {
      request: {
        do: 'action-add',
        incident: k3f9,
        text: 'alarm on the queue',
        closes: { check: 'alarm', alarm: 'queue age' },
      },
    },
  ],
  [
    'action item that is closed by something unknown',
    'action',
    { action: value('alarm on the queue'), closes: value('it is quiet') },
    {
      errors: {
        closes:
          'I cannot read that: `runbook alb-5xx exists`, `alarm checkout-5xx has an OK action` or `pattern "GatewayTimeout" is absent for 14 days`.',
      },
    },
  ],
  [
    'severity with a reason',
    'severity',
    { severity: option('sev1'), reason: value('all regions') },
    { request: { do: 'severity', incident: k3f9, severity: 'sev1', reason: 'all regions' } },
  ],
  [
    'severity without a reason',
    'severity',
    { severity: option('sev3'), reason: value(null) },
    { request: { do: 'severity', incident: k3f9, severity: 'sev3' } },
  ],
  [
    'severity with a reason of 3,001 characters',
    'severity',
    { severity: option('sev3'), reason: value('x'.repeat(3001)) },
    { errors: { reason: '3001 characters are too many: at most 3000 fit.' } },
  ],
  ['severity that is none', 'severity', {}, { errors: { severity: 'Choose one of sev1 to sev4.' } }],
];

test.each([...cases, ...muteCases])('%s, submitted', (_name, form, values, expected) => {
  expect(submitted(form, values, origin, 'en', now)).toEqual(expected);
});

test('a submission without an incident asks about none, and is refused later', () => {
  expect(submitted('update', { update: value('x') }, { channel: 'C1' }, 'vi', now)).toEqual({
    request: { do: 'update', incident: { id: '' }, update: 'x' },
  });
});
