import assert from 'node:assert/strict';
import { epochMs } from '../../core/calendar/index.ts';
import { StoreError, type Store } from '../../app/ports/index.ts';
import { turn, type TurnState } from '../turn.ts';
import { counterKey, turnKey } from './keys.ts';
import { ttlAttribute } from './schema.ts';
import { patienceMs, type Item, type Table } from './table.ts';

/** A limit that was not used for so long is as good as new: forgetting it changes nothing. */
const unusedSec = 7 * 24 * 3600;

const forgottenAt = (ms: number): number => Math.ceil(ms / 1000) + unusedSec;

export const turnItem = ({ key, arrivalMs, blockedMs }: TurnState & { readonly key: string }): Item => ({
  ...turnKey(key),
  arrivalMs,
  blockedMs,
  [ttlAttribute]: forgottenAt(Math.max(arrivalMs, blockedMs)),
});

export function turnsOf(table: Table): Pick<Store, 'takeTurn' | 'freeTurn' | 'blockUntil' | 'nextNumber'> {
  return {
    async takeTurn(limit) {
      const begunMs = performance.now();
      for (let tries = 0; performance.now() - begunMs <= patienceMs; tries += 1) {
        const item = await table.get(turnKey(limit.key));
        const arrivalMs = (item?.['arrivalMs'] ?? 0) as number;
        const blockedMs = (item?.['blockedMs'] ?? 0) as number;
        const taken = turn({ arrivalMs, blockedMs }, limit);
        if ('freeAt' in taken) return { ok: false, freeAt: taken.freeAt };
        const next = taken.state.arrivalMs;
        const stored = await table.update({
          Key: turnKey(limit.key),
          UpdateExpression: 'SET arrivalMs = :next, #ttl = :forgotten',
          ConditionExpression:
            '(arrivalMs = :arrival OR (attribute_not_exists(arrivalMs) AND :arrival = :zero)) AND ' +
            '(blockedMs = :blocked OR (attribute_not_exists(blockedMs) AND :blocked = :zero))',
          ExpressionAttributeNames: { '#ttl': ttlAttribute },
          ExpressionAttributeValues: {
            ':next': next,
            ':forgotten': forgottenAt(Math.max(next, blockedMs)),
            ':arrival': arrivalMs,
            ':blocked': blockedMs,
            ':zero': 0,
          },
        });
        if (stored) return { ok: true };
        await table.pause(tries);
      }
      throw new StoreError('busy', `too many take turns under ${limit.key} at once`, { retryable: true });
    },
    async freeTurn(key) {
      await table.update({
        Key: turnKey(key),
        UpdateExpression: 'SET arrivalMs = :never',
        ConditionExpression: 'attribute_exists(arrivalMs)',
        ExpressionAttributeValues: { ':never': 0 },
      });
    },
    async blockUntil(key, until) {
      const untilMs = epochMs(until);
      await table.update({
        Key: turnKey(key),
        UpdateExpression: 'SET blockedMs = :until, #ttl = :forgotten',
        ConditionExpression: 'attribute_not_exists(blockedMs) OR blockedMs < :until',
        ExpressionAttributeNames: { '#ttl': ttlAttribute },
        ExpressionAttributeValues: { ':until': untilMs, ':forgotten': forgottenAt(untilMs) },
      });
    },
    async nextNumber(counter) {
      const stored = await table.update({
        Key: counterKey(counter),
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': 1 },
      });
      assert(stored, 'a change without a condition is carried out');
      return stored['n'] as number;
    },
  };
}
