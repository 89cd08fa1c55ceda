import type { Said } from '../../parts.ts';
import { Emoji } from '../emoji.tsx';
import { EmojiButton } from '../emoji-picker.tsx';
import { SmileIcon } from '../icons.tsx';
import { useWorkspace } from '../workspace.ts';

export function Reactions(props: { readonly said: Said; readonly room: string; readonly member: boolean }) {
  const { said, room, member } = props;
  const { me, people, act } = useWorkspace();
  if (said.reactions === undefined || said.reactions.length === 0) return null;
  return (
    <div class="reactions">
      {said.reactions.map(({ name, users }) => {
        const own = users.includes(me.id);
        const who = users.map((id) => (id === me.id ? 'You' : (people.get(id)?.realName ?? id))).join(', ');
        return (
          <button
            key={name}
            type="button"
            class={own ? 'own' : ''}
            aria-pressed={own}
            aria-label={`${who} reacted with :${name}:`}
            title={`${who} reacted with :${name}:`}
            onClick={() => void act({ do: own ? 'unreact' : 'react', room, ts: said.ts, name })}
          >
            <Emoji name={name} /> {users.length}
          </button>
        );
      })}
      {member ? (
        <EmojiButton
          label="Add a reaction"
          class="add-reaction"
          take={(name) => void act({ do: 'react', room, ts: said.ts, name })}
        >
          <SmileIcon />
        </EmojiButton>
      ) : null}
    </div>
  );
}
