import { epochMs, plusSec, type Instant } from '../../core/calendar/index.ts';
import { signalTexts } from '../../core/texts/index.ts';
import type { Clock, Ids, Log, SettingsSource } from '../ports/index.ts';
import { deskStream, type Streams } from '../streams/index.ts';
import { rememberedSec } from './receive-notification.ts';

/** What was given up and set aside; nothing of what it says is kept. */
export type DeadLetter = {
  /** Name of the queue that it was set aside in. */
  readonly queue: string;
  readonly id: string;
};

export type ReceiveDeadLetter = (letter: DeadLetter) => Promise<'told' | 'told-before'>;

/** Of one queue so often at most: when everything fails, one sentence says it. */
const everySec = 300;

/**
 * What was given up is trouble of Tocsin's own: it opens or joins an incident like an alarm, of the service named
 * `tocsin` where there is one, else of the one that takes what no service matches. Resolves when that is stored.
 */
export function createReceiveDeadLetter(needs: {
  readonly streams: Streams;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly log: Log;
}): ReceiveDeadLetter {
  const { streams, clock, ids, settings, log } = needs;
  return async ({ queue, id }) => {
    const now = clock.now();
    const { services, fallback } = settings.current();
    const service = services.find(({ name }) => name === 'tocsin')?.name ?? fallback.name;
    const expiresAt = plusSec(now, rememberedSec);
    const claim = (key: string) => ({ key, value: now, expiresAt });
    const told = await streams.tell(
      deskStream,
      service,
      {
        type: 'ReceiveSignal',
        signal: { mention: mentionOf(queue, now), state: 'ALARM' },
        grouping: service,
        incident: ids.token(12),
        unmatched: false,
      },
      { at: now, actor: { kind: 'aws', name: 'sqs' }, cause: id },
      {
        claims: [
          claim(`dead-letter/${queue}/${id}`),
          claim(`dead-letters/${queue}/${Math.floor(epochMs(now) / 1000 / everySec)}`),
        ],
      },
    );
    const before = told.told === 'repeated';
    log.error('dead-letter', { queue, message: id, told: !before });
    return before ? 'told-before' : 'told';
  };
}

const mentionOf = (queue: string, at: Instant) => ({
  key: `dead-letters/${queue}`,
  name: `dead letters in ${queue}`,
  at,
  sentence: signalTexts().alarm.deadLetters({ queue }),
});
