import type { Person } from '../../core/catalogue/index.ts';
import { sealEvents } from '../ledger/index.ts';
import type {
  ClaimWrite,
  Clock,
  Ids,
  Json,
  PersonRef,
  People,
  SettingsSource,
  Store,
} from '../ports/index.ts';

/** What the erasable directory knows of a person; events hold only the id. */
export type DirectoryEntry = {
  readonly id: string;
  /** Slack user id. */
  readonly slack?: string;
  /** Key in tocsin.yaml. */
  readonly configured?: string;
};

export type Directory = {
  /** The person with that Slack user id; added on first sight. */
  ofSlack(user: string): Promise<string>;
  /** The person of that key in tocsin.yaml; undefined when the configuration has none. */
  ofConfigured(name: string): Promise<string | undefined>;
  /** Configured facts (phone, zone ...) of a person, where the configuration knows them. */
  configured(person: string): Promise<Person | undefined>;
  /** How a message may show them. */
  refs(persons: readonly string[]): Promise<People>;
};

const view = 'person';

export function createDirectory(needs: {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: SettingsSource;
}): Directory {
  const { store, clock, ids, settings } = needs;

  const inConfiguration = (test: (person: Person) => boolean): Person | undefined =>
    settings.current().people.find(test);

  /** Claims make sure that two who see somebody for the first time at once agree on one id. */
  async function found(keys: readonly string[], entry: Omit<DirectoryEntry, 'id'>): Promise<string> {
    for (;;) {
      const known = await Promise.all(keys.map((key) => store.claimed(key, clock.now())));
      const existing = known.find((id) => id !== undefined);
      if (existing !== undefined && known.every((id) => id !== undefined)) return existing;
      const id = existing ?? `p${ids.token(11)}`;
      const missing = keys.filter((_, index) => known[index] === undefined);
      if (await added(id, entry, missing)) return id;
    }
  }

  async function added(
    id: string,
    entry: Omit<DirectoryEntry, 'id'>,
    keys: readonly string[],
  ): Promise<boolean> {
    const recordedAt = clock.now();
    const stream = `person/${id}`;
    const head = await store.head(stream);
    const meta = {
      occurredAt: recordedAt,
      recordedAt,
      actor: { kind: 'system', name: 'tocsin' },
      cause: 'directory',
      correlation: stream,
      configHash: settings.current().hash,
      drill: false,
      visibility: 'open',
    } as const;
    const before = (await store.row(view, id)) as DirectoryEntry | undefined;
    const outcome = await store.append({
      stream,
      expectedVersion: head?.version ?? 0,
      recordedAt,
      events: sealEvents({ facts: [{ type: 'PersonKnown', data: {} }], stream, head, meta, ids }),
      effects: [],
      rows: [{ view, key: id, doc: { ...before, ...entry, id } as Json }],
      claims: keys.map((key): ClaimWrite => ({ key, value: id })),
    });
    return outcome.ok;
  }

  async function entryOf(person: string): Promise<DirectoryEntry | undefined> {
    return (await store.row(view, person)) as DirectoryEntry | undefined;
  }

  const keysOf = (person: Person): readonly string[] => [
    `person/configured/${person.name}`,
    ...(person.slack === undefined ? [] : [`person/slack/${person.slack}`]),
  ];

  const ofPerson = (person: Person): Promise<string> =>
    found(keysOf(person), {
      configured: person.name,
      ...(person.slack === undefined ? {} : { slack: person.slack }),
    });

  const directory: Directory = {
    ofSlack(user) {
      const person = inConfiguration((each) => each.slack === user);
      return person ? ofPerson(person) : found([`person/slack/${user}`], { slack: user });
    },
    async ofConfigured(name) {
      const person = inConfiguration((each) => each.name === name);
      return person && ofPerson(person);
    },
    async configured(id) {
      const entry = await entryOf(id);
      return (
        entry &&
        inConfiguration(
          (each) =>
            each.name === entry.configured || (entry.slack !== undefined && each.slack === entry.slack),
        )
      );
    },
    async refs(persons) {
      const entries = await Promise.all(
        [...new Set(persons)].map(async (id) => [id, await ref(id)] as const),
      );
      return Object.fromEntries(entries);
    },
  };

  async function ref(id: string): Promise<PersonRef> {
    const entry = await entryOf(id);
    return {
      ...(entry?.slack === undefined ? {} : { slack: entry.slack }),
      ...(entry?.configured === undefined ? {} : { name: entry.configured }),
    };
  }

  return directory;
}
