import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Home } from '../../../bot/app/ports/index.ts';
import { locales } from '../../../bot/core/texts/index.ts';
import { homeView } from '../../../bot/slack/views/home.ts';
import { voiceOf } from '../../../bot/slack/views/voice.ts';
import { checkView } from '../../../sandbox/slack/block-kit/surfaces.ts';
import { nasty } from './hostile.ts';
import { markup, mrkdwnIn, stringsIn, unprintable } from './safe.ts';
import { at, line } from './samples.ts';

const an = { slack: 'U0000000A1', name: 'an' };
const bo = { slack: 'U0000000B1', name: 'bo' };

const home = (more: Partial<Home> = {}): Home => ({
  at: at('14:25:14'),
  shifts: [{ schedule: 'payments', now: { until: '2026-03-16T08:00:00.000Z', next: [bo] } }],
  open: [line()],
  moreOpen: false,
  ...more,
});

const texts = (of: Home, locale: (typeof locales)[number] = 'en'): string =>
  mrkdwnIn(homeView(of, 'U0000000A1', voiceOf(locale)).blocks).join('\n');

test('says first until when, then who comes, then what is open for how long and where', () => {
  const text = texts(home());
  expect(text).toMatch(
    /You are on call for \*payments\* until <!date\^\d+\^.*> *After you|After you: <@U0000000B1>\./,
  );
  expect(text).toContain('*INC-12* · sev2 · *checkout-5xx*');
  expect(text).toContain('investigating · 23 min, since ');
  expect(text).toContain('<#C0000000K1>');
  expect(text.indexOf('on call')).toBeLessThan(text.indexOf('INC-12'));
});

test('a gap after the own shift is said', () => {
  const shifts = [{ schedule: 'payments', now: { until: '2026-03-16T08:00:00.000Z', next: [] } }];
  expect(texts(home({ shifts }))).toContain('gap in the schedule');
});

test('who is not on call reads the next shift, who is in no schedule that there is none', () => {
  const later = { start: '2026-03-16T08:00:00.000Z', end: '2026-03-23T08:00:00.000Z' };
  expect(texts(home({ shifts: [{ schedule: 'payments', later }] }))).toMatch(
    /not on call now\.\n\*payments\*: your next/,
  );
  expect(texts(home({ shifts: [] }))).toContain('no shift in the next 5 weeks');
  const { shifts: _none, ...unknown } = home();
  expect(texts(unknown)).toContain('`U0000000A1`');
});

test.each(locales)(
  'in %s every view is one that Slack takes, also with 15 incidents and 60 schedules',
  (locale) => {
    const shifts = Array.from({ length: 60 }, (_, n) => ({
      schedule: `schedule ${n} ${'x'.repeat(60)}`,
      now: { until: '2026-03-16T08:00:00.000Z', next: [bo, an] },
    }));
    const everybody = shifts.map(({ schedule }) => ({ person: an, schedule, until: null }));
    const open = Array.from({ length: 15 }, (_, n) => line({ number: n + 1, title: '&'.repeat(150) }));
    for (const each of [
      home(),
      home({ shifts, everybody, open, moreOpen: true }),
      home({ refused: { answer: 'not-for-guests' }, open: [] }),
    ]) {
      const view = homeView(each, 'U0000000A1', voiceOf(locale));
      expect(checkView(view, 'home')).toBeUndefined();
    }
  },
);

test('whatever names and titles hold, nothing of it becomes markup', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, service, name) => {
      const person = { name };
      const until = '2026-03-16T08:00:00.000Z';
      const view = homeView(
        home({
          open: [line({ title, service })],
          shifts: [{ schedule: name, now: { until, next: [person] } }],
          everybody: [{ person, schedule: service, until }],
        }),
        'U0000000A1',
        voiceOf('en'),
      );
      expect(mrkdwnIn(view.blocks).flatMap(markup)).toEqual([]);
      expect(stringsIn(view.blocks).flatMap(unprintable)).toEqual([]);
      expect(checkView(view, 'home')).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
