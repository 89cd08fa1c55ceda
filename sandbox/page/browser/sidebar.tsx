import type { Room } from '../parts.ts';
import { Avatar } from './messages.tsx';
import { roomName, useWorkspace } from './workspace.ts';

/** Who one is, and every conversation this person can see. */
export function Sidebar(props: {
  readonly open: string;
  readonly read: ReadonlyMap<string, string>;
  readonly switchTo: (person: string) => void;
}) {
  const { rooms, people, me, team, act, openDirect } = useWorkspace();
  const persons = [...people.values()].filter(({ bot, id }) => !bot && id !== 'USLACKBOT');
  const channels = rooms
    .filter(({ kind, member, archived }) => (kind === 'public' || kind === 'private') && member && !archived)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const others = rooms
    .filter(({ kind, member, archived }) => kind === 'public' && !member && !archived)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const archived = rooms.filter((room) => room.archived);
  const directs = rooms.filter(({ kind, member }) => (kind === 'im' || kind === 'mpim') && member);
  const withApp = directs.find((room) => room.others.includes(team.app.user));
  const item = (room: Room) => <RoomItem key={room.id} room={room} open={props.open} read={props.read} />;
  return (
    <nav class="sidebar" aria-label="Workspace">
      <div class="workspace-name">{team.name}</div>
      <label class="acting">
        <span>You act as</span>
        <select
          value={me.id}
          onChange={(event) => props.switchTo(event.currentTarget.value)}
          aria-label="You act as"
        >
          {persons.map((person) => (
            <option key={person.id} value={person.id}>
              {person.realName}
              {person.admin ? ' · admin' : ''}
            </option>
          ))}
        </select>
      </label>
      <div class="mood">
        <button
          type="button"
          aria-pressed={!me.active}
          onClick={() => void act({ do: 'presence', active: !me.active })}
        >
          <span class={me.active ? 'dot on' : 'dot'} /> {me.active ? 'Active' : 'Away'}
        </button>
        <button
          type="button"
          aria-pressed={me.quiet}
          onClick={() => void act({ do: 'snooze', minutes: me.quiet ? 0 : 60 })}
        >
          {me.quiet ? 'Resume notifications' : 'Pause for 1 h'}
        </button>
      </div>
      <div class="rooms">
        <h2>Channels</h2>
        {channels.map(item)}
        {others.length === 0 ? null : <h2>Channels to join</h2>}
        {others.map(item)}
        <h2>Direct messages</h2>
        {directs.filter((room) => room !== withApp).map(item)}
        {persons
          .filter(
            ({ id }) =>
              id !== me.id && !directs.some(({ kind, others: ids }) => kind === 'im' && ids.includes(id)),
          )
          .map(({ id, realName }) => (
            <button key={id} type="button" class="room quiet" onClick={() => openDirect(id)}>
              <Presence id={id} />
              <span class="name">{realName}</span>
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
        {archived.length === 0 ? null : <h2>Archived</h2>}
        {archived.map(item)}
      </div>
    </nav>
  );
}

function Presence({ id }: { readonly id: string }) {
  const { people } = useWorkspace();
  const person = people.get(id);
  return (
    <span
      class={person?.active === true ? 'dot on' : 'dot'}
      role="img"
      aria-label={`${person?.active === true ? 'active' : 'away'}${person?.quiet === true ? ', notifications paused' : ''}`}
    >
      {person?.quiet === true ? <span class="z">z</span> : null}
    </span>
  );
}

function RoomItem(props: {
  readonly room: Room;
  readonly open: string;
  readonly read: ReadonlyMap<string, string>;
}) {
  const { room, open, read } = props;
  const { people, openRoom, team } = useWorkspace();
  const readTo = read.get(room.id) ?? '';
  const unread = room.member && room.id !== open && room.lastTs > readTo;
  const count = room.id === open ? 0 : room.noticed.filter((ts) => ts > readTo).length;
  const direct = room.kind === 'im' || room.kind === 'mpim';
  const [other = ''] = room.others;
  return (
    <button
      type="button"
      class={`room ${unread ? 'unread' : ''}`}
      aria-current={room.id === open ? 'page' : undefined}
      onClick={() => openRoom(room.id)}
    >
      {direct ? (
        other === team.app.user ? (
          <Avatar id={other} small />
        ) : (
          <Presence id={other} />
        )
      ) : (
        <span class="sign" aria-hidden="true">
          {room.kind === 'private' ? <Lock /> : '#'}
        </span>
      )}
      <span class="name">{roomName(room, people)}</span>
      {count > 0 ? <span class="count">{count}</span> : null}
    </button>
  );
}

export const Lock = () => (
  <svg class="lock" viewBox="0 0 12 14" aria-label="private">
    <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.5" />
    <rect x="1.5" y="6" width="9" height="7" rx="1.5" fill="currentColor" />
  </svg>
);
