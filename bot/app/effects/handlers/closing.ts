import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { readAlarmArn } from '../../../core/alarm/index.ts';
import {
  isFulfilled,
  label,
  showsPattern,
  type ActionItem,
  type ClosingCondition,
  type Incident,
} from '../../../core/incident/index.ts';
import { ready, textsFor } from '../../../core/texts/index.ts';
import {
  EvidenceError,
  type AlarmStates,
  type Log,
  type Place,
  type Settings,
  type SettingsSource,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';

const nextLookSec = 3600;

/** For so long a finished item is opened again by what it was to prevent. */
const watchedDays = 180;

/** Looks come each hour: what is older than this was seen by an earlier one. */
const lookBackDays = 30;

/** Regions in which an alarm is looked for that the incident does not know. */
const mostPlaces = 20;

/** Action items that are done by themselves, and open again when what they were to prevent is seen again. */
export function closingHandlers(needs: {
  readonly streams: Streams;
  readonly incidents: Incidents;
  readonly alarmStates: Pick<AlarmStates, 'named'>;
  readonly settings: SettingsSource;
  readonly log: Log;
}): Pick<Handlers, 'check-action'> {
  const { streams, incidents, alarmStates, settings, log } = needs;

  /** The newest incident of the service that shows the pattern, of those that everybody may see; no drill. */
  const newest = (
    { service }: Incident,
    pattern: string,
    from: Instant,
    now: Instant,
  ): Promise<Incident | undefined> =>
    incidents.newestOfService(service, from, plusSec(now, 1), (each) => showsPattern(each, pattern));

  /** Whether an alarm of that name has an OK action that is not switched off. Throws EvidenceError. */
  async function hasOkAction(incident: Incident, name: string): Promise<boolean> {
    for (const place of placesOf(incident, name, settings.current())) {
      const [alarm] = await alarmStates.named(place, [name]);
      if (alarm === undefined) continue;
      const { OKActions: actions, ActionsEnabled: enabled } = alarm;
      return Array.isArray(actions) && actions.length > 0 && enabled !== false;
    }
    return false;
  }

  async function holds(
    incident: Incident,
    { closes, at, reopenedAt }: ActionItem & { readonly closes: ClosingCondition },
    now: Instant,
  ): Promise<boolean> {
    const since = reopenedAt ?? at;
    const known = { runbooks: settings.current().runbooks.map(({ id }) => id), since, now };
    if (closes.check === 'alarm')
      return isFulfilled(closes, { ...known, okAction: await hasOkAction(incident, closes.alarm) });
    // Nothing is read before it can hold, and then no more than the days that count.
    if (closes.check === 'runbook' || !isFulfilled(closes, known)) return isFulfilled(closes, known);
    const from = plusSec(now, -closes.days * 86_400);
    const seen = await newest(incident, closes.pattern, from, now);
    return isFulfilled(closes, { ...known, ...(seen === undefined ? {} : { seenAt: seen.openedAt }) });
  }

  async function fulfilled(incident: Incident, action: ActionItem, now: Instant): Promise<Outcome> {
    const { closes, reopenedAt, byItself } = action;
    if (closes === undefined) return done();
    // Somebody opened it although the runbook was there: that it exists is no reason to close it again.
    if (reopenedAt !== undefined && byItself !== true && closes.check !== 'pattern') return done();
    if (!(await holds(incident, { ...action, closes }, now))) {
      return waitUntil(plusSec(now, nextLookSec), 'its condition does not hold yet');
    }
    const { actions: t } = textsFor(settings.current().locale);
    const reason = t.fulfilled({ condition: ready(t.condition(closes)) });
    const command = { type: 'EndAction', action: action.id, how: 'done', reason } as const;
    return telling(incidentStream, incident.id, command, tocsin);
  }

  /** Why it is to be opened again; undefined while there is no reason. */
  async function reopens(
    incident: Incident,
    action: ActionItem,
    endedAt: Instant,
    now: Instant,
  ): Promise<string | undefined> {
    const { closes } = action;
    if (closes === undefined) return undefined;
    const { actions: t } = textsFor(settings.current().locale);
    if (closes.check === 'pattern') {
      const lookBack = plusSec(now, -lookBackDays * 86_400);
      const from = endedAt > lookBack ? endedAt : lookBack;
      const again = await newest(incident, closes.pattern, from, now);
      return again && t.seenAgain({ incident: label(again.number) });
    }
    if (await holds(incident, { ...action, closes }, now)) return undefined;
    return t.noLonger({ condition: ready(t.condition(closes)) });
  }

  async function recurred(incident: Incident, action: ActionItem, now: Instant): Promise<Outcome> {
    const { closes, endedAt, byItself } = action;
    if (closes === undefined || endedAt === undefined) return done();
    // Who said that it is done knew more than the condition: only what it closed is opened when it no longer holds.
    if (closes.check !== 'pattern' && byItself !== true) return done();
    if (plusSec(endedAt, watchedDays * 86_400) < now) return done();
    const reason = await reopens(incident, action, endedAt, now);
    if (reason === undefined) return waitUntil(plusSec(now, nextLookSec), 'it has not been seen again');
    const command = { type: 'ReopenAction', action: action.id, reason } as const;
    return telling(incidentStream, incident.id, command, tocsin);
  }

  return {
    async 'check-action'({ data, now }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status === 'none') return done();
      const action = state.actions.find(({ id }) => id === data.action);
      if (action === undefined || action.status === 'dropped') return done();
      try {
        return await (action.status === 'open'
          ? fulfilled(state, action, now)
          : recurred(state, action, now));
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        // What CloudWatch does not tell changes nothing; a permission that was given is seen by the next look.
        log.warn('action.not-checked', { incident: state.id, action: action.id, problem: error.message });
        return waitUntil(plusSec(now, nextLookSec), error.message);
      }
    },
  };
}

/** Where the incident knows the alarm from; else every configured account and region. */
function placesOf({ alarms }: Incident, name: string, { accounts, homeRegion }: Settings): readonly Place[] {
  const known = alarms.find((each) => each.name === name)?.arn;
  const { account, region } = (known === undefined ? undefined : readAlarmArn(known)) ?? {};
  if (region !== undefined) return [{ region, ...(account === undefined ? {} : { account }) }];
  const all = accounts.flatMap(({ id, regions }) => regions.map((each) => ({ account: id, region: each })));
  return all.length === 0 ? [{ region: homeRegion }] : all.slice(0, mostPlaces);
}
