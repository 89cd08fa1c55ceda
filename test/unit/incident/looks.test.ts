import { expect, test } from 'vitest';
import {
  decide,
  evidenceKinds,
  evolve,
  type EvidenceKind,
  type Incident,
  type IncidentCommand,
  type IncidentEvent,
} from '../../../bot/core/incident/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { refusalText } from '../../../bot/slack/views/refusal.ts';
import { at, fold, history, recordCommands } from './sample.ts';

/** Opened at 0 s, with what was found at 5 s. */
const begin = (): Incident => {
  const attach = recordCommands.find(({ type }) => type === 'AttachEvidence')!;
  return told(fold(...history.investigating), keyed(attach as Attach), 5);
};

type Attach = Extract<IncidentCommand, { type: 'AttachEvidence' }>;

const keyed = (command: Attach): Attach => ({
  ...command,
  evidence: { ...command.evidence, key: 'logs /ecs/checkout' },
});

const found = (): IncidentCommand =>
  keyed(recordCommands.find(({ type }) => type === 'AttachEvidence') as Attach);

function told(state: Incident, command: IncidentCommand, sec: number): Incident {
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

const ask = (sec: number, ...kinds: readonly EvidenceKind[]) =>
  ({ type: 'AskEvidence', kinds, at: at(sec) }) as const;

/** The kinds that are looked up anew, or for each that is not: since when, and whether it is under way. */
function asked(state: Incident, sec: number, ...kinds: readonly EvidenceKind[]): unknown {
  const decision = decide(state, ask(sec, ...kinds));
  if (decision.ok) return decision.facts.map(({ data }) => (data as { readonly kinds: unknown }).kinds);
  const { rejection } = decision;
  return rejection.code === 'looked-up'
    ? rejection.held.map(({ kind, since, underWay, againAt }) => [kind, since, underWay, againAt])
    : rejection;
}

test('a click while the look of 600 s is under way joins it, and one within 60 s of it is told from when on', () => {
  const state = told(begin(), ask(600, 'logs'), 600);
  expect(asked(state, 601, 'logs')).toEqual([['logs', at(600), true, at(720)]]);
  const over = told(state, found(), 610);
  expect(asked(over, 659, 'logs')).toEqual([['logs', at(600), false, at(660)]]);
  expect(asked(over, 660, 'logs')).toEqual([['logs']]);
});

test('a look that brings nothing for 120 s keeps nobody from another one', () => {
  const state = told(begin(), ask(600, 'logs'), 600);
  expect(asked(state, 719, 'logs')).toEqual([['logs', at(600), true, at(720)]]);
  expect(asked(state, 720, 'logs')).toEqual([['logs']]);
});

test('the first look is the one with which the incident began', () => {
  expect(asked(begin(), 59, 'logs')).toEqual([['logs', at(0), false, at(60)]]);
  expect(asked(begin(), 59, 'traces')).toEqual([['traces', at(0), true, at(120)]]);
  expect(asked(begin(), 60, 'logs')).toEqual([['logs']]);
});

test('what can only be a gap is not under way after it was noted', () => {
  const gap = { key: 'traces', kind: 'traces', reason: 'access-denied', subject: 'checkout' } as const;
  const state = told(begin(), { type: 'NoteGap', gap }, 3);
  expect(asked(state, 59, 'traces')).toEqual([['traces', at(0), false, at(60)]]);
});

test('of everything only that is looked up anew which was not a moment ago; of nothing the first answer counts', () => {
  const state = told(begin(), ask(600, 'logs'), 600);
  expect(asked(state, 610, ...evidenceKinds)).toEqual([evidenceKinds.filter((kind) => kind !== 'logs')]);
});

test('words of one’s own are another question, and hold nobody back', () => {
  const own = { ...ask(600, 'logs'), words: '/ecs/checkout timed out' };
  const state = told(begin(), own, 600);
  expect(asked(state, 601, 'logs')).toEqual([['logs']]);
  const busy = told(state, ask(601, 'logs'), 601);
  expect(decide(busy, { ...own, at: at(602) })).toMatchObject({ ok: true });
  expect(asked(busy, 602, 'logs')).toEqual([['logs', at(601), true, at(721)]]);
});

test('the answer says since when in seconds, from when on, and what can be asked all the same', () => {
  const state = told(told(begin(), ask(600, 'logs'), 600), found(), 610);
  const decision = decide(told(state, ask(620, 'metric'), 620), ask(630, 'logs', 'metric'));
  const rejection = decision.ok ? undefined : decision.rejection;
  const voice = { locale: 'en', texts: textsFor('en') } as never;
  expect(refusalText(rejection!, voice)).toMatchInlineSnapshot(`
    "Looked up at <!date^1773324600^{time_secs}|14:10:00 UTC> already, and again from <!date^1773324660^{time_secs}|14:11:00 UTC> on: logs.
    Being looked up already, since <!date^1773324620^{time_secs}|14:10:20 UTC>: metric. What is found comes into the thread.
    Something else can be looked for now: \`/incident INC-12 evidence logs WORDS\`."
  `);
});
