import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OpenRoom } from '../../parts.ts';
import { Avatar, Presence } from '../avatar.tsx';
import { standingOf } from '../card.tsx';
import { Composer } from '../composer.tsx';
import { go, type Route } from '../live.ts';
import { inThread, type Line } from '../messages/line.ts';
import { Lines } from '../messages/lines.tsx';
import { Message } from '../messages/message.tsx';
import { isDirect, roomName, useWorkspace } from '../workspace.ts';

/** What is open beside the messages: a thread, the pins, the members, or nothing. */
export function Side(props: {
  readonly room: OpenRoom;
  readonly route: Route;
  readonly lines: readonly Line[];
}) {
  const { room, route, lines } = props;
  if (route.thread !== '') return <Thread room={room} route={route} lines={lines} />;
  if (route.side === 'pins') return <Pins room={room} lines={lines} />;
  if (route.side === 'members') return <Members room={room} />;
  return null;
}

export const sideIsOpen = ({ thread, side }: Route): boolean =>
  thread !== '' || side === 'pins' || side === 'members';

function Pane(props: {
  readonly title: string;
  readonly detail?: string;
  readonly children: ComponentChildren;
}) {
  const { title } = props;
  const ref = useRef<HTMLElement>(null);
  const shut = (): void => {
    go({ thread: '', side: '' });
    document.querySelector<HTMLElement>('.conversation .composer textarea')?.focus();
  };
  return (
    <aside
      class="thread"
      aria-label={title}
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        shut();
      }}
    >
      <header>
        <h2>
          {title} {props.detail === undefined ? null : <bdi class="detail">{props.detail}</bdi>}
        </h2>
        <button type="button" class="cross" aria-label={`Close the ${title.toLowerCase()}`} onClick={shut}>
          ×
        </button>
      </header>
      {props.children}
    </aside>
  );
}

function Thread({ room, route, lines }: Parameters<typeof Side>[0]) {
  const { people } = useWorkspace();
  const shown = lines.filter((line) => inThread(line, route.thread));
  const where = `${isDirect(room) ? '' : '#'}${roomName(room, people)}`;
  return (
    <Pane title="Thread" detail={where}>
      <Lines lines={shown} room={room} inThread label="Thread" at={route.at} />
      {room.member && !room.archived ? (
        <Composer
          key={`${room.id}/${route.thread}`}
          room={room.id}
          thread={route.thread}
          placeholder="Reply…"
        />
      ) : null}
    </Pane>
  );
}

function Pins({ room, lines }: { readonly room: OpenRoom; readonly lines: readonly Line[] }) {
  const pinned = lines.filter((line) => line.kind === 'said' && room.pins.includes(line.ts));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Pane title="Pins">
      <div class="pane-list" tabIndex={-1} ref={box}>
        {pinned.length === 0 ? <div class="list-note">Nothing is pinned here.</div> : null}
        {pinned.map((line) =>
          line.kind === 'said' ? (
            <div key={line.ts} class="pinned-one">
              <Message
                said={{ ...line.said, pinned: false }}
                room={room.id}
                member={false}
                inThread
                follows={false}
              />
              <button type="button" class="link" onClick={() => go({ at: line.ts })}>
                Go to the message
              </button>
            </div>
          ) : null,
        )}
      </div>
    </Pane>
  );
}

function Members({ room }: { readonly room: OpenRoom }) {
  const { people, openCard } = useWorkspace();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <Pane title="Members" detail={`#${room.name}`}>
      <ul class="pane-list members" ref={list}>
        {room.members.map((id) => {
          const person = people.get(id);
          return (
            <li key={id}>
              <button
                type="button"
                aria-haspopup="dialog"
                onClick={({ currentTarget }) => openCard({ kind: 'person', id, anchor: currentTarget })}
              >
                <Avatar id={id} />
                <bdi>{person?.realName ?? id}</bdi>
                <Presence id={id} />
                <span class="detail">
                  {person?.bot === true ? 'App' : person === undefined ? '' : standingOf(person)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Pane>
  );
}
