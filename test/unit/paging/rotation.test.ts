import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotationStream } from '../../../bot/app/streams/index.ts';
import {
  decideRotation,
  evolveRotation,
  noTurns,
  type Rotation,
  type TurnTaken,
} from '../../../bot/core/paging/index.ts';
import { createAppWorld } from '../app/world.ts';
import { dated, specOf } from '../spec.ts';

const spec = specOf({ initial: noTurns, decide: decideRotation, evolve: evolveRotation });
const given = (...facts: readonly TurnTaken[]) => spec.given(...facts);
const all = ['an', 'bo', 'cuong'];
const took = (turn: string, person: string) => ({ type: 'TurnTaken' as const, data: { turn, person } });
const take = (turn: string, members: readonly string[] = all) => ({
  type: 'TakeTurn' as const,
  turn,
  members,
});

describe('turns', () => {
  test('go round in the order of the list, and a turn that was given stays given', () => {
    given().when(take('t1')).gives(took('t1', 'an'));
    given(took('t1', 'an')).when(take('t2')).gives(took('t2', 'bo'));
    given(took('t1', 'an'), took('t2', 'bo'), took('t3', 'cuong')).when(take('t4')).gives(took('t4', 'an'));
    given(took('t1', 'an'), took('t2', 'bo')).when(take('t1')).gives();
  });

  test('whoever comes anew has the next one; of nobody there is none', () => {
    given(took('t1', 'an'), took('t2', 'bo'))
      .when(take('t3', ['an', 'bo', 'dung']))
      .gives(took('t3', 'dung'));
    given().when(take('t1', [])).gives();
  });

  test('are fair: over any row of turns nobody of a fixed list has two more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 300 }), (people, n) => {
        const members = Array.from({ length: people }, (_, index) => `p${index}`);
        let state: Rotation = noTurns;
        const given = new Map<string, number>(members.map((name) => [name, 0]));
        for (let turn = 0; turn < n; turn += 1) {
          const decision = decideRotation(state, take(`t${turn}`, members));
          const [fact] = decision.ok ? decision.facts : [];
          state = evolveRotation(state, dated(fact!, turn));
          given.set(fact!.data.person, given.get(fact!.data.person)! + 1);
        }
        const counts = [...given.values()];
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('two processes that take 40 turns at once over one store give each turn to one person, 20 each of two', async () => {
  const world = createAppWorld();
  const other = world.neighbour('q');
  const meta = { at: world.clock.now(), actor: { kind: 'system', name: 'test' } as const, cause: 'test' };
  const both = Array.from({ length: 40 }, (_, n) => n).flatMap((n) =>
    [world.streams, other].map((streams) =>
      streams.tell(rotationStream, 'payments', take(`t${n}`, ['an', 'bo']), { ...meta }),
    ),
  );
  await Promise.all(both);
  const given = (await world.store.readStream('rotation/payments')).map(
    ({ data }) => data as { readonly turn: string; readonly person: string },
  );
  expect(new Set(given.map(({ turn }) => turn)).size).toBe(40);
  expect(given).toHaveLength(40);
  expect(given.filter(({ person }) => person === 'an')).toHaveLength(20);
});
