import type { OpenRoom } from '../../parts.ts';
import { safeUrl } from '../../text/piece.ts';
import { Avatar, Presence } from '../avatar.tsx';
import { LinkIcon, Lock, MenuIcon, PageIcon, PeopleIcon, PinIcon, WorldIcon } from '../icons.tsx';
import { go, type Route } from '../live.ts';
import { Away, Mrkdwn } from '../text.tsx';
import { isDirect, roomName, useWorkspace } from '../workspace.ts';

/** The name of the conversation and what belongs to it. */
export function RoomHead(props: {
  readonly room: OpenRoom | undefined;
  readonly route: Route;
  readonly nav: () => void;
  readonly navOpen: boolean;
  readonly panel: boolean;
  readonly togglePanel: () => void;
}) {
  const { people } = useWorkspace();
  const { room, route } = props;
  const direct = room !== undefined && isDirect(room);
  const side = (name: string): void => go({ side: route.side === name ? '' : name, thread: '' });
  return (
    <header class="room-head">
      <button
        type="button"
        class="nav-button"
        aria-label="Channels"
        aria-expanded={props.navOpen}
        aria-controls="sidebar"
        onClick={props.nav}
      >
        <MenuIcon />
      </button>
      <div class="room-title">
        <h1>
          {room === undefined ? null : direct ? (
            <Avatar id={room.others[0] ?? ''} small />
          ) : room.kind === 'private' ? (
            <Lock />
          ) : (
            <span class="sign">#</span>
          )}
          <bdi class="room-name">{room === undefined ? '' : roomName(room, people)}</bdi>
          {direct && room.others[0] !== undefined ? <Presence id={room.others[0]} /> : null}
        </h1>
        {room === undefined || direct || room.topic === '' ? null : (
          <div class="topic" title={room.topic}>
            <Mrkdwn text={room.topic} />
          </div>
        )}
      </div>
      {room === undefined || direct ? null : (
        <button
          type="button"
          class="head-button"
          aria-label={`${room.members.length} members`}
          title="Members"
          aria-pressed={route.side === 'members' && route.thread === ''}
          onClick={() => side('members')}
        >
          <PeopleIcon /> {room.members.length}
        </button>
      )}
      <button
        type="button"
        class="head-button world"
        aria-label="World"
        aria-pressed={props.panel}
        onClick={props.togglePanel}
      >
        <WorldIcon /> <span>World</span>
      </button>
    </header>
  );
}

/** Pins and bookmarks, below the name; the tabs of an app's conversation. */
export function RoomBar({ room, route }: { readonly room: OpenRoom; readonly route: Route }) {
  const { team, openFile } = useWorkspace();
  const { pins, bookmarks, canvas } = room;
  const withApp = room.kind === 'im' && room.others.includes(team.app.user);
  if (withApp && team.app.homeTab) {
    return (
      <div class="room-bar tabs" role="tablist" aria-label={team.app.name}>
        {(['home', ''] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={route.tab === tab}
            onClick={() => go({ tab, thread: '', side: '' })}
          >
            {tab === 'home' ? 'Home' : 'Messages'}
          </button>
        ))}
      </div>
    );
  }
  if (pins.length === 0 && bookmarks.length === 0 && canvas === undefined) return null;
  return (
    <div class="room-bar" role="group" aria-label="Pins and bookmarks">
      {canvas === undefined ? null : (
        <button type="button" onClick={() => openFile(canvas)}>
          <PageIcon /> Canvas
        </button>
      )}
      {pins.length === 0 ? null : (
        <button
          type="button"
          aria-pressed={route.side === 'pins' && route.thread === ''}
          onClick={() => go({ side: route.side === 'pins' ? '' : 'pins', thread: '' })}
        >
          <PinIcon /> {pins.length} pinned
        </button>
      )}
      {bookmarks.map(({ id, title, link }) => (
        <Away key={id} url={safeUrl(link)}>
          <LinkIcon />
          <bdi>{title}</bdi>
        </Away>
      ))}
    </div>
  );
}
