import { epochMs, instantOf, plusSec, wallAt, type Instant } from '../../../core/calendar/index.ts';
import { nextDigest, type DigestEvery } from '../../../core/timeline/index.ts';
import type {
  Answer,
  Ask,
  ChatFor,
  NewEffect,
  Request,
  Settings,
  SettingsSource,
  Store,
} from '../../ports/index.ts';
import { digestOf } from '../../queries/digest.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { intend } from '../intents.ts';
import { done, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { attempted, settling } from './settle.ts';

const about = 'figures';

/** Digests that are wanted, each as the stored timer of its next one; the same one until its time. */
export const watchDigests = ({ figures }: Settings, now: Instant): readonly NewEffect[] =>
  (['weekly', 'monthly'] as const).flatMap((every) =>
    figures?.digest?.[every] === true ? [planned(every, figures.zone, now)] : [],
  );

function planned(every: DigestEvery, zone: string, now: Instant): NewEffect {
  const { day, dueAt, from, to } = nextDigest(every, zone, now);
  return intend('plan-digest', { every, from, to }, { key: `${every}/${day}`, about, dueAt });
}

/** Days that are looked back on when somebody asks for a digest now. */
const daysNow: Readonly<Record<DigestEvery, number>> = { weekly: 7, monthly: 30 };

/** The figures of a week or a month, posted once to the channel of the configuration. */
export const digestHandlers = (needs: {
  readonly store: Store;
  readonly incidents: Incidents;
  readonly chat: ChatFor;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'plan-digest' | 'say-digest'> => ({
  async 'plan-digest'({ data, effect, now }) {
    const { figures } = needs.settings.current();
    // No longer wanted, or wanted otherwise: the configuration in force has its own timer.
    if (figures?.digest?.[data.every] !== true) return done();
    const { from, to, every } = data;
    return done(
      planned(every, figures.zone, now),
      intend('say-digest', { every, from, to }, { key: effect.id, about, dueAt: now }),
    );
  },

  async 'say-digest'({ effect, data, now }) {
    const { figures } = needs.settings.current();
    if (figures?.digest === undefined) return done();
    const { from, to, every } = data;
    const digest = await digestOf(needs, { from, to, zone: figures.zone }, now);
    const chat = needs.chat(effect.lane);
    const { channel } = figures.digest;
    const message = { kind: 'digest', every, digest } as const;
    const posted = await chat.post({ channel, message, key: effect.id, ...attempted(effect) });
    const double = { channel: posted.channel, of: { key: effect.id }, keep: posted.message };
    return done(...settling('settle-message', effect, double, now));
  },
});

/**
 * The last days up to now, to the same channel: once on a day of the team's zone. Whoever asks again is told that it is
 * there, and when it was asked for; one that could not be posted is tried again.
 */
export async function postDigest(
  { settings, store }: { readonly settings: SettingsSource; readonly store: Store },
  ask: Ask,
  { every }: Extract<Request, { do: 'digest' }>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { figures } = settings.current();
  const channel = figures?.digest?.channel;
  if (channel === undefined) return { answer: 'digest', why: 'not-configured' };
  const day = instantOf(wallAt(figures?.zone ?? 'UTC', epochMs(now))).slice(0, 10);
  const window = { from: plusSec(now, -daysNow[every] * 86_400), to: plusSec(now, 1) };
  const say = intend(
    'say-digest',
    { every, ...window },
    { key: `asked/${every}/${channel}/${day}`, about, dueAt: now },
  );
  const before = await store.effect(say.id);
  if (before !== undefined && before.state !== 'parked') {
    return { answer: 'digest', channel, since: before.createdAt };
  }
  const again = before === undefined ? say : { ...say, again: true };
  return done(again, answering(ask, { answer: 'digest', channel }, now));
}
