import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act, ActResult, FileShown, Group, Json, Person, Room, Team } from '../parts.ts';

/** What every piece of the page may know and ask for. */
export type Workspace = {
  readonly me: Person;
  readonly team: Team;
  readonly people: ReadonlyMap<string, Person>;
  readonly rooms: readonly Room[];
  readonly groups: readonly Group[];
  readonly nowMs: number;
  /** Does it; what went wrong is shown. */
  readonly act: (act: Act) => Promise<ActResult>;
  readonly openRoom: (id: string) => void;
  readonly openThread: (ts: string) => void;
  readonly openDirect: (person: string) => void;
  readonly openFile: (file: FileShown) => void;
  /** Resolves with what the person says to a confirmation dialog. */
  readonly confirm: (dialog: Json) => Promise<boolean>;
};

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('outside of the workspace');
  return workspace;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
/** The words of a text object. */
export const wordsOf = (value: unknown): string => (isObject(value) ? textOf(value['text']) : textOf(value));

/** What a conversation is called for this person. */
export function roomName(room: Room, people: ReadonlyMap<string, Person>): string {
  if (room.kind !== 'im' && room.kind !== 'mpim') return room.name;
  const names = room.others.map((id) => people.get(id)?.realName ?? id);
  return names.length === 0 ? 'you' : names.join(', ');
}
