import type { Instant } from '../../core/calendar/index.ts';
import type { KeptFact, ShiftFact } from '../../core/oncall/index.ts';
import type { Directory } from '../directory/index.ts';
import type { SettingsSource, Store } from '../ports/index.ts';
import { scheduleStream, type ShiftRowDoc, type Streams } from '../streams/index.ts';

/** Overrides, covers and swaps as the on-call room reads them: people by their keys in tocsin.yaml. */
export type ShiftFacts = {
  /** Of these schedules, those that are not over; all that is needed to say who is on call now or later. */
  of(schedules: readonly string[]): Promise<readonly ShiftFact[]>;
  /** Of all schedules, those that end at `from` or later: for what is past. */
  since(from: Instant): Promise<readonly ShiftFact[]>;
};

/**
 * A fact about somebody whom tocsin.yaml no longer knows is passed over: they cannot be paged, and the rotation is
 * better than nobody.
 */
export function createShiftFacts(needs: {
  readonly store: Store;
  readonly streams: Pick<Streams, 'load'>;
  readonly directory: Pick<Directory, 'configured'>;
  readonly settings: SettingsSource;
}): ShiftFacts {
  const { store, streams, directory, settings } = needs;
  // Who is who changes with the configuration only; a page must not wait for a read per override.
  let names = { hash: '', known: new Map<string, string>() };

  async function nameOf(person: string): Promise<string | undefined> {
    const { hash } = settings.current();
    if (names.hash !== hash) names = { hash, known: new Map() };
    const { known } = names;
    const remembered = known.get(person);
    if (remembered !== undefined) return remembered;
    const name = (await directory.configured(person))?.name;
    if (name !== undefined) known.set(person, name);
    return name;
  }

  async function named(schedule: string, fact: KeptFact): Promise<readonly ShiftFact[]> {
    const { id, kind, layer, start, end, createdAt } = fact;
    const person = fact.person === null ? null : await nameOf(fact.person);
    const replaces = fact.replaces === undefined ? undefined : await nameOf(fact.replaces);
    if (person === undefined || (fact.replaces !== undefined && replaces === undefined)) return [];
    return [
      {
        id,
        schedule,
        kind,
        person,
        start,
        end,
        createdAt,
        ...(layer === undefined ? {} : { layer }),
        ...(replaces === undefined ? {} : { replaces }),
      },
    ];
  }

  return {
    async of(schedules) {
      const found = await Promise.all(
        schedules.map(async (schedule) => {
          const { facts } = (await streams.load(scheduleStream, schedule)).state;
          return Promise.all(facts.map((fact) => named(schedule, fact)));
        }),
      );
      return found.flat(2);
    },
    async since(from) {
      const found: ShiftFact[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.rowsBy({
          view: 'shift',
          index: 'end',
          value: 'every',
          from,
          limit: 1000,
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const { doc } of page.rows) {
          const { schedule, ...fact } = doc as ShiftRowDoc;
          found.push(...(await named(schedule, fact)));
        }
        cursor = page.cursor;
      } while (cursor !== undefined);
      // The index gives them by their end; where they overlap, the order in which they were made decides.
      return found.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
    },
  };
}
