import { plusSec } from '../../../core/calendar/index.ts';
import { changeKey, collapsed, namesSame } from '../../../core/evidence/index.ts';
import type { ChangeMention, Incident } from '../../../core/incident/index.ts';
import { causesOf, mentionOf } from '../../../core/timeline/index.ts';
import type { Answer, Request, Store } from '../../ports/index.ts';
import { createChanges } from '../../queries/changes.ts';
import type { TimelineOf } from '../../queries/timeline.ts';

type CauseRequest = Extract<Request, { do: 'causes' | 'cause-link' | 'cause-unlink' }>;
type Causes = Extract<Answer, { answer: 'causes' }>;
type Candidate = Causes['candidates'][number];

export const isCauseRequest = (request: Request): request is CauseRequest =>
  ['causes', 'cause-link', 'cause-unlink'].includes(request.do);

/** Candidates that are shown; a message takes 50 blocks. */
const shown = 10;

/** How long before the incident a change may lie that is named by its id or version, and after it. */
const recordedSec = { before: 24 * 3600, after: 3600 } as const;

/** The changes that may have caused an incident, those that are taken for it first. */
export async function candidateCauses(
  needs: { readonly timelineOf: TimelineOf },
  incident: Incident,
): Promise<Causes> {
  const { id, number, evidence } = incident;
  const { events } = await needs.timelineOf(incident);
  const known = causesOf(events);
  const listed = evidence.flatMap((item): readonly Candidate[] =>
    item.finding.kind === 'changes'
      ? item.finding.changes.map((change, index) => ({
          ref: `${item.id}.${index + 1}`,
          change: mentionOf(change),
        }))
      : [],
  );
  const all = new Map<string, Candidate>();
  for (const { how, ...change } of known) all.set(change.key, { change, how });
  for (const each of listed) all.set(each.change.key, { ...each, ...all.get(each.change.key) });
  return { answer: 'causes', incident: id, number, candidates: [...all.values()].slice(0, shown) };
}

/** The one change that is meant: `E4.1`, its key, its id or version, or what it happened to; else the list. */
export async function meantChange(
  needs: { readonly store: Store; readonly timelineOf: TimelineOf },
  incident: Incident,
  asked: string,
): Promise<ChangeMention | Causes> {
  const causes = await candidateCauses(needs, incident);
  const typed = asked.toLowerCase();
  const ref = /^e\d+$/.test(typed) ? `${typed}.1` : typed;
  const named = causes.candidates.find(
    (each) => each.change.key === asked || each.ref?.toLowerCase() === ref,
  );
  if (named !== undefined) return named.change;
  const from = plusSec(incident.startedAt, -recordedSec.before);
  const to = plusSec(incident.openedAt, recordedSec.after);
  const recorded = collapsed(await createChanges(needs.store).inWindow({ region: '' }, from, to));
  const fitting = recorded.filter(
    ({ change: { id = '', version = '' } }) =>
      id.toLowerCase() === typed || (typed.length >= 7 && version.toLowerCase().startsWith(typed)),
  );
  const found =
    fitting.length > 0 ? fitting : recorded.filter(({ change }) => namesSame(change.subject, asked));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return { ...causes, asked };
  const { change, at, endedAt } = only;
  const { source, subject, version } = change;
  return {
    key: changeKey(change),
    source,
    subject,
    at,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(version === undefined ? {} : { version }),
  };
}
