import { plusSec } from '../../../core/calendar/index.ts';
import {
  isFulfilled,
  label,
  showsPattern,
  type ActionItem,
  type Incident,
} from '../../../core/incident/index.ts';
import { ready, textsFor } from '../../../core/texts/index.ts';
import type { SettingsSource } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';

/** Incidents of a service that are read for one look; private ones and drills are not among them. */
const lookedAt = 60;

const nextLookSec = 3600;

/** For so long a finished item is opened again by what it was to prevent. */
const watchedDays = 180;

/** Action items that are done by themselves, and open again when what they were to prevent is seen again. */
export function closingHandlers(needs: {
  readonly streams: Streams;
  readonly incidents: Incidents;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'check-action'> {
  const { streams, incidents, settings } = needs;

  async function fulfilled(incident: Incident, action: ActionItem, now: string): Promise<Outcome> {
    const { closes, reopenedAt } = action;
    if (closes === undefined) return done();
    // Somebody opened it although the runbook was there: that it exists is no reason to close it again.
    if (reopenedAt !== undefined && closes.check === 'runbook') return done();
    const since = reopenedAt ?? action.at;
    const { runbooks, locale } = settings.current();
    const later =
      closes.check === 'pattern' ? await incidents.ofService(incident.service, since, now, lookedAt) : [];
    const known = { runbooks: runbooks.map(({ id }) => id), since, later, now };
    if (!isFulfilled(closes, known)) {
      return waitUntil(plusSec(now, nextLookSec), 'its condition does not hold yet');
    }
    const { actions: t } = textsFor(locale);
    const reason = t.fulfilled({ condition: ready(t.condition(closes)) });
    const command = { type: 'EndAction', action: action.id, how: 'done', reason } as const;
    return telling(incidentStream, incident.id, command, tocsin);
  }

  async function recurred(incident: Incident, action: ActionItem, now: string): Promise<Outcome> {
    const { closes, endedAt } = action;
    if (closes?.check !== 'pattern' || endedAt === undefined) return done();
    if (plusSec(endedAt, watchedDays * 86_400) < now) return done();
    const later = await incidents.ofService(incident.service, endedAt, now, lookedAt);
    const again = later.findLast((each) => showsPattern(each, closes.pattern));
    if (again === undefined) return waitUntil(plusSec(now, nextLookSec), 'it has not been seen again');
    const reason = textsFor(settings.current().locale).actions.seenAgain({ incident: label(again.number) });
    const command = { type: 'ReopenAction', action: action.id, reason } as const;
    return telling(incidentStream, incident.id, command, tocsin);
  }

  return {
    async 'check-action'({ data, now }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status === 'none') return done();
      const action = state.actions.find(({ id }) => id === data.action);
      if (action?.status === 'open') return fulfilled(state, action, now);
      return action?.status === 'done' ? recurred(state, action, now) : done();
    },
  };
}
