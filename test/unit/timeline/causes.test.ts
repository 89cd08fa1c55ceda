import { expect, test } from 'vitest';
import { causesOf } from '../../../bot/core/timeline/index.ts';
import { at, opened, record } from './sealed.ts';

type Story = Parameters<typeof record>[0];

const deploy = (more: object = {}) => ({
  source: 'codedeploy',
  what: 'CodeDeploy Deployment State-change Notification',
  subject: 'checkout',
  id: 'd-1',
  at: at(-10),
  minBefore: 12,
  relation: 'service',
  radius: 'usual',
  score: 0.5,
  ...more,
});

const looked = (changes: readonly object[], id = 'E2'): Story[number] => [
  at(3),
  {
    type: 'EvidenceAttached',
    data: { evidence: { id, finding: { kind: 'changes', changes, total: changes.length, drift: [] } } },
  },
];

const believed = (type: string, evidence: readonly string[] = ['E2'], hypothesis = 'H1'): Story[number] => [
  at(5),
  { type, data: { hypothesis, evidence }, texts: { hypothesis: 'the deploy' }, by: 'an' },
];

const said = (type: 'ChangeLinked' | 'ChangeUnlinked', change = deploy()): Story[number] => [
  at(9),
  {
    type,
    data: {
      change: {
        key: '["codedeploy","checkout","d-1"]',
        source: change.source,
        subject: change.subject,
        at: change.at,
      },
    },
    by: 'an',
  },
];

const found = (...story: Story) =>
  causesOf(record([opened(0), ...story])).map(({ key, how }) => `${key} ${how}`);

const byRule = ['["codedeploy","checkout","d-1"] rule'];

test.each([
  ['a hypothesis that stands names the evidence', [looked([deploy()]), believed('HypothesisAdded')], byRule],
  ['nobody names it', [looked([deploy()])], []],
  ['the traces point at it', [looked([deploy({ relation: 'suspect' })])], byRule],
  ['it was 61 minutes before', [looked([deploy({ relation: 'suspect', minBefore: 61 })])], []],
  ['it was 60 minutes before', [looked([deploy({ relation: 'suspect', minBefore: 60 })])], byRule],
  ['it came 4 minutes after', [looked([deploy({ relation: 'suspect', minBefore: -4 })])], []],
  ['it is of a neighbour', [looked([deploy({ relation: 'dependency' })]), believed('HypothesisAdded')], []],
  [
    'the hypothesis was refuted',
    [looked([deploy()]), believed('HypothesisAdded'), believed('HypothesisRefuted', [])],
    [],
  ],
  [
    'the hypothesis was withdrawn',
    [looked([deploy()]), believed('HypothesisAdded'), believed('HypothesisWithdrawn', [])],
    [],
  ],
  [
    'the evidence speaks for a hypothesis that was put forward without',
    [looked([deploy()]), believed('HypothesisAdded', []), believed('HypothesisSupported')],
    byRule,
  ],
  ['somebody took it back', [looked([deploy({ relation: 'suspect' })]), said('ChangeUnlinked')], []],
  [
    'somebody named it',
    [looked([deploy({ minBefore: 300 })]), said('ChangeLinked')],
    ['["codedeploy","checkout","d-1"] hand'],
  ],
  [
    'somebody named it, and it is the one of the rule',
    [looked([deploy({ relation: 'suspect' })]), said('ChangeLinked')],
    ['["codedeploy","checkout","d-1"] hand'],
  ],
  [
    'somebody named it and took it back',
    [looked([deploy({ minBefore: 300 })]), said('ChangeLinked'), said('ChangeUnlinked')],
    [],
  ],
  [
    'of two that would do the more suspicious one counts',
    [
      looked([
        deploy({ id: 'd-2', relation: 'suspect', score: 0.9 }),
        deploy({ relation: 'suspect', score: 0.8 }),
      ]),
    ],
    ['["codedeploy","checkout","d-2"] rule'],
  ],
] as const)('a change is taken for the cause or not: %s', (_why, story, expected) => {
  expect(found(...(story as unknown as Story))).toEqual(expected);
});
