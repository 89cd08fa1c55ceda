import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../bot/core/catalogue/index.ts';
import {
  expectedPages,
  pagesToCome,
  type EscalationPolicy,
  type EscalationStep,
  type ExpectedPage,
} from '../../../bot/core/paging/index.ts';
import { openCommand } from '../app/world.ts';
import { start, startStory } from './story.ts';

const people = [
  { name: 'an', slack: 'U0000000A1', phone: '+84900000001', zone: 'Asia/Ho_Chi_Minh' },
  { name: 'bo', slack: 'U0000000B1', phone: '+4915100000002', zone: 'Europe/Berlin' },
  { name: 'cuong', slack: 'U0000000C1', zone: 'Asia/Ho_Chi_Minh' },
  { name: 'dung', phone: '+84900000004', zone: 'Asia/Ho_Chi_Minh' },
  { name: 'emil', zone: 'UTC' },
];

const schedules = [
  {
    name: 'payments',
    zone: 'UTC',
    layers: [
      {
        name: 'primary',
        rotation: { start: '2026-01-05T14:03:00Z', every: { days: 1 }, people: ['bo', 'an'] },
      },
    ],
  },
];

const step = (afterSec: number, ...page: EscalationStep['page']): EscalationStep => ({ afterSec, page });
const seniors = { group: 'seniors', people: ['bo', 'cuong'] } as const;
const turns = { roundRobin: 'p', of: { group: 'all', people: ['an', 'dung', 'bo'] } } as const;
const base: EscalationPolicy = { name: 'p', steps: [step(0, { person: 'an' })], repeat: 0 };

const question = (policy: EscalationPolicy, severity: Severity) => ({
  policy,
  severity,
  service: 'checkout',
  at: start,
  people,
  schedules,
  facts: [],
});

const words = ({ at, person, channel, name, why }: ExpectedPage): string => {
  const time = at.slice(11, 19);
  if (person === undefined) return `${time} channel ${name}`;
  return why.waited && channel === 'slack'
    ? `${time} hand-over ${person}: 1`
    : `${time} ${channel} ${person}`;
};

/** What is handed over is gathered for a moment. */
const rounded = (line: string): string =>
  line.includes('hand-over') ? `${line.slice(0, 6)}00${line.slice(8)}` : line;

const night = { severities: ['sev3', 'sev4'], fromMin: 20 * 60, toMin: 7 * 60 } as const;

describe('what is expected is what happens when nobody answers', () => {
  test.each<readonly [string, EscalationPolicy, Severity]>([
    [
      'steps and rounds',
      { ...base, steps: [step(0, { person: 'an' }), step(300, seniors)], repeat: 1 },
      'sev2',
    ],
    ['a last resort', { ...base, lastResort: [seniors, { channel: 'C0000000AA' }] }, 'sev2'],
    ['no steps at all', { ...base, steps: [], lastResort: [seniors] }, 'sev2'],
    [
      'conditions',
      {
        ...base,
        steps: [
          { ...step(0, seniors), when: [{ severities: ['sev1'] }] },
          step(0, { person: 'an' }),
          { ...step(60, { person: 'dung' }), when: [{ services: ['cart'] }] },
          step(600, { channel: 'C0000000AA' }, { person: 'bo' }),
        ],
      },
      'sev2',
    ],
    [
      'people without an address',
      { ...base, steps: [step(0, { person: 'emil' }), step(900, { person: 'dung' })] },
      'sev2',
    ],
    ['turns', { ...base, steps: [step(0, turns), step(120, turns), step(120, turns)], repeat: 1 }, 'sev2'],
    [
      'who is on call when a step is taken',
      { ...base, steps: [step(0, { schedule: 'payments' }), step(300, { schedule: 'payments' })] },
      'sev2',
    ],
    [
      'a night',
      { ...base, steps: [step(0, { person: 'an' }), step(300, { person: 'dung' })], quiet: night },
      'sev3',
    ],
    [
      'a night for one of two',
      { ...base, steps: [step(0, { person: 'an' }, { person: 'bo' })], quiet: night },
      'sev3',
    ],
  ])('%s', async (_name, policy, severity) => {
    const story = await startStory({
      settings: { people, schedules, escalations: { payments: policy } },
      open: openCommand({ severity }),
    });
    await story.pass(30 * 3600);
    const expected = expectedPages(question(policy, severity));
    expect(expected.pages.map(words).toSorted()).toEqual(story.news().map(rounded).toSorted());
    const state = await story.state();
    expect(state).toMatchObject({ status: 'exhausted', at: expected.nobodyAt });
  });
});

describe('what is said in the middle of it is what is still to come', () => {
  const policy: EscalationPolicy = {
    ...base,
    steps: [step(0, { schedule: 'payments' }), step(300, seniors), step(120, { person: 'dung' })],
    repeat: 1,
    lastResort: [{ channel: 'C0000000AA' }],
  };

  test.each([0, 60, 130, 301, 500, 1000])('after %i s', async (sec) => {
    const story = await startStory({
      settings: { people, schedules, escalations: { payments: policy } },
      open: openCommand({ severity: 'sev2' }),
    });
    await story.pass(sec);
    story.news();
    const state = await story.state();
    if (state.status !== 'running') throw new Error('it runs');
    const names = new Map<string, string>();
    for (const { name } of people) names.set(await story.person(name), name);
    const named = {
      ...state,
      pages: state.pages.map((page) => ({ ...page, person: names.get(page.person)! })),
    };
    const at = story.clock.now();
    const { policy: _policy, ...rest } = question(policy, 'sev2');
    const expected = pagesToCome(named, { ...rest, at });
    await story.pass(3 * 3600);
    expect(expected.pages.map(words).toSorted()).toEqual(story.news().map(rounded).toSorted());
    expect(await story.state()).toMatchObject({ status: 'exhausted', at: expected.nobodyAt });
  });

  test('nothing is said to come over a channel that has been tried, nor to somebody who cannot', async () => {
    const story = await startStory({
      settings: { people, schedules, escalations: { payments: { ...base, steps: [step(0, seniors)] } } },
      open: openCommand({ severity: 'sev2' }),
    });
    await story.pass(10);
    const state = await story.state();
    if (state.status !== 'running') throw new Error('it runs');
    const names = ['bo', 'cuong'];
    const pages = state.pages.map((page, n) => ({ ...page, person: names[n]! }));
    const { policy: _policy, ...rest } = question(base, 'sev2');
    const toCome = (declined: boolean) =>
      pagesToCome(
        { ...state, pages: pages.map((page) => ({ ...page, declined })) },
        { ...rest, at: story.clock.now() },
      ).pages.map(words);
    // Cuong has no phone.
    expect(toCome(false)).toEqual(['14:02:00 sms bo']);
    expect(toCome(true)).toEqual([]);
  });
});

test('says where everybody comes from, and what is passed over', () => {
  const policy: EscalationPolicy = {
    ...base,
    steps: [
      { ...step(0, seniors), when: [{ severities: ['sev1'] }] },
      step(0, { schedule: 'payments' }, turns),
    ],
    lastResort: [{ channel: 'C0000000AA' }],
  };
  const { pages, passed, held } = expectedPages(question(policy, 'sev4'));
  expect(passed).toEqual([{ round: 0, step: 0 }]);
  expect(held).toEqual([]);
  expect(pages.map(({ why }) => why.from)).toEqual([
    { schedule: 'payments', shift: 'rotation' },
    { schedule: 'payments', shift: 'rotation' },
    { channel: 'C0000000AA' },
  ]);
  expect(pages.map(({ why }) => why.lastResort)).toEqual([false, false, true]);
});
