import { describe, expect, test } from 'vitest';
import { actionLimits, type ActionCommand, type ActionItem } from '../../../bot/core/incident/index.ts';
import { decideAction, withAction } from '../../../bot/core/incident/actions.ts';

type Item = readonly ActionItem[];

const at = '2026-03-12T15:00:00.000Z';

function told(actions: Item, command: ActionCommand): Item {
  const decision = decideAction({ actions }, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
  return decision.facts.reduce(
    (all, fact) => withAction(all, { ...fact, occurredAt: at, actor: { kind: 'person', person: 'pan' } }),
    actions,
  );
}

const refusal = (actions: Item, command: ActionCommand) => {
  const decision = decideAction({ actions }, command);
  return decision.ok ? decision.facts.length : decision.rejection;
};

const add = (text: string): ActionCommand => ({ type: 'AddAction', text, kind: 'detect' });

describe('an action item', () => {
  test('is added once, given to somebody, put off, finished and opened again', () => {
    let all = told([], add('  alarm on the age of the queue '));
    all = told(all, add('ALARM on the age of the queue'));
    expect(all).toEqual([
      { id: 'A1', text: 'alarm on the age of the queue', kind: 'detect', status: 'open', at },
    ]);
    all = told(all, { type: 'ChangeAction', owner: 'pbo', due: '2026-04-01' });
    all = told(all, { type: 'EndAction', how: 'done', reason: 'merged in #123' });
    expect(all[0]).toMatchObject({ status: 'done', endedAt: at, reason: 'merged in #123', owner: 'pbo' });
    all = told(all, { type: 'ReopenAction', reason: 'it fires too late' });
    expect(all[0]).toEqual({
      id: 'A1',
      text: 'alarm on the age of the queue',
      kind: 'detect',
      status: 'open',
      at,
      owner: 'pbo',
      due: '2026-04-01',
      reopenedAt: at,
      reason: 'it fires too late',
    });
    const closes = { check: 'runbook', runbook: 'queue-age' } as const;
    all = told(all, { type: 'ChangeAction', closes });
    expect([all[0]!.closes, all[0]!.reopenedAt]).toEqual([closes, undefined]);
  });

  test('the only open one is meant when none is named; of two somebody has to say which', () => {
    const two = told(told([], add('one')), add('two'));
    expect(refusal(two, { type: 'EndAction', how: 'done' })).toEqual({
      code: 'which-action',
      known: [
        { id: 'A1', text: 'one' },
        { id: 'A2', text: 'two' },
      ],
    });
    const one = told(two, { type: 'EndAction', action: 'a1', how: 'done' });
    expect(told(one, { type: 'EndAction', how: 'done' }).map(({ status }) => status)).toEqual([
      'done',
      'done',
    ]);
    expect(refusal(two, { type: 'EndAction', action: 'A9', how: 'done' })).toMatchObject({ asked: 'A9' });
  });

  test('what is dropped needs a reason, what changes nothing says so, what was ended twice is ended once', () => {
    const one = told([], add('one'));
    expect(refusal(one, { type: 'EndAction', how: 'dropped', reason: ' ' })).toEqual({
      code: 'action-reason-missing',
      action: 'A1',
    });
    expect(refusal(one, { type: 'ChangeAction', kind: 'detect' })).toEqual({
      code: 'action-unchanged',
      action: 'A1',
    });
    const done = told(one, { type: 'EndAction', how: 'done' });
    expect(refusal(done, { type: 'EndAction', action: 'A1', how: 'done' })).toBe(0);
  });

  test(`at most ${actionLimits.actions} of ${actionLimits.text} characters; ids are never reused`, () => {
    expect(refusal([], add('x'.repeat(301)))).toEqual({ code: 'action-too-long', length: 301, limit: 300 });
    expect(refusal([], add('  '))).toEqual({ code: 'action-empty' });
    let all: Item = [];
    for (let n = 0; n < actionLimits.actions; n += 1) all = told(all, add(`action ${n}`));
    expect(all.at(-1)!.id).toBe('A40');
    expect(refusal(all, add('one more'))).toEqual({ code: 'actions-full', limit: 40 });
  });
});
