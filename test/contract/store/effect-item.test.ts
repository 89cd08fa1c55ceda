import { expect, test } from 'vitest';
import { epochMs } from '../../../bot/core/calendar/index.ts';
import { doneKeptSec } from '../../../bot/app/ports/index.ts';
import { itemOf } from '../../../bot/store/dynamodb/effect-item.ts';
import { begin, end, type EffectRecord } from '../../../bot/store/effect-rules.ts';

const due = '2026-03-01T00:00:00.000Z';
const doneAt = '2026-03-20T12:00:00.000Z';

/** It was due long ago: it was parked, or Tocsin was away. */
const waiting: EffectRecord = {
  id: 'say/1',
  kind: 'say',
  lane: 3,
  dueAt: due,
  about: 'incident/i1',
  data: {},
  state: 'waiting',
  createdAt: due,
  attempts: 0,
  generation: 1,
  inDoubt: false,
};

test('a done effect is kept for 7 days from when it was done, also when that is 19 days after it was due', () => {
  const begun = begin(waiting, { token: 't', leaseUntil: '2026-03-20T12:00:30.000Z' });
  const done = end(begun, { id: 'say/1', token: 't', generation: 1, outcome: { done: true } }, doneAt);
  expect(itemOf(done!, 3)['ttl']).toBe(epochMs(doneAt) / 1000 + doneKeptSec);
});

test('what is not done has no end', () => {
  expect(itemOf(waiting, 1)).not.toHaveProperty('ttl');
});
