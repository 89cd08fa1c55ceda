import type { KnownPerson } from './finding.ts';
import { bare } from './words.ts';

/** What the caller knows about people, ready to be looked up word by word. */
export type Roster = {
  /** Names of one word (in small letters, without marks and without "@"), and first words of longer ones. */
  readonly names: ReadonlySet<string>;
  /** Words of longer names that follow the first. */
  readonly surnames: ReadonlySet<string>;
  /** Roles, as words in small letters joined by one space. */
  readonly roles: ReadonlySet<string>;
  readonly longestRole: number;
};

export function rosterOf(people: readonly KnownPerson[]): Roster {
  const names = new Set<string>();
  const surnames = new Set<string>();
  const roles = new Set<string>();
  for (const person of people) {
    for (const name of person.names) {
      const [first, ...rest] = keyOf(name).split(' ');
      if (first !== undefined && first !== '') names.add(first);
      for (const each of rest) surnames.add(each);
    }
    for (const role of person.roles ?? [])
      roles.add(role.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' '));
  }
  const longestRole = Math.max(0, ...[...roles].map((each) => each.split(' ').length));
  return { names, surnames, roles, longestRole };
}

const keyOf = (name: string): string =>
  bare(name).toLowerCase().replace(/^@/, '').trim().replaceAll(/\s+/g, ' ');
