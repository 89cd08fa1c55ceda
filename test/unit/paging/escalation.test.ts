import { describe, expect, test } from 'vitest';
import {
  decideEscalation,
  defaultPatienceSec,
  evolveEscalation,
  nextStep,
  noEscalation,
  pagedAtOnce,
  patienceSec,
  stopReason,
  type Called,
  type Delivery,
  type EscalationCommand,
  type EscalationEvent,
  type EscalationPolicy,
} from '../../../bot/core/paging/index.ts';
import { statuses, type Happened } from '../../../bot/core/incident/index.ts';
import { dated, foldFrozen, specOf, storyStart } from '../spec.ts';

const room = { initial: noEscalation, decide: decideEscalation, evolve: evolveEscalation };
const spec = specOf(room);
const given = (...facts: readonly EscalationEvent[]) => spec.given(...facts);

const policy: EscalationPolicy = {
  name: 'payments',
  steps: [
    { afterSec: 0, page: [{ person: 'an' }] },
    { afterSec: 300, page: [{ person: 'bo' }] },
  ],
  repeat: 1,
};

const common = { incident: 'inc1', policy, drill: false, private: false } as const;
const start: EscalationCommand = { type: 'StartEscalation', ...common };
const started: EscalationEvent = { type: 'EscalationStarted', data: common };

const called = (person: string, round = 0, step = 0, more: Partial<Called> = {}): Called => ({
  page: `inc1-1-${round}-${step}-${person}`,
  person,
  code: '4711',
  ...more,
});

const take = (round: number, step: number, ...people: readonly string[]): EscalationCommand => ({
  type: 'TakeStep',
  round,
  step,
  called: people.map((person) => called(person, round, step)),
});

const taken = (round: number, step: number, ...people: readonly string[]): readonly EscalationEvent[] => [
  { type: 'StepTaken', data: { round, step, reached: people.length } },
  ...people.map((person): EscalationEvent => ({
    type: 'PersonPaged',
    data: { ...called(person, round, step), round, step },
  })),
];

const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  channel: 'slack',
  outcome: 'sent',
  at: storyStart,
  ...more,
});

const acknowledge: EscalationCommand = { type: 'AcknowledgePages', person: 'pan', via: 'slack' };
const acknowledged: EscalationEvent = { type: 'PageAcknowledged', data: { person: 'pan', via: 'slack' } };
const stopped: EscalationEvent = { type: 'EscalationStopped', data: { reason: 'resolved' } };
const exhausted: EscalationEvent = { type: 'EscalationExhausted', data: { tried: ['an', 'bo'] } };
const byHand: EscalationCommand = { type: 'EscalateNow', person: 'pbo' };

const allTaken = [
  started,
  ...taken(0, 0, 'an'),
  ...taken(0, 1, 'bo'),
  ...taken(1, 0, 'an'),
  ...taken(1, 1, 'bo'),
];

describe('starting', () => {
  test('keeps the policy it was started with; started twice it is started once', () => {
    given().when(start).gives(started);
    given(started)
      .when({ ...start, policy: { ...policy, repeat: 9 } })
      .gives();
  });

  test.each<EscalationCommand>([
    take(0, 0, 'an'),
    acknowledge,
    byHand,
    { type: 'StopEscalation', reason: 'resolved' },
    { type: 'RecordDelivery', page: 'p', delivery: delivery() },
    { type: 'DeclinePage', page: 'p', person: 'pan' },
  ])('$type before it is refused', (command) => {
    given().when(command).refuses({ code: 'no-escalation' });
  });
});

describe('steps', () => {
  test('the first step pages everybody it names, with schedule and code', () => {
    given(started)
      .when({
        type: 'TakeStep',
        round: 0,
        step: 0,
        called: [called('an', 0, 0, { schedule: 'payments' }), called('bo', 0, 0, { code: '0042' })],
      })
      .gives(
        { type: 'StepTaken', data: { round: 0, step: 0, reached: 2 } },
        { type: 'PersonPaged', data: { ...called('an', 0, 0, { schedule: 'payments' }), round: 0, step: 0 } },
        { type: 'PersonPaged', data: { ...called('bo', 0, 0, { code: '0042' }), round: 0, step: 0 } },
      );
  });

  test('a step that names nobody on call is taken all the same', () => {
    given(started)
      .when(take(0, 0))
      .gives(...taken(0, 0));
  });

  test('of 40 people 18 are paged, and 22 are said to be left out: an append holds 20 events', () => {
    const people = Array.from({ length: 40 }, (_, n) => `p${n}`);
    const [step, ...pages] = taken(0, 0, ...people.slice(0, pagedAtOnce));
    given(started)
      .when(take(0, 0, ...people))
      .gives({ ...step!, data: { round: 0, step: 0, reached: 18, left: 22 } } as EscalationEvent, ...pages);
    expect(1 + pagedAtOnce).toBeLessThanOrEqual(20);
  });

  test('the steps are gone through in order, then again, then nobody was reached: each person named once', () => {
    given(started, ...taken(0, 0, 'an'))
      .when(take(0, 1, 'bo'))
      .gives(...taken(0, 1, 'bo'));
    given(started, ...taken(0, 0, 'an'), ...taken(0, 1, 'bo'))
      .when(take(1, 0, 'an'))
      .gives(...taken(1, 0, 'an'));
    given(...allTaken)
      .when(take(2, 0))
      .gives(exhausted);
  });

  test.each([
    ['the same step again', take(0, 0, 'an')],
    ['one after the next', take(1, 0, 'an')],
    ['the end, long before it', take(2, 0)],
    ['a step that the policy does not have', take(0, 7, 'an')],
  ])('a timer for %s changes nothing', (_name, command) => {
    given(started, ...taken(0, 0, 'an'))
      .when(command)
      .gives();
  });

  test('before the first step a timer for the second changes nothing', () => {
    given(started)
      .when(take(0, 1, 'bo'))
      .gives();
    given(started).when(take(2, 0)).gives();
  });

  test.each([
    ['acknowledged', [acknowledged]],
    ['stopped', [stopped]],
    ['exhausted', [exhausted]],
  ])('a timer that comes when it is %s changes nothing', (_name, end) => {
    given(...allTaken.slice(0, 5), ...end)
      .when(take(1, 0, 'an'))
      .gives();
    given(...allTaken, ...end)
      .when(take(2, 0))
      .gives();
  });

  test('a policy without steps comes to its end: nobody was reached, nobody was tried', () => {
    const empty: EscalationEvent = {
      type: 'EscalationStarted',
      data: { ...common, policy: { ...policy, steps: [] } },
    };
    given(empty, ...taken(0, 0), ...taken(1, 0))
      .when(take(2, 0))
      .gives({ type: 'EscalationExhausted', data: { tried: [] } });
  });
});

describe('answers', () => {
  const paged = [started, ...taken(0, 0, 'an')];

  test.each<EscalationCommand & { readonly type: 'AcknowledgePages' }>([
    { type: 'AcknowledgePages', person: 'pan', via: 'slack' },
    { type: 'AcknowledgePages', person: 'pbo', via: 'sms' },
    { type: 'AcknowledgePages', person: 'pcuong', via: 'command' },
  ])('anybody acknowledges for all: $person by $via', (command) => {
    const { type: _type, ...data } = command;
    given(...paged)
      .when(command)
      .gives({ type: 'PageAcknowledged', data });
  });

  test('also when nobody was reached before: late is better than never', () => {
    given(...allTaken, exhausted)
      .when(acknowledge)
      .gives(acknowledged);
  });

  test('a second acknowledgement is refused and names the first', () => {
    given(...paged, acknowledged)
      .when({ type: 'AcknowledgePages', person: 'pbo', via: 'sms' })
      .refuses({ code: 'over-already', status: 'acknowledged', by: 'pan' });
  });

  test('of one that was stopped is refused', () => {
    given(...paged, stopped)
      .when(acknowledge)
      .refuses({ code: 'over-already', status: 'stopped' });
  });

  test('escalating by hand names the step it was asked in; over it is refused, exhausted it is so already', () => {
    given(started)
      .when(byHand)
      .gives({ type: 'EscalatedByHand', data: { person: 'pbo', round: 0, step: -1 } });
    given(...paged)
      .when(byHand)
      .gives({ type: 'EscalatedByHand', data: { person: 'pbo', round: 0, step: 0 } });
    given(...paged, acknowledged)
      .when(byHand)
      .refuses({ code: 'over-already', status: 'acknowledged', by: 'pan' });
    given(...paged, stopped)
      .when(byHand)
      .refuses({ code: 'over-already', status: 'stopped' });
    given(...allTaken, exhausted)
      .when(byHand)
      .gives();
  });

  test('declining names the step of the page, though another has been taken since', () => {
    const decline: EscalationCommand = { type: 'DeclinePage', page: 'inc1-1-0-0-an', person: 'pan' };
    const declined: EscalationEvent = {
      type: 'PageDeclined',
      data: { page: 'inc1-1-0-0-an', person: 'pan', round: 0, step: 0 },
    };
    given(...paged)
      .when(decline)
      .gives(declined);
    given(...paged, ...taken(0, 1, 'bo'))
      .when(decline)
      .gives(declined);
    given(...paged, declined)
      .when(decline)
      .gives();
    given(...paged, acknowledged)
      .when(decline)
      .refuses({ code: 'over-already', status: 'acknowledged', by: 'pan' });
    given(...allTaken, exhausted)
      .when(decline)
      .gives();
  });

  test.each<EscalationCommand>([
    { type: 'DeclinePage', page: 'of-another', person: 'pan' },
    { type: 'RecordDelivery', page: 'of-another', delivery: delivery() },
  ])('$type of a page that it has not is refused', (command) => {
    given(...paged)
      .when(command)
      .refuses({ code: 'no-such-page', page: 'of-another' });
  });

  test('what became of a page is kept whatever happened since', () => {
    for (const end of [[], [acknowledged], [stopped], [exhausted]]) {
      given(...paged, ...end)
        .when({ type: 'RecordDelivery', page: 'inc1-1-0-0-an', delivery: delivery() })
        .gives({
          type: 'PageDelivered',
          data: { page: 'inc1-1-0-0-an', person: 'an', delivery: delivery() },
        });
    }
  });
});

describe('stopping', () => {
  test.each(['resolved', 'declined', 'merged', 'acknowledged'] as const)('because it is %s', (reason) => {
    given(started)
      .when({ type: 'StopEscalation', reason })
      .gives({ type: 'EscalationStopped', data: { reason } });
  });

  test('also when nobody was reached; what is over already stays as it is', () => {
    given(...allTaken, exhausted)
      .when({ type: 'StopEscalation', reason: 'resolved' })
      .gives(stopped);
    given(started, acknowledged).when({ type: 'StopEscalation', reason: 'resolved' }).gives();
    given(started, stopped).when({ type: 'StopEscalation', reason: 'resolved' }).gives();
  });

  test('an incident pages while it is open, and says why when it is not', () => {
    expect(statuses.map((status) => [status, stopReason(status)])).toEqual([
      ['triage', undefined],
      ['investigating', undefined],
      ['identified', undefined],
      ['monitoring', undefined],
      ['resolved', 'resolved'],
      ['closed', 'resolved'],
      ['declined', 'declined'],
      ['merged', 'merged'],
    ]);
  });
});

describe('the state', () => {
  test('keeps the delivery ledger of each page, and can be written as JSON', () => {
    const slack = delivery({ outcome: 'asleep', provider: 'D1/1.1' });
    const sms = delivery({ channel: 'sms', outcome: 'failed', detail: 'quota' });
    const page = 'inc1-1-0-0-an';
    const state = foldFrozen(
      room,
      [
        started,
        ...taken(0, 0, 'an'),
        { type: 'PageDelivered', data: { page, person: 'an', delivery: slack } } as const,
        { type: 'PageDelivered', data: { page, person: 'an', delivery: sms } } as const,
        { type: 'PageDeclined', data: { page, person: 'pan', round: 0, step: 0 } } as const,
        acknowledged,
      ].map(dated),
    );
    expect(state).toStrictEqual({
      ...common,
      status: 'acknowledged',
      by: 'pan',
      at: '2026-03-12T14:00:06.000Z',
      round: 0,
      step: 0,
      startedAt: storyStart,
      pages: [
        {
          id: page,
          person: 'an',
          round: 0,
          step: 0,
          at: '2026-03-12T14:00:02.000Z',
          code: '4711',
          deliveries: [slack, sms],
          declined: true,
        },
      ],
      dueAt: '2026-03-12T14:05:01.000Z',
      paged: true,
      passed: [],
      channelPages: [],
      counted: [],
    });
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });

  test('an event of a newer version, and events before the start, change nothing', () => {
    const newer = dated({ type: 'PageRead', data: {} } as unknown as EscalationEvent, 9);
    const before = foldFrozen(room, [started].map(dated));
    expect(evolveEscalation(before, newer)).toBe(before);
    for (const event of [...allTaken.slice(1), acknowledged, stopped, exhausted].map(dated)) {
      expect(evolveEscalation(noEscalation, event as Happened<EscalationEvent>)).toBe(noEscalation);
    }
  });
});

describe('the policy', () => {
  test('a step waits as long as the next one says; the last as long as the longest, 5 min at least', () => {
    expect([0, 1].map((step) => patienceSec(policy, step))).toEqual([300, defaultPatienceSec]);
    const slow = { ...policy, steps: [policy.steps[0]!, { afterSec: 900, page: [] }] };
    expect([0, 1].map((step) => patienceSec(slow, step))).toEqual([900, 900]);
  });

  test('after the last step of the last round there is none', () => {
    expect(nextStep(policy, { round: 0, step: 1 })).toEqual({ round: 1, step: 0 });
    expect(nextStep(policy, { round: 1, step: 1 })).toBeUndefined();
    expect(nextStep({ ...policy, steps: [], repeat: 0 }, { round: 0, step: 0 })).toBeUndefined();
  });
});

describe('more urgent', () => {
  const quiet = { severities: ['sev3', 'sev4'], fromMin: 0, toMin: 1 } as const;
  const calm = { ...policy, quiet };
  const begun: EscalationEvent = { type: 'EscalationStarted', data: { ...common, policy: calm } };
  const held: EscalationEvent = {
    type: 'StepHeld',
    data: { round: 0, step: 0, until: '2026-03-13T07:00:00.000Z', persons: ['an'] },
  };
  const raise = (severity: 'sev1' | 'sev3', onlyHeld?: true): EscalationCommand => ({
    type: 'RaiseUrgency',
    severity,
    ...(onlyHeld ? { onlyHeld } : {}),
  });
  const raised: EscalationEvent = { type: 'UrgencyRaised', data: { severity: 'sev1' } };

  test('ends the waiting where the severity may not wait, and not from sev4 to sev3', () => {
    given(begun, held).when(raise('sev1')).gives(raised);
    given(begun, held).when(raise('sev3')).gives();
    given(begun, held).when(raise('sev1', true)).gives(raised);
    given(begun, held, raised).when(raise('sev1')).gives();
  });

  test('looks at what was passed over, but not when only the waiting is looked at', () => {
    const passed: EscalationEvent = { type: 'StepPassed', data: { round: 0, step: 0 } };
    given(begun, passed).when(raise('sev1')).gives(raised);
    given(begun, passed).when(raise('sev1', true)).gives();
    given(begun).when(raise('sev1')).gives();
  });

  test('held again until the same instant it is held once', () => {
    const hold = {
      type: 'HoldStep',
      round: 0,
      step: 0,
      until: '2026-03-13T07:00:00.000Z',
      persons: ['an'],
    } as const;
    given(begun).when(hold).gives(held);
    given(begun, held).when(hold).gives();
    given(begun, held)
      .when({ ...hold, step: 1 })
      .gives();
  });
});
