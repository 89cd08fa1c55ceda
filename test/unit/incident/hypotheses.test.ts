import { describe, expect, test } from 'vitest';
import {
  decide,
  evolve,
  hypothesisLimits,
  type HumanCommand,
  type Incident,
  type IncidentEvent,
} from '../../../bot/core/incident/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { at, fold, history, recordCommands } from './sample.ts';

const attach = recordCommands.find(({ type }) => type === 'AttachEvidence')!;

/** With the evidence E1 and E2. */
function begin(): Incident {
  return told(told(fold(...history.investigating), attach as never), attach as never);
}

function told(state: Incident, command: HumanCommand, sec = 60): Incident {
  const decision = decide(state, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
  return decision.facts.reduce<Incident>(
    (next, fact: IncidentEvent) =>
      evolve(next, {
        ...fact,
        actor: { kind: 'person', person: 'pan' },
        occurredAt: at(sec),
      } as never) as Incident,
    state,
  );
}

const refused = (state: Incident, command: HumanCommand): unknown => {
  const decision = decide(state, command);
  return decision.ok ? 'accepted' : decision.rejection;
};

const add = (text: string, ...evidence: readonly string[]): HumanCommand => ({
  type: 'AddHypothesis',
  text,
  evidence,
});

const judge = (
  verdict: 'support' | 'refute',
  hypothesis: string | undefined,
  evidence: readonly string[],
  reason?: string,
): HumanCommand => ({
  type: 'JudgeHypothesis',
  verdict,
  evidence,
  ...(hypothesis === undefined ? {} : { hypothesis }),
  ...(reason === undefined ? {} : { reason }),
});

describe('a hypothesis', () => {
  test('is put forward, supported and refuted, and keeps who said what, when and by which evidence', () => {
    let state = told(begin(), add('  the database is slow ', 'e1'), 60);
    state = told(state, judge('support', 'h1', [], 'connections are at the limit'), 120);
    state = told(state, judge('refute', undefined, ['E2', 'e2'], 'its CPU is at 3 %'), 480);
    expect(state.hypotheses).toEqual([
      {
        id: 'H1',
        text: 'the database is slow',
        status: 'refuted',
        at: at(60),
        person: 'pan',
        evidence: ['E1'],
        grounds: [
          {
            verdict: 'support',
            at: at(120),
            evidence: [],
            reason: 'connections are at the limit',
            person: 'pan',
          },
          { verdict: 'refute', at: at(480), evidence: ['E2'], reason: 'its CPU is at 3 %', person: 'pan' },
        ],
      },
    ]);
    expect(state.responders).toContain('pan');
  });

  test('that was withdrawn is taken up again by new support', () => {
    let state = told(begin(), add('it is DNS'));
    state = told(state, { type: 'WithdrawHypothesis' });
    expect(state.hypotheses[0]).toMatchObject({ status: 'withdrawn', withdrawnAt: at(60) });
    state = told(state, judge('support', 'H1', ['E1']));
    expect(state.hypotheses[0]).toMatchObject({ status: 'supported' });
    expect(state.hypotheses[0]).not.toHaveProperty('withdrawnAt');
  });

  test('put forward twice is one; withdrawn twice is once', () => {
    let state = told(begin(), add('it is DNS'));
    state = told(told(state, add('It is dns')), { type: 'WithdrawHypothesis', hypothesis: 'H1' });
    state = told(state, { type: 'WithdrawHypothesis', hypothesis: 'H1' });
    expect(state.hypotheses).toHaveLength(1);
  });

  test('names only evidence that is there, and the refusal names what there is', () => {
    expect(refused(begin(), add('x is broken', 'E1', 'E7', 'G1'))).toEqual({
      code: 'no-such-evidence',
      asked: ['E7', 'G1'],
      known: ['E1', 'E2'],
    });
  });

  test('is neither supported nor refuted without evidence or words', () => {
    const state = told(begin(), add('it is DNS'));
    expect(refused(state, judge('refute', 'H1', [], '  '))).toEqual({
      code: 'no-ground',
      verdict: 'refute',
      known: ['E1', 'E2'],
    });
  });

  test('may be left unnamed only while one is not settled', () => {
    const one = told(begin(), add('it is DNS'));
    const two = told(one, add('it is the network'));
    expect(refused(two, judge('refute', undefined, ['E1']))).toMatchObject({
      code: 'which-hypothesis',
      known: [{ id: 'H1' }, { id: 'H2' }],
    });
    const settled = told(two, judge('refute', 'H1', ['E1']));
    expect(refused(settled, judge('refute', undefined, ['E1']))).toBe('accepted');
    expect(refused(two, judge('refute', 'H9', ['E1']))).toMatchObject({
      code: 'which-hypothesis',
      asked: 'H9',
    });
  });

  test('has limits: 20 of them, 300 characters, 12 grounds, 10 ids', () => {
    expect(refused(begin(), add('x'.repeat(301)))).toEqual({
      code: 'hypothesis-too-long',
      length: 301,
      limit: 300,
    });
    let state = begin();
    for (let n = 0; n < hypothesisLimits.hypotheses; n += 1) state = told(state, add(`cause ${n}`));
    expect(refused(state, add('one more'))).toEqual({ code: 'hypotheses-full', limit: 20 });
    for (let n = 0; n < 15; n += 1) state = told(state, judge('support', 'H1', ['E1'], `${n}`));
    expect(state.hypotheses[0]?.grounds.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 12 }, (_, n) => `${n + 3}`),
    );
  });

  test('whose text was erased reads as erased, and stays in the list', () => {
    const state = evolve(begin(), {
      type: 'HypothesisAdded',
      data: { hypothesis: 'H1', evidence: [] },
      actor: { kind: 'person', person: 'pan' },
      occurredAt: at(60),
    } as never) as Incident;
    expect(state.hypotheses[0]).toMatchObject({ id: 'H1', text: '' });
    expect(textsFor('en').timeline.erased()).toBe('(text erased)');
  });
});
