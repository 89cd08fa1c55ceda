import { describe, expect, test } from 'vitest';
import {
  decide,
  noIncident,
  openStatuses,
  refusal,
  statuses,
  type HumanCommandType,
  type Instead,
  type Incident,
  type Status,
} from '../../../bot/core/incident/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { humanCommands, inStatus, recordCommands, open, alarm } from './sample.ts';

/**
 * Every command of a person in every status: it works, it changes nothing because it is so already (`same`), or it is
 * refused with what to do instead. Columns in the order of `statuses`.
 */
const table: Readonly<Record<HumanCommandType, readonly ('works' | 'same' | Instead)[]>> = {
  //               triage             investigating      identified         monitoring         resolved        closed            declined       merged
  Acknowledge: [
    'works',
    'works',
    'works',
    'works',
    'reopen-first',
    'declare-new',
    'declare-new',
    'declare-new',
  ],
  ChangeSeverity: ['works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new', 'declare-new'],
  ChangeStatus: [
    'works',
    'works',
    'same',
    'works',
    'reopen-first',
    'declare-new',
    'declare-new',
    'declare-new',
  ],
  AssignRole: ['works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new', 'declare-new'],
  AskEvidence: ['works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new', 'declare-new'],
  LinkChange: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
  UnlinkChange: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
  RetryEffects: ['works', 'works', 'works', 'works', 'works', 'works', 'works', 'works'],
  AddNote: ['works', 'works', 'works', 'works', 'works', 'use-postmortem', 'declare-new', 'declare-new'],
  AddHypothesis: [
    'works',
    'works',
    'works',
    'works',
    'works',
    'use-postmortem',
    'declare-new',
    'declare-new',
  ],
  JudgeHypothesis: [
    'works',
    'works',
    'works',
    'works',
    'works',
    'use-postmortem',
    'declare-new',
    'declare-new',
  ],
  WithdrawHypothesis: [
    'works',
    'works',
    'works',
    'works',
    'works',
    'use-postmortem',
    'declare-new',
    'declare-new',
  ],
  GiveUpdate: [
    'works',
    'works',
    'works',
    'works',
    'reopen-first',
    'declare-new',
    'declare-new',
    'declare-new',
  ],
  Mitigate: ['works', 'works', 'works', 'same', 'reopen-first', 'declare-new', 'declare-new', 'declare-new'],
  Resolve: ['works', 'works', 'works', 'works', 'already-so', 'already-so', 'declare-new', 'declare-new'],
  Reopen: ['nothing', 'nothing', 'nothing', 'nothing', 'works', 'declare-new', 'declare-new', 'declare-new'],
  Close: [
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'works',
    'already-so',
    'declare-new',
    'declare-new',
  ],
  Decline: [
    'works',
    'resolve-instead',
    'resolve-instead',
    'resolve-instead',
    'reopen-first',
    'declare-new',
    'declare-new',
    'declare-new',
  ],
  Unfold: ['works', 'works', 'works', 'works', 'reopen-first', 'declare-new', 'declare-new', 'declare-new'],
  AddAction: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
  ChangeAction: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
  EndAction: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
  ReopenAction: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
  WriteSection: [
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'works',
    'works',
    'declare-new',
    'declare-new',
  ],
  AskReview: [
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'works',
    'works',
    'declare-new',
    'declare-new',
  ],
  DismissFinding: [
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'works',
    'works',
    'declare-new',
    'declare-new',
  ],
  GiveFeedback: [
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'works',
    'works',
    'declare-new',
    'declare-new',
  ],
  PublishPostmortem: [
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'resolve-first',
    'works',
    'works',
    'declare-new',
    'declare-new',
  ],
  CorrectTimeline: ['works', 'works', 'works', 'works', 'works', 'works', 'declare-new', 'declare-new'],
};

/** A storm can be unfolded as well, and a hypothesis be judged: it stands for all. */
const state = (status: Status): Incident => ({
  ...inStatus(status),
  storm: true,
  postmortem: {
    status: 'in-review',
    findings: [{ id: 'F1', key: 'k', rule: 'forgot', line: 3, text: 'forgot', dismissed: { reason: 'x' } }],
    noted: 0,
    dismissed: {},
    written: [],
    reviewers: ['pan'],
    feedback: [],
  },
  actions: [
    { id: 'A1', text: 'x', kind: 'prevent', status: 'open', at: '2026-03-12T15:00:00.000Z' },
    { id: 'A2', text: 'y', kind: 'prevent', status: 'done', at: '2026-03-12T15:00:00.000Z' },
  ],
  hypotheses: [
    {
      id: 'H1',
      text: 'the network',
      status: 'open',
      at: inStatus(status).openedAt,
      evidence: [],
      grounds: [],
    },
  ],
});

const cells = Object.entries(table).flatMap(([command, row]) =>
  statuses.map((status, column) => [command as HumanCommandType, status, row[column]!] as const),
);

test('the table has a cell for each command of a person in each of the 8 statuses', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(humanCommands).toSorted());
  expect(cells.filter(([, , cell]) => cell !== undefined)).toHaveLength(
    Object.keys(humanCommands).length * 8,
  );
});

/** Publishing ends the time in which it may be reopened. */
const factsOf = (type: HumanCommandType, status: Status): number =>
  type === 'PublishPostmortem' && status === 'resolved' ? 2 : 1;

describe('a command of a person', () => {
  test.each(cells)('%s in %s: %s', (type, status, cell) => {
    const decision = decide(state(status), humanCommands[type]);
    const refused = cell === 'works' || cell === 'same' ? undefined : cell;
    expect(refusal(type, status)).toBe(refused);
    expect(decision).toMatchObject(
      refused === undefined
        ? { ok: true }
        : {
            ok: false,
            rejection: { code: 'not-in-this-status', command: type, status, number: 12, instead: refused },
          },
    );
    expect(decision.ok ? decision.facts.length : 'refused').toBe(
      refused === undefined ? (cell === 'same' ? 0 : factsOf(type, status)) : 'refused',
    );
  });

  test('is refused for an incident that is not there', () => {
    for (const command of [...Object.values(humanCommands), ...recordCommands]) {
      expect(decide(noIncident, command)).toEqual({ ok: false, rejection: { code: 'no-incident' } });
    }
  });

  test('every refusal has a sentence in both languages', () => {
    const all = new Set(
      cells.map(([, , cell]) => cell).filter((cell) => cell !== 'works' && cell !== 'same'),
    );
    const camel = (word: string): string => word.replace(/-(\w)/g, (_, char: string) => char.toUpperCase());
    for (const locale of ['en', 'vi'] as const) {
      const sentences = textsFor(locale).refusals as unknown as Record<string, (v: object) => string>;
      for (const instead of all) expect(sentences[camel(instead)]?.({ incident: 'INC-12' })).toMatch(/\w/);
    }
  });
});

describe('what Tocsin found out', () => {
  test.each(statuses.flatMap((status) => recordCommands.map((command) => [command.type, status] as const)))(
    '%s is recorded in %s',
    (type, status) => {
      const command = recordCommands.find((each) => each.type === type)!;
      expect(decide(inStatus(status), command)).toMatchObject({ ok: true, facts: [{}] });
    },
  );
});

describe('a signal', () => {
  const openIn = new Set<Status>(openStatuses);

  test.each(statuses)(
    'that fires is taken while it is open, that clears also when it is resolved: %s',
    (status) => {
      const state = inStatus(status);
      const notOpen = { ok: false, rejection: { code: 'not-open', status, number: 12 } };
      const fires = decide(state, { type: 'FireAlarm', alarm: alarm('x', 10), reason: 'same-service' });
      expect(fires).toMatchObject(
        openIn.has(status)
          ? {
              ok: true,
              // Nobody is paged in triage: an alarm ends it.
              facts: [{ type: 'AlarmFired' }, ...(status === 'triage' ? [{ type: 'StatusChanged' }] : [])],
            }
          : notOpen,
      );
      const clears = decide(state, { type: 'ClearAlarm', alarm: alarm('x', 10) });
      expect(clears).toMatchObject(
        openIn.has(status) || status === 'resolved'
          ? { ok: true, facts: [{ type: 'AlarmCleared' }] }
          : notOpen,
      );
    },
  );

  test.each(statuses)('opening it again is refused: %s', (status) => {
    expect(decide(inStatus(status), open())).toEqual({ ok: false, rejection: { code: 'exists-already' } });
  });
});
