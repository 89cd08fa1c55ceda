import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { loadOf } from '../../../core/oncall/index.ts';
import type { Answer, Request } from '../../ports/index.ts';
import { fairnessOf, pagesBetween } from '../../queries/fairness.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { refOf, type ShiftNeeds } from './overrides.ts';
import { whichSchedule } from './which-schedule.ts';

/** A quarter: long enough that turns even out, short enough to be remembered. */
const backSec = 13 * 7 * 24 * 3600;
const mostPeople = 30;

/** What a schedule, or all of them, asked of each person in the last 13 weeks, and a fairer order of turns. */
export async function showFairness(
  needs: ShiftNeeds & {
    readonly incidents: Incidents;
    readonly shiftFacts: Pick<ShiftFacts, 'of' | 'since'>;
  },
  request: Extract<Request, { do: 'fairness' }>,
  now: Instant,
): Promise<Answer> {
  const { settings, shiftFacts } = needs;
  const named = request.schedule === undefined ? undefined : whichSchedule(settings, request.schedule);
  if (named !== undefined && 'answer' in named) return named;
  const schedules = named === undefined ? settings.current().schedules : [named];
  const from = plusSec(now, -backSec);
  const facts = await shiftFacts.since(from);
  const pages = await pagesBetween(needs, from, now);
  const { carried, suggestions } = fairnessOf(settings, schedules, facts, pages, { from, to: now, now });
  const shown = carried
    .filter(({ shifts, pages: paged }) => shifts > 0 || paged > 0)
    .map(({ person, ...own }) => ({ person: refOf(settings, person), load: loadOf(own), ...own }))
    .toSorted((a, b) => b.load - a.load);
  return {
    answer: 'fairness',
    ...(named === undefined ? {} : { schedule: named.name }),
    from,
    people: shown.slice(0, mostPeople),
    more: Math.max(0, shown.length - mostPeople),
    suggestions: suggestions
      .filter(({ changed }) => changed)
      .slice(0, 10)
      .map(({ schedule, layer, people }) => ({
        schedule,
        layer,
        people: people.slice(0, 20).map((person) => refOf(settings, person)),
      })),
  };
}
