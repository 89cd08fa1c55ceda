import { describe, expect, test } from 'vitest';
import type { TracesFinding } from '../../../bot/core/incident/index.ts';
import { claim } from '../../../bot/slack/views/claim.ts';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import { confidenceOfChange, confidenceOfPlace } from '../../../bot/slack/views/suspicion.ts';
import { alarmContext, changes, noChanges, similar } from './past-samples.ts';
import { written } from './reading.ts';
import { fresh, gap, logs, summary, traces, withEvidence } from './samples.ts';

const said = (evidence: readonly object[], gaps: readonly object[] = []): string =>
  written(renderMessage(summary({ incident: { ...fresh, evidence, gaps } as never }), 'en'));

describe('a claim', () => {
  test('cannot be made without an evidence id, and has to name each of its ids', () => {
    // @ts-expect-error an empty list is no evidence
    expect(() => claim([], () => 'the database is slow')).not.toThrow();
    expect(() => claim(['E1', 'E2'], () => 'the database is slow (E1)')).toThrow(/E1, E2/);
    expect(claim(['E1'], (ids) => `slow (${ids})`)).toMatchObject({ text: 'slow (E1)', evidence: ['E1'] });
  });

  test('stands under each heading with its id, the confidence in words with both', () => {
    const text = said([logs, traces, changes, similar, alarmContext]);
    expect(text).toContain('91 % of the extra faults began there (E2)');
    expect(text).toContain('Changed 6 min earlier: *payments-api*, codedeploy, version 214 (E4).');
    expect(text).toContain('Confidence: medium for the place, medium for the change (E2, E4).');
    expect(text).toContain('It fired 6 times in 30 days; 4 of 5 were over within 10 minutes (E6).');
    expect(text).toMatch(
      /Last time: INC-7, .*same log pattern, same suspect, same alarm, over after 11 min with runbook ALB 5xx; its actions A1, A3 are still open \(E5\)\./,
    );
  });

  test('of a change alone says how sure that is; without any change before it nothing is said', () => {
    expect(said([changes])).toContain('Confidence: medium for the change (E4).');
    expect(said([noChanges])).not.toMatch(/Where it seems to start|Confidence/);
  });

  test('a permission that is missing is a thing to do, with the gap that shows it', () => {
    expect(said([], [gap])).toContain('logs:StartQuery is missing, the statement is in the thread (G1)');
  });

  test('every line under the three headings that rests on evidence names an id that there is', () => {
    const { evidence } = withEvidence;
    const ids = evidence.map(({ id }) => id as string);
    for (const [, id] of said(evidence).matchAll(/\((E\d+)\)/g)) expect(ids).toContain(id);
  });
});

describe('confidence', () => {
  const finding = traces.finding as TracesFinding;
  test.each([
    ['a share of 91 % of 1,930 requests, all recorded', { sampling: 1 }, 'high'],
    ['the same at 5 % sampling', { sampling: 0.05 }, 'medium'],
    ['the same of 40 requests', { requests: 40, sampling: 1 }, 'medium'],
    ['a share of 40 %', { suspects: [{ service: 'x', share: 0.4 }] }, 'medium'],
    ['a share of 20 %', { suspects: [{ service: 'x', share: 0.2 }] }, 'low'],
    ['a weak signal', { weak: true }, 'low'],
    ['no suspect', { suspects: [] }, 'low'],
  ] as const)('in the place by %s is %s', (_what, more, confidence) => {
    expect(confidenceOfPlace({ ...finding, ...more })).toBe(confidence);
  });

  test('in a change is medium at most: for the suspect or the resource within 30 minutes', () => {
    const [first] = changes.finding.kind === 'changes' ? changes.finding.changes : [];
    expect(confidenceOfChange(first!)).toBe('medium');
    expect(confidenceOfChange({ ...first!, minBefore: 31 })).toBe('low');
    expect(confidenceOfChange({ ...first!, relation: 'service' })).toBe('low');
  });
});
