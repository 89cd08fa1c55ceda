import { expect, test } from 'vitest';
import { withNews } from '../../../bot/core/postmortem/draft/news.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { timeline } from '../../../bot/core/timeline/index.ts';
import { at, opened, record } from '../timeline/sealed.ts';

type Story = Parameters<typeof record>[0];

const looked = (
  type: 'EvidenceAttached' | 'EvidenceRenewed',
  minute: number,
  subject: string,
): Story[number] => [
  at(minute),
  {
    type,
    data: {
      evidence: {
        id: 'E1',
        finding: {
          kind: 'changes',
          total: 1,
          drift: [],
          changes: [{ subject, what: 'UpdateService', at: at(1), source: 'ecs', minBefore: 4 }],
        },
      },
    },
  } as never,
];

test('a second look that finds the same is told once, one that finds something else is told again', () => {
  const events = record([
    opened(5),
    looked('EvidenceAttached', 6, 'cart'),
    looked('EvidenceRenewed', 7, 'payments-api'),
    looked('EvidenceRenewed', 8, 'payments-api'),
    looked('EvidenceRenewed', 9, 'cart'),
    looked('EvidenceRenewed', 10, 'payments-api'),
  ]);
  const entries = timeline(events, { number: 7, texts: textsFor('en') });
  const told = withNews(entries, events, 7).map(({ event }) => event);
  expect(entries.map(({ event }) => event)).toContain('INC-7/4');
  expect(told).toEqual(['INC-7/1', 'INC-7/2', 'INC-7/3', 'INC-7/5', 'INC-7/6']);
});
