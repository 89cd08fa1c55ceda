import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { redactedChange, type Change } from '../../../core/alarm/index.ts';
import { isWorthKeeping } from '../../../core/evidence/index.ts';
import type { DriftedResource } from '../../../core/incident/index.ts';
import {
  EvidenceError,
  type ClaimedEffect,
  type NewEffect,
  type Past,
  type SettingsSource,
  type Store,
  type TrailWish,
} from '../../ports/index.ts';
import { sha256 } from '../../ledger/index.ts';
import { changeStream, incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { changeLimits, type ChangesIntent } from './changes.ts';
import { gapOf, incidentOf, placeOf } from './outcome.ts';
import { resourcesOf, suspectsOf } from './scene.ts';

/** Two calls a second in an account and region, shared with everybody who asks there (service quotas, 2026). */
const trailLimit = { intervalMs: 500, burst: 2 } as const;

/** Pages of all writes of the account that are looked through, after those by name. */
const writePages = 3;

/** Resources whose stack is asked for, and drifted resources that are named. */
const driftLimits = { resources: 3, named: 8 } as const;

export type TrailIntent = ChangesIntent & {
  /** Resource names, one call each; after them all writes. */
  readonly names: readonly string[];
  readonly step: number;
  readonly token?: string;
  /** All writes have been looked through before, or are by another effect. */
  readonly only?: true;
};

/** Looks up what CloudTrail and CloudFormation know, call by call, and shows the changes again at the end. */
export function trailHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly past: Past;
}): Pick<Handlers, 'look-up-trail' | 'read-drift'> {
  const { store, streams, past } = needs;
  return {
    async 'look-up-trail'({ effect, data, now }) {
      const place = placeOf(data);
      const key = `aws/cloudtrail/${place.account ?? ''}/${place.region}`;
      const turn = await store.takeTurn({ key, ...trailLimit, now });
      if (!turn.ok) return waitUntil(turn.freeAt, 'CloudTrail answers two calls a second');
      const { names, step, token } = data;
      const wish: TrailWish = step < names.length ? { resource: names[step]! } : { writes: true };
      try {
        const from = plusSec(data.from, -changeLimits.beforeSec);
        const page = await past.trail({
          place,
          wish,
          from,
          to: now,
          ...(token === undefined ? {} : { token }),
        });
        const kept = page.changes.filter((change) => isWorthKeeping(change, names));
        for (const change of kept) await record(change, effect, now);
        const next = nextStep(data, page.next);
        if (next !== undefined) return done(follow(effect, 'look-up-trail', { ...data, ...next }, now));
        return done(
          follow(effect, 'read-drift', ended(data, { trailUntil: now, looked: true }, 'trail'), now),
        );
      } catch (error) {
        const known = givenUp(error, data, now);
        const gap = { kind: 'changes', subject: 'CloudTrail', ...gapOf(known) } as const;
        return gapThen(data, 'trail', gap, follow(effect, 'read-drift', ended(data, {}), now));
      }
    },

    async 'read-drift'({ effect, data, now }) {
      const place = placeOf(data);
      const incident = await incidentOf(streams, data.incident);
      if (!incident) return done();
      const asked = data.words === undefined ? [] : [data.words];
      const resources = [
        ...new Set([...asked, ...suspectsOf(incident).slice(0, 1), ...resourcesOf(incident)]),
      ];
      try {
        const drift: DriftedResource[] = [];
        for (const resource of resources.slice(0, driftLimits.resources)) {
          const stack = await past.stackOf(place, resource);
          if (stack === undefined) continue;
          drift.push(...(await past.drifts(place, stack, driftLimits.named)));
          break;
        }
        return done(follow(effect, 'gather-changes', ended(data, { drift }, 'drift'), now));
      } catch (error) {
        const known = givenUp(error, data, now);
        const gap = { kind: 'changes', subject: 'CloudFormation', ...gapOf(known) } as const;
        return gapThen(data, 'drift', gap, follow(effect, 'gather-changes', data, now));
      }
    },
  };

  /** The same event again is the same stream, which holds it already. */
  async function record(told: Change, effect: ClaimedEffect, now: Instant): Promise<void> {
    const change = redactedChange(told, needs.settings.current().redaction);
    const { account = '', region = '', id = '' } = change;
    const stream = `trail-${sha256(JSON.stringify([account, region, id || change])).slice(0, 24)}`;
    const meta = { at: now, actor: { kind: 'aws', name: 'cloudtrail' }, cause: effect.id } as const;
    await streams.tell(changeStream, stream, { type: 'RecordChange', change }, meta);
  }
}

/** Throws what may pass by itself, until patience ends; nothing but an error of the port is given up. */
function givenUp(error: unknown, { giveUpAt }: ChangesIntent, now: Instant): EvidenceError {
  if (!(error instanceof EvidenceError) || (error.retryable && now < giveUpAt)) throw error;
  return error;
}

/** Key of the gap of one source: the item of changes stands without it. */
const gapKey = (key: string, source: 'trail' | 'drift'): string => `${key} ${source}`;

function nextStep(
  { names, step, only }: TrailIntent,
  next: string | undefined,
): Pick<TrailIntent, 'step' | 'token'> | undefined {
  // Of a resource the newest 50 calls say enough; all writes are read on.
  if (step < names.length) return only && step + 1 === names.length ? undefined : { step: step + 1 };
  const page = step - names.length;
  if (next === undefined || page + 1 >= writePages) return undefined;
  return { step: step + 1, token: next };
}

/** What is known when this part is over, and whose gap it closes. */
function ended(
  data: ChangesIntent,
  more: Pick<ChangesIntent, 'trailUntil' | 'looked' | 'drift'>,
  closed?: 'trail' | 'drift',
): ChangesIntent {
  const { names: _names, step: _step, token: _token, only: _only, ...kept } = data as TrailIntent;
  const closes = [...(data.closes ?? []), ...(closed === undefined ? [] : [gapKey(data.key, closed)])];
  return { ...kept, ...more, closes };
}

function follow<K extends 'look-up-trail' | 'read-drift' | 'gather-changes'>(
  effect: ClaimedEffect,
  kind: K,
  data: K extends 'look-up-trail' ? TrailIntent : ChangesIntent,
  now: Instant,
): NewEffect {
  const run = (data as { readonly run?: string }).run ?? effect.id;
  const step = (data as Partial<TrailIntent>).step ?? 'end';
  const how = { key: `${run}/${step}`, about: effect.about, dueAt: now };
  return intend(kind, { ...data, run } as never, how);
}

const gapThen = (
  data: ChangesIntent,
  source: 'trail' | 'drift',
  gap: Parameters<typeof noted>[1],
  next: NewEffect,
): Outcome =>
  telling(incidentStream, data.incident, noted({ ...data, key: gapKey(data.key, source) }, gap), tocsin, {
    follow: () => [next],
    unchanged: () => done(next),
    rejected: () => done(next),
  });

const noted = (
  { key, sheet }: Pick<ChangesIntent, 'key' | 'sheet'>,
  gap: { readonly kind: 'changes'; readonly subject: string } & ReturnType<typeof gapOf>,
) => ({ type: 'NoteGap', gap: { ...gap, key, ...(sheet === undefined ? {} : { sheet }) } }) as const;
