import { useState } from 'preact/hooks';
import { Avatar } from '../avatar.tsx';
import { Lock } from '../icons.tsx';
import { humans, isDirect, roomName, useWorkspace } from '../workspace.ts';
import { Dialog } from './dialog.tsx';

const most = 12;

/** Ctrl+K: goes to a conversation by some letters of its name. */
export function Switcher({ close }: { readonly close: () => void }) {
  const { rooms, people, me, openRoom, openDirect } = useWorkspace();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const places = rooms.map((room) => ({
    key: room.id,
    name: roomName(room, people),
    sign: isDirect(room) ? (
      <Avatar id={room.others[0] ?? me.id} small />
    ) : room.kind === 'private' ? (
      <Lock />
    ) : (
      '#'
    ),
    go: () => openRoom(room.id),
  }));
  const strangers = humans(people)
    .filter(
      ({ id }) => id !== me.id && !rooms.some(({ kind, others }) => kind === 'im' && others.includes(id)),
    )
    .map(({ id, realName }) => ({
      key: id,
      name: realName,
      sign: <Avatar id={id} small />,
      go: () => openDirect(id),
    }));
  const words = typed.trim().replace(/^[#@]/, '').toLowerCase();
  const found = [...places, ...strangers]
    .filter(({ name }) => name.toLowerCase().includes(words))
    .slice(0, most);
  const take = (index: number): void => {
    close();
    found[index]?.go();
  };
  return (
    <Dialog title="Go to a conversation" kind="switcher" bare close={close}>
      <input
        class="kit-field"
        role="combobox"
        aria-label="Go to a conversation"
        aria-expanded
        aria-controls="switcher-list"
        aria-activedescendant={found.length === 0 ? undefined : `switcher-${at}`}
        placeholder="Where would you like to go?"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) setAt((at + step + Math.max(1, found.length)) % Math.max(1, found.length));
          else if (event.key === 'Enter') take(at);
          else return;
          event.preventDefault();
        }}
      />
      <div role="listbox" id="switcher-list" aria-label="Conversations">
        {found.map(({ key, name, sign }, index) => (
          <div
            key={key}
            id={`switcher-${index}`}
            role="option"
            class="list-option"
            aria-selected={index === at}
            data-at={index === at}
            onClick={() => take(index)}
          >
            <span class="sign">{sign}</span>
            <bdi>{name}</bdi>
          </div>
        ))}
        {found.length === 0 ? <div class="list-note">Nothing of that name</div> : null}
      </div>
    </Dialog>
  );
}
