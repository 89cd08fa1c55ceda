import type { Instant } from '../../../core/calendar/index.ts';
import type { Incident } from '../../../core/incident/index.ts';
import type { Escalation } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Ask } from '../../ports/index.ts';
import { escalationStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';

/** So many runs of an incident are looked at: an acknowledgement that expires begins another one. */
const mostRuns = 10;

/** The delivery ledger of an incident. Whoever was paged and looks at it has seen their page. */
export async function reached(
  needs: { readonly streams: Streams; readonly directory: Directory },
  ask: Ask,
  incident: Incident,
  person: string,
  now: Instant,
): Promise<Outcome> {
  const { streams, directory } = needs;
  const first = Math.max(1, incident.expired + 2 - mostRuns);
  const ids = Array.from({ length: incident.expired + 2 - first }, (_, n) => `${incident.id}-${first + n}`);
  if (incident.escalation !== undefined && !ids.includes(incident.escalation.id))
    ids.push(incident.escalation.id);
  const runs: Escalation[] = [];
  for (const id of ids) {
    const { state } = await streams.load(escalationStream, id);
    if (state.status !== 'none') runs.push(state);
  }
  const named = runs.flatMap(({ pages }) => pages.map((page) => page.person));
  const people = await directory.refs(named);
  const answer = { answer: 'reached', number: incident.number, runs, people } as const;
  const last = ids.at(-1);
  const paged = runs.at(-1)?.pages.some((page) => page.person === person && page.seen === undefined);
  const seen =
    last === undefined || paged !== true
      ? []
      : [
          intend(
            'note-seen',
            { escalation: last, person, via: 'slack' },
            { key: ask.id, about: `escalation/${last}`, dueAt: now },
          ),
        ];
  return done(...seen, answering(ask, answer, now));
}
