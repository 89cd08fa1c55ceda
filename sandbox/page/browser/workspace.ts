import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act, ActResult, FileShown, Group, Json, Person, Room, Team } from '../parts.ts';

/** A conversation as far as its name goes; it changes seldom, other than what was said last in it. */
export type Place = Pick<Room, 'id' | 'name' | 'kind' | 'member' | 'archived' | 'others'>;

/** Whose or which group's card is open, and beside what. */
export type CardOf = {
  readonly kind: 'person' | 'group';
  readonly id: string;
  readonly anchor: HTMLElement;
};

/** What every piece of the page may know and ask for. */
export type Workspace = {
  readonly me: Person;
  readonly team: Team;
  readonly people: ReadonlyMap<string, Person>;
  readonly rooms: readonly Place[];
  readonly groups: readonly Group[];
  /** Does it; what went wrong is shown. */
  readonly act: (act: Act) => Promise<ActResult>;
  readonly openRoom: (id: string, ts?: string) => void;
  readonly openThread: (ts: string) => void;
  readonly openDirect: (person: string) => void;
  readonly openFile: (file: FileShown) => void;
  readonly openCard: (card: CardOf) => void;
  /** Resolves with what the person says to a confirmation dialog. */
  readonly confirm: (dialog: Json) => Promise<boolean>;
};

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('outside of the workspace');
  return workspace;
}

/** The time of the workspace, for what is told relative to it; apart, because it changes all the time. */
export const NowContext = createContext(0);
export const useNow = (): number => useContext(NowContext);

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
/** The words of a text object. */
export const wordsOf = (value: unknown): string => (isObject(value) ? textOf(value['text']) : textOf(value));

export const isDirect = ({ kind }: Pick<Room, 'kind'>): boolean => kind === 'im' || kind === 'mpim';

/** What a conversation is called for this person. */
export function roomName(room: Pick<Room, 'kind' | 'name' | 'others'>, people: Workspace['people']): string {
  if (!isDirect(room)) return room.name;
  const names = room.others.map((id) => people.get(id)?.realName ?? id);
  return names.length === 0 ? 'you' : names.join(', ');
}

/** Those who can be somebody: no apps. */
export const humans = (people: Workspace['people']): readonly Person[] =>
  [...people.values()].filter(({ bot, id }) => !bot && id !== 'USLACKBOT');
