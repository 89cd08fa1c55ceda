import type { Instant } from '../../../core/calendar/index.ts';
import type { Incident } from '../../../core/incident/index.ts';
import type { DirectPage, Escalation } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Ask, Request, Store } from '../../ports/index.ts';
import { directStream, escalationStream, type DirectPageRow, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';

/** So many runs of an incident are looked at: an acknowledgement that expires begins another one. */
const mostRuns = 10;

/** So many pages by hand, the newest. */
const mostDirects = 10;

export type ReachedNeeds = {
  readonly streams: Streams;
  readonly directory: Directory;
  readonly store: Pick<Store, 'rowsBy'>;
};

/** The delivery ledger of an incident. Whoever was paged and looks at it has seen their page. */
export async function reached(
  needs: ReachedNeeds,
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
  const directs = await directsOf(needs, incident.id);
  const people = await directory.refs([...runs, ...directs].flatMap(namedIn));
  const answer = { answer: 'reached', number: incident.number, runs, directs, people } as const;
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

async function directsOf({ streams, store }: ReachedNeeds, incident: string): Promise<readonly DirectPage[]> {
  const { rows } = await store.rowsBy({
    view: 'direct-page',
    index: 'incident',
    value: incident,
    newestFirst: true,
    limit: mostDirects,
  });
  const found = await Promise.all(
    rows.map(({ doc }) => streams.load(directStream, (doc as DirectPageRow).id)),
  );
  return found.flatMap(({ state }) => (state.status === 'none' ? [] : [state])).toReversed();
}

const namedIn = (run: Escalation | DirectPage): readonly string[] => [
  ...run.pages.map(({ person }) => person),
  ...('by' in run && run.by !== undefined ? [run.by] : []),
];

/** The ledger of one page by hand, for whoever sent it or was paged by it. Nobody else learns that there is one. */
export async function reachedDirectly(
  { streams, directory }: ReachedNeeds,
  ask: Ask,
  request: Extract<Request, { do: 'reached-directly' }>,
): Promise<Answer> {
  const { state } = await streams.load(directStream, request.direct);
  const person = await directory.ofSlack(ask.user);
  if (state.status === 'none' || !namedIn(state).includes(person)) return { answer: 'direct-over' };
  const people = await directory.refs(namedIn(state));
  return { answer: 'reached', runs: [], directs: [state], people };
}
