import { Avatar, Presence } from '../avatar.tsx';
import { Lock, MoonIcon, SearchIcon, SunIcon } from '../icons.tsx';
import type { Room } from '../../parts.ts';
import type { Theme } from '../theme.ts';
import { humans, isDirect, roomName, useWorkspace } from '../workspace.ts';
import { Acting } from './acting.tsx';

type SidebarProps = {
  /** The conversation that is open. */
  readonly open: string;
  readonly rooms: readonly Room[];
  readonly read: Readonly<Record<string, string>>;
  readonly switchTo: (person: string) => void;
  readonly find: () => void;
  readonly theme: Theme;
  readonly toggleTheme: () => void;
};

/** Who one is, and every conversation this person can see. */
export function Sidebar(props: SidebarProps) {
  const { team } = useWorkspace();
  const { theme, toggleTheme } = props;
  return (
    <nav class="sidebar" id="sidebar" aria-label="Workspace">
      <div class="workspace-head">
        <div class="workspace-name">
          <bdi>{team.name}</bdi>
        </div>
        <button
          type="button"
          class="side-tool"
          aria-label="Go to a conversation"
          title="Go to a conversation (Ctrl+K)"
          onClick={props.find}
        >
          <SearchIcon />
        </button>
        <button
          type="button"
          class="side-tool"
          aria-label={theme === 'dark' ? 'Light colours' : 'Dark colours'}
          title={theme === 'dark' ? 'Light colours' : 'Dark colours'}
          onClick={toggleTheme}
        >
          {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
        </button>
      </div>
      <Acting switchTo={props.switchTo} />
      <Rooms {...props} />
    </nav>
  );
}

const byName = (a: Room, b: Room): number => a.name.localeCompare(b.name);

function Rooms({ open, rooms, read }: SidebarProps) {
  const { people, me, team, groups, openDirect, openCard } = useWorkspace();
  const named = rooms.filter((room) => !isDirect(room) && !room.archived).toSorted(byName);
  const archived = rooms.filter((room) => room.archived).toSorted(byName);
  const directs = rooms.filter((room) => isDirect(room) && room.member);
  const withApp = directs.find(({ others }) => others.includes(team.app.user));
  const known = new Set(directs.filter(({ kind }) => kind === 'im').flatMap(({ others }) => others));
  const item = (room: Room) => <RoomItem key={room.id} room={room} open={open} read={read[room.id] ?? ''} />;
  const others = named.filter(({ member }) => !member);
  return (
    <div class="rooms">
      <h2>Channels</h2>
      {named.filter(({ member }) => member).map(item)}
      <Folded title="Channels to join" rooms={others} item={item} open={open} />
      <h2>Direct messages</h2>
      {directs.filter((room) => room !== withApp).map(item)}
      {humans(people)
        .filter(({ id }) => id !== me.id && !known.has(id))
        .map(({ id, realName }) => (
          <button key={id} type="button" class="room quiet" onClick={() => openDirect(id)}>
            <Presence id={id} />
            <span class="name">
              <bdi>{realName}</bdi>
            </span>
          </button>
        ))}
      <h2>Apps</h2>
      {withApp === undefined ? (
        <button type="button" class="room quiet" onClick={() => openDirect(team.app.user)}>
          <Avatar id={team.app.user} small />
          <span class="name">{team.app.name}</span>
        </button>
      ) : (
        item(withApp)
      )}
      {groups.length === 0 ? null : <h2>User groups</h2>}
      {groups.map(({ id, handle, users }) => (
        <button
          key={id}
          type="button"
          class="room quiet"
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => openCard({ kind: 'group', id, anchor: currentTarget })}
        >
          <span class="sign" aria-hidden="true">
            @
          </span>
          <span class="name">
            <bdi>{handle}</bdi>
          </span>
          <span class="tally" aria-label={`${users.length} members`}>
            {users.length}
          </span>
        </button>
      ))}
      <Folded title="Archived" rooms={archived} item={item} open={open} />
    </div>
  );
}

/** What one seldom needs. */
function Folded(props: {
  readonly title: string;
  readonly rooms: readonly Room[];
  readonly open: string;
  readonly item: (room: Room) => preact.ComponentChild;
}) {
  const { title, rooms, item, open } = props;
  if (rooms.length === 0) return null;
  return (
    <details open={rooms.length < 6 || rooms.some(({ id }) => id === open)}>
      <summary>
        {title} <span class="tally">{rooms.length}</span>
      </summary>
      {rooms.map(item)}
    </details>
  );
}

function RoomItem({
  room,
  open,
  read,
}: {
  readonly room: Room;
  readonly open: string;
  readonly read: string;
}) {
  const { people, openRoom, team } = useWorkspace();
  const isOpen = room.id === open;
  const unread = room.member && !isOpen && room.lastTs > read;
  const count = isOpen ? 0 : room.noticed.filter((ts) => ts > read).length;
  const [other = ''] = room.others;
  return (
    <button
      type="button"
      class={`room ${unread ? 'unread' : ''} ${room.archived ? 'quiet' : ''}`}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => openRoom(room.id)}
    >
      {!isDirect(room) ? (
        <span class="sign" aria-hidden="true">
          {room.kind === 'private' ? <Lock /> : '#'}
        </span>
      ) : other === team.app.user ? (
        <Avatar id={other} small />
      ) : (
        <Presence id={other} />
      )}
      <span class="name">
        <bdi>{roomName(room, people)}</bdi>
      </span>
      {count > 0 ? (
        <span class="count" aria-label={`${count} unread`}>
          {count >= 30 ? '30+' : count}
        </span>
      ) : unread ? (
        <span class="unseen">unread</span>
      ) : null}
    </button>
  );
}
