import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type {
  Act,
  ActResult,
  Controls,
  FileShown,
  Group,
  Json,
  ModalShown,
  OpenRoom,
  Person,
  Room,
  Said,
  Team,
  Whisper,
} from '../parts.ts';
import { safeUrl } from '../text/piece.ts';
import { Composer } from './composer.tsx';
import { Confirmation, FileViewer, Modal } from './dialogs.tsx';
import { perform, useLive, useRoute, type Live } from './live.ts';
import { Avatar, Lines, type Line } from './messages.tsx';
import { Panel } from './panel.tsx';
import { Lock, Sidebar } from './sidebar.tsx';
import { Away } from './text.tsx';
import { Tour } from './tour.tsx';
import { roomName, useWorkspace, WorkspaceContext, type Workspace } from './workspace.ts';

export function App() {
  const [route, go] = useRoute();
  const live = useLive(route);
  const { parts, nowMs } = live;
  const team = parts.get('team') as Team | undefined;
  const persons = (parts.get('people') as readonly Person[] | undefined) ?? [];
  const people = useMemo(() => new Map(persons.map((person) => [person.id, person])), [persons]);
  const rooms = (parts.get('rooms') as readonly Room[] | undefined) ?? [];
  const me = people.get(route.as) ?? persons.find(({ bot, id }) => !bot && id !== 'USLACKBOT');
  const [trouble, setTrouble] = useState('');
  const [file, setFile] = useState<FileShown | undefined>(undefined);
  const [asked, setAsked] = useState<{ dialog: Json; answer: (yes: boolean) => void } | undefined>(undefined);
  const act = useCallback(
    async (wanted: Act): Promise<ActResult> => {
      const result = await perform(me?.id ?? '', wanted);
      setTrouble(result.ok ? '' : result.error);
      return result;
    },
    [me?.id],
  );
  useEffect(() => {
    const first = rooms.find(({ member, kind }) => member && kind === 'public');
    if (route.room === '' && me !== undefined && first !== undefined) go({ as: me.id, room: first.id });
  }, [route.room, me?.id, rooms.length]);
  if (team === undefined || me === undefined) return <div class="starting">Connecting to the workspace…</div>;
  const workspace: Workspace = {
    me,
    team,
    people,
    rooms,
    groups: (parts.get('groups') as readonly Group[] | undefined) ?? [],
    nowMs,
    act,
    openRoom: (id) => go({ room: id, thread: '', most: '' }),
    openThread: (ts) => go({ thread: ts }),
    openDirect: (person) =>
      void act({ do: 'direct', person }).then((result) => {
        if (result.ok && result.room !== undefined) go({ room: result.room, thread: '', most: '' });
      }),
    openFile: setFile,
    confirm: (dialog) =>
      new Promise((resolve) => {
        setAsked({
          dialog,
          answer: (yes) => {
            setAsked(undefined);
            resolve(yes);
          },
        });
      }),
  };
  const modal = parts.get('modal') as ModalShown | undefined;
  return (
    <WorkspaceContext.Provider value={workspace}>
      <Layout live={live} route={route} go={go} />
      {modal === undefined ? null : <Modal key={modal.id} modal={modal} />}
      {file === undefined ? null : <FileViewer file={file} close={() => setFile(undefined)} />}
      {asked === undefined ? null : <Confirmation {...asked} />}
      {trouble === '' ? null : (
        <div class="trouble" role="alert">
          {trouble}
          <button type="button" class="cross" aria-label="Close the warning" onClick={() => setTrouble('')}>
            ×
          </button>
        </div>
      )}
    </WorkspaceContext.Provider>
  );
}

type Routing = ReturnType<typeof useRoute>;

function Layout({
  live,
  route,
  go,
}: {
  readonly live: Live;
  readonly route: Routing[0];
  readonly go: Routing[1];
}) {
  const { me, rooms } = useWorkspace();
  const [panel, setPanel] = useState(() => innerWidth > 1_280);
  const [nav, setNav] = useState(false);
  const [read, setRead] = useState<ReadonlyMap<string, string>>(new Map());
  const room = live.parts.get('room') as OpenRoom | undefined;
  const controls = live.parts.get('controls') as Controls | undefined;
  const lastTs = rooms.find(({ id }) => id === route.room)?.lastTs ?? '';
  const mark = `${me.id}/${route.room}`;
  useEffect(() => setRead((before) => new Map(before).set(mark, lastTs)), [mark, lastTs]);
  useEffect(() => setNav(false), [route.room]);
  const own = new Map(
    [...read].flatMap(([key, ts]) =>
      key.startsWith(`${me.id}/`) ? [[key.slice(me.id.length + 1), ts]] : [],
    ),
  );
  const lines = linesOf(live.parts);
  const top = lines.filter((line) => inRoom(line));
  const thread = route.thread === '' ? [] : lines.filter((line) => inThread(line, route.thread));
  return (
    <div
      class={`layout ${nav ? 'nav-open' : ''} ${panel ? 'with-panel' : ''} ${thread.length > 0 ? 'with-thread' : ''}`}
    >
      <Sidebar
        open={route.room}
        read={own}
        switchTo={(person) => go({ as: person, thread: '', ...(stays(room) ? {} : { room: '' }) })}
      />
      <button
        type="button"
        class="nav-shade"
        aria-label="Close the list of channels"
        tabIndex={-1}
        onClick={() => setNav(false)}
      />
      <main class="conversation">
        {live.connected ? null : (
          <div class="offline" role="status">
            The connection to the sandbox is lost; trying again…
          </div>
        )}
        {controls === undefined ? null : (
          <Tour
            tour={controls.tour}
            go={(where) => {
              if (where.panel === true) setPanel(true);
              const { as, room: to } = where;
              if (as !== undefined || to !== undefined)
                go({
                  thread: '',
                  most: '',
                  ...(as === undefined ? {} : { as }),
                  ...(to === undefined ? {} : { room: to }),
                });
            }}
          />
        )}
        <RoomHead room={room} nav={() => setNav(!nav)} panel={panel} togglePanel={() => setPanel(!panel)} />
        {room === undefined ? (
          <div class="nothing">This conversation cannot be seen by {me.realName}.</div>
        ) : (
          <>
            <Lines
              lines={top}
              room={room}
              inThread={false}
              older={room.older ? () => go({ most: String((Number(route.most) || 150) + 300) }) : undefined}
            />
            <Foot room={room} />
          </>
        )}
      </main>
      {room === undefined || thread.length === 0 ? null : (
        <aside class="thread" aria-label="Thread">
          <header>
            <h2>
              Thread <span class="detail">{room.kind === 'im' ? '' : `#${room.name}`}</span>
            </h2>
            <button
              type="button"
              class="cross"
              aria-label="Close the thread"
              onClick={() => go({ thread: '' })}
            >
              ×
            </button>
          </header>
          <Lines lines={thread} room={room} inThread />
          {room.member && !room.archived ? (
            <Composer key={route.thread} room={room.id} thread={route.thread} placeholder="Reply…" />
          ) : null}
        </aside>
      )}
      {panel && controls !== undefined ? <Panel controls={controls} close={() => setPanel(false)} /> : null}
    </div>
  );
}

/** Somebody else can look at the same public channel; a direct message is another one for everybody. */
const stays = (room: OpenRoom | undefined): boolean => room?.kind === 'public';

function linesOf(parts: ReadonlyMap<string, unknown>): readonly Line[] {
  const lines: Line[] = [];
  for (const [key, part] of parts) {
    if (key.startsWith('m:')) lines.push({ kind: 'said', ts: key.slice(2), said: part as Said });
    if (key.startsWith('e:')) lines.push({ kind: 'whisper', ts: key.slice(2), whisper: part as Whisper });
  }
  return lines.toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
}

function inRoom(line: Line): boolean {
  if (line.kind === 'whisper') return line.whisper.thread_ts === undefined;
  const { thread_ts, ts, subtype } = line.said;
  return thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast';
}

const inThread = (line: Line, thread: string): boolean =>
  line.ts === thread || (line.kind === 'said' ? line.said.thread_ts : line.whisper.thread_ts) === thread;

function RoomHead(props: {
  readonly room: OpenRoom | undefined;
  readonly nav: () => void;
  readonly panel: boolean;
  readonly togglePanel: () => void;
}) {
  const { people, team } = useWorkspace();
  const { room } = props;
  const direct = room?.kind === 'im' || room?.kind === 'mpim';
  return (
    <header class="room-head">
      <button type="button" class="nav-button" aria-label="Channels" onClick={props.nav}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" stroke-width="1.8" />
        </svg>
      </button>
      <div class="room-title">
        <h1>
          {room === undefined ? null : direct ? (
            <Avatar id={room.others[0] ?? team.app.user} small />
          ) : room.kind === 'private' ? (
            <Lock />
          ) : (
            <span class="sign">#</span>
          )}
          <span>{room === undefined ? '' : roomName(room, people)}</span>
        </h1>
        {room === undefined || direct ? null : (
          <div class="topic">
            <span class="members">{room.members} members</span>
            {room.pins.length === 0 ? null : <span class="pins">{room.pins.length} pinned</span>}
            {room.bookmarks.map(({ id, title, link }) => (
              <Away key={id} url={safeUrl(link)}>
                {title}
              </Away>
            ))}
            <span class="topic-text">{room.topic}</span>
          </div>
        )}
      </div>
      <button type="button" class="kit-button world" aria-pressed={props.panel} onClick={props.togglePanel}>
        World
      </button>
    </header>
  );
}

function Foot({ room }: { readonly room: OpenRoom }) {
  const { act, people } = useWorkspace();
  if (room.archived) return <div class="foot-note">This channel is archived.</div>;
  if (!room.member) {
    return (
      <div class="foot-note">
        You are looking at <strong>#{room.name}</strong>.
        <button
          type="button"
          class="kit-button primary"
          onClick={() => void act({ do: 'join', room: room.id })}
        >
          Join the channel
        </button>
      </div>
    );
  }
  const sign = room.kind === 'im' || room.kind === 'mpim' ? '' : '#';
  return <Composer key={room.id} room={room.id} placeholder={`Message ${sign}${roomName(room, people)}`} />;
}
