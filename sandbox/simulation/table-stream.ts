import type { Instant } from '../../bot/core/calendar/index.ts';
import type { FinishEffect, NewEffect, Store } from '../../bot/app/ports/index.ts';

/** A change of an effect as the stream of the table has it, as far as anybody looks at it. */
export const recordOf = (sequence: string, id: string, dueAt: Instant): object => ({
  eventID: sequence,
  eventName: 'MODIFY',
  eventSource: 'aws:dynamodb',
  dynamodb: {
    SequenceNumber: sequence,
    NewImage: {
      pk: { S: `F\0${id}` },
      sk: { S: 'effect' },
      state: { S: 'waiting' },
      dueAt: { S: dueAt },
    },
  },
});

/** A store that tells of every effect that waits after a write, as the filter of the stream lets them through. */
export function tappedStore(store: Store, told: (id: string, dueAt: Instant) => void): Store {
  async function tell(ids: readonly string[]): Promise<void> {
    for (const id of new Set(ids)) {
      const effect = await store.effect(id);
      if (effect?.state === 'waiting') told(id, effect.dueAt);
    }
  }
  const idsOf = (effects: readonly NewEffect[], end?: FinishEffect): readonly string[] => [
    ...[...effects, ...(end?.follow ?? [])].map(({ id }) => id),
    ...(end === undefined ? [] : [end.id]),
  ];
  return {
    ...store,
    async append(batch) {
      const outcome = await store.append(batch);
      if (outcome.ok) await tell(idsOf(batch.effects, batch.finishes));
      return outcome;
    },
    async enqueue(batch) {
      const outcome = await store.enqueue(batch);
      if (outcome.ok) await tell(idsOf(batch.effects));
      return outcome;
    },
    async finish(end, now) {
      const ended = await store.finish(end, now);
      if (ended.ok) await tell(idsOf([], end));
      return ended;
    },
    async unpark(id, now) {
      const done = await store.unpark(id, now);
      if (done) await tell([id]);
      return done;
    },
  };
}
