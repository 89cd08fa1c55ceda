import { DAY_MS, epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import { happened } from '../../core/incident/index.ts';
import {
  burdensOf,
  carriedBy,
  interruptionsOf,
  rosterOf,
  suggestTurns,
  type Carried,
  type ScheduleDefinition,
  type ShiftFact,
  type Suggestion,
} from '../../core/oncall/index.ts';
import type { EscalationEvent } from '../../core/paging/index.ts';
import type { Directory } from '../directory/index.ts';
import type { SettingsSource, Store } from '../ports/index.ts';
import type { Incidents } from './incidents.ts';

/** An incident that was opened earlier may page still. */
const openedBeforeMs = 7 * DAY_MS;

/** Pages in [from, to) by the stored escalations, to people of the configuration; drills are left out. */
export async function pagesBetween(
  needs: {
    readonly store: Pick<Store, 'readCorrelated'>;
    readonly incidents: Pick<Incidents, 'openedBetween'>;
    readonly directory: Pick<Directory, 'configured'>;
  },
  from: Instant,
  to: Instant,
): Promise<readonly { readonly person: string; readonly at: Instant }[]> {
  const opened = instantOf(epochMs(from) - openedBeforeMs);
  const rows = await needs.incidents.openedBetween('operator', opened, to);
  const names = new Map<string, string | undefined>();
  const pages: { readonly person: string; readonly at: Instant }[] = [];
  for (const { id } of rows.filter(({ drill }) => !drill))
    for (const envelope of await needs.store.readCorrelated(id)) {
      if (envelope.type !== 'PersonPaged' || envelope.occurredAt < from || envelope.occurredAt >= to)
        continue;
      const event = happened(envelope) as unknown as Extract<EscalationEvent, { type: 'PersonPaged' }>;
      const { person } = event.data;
      if (!names.has(person)) names.set(person, (await needs.directory.configured(person))?.name);
      const name = names.get(person);
      if (name !== undefined) pages.push({ person: name, at: envelope.occurredAt });
    }
  return pages;
}

export type Fairness = {
  readonly carried: readonly Carried[];
  readonly suggestions: readonly Suggestion[];
};

/** What the schedules asked of each person in [from, to), and in which order to go on at `now`. */
export function fairnessOf(
  settings: SettingsSource,
  schedules: readonly ScheduleDefinition[],
  facts: readonly ShiftFact[],
  pages: readonly { readonly person: string; readonly at: Instant }[],
  { from, to, now }: { readonly from: Instant; readonly to: Instant; readonly now: Instant },
): Fairness {
  const { people } = settings.current();
  const roster = rosterOf(schedules, facts);
  const burdens = burdensOf(roster.shiftsBetween(from, to), people, { from, to });
  const carried = carriedBy(burdens, interruptionsOf(pages, people));
  // The rotation itself, without overrides: those end by themselves.
  const planned = rosterOf(schedules, []).onCallAt(now);
  return {
    carried,
    suggestions: schedules.flatMap((schedule) =>
      suggestTurns(
        schedule,
        carried,
        (layer) => planned.find((each) => each.schedule === schedule.name && each.layer === layer)?.person,
        now,
      ),
    ),
  };
}
