import { describe, expect, test } from 'vitest';
import type { Message } from '../../../bot/app/ports/index.ts';
import { ids, pressable, render, written } from './reading.ts';
import {
  at,
  exhausted,
  fresh,
  page,
  pageOfAn,
  pageOfBo,
  people,
  resolved,
  running,
  stopped,
  taken,
  withEvidence,
} from './samples.ts';

describe('a page', () => {
  const buttons = ['page.acknowledge', 'page.escalate', 'page.decline'];

  test('asks for an answer while it runs', () => {
    expect(pressable(render(page()))).toEqual(buttons);
  });

  test.each([
    ['acknowledged', page({ escalation: taken }), 'You acknowledged at'],
    [
      'acknowledged by another',
      page({ escalation: { ...taken, by: 'pbo' } }),
      '<@U0000000B1> acknowledged at',
    ],
    ['resolved', page({ escalation: stopped, incident: resolved }), 'INC-12 was resolved at'],
    [
      'declined',
      page({ escalation: stopped, incident: { ...fresh, status: 'declined', endedAt: at('14:30:00') } }),
      'INC-12 was declined at',
    ],
    [
      'merged',
      page({ escalation: stopped, incident: { ...fresh, status: 'merged', endedAt: at('14:30:00') } }),
      'INC-12 was merged into another incident at',
    ],
    [
      'nobody reached, and resolved',
      page({ escalation: exhausted, incident: resolved }),
      'INC-12 was resolved at',
    ],
  ])('says how it ended and asks nothing more: %s', (_name, message, said) => {
    const rendered = render(message);
    expect(pressable(rendered)).toEqual([]);
    expect(rendered.text.startsWith(said)).toBe(true);
  });

  test('can still be answered after nobody was reached, while the incident is open', () => {
    const rendered = render(page({ escalation: exhausted }));
    expect(pressable(rendered)).toEqual(['page.acknowledge']);
    expect(rendered.text).toMatch(/^Nobody answered until/);
  });

  test('tells who sleeps on because of the answer, unless they were paged as well', () => {
    expect(written(render(page({ escalation: taken })))).toContain('<@U0000000B1> was not paged.');
    const both = { ...taken, pages: [pageOfAn, pageOfBo] };
    expect(written(render(page({ escalation: both })))).not.toContain('was not paged');
  });

  test('keeps a way back for the one who said no while it runs', () => {
    const escalation = { ...running, pages: [{ ...pageOfAn, declined: true }] };
    const declined = page({ escalation, page: { ...pageOfAn, declined: true } });
    expect(pressable(render(declined))).toEqual(['page.acknowledge']);
  });

  test('of a private incident has neither its title nor its alarms', () => {
    const hidden = render(page({ incident: { ...withEvidence, private: true } }));
    for (const secret of ['checkout', 'HTTPCode', 'payments-api']) {
      expect(JSON.stringify(hidden).replaceAll('on call for payments', '')).not.toContain(secret);
    }
  });

  test('has other block ids after every change of the escalation', () => {
    const changes = [
      page(),
      page({ escalation: { ...running, step: 1, pages: [pageOfAn, pageOfBo] } }),
      page({ escalation: { ...running, pages: [{ ...pageOfAn, declined: true }] } }),
      page({ escalation: taken }),
      page({ escalation: exhausted }),
    ];
    const first = changes.map((message) => ids(render(message))[0]);
    expect(new Set(first).size).toBe(changes.length);
  });

  test('says when nobody comes after', () => {
    const { next: _next, ...last } = page();
    expect(written(render(last))).toContain('Nobody is lined up after you.');
  });

  test('of the second step tells who was asked before, and promises no step that was taken already', () => {
    const escalation = { ...running, step: 1, pages: [pageOfAn, pageOfBo] };
    const first = written(render(page({ escalation })));
    expect(first).toContain('Also paged: <@U0000000B1>');
    expect(first).not.toContain('If you do not answer');
    const second = written(render(page({ escalation, page: pageOfBo })));
    expect(second).toContain('Also paged: <@U0000000A1>');
    expect(second).toContain('If you do not answer');
  });

  test('that is a drill says so first', () => {
    expect(render(page({ incident: { ...fresh, drill: true } })).text).toMatch(/^Drill, no real trouble\. /);
  });
});

describe('nobody reached', () => {
  const message: Message = { kind: 'nobody-reached', incident: fresh, escalation: exhausted, people };

  test('can be acknowledged where it is read, while it is open', () => {
    expect(pressable(render(message))).toEqual(['incident.acknowledge', 'incident.reached']);
    expect(pressable(render({ ...message, incident: resolved }))).toEqual(['incident.reached']);
  });

  test('says that the policy names nobody when nobody was paged', () => {
    const empty: Message = { ...message, escalation: { ...exhausted, pages: [] } };
    expect(written(render(empty))).toContain('The policy payments names nobody who is on call.');
  });
});
