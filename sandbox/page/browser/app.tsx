import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Act, ActResult, FileShown, Group, Json, ModalShown, Person, Room, Team } from '../parts.ts';
import { Card } from './card.tsx';
import { Confirmation } from './dialogs/confirmation.tsx';
import { FileViewer } from './dialogs/file-viewer.tsx';
import { Modal } from './dialogs/modal.tsx';
import { Switcher } from './dialogs/switcher.tsx';
import { Layout } from './frame/layout.tsx';
import { go, perform, useClock, useLive, useRoute, type Live, type Route } from './live.ts';
import { useStable } from './stable.ts';
import { humans, NowContext, WorkspaceContext, type CardOf, type Workspace } from './workspace.ts';

/** Times that are told relative to now are good to ten seconds. */
const nowStepMs = 10_000;

export function App() {
  const route = useRoute();
  const live = useLive(route);
  const [trouble, setTrouble] = useState('');
  const [file, setFile] = useState<FileShown | undefined>(undefined);
  const [card, setCard] = useState<CardOf | undefined>(undefined);
  const [asked, setAsked] = useState<{ dialog: Json; answer: (yes: boolean) => void } | undefined>(undefined);
  const [finding, find] = useFinder();
  const confirm = useCallback(
    (dialog: Json) =>
      new Promise<boolean>((resolve) => {
        setAsked({
          dialog,
          answer: (yes) => {
            setAsked(undefined);
            resolve(yes);
          },
        });
      }),
    [],
  );
  const nowMs = useClock(live, nowStepMs);
  const workspace = useKnown(live, route, { setTrouble, openFile: setFile, openCard: setCard, confirm });
  const rooms = (live.parts.get('rooms') as readonly Room[] | undefined) ?? [];
  useFirstRoom(route, workspace, rooms);
  if (workspace === undefined) return <div class="starting">Connecting to the workspace…</div>;
  const modal = live.parts.get('modal') as ModalShown | undefined;
  return (
    <WorkspaceContext.Provider value={workspace}>
      <NowContext.Provider value={Math.floor(nowMs / nowStepMs) * nowStepMs}>
        <Layout live={live} route={route} rooms={rooms} find={() => find(true)} />
        {modal === undefined ? null : <Modal key={modal.id} modal={modal} />}
        {file === undefined ? null : <FileViewer file={file} close={() => setFile(undefined)} />}
        {finding ? <Switcher close={() => find(false)} /> : null}
        {card === undefined ? null : (
          <Card key={`${card.kind}/${card.id}`} card={card} close={() => setCard(undefined)} />
        )}
        {asked === undefined ? null : <Confirmation {...asked} />}
        {trouble === '' ? null : <Trouble words={trouble} close={() => setTrouble('')} />}
      </NowContext.Provider>
    </WorkspaceContext.Provider>
  );
}

/** Ctrl+K opens the finder from anywhere. */
function useFinder() {
  const [finding, find] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      find(true);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return [finding, find] as const;
}

type Openers = Pick<Workspace, 'openFile' | 'openCard' | 'confirm'> & {
  readonly setTrouble: (words: string) => void;
};

/** The workspace as this person knows it; the same object as long as nothing of it changed. */
function useKnown({ parts }: Live, { as }: Route, openers: Openers): Workspace | undefined {
  const team = parts.get('team') as Team | undefined;
  const persons = (parts.get('people') as readonly Person[] | undefined) ?? none;
  const groups = (parts.get('groups') as readonly Group[] | undefined) ?? none;
  const people = useMemo(() => new Map(persons.map((person) => [person.id, person])), [persons]);
  const listed = (parts.get('rooms') as readonly Room[] | undefined) ?? none;
  const rooms = useStable(
    listed.map(({ id, name, kind, member, archived, others }) => ({
      id,
      name,
      kind,
      member,
      archived,
      others,
    })),
  );
  const me = people.get(as) ?? humans(people)[0];
  const { setTrouble, openFile, openCard, confirm } = openers;
  const act = useCallback(
    async (wanted: Act): Promise<ActResult> => {
      const result = await perform(me?.id ?? '', wanted);
      setTrouble(result.ok ? '' : result.error);
      return result;
    },
    [me?.id],
  );
  return useMemo(() => {
    if (team === undefined || me === undefined) return undefined;
    const openRoom = (id: string, ts = ''): void =>
      go({ room: id, thread: '', most: '', tab: '', side: '', at: ts });
    return {
      me,
      team,
      people,
      rooms,
      groups,
      act,
      openFile,
      openCard,
      confirm,
      openRoom,
      openThread: (ts) => go({ thread: ts, at: '' }),
      openDirect: (person) =>
        void act({ do: 'direct', person }).then((result) => {
          if (result.ok && result.room !== undefined) openRoom(result.room);
        }),
    };
  }, [me, team, people, rooms, groups, act]);
}

const none: readonly never[] = [];

/** Whoever comes without a place is led to their first channel. */
function useFirstRoom(route: Route, workspace: Workspace | undefined, rooms: readonly Room[]): void {
  useEffect(() => {
    const first = rooms.find(({ member, kind }) => member && kind === 'public');
    if (route.room === '' && workspace !== undefined && first !== undefined)
      go({ as: workspace.me.id, room: first.id });
  }, [route.room, workspace?.me.id, rooms.length]);
}

const troubleMs = 12_000;

/** What did not work, for as long as it takes to read it. */
function Trouble({ words, close }: { readonly words: string; readonly close: () => void }) {
  useEffect(() => {
    const timer = setTimeout(close, troubleMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="trouble" role="alert" popover="manual" ref={(box) => box?.showPopover()}>
      <span>{words}</span>
      <button type="button" class="cross" aria-label="Close the warning" onClick={close}>
        ×
      </button>
    </div>
  );
}
