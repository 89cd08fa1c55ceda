import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../parts.ts';
import { plainOf } from '../../text/mrkdwn.ts';
import { useWorkspace, type Workspace } from '../workspace.ts';

/** One's own message, open to be changed. */
export function Editor(props: { readonly said: Said; readonly room: string; readonly close: () => void }) {
  const { said, room, close } = props;
  const { act, people, rooms } = useWorkspace();
  const [text, setText] = useState(() => typedOf(said.text, { people, rooms }));
  const field = useRef<HTMLTextAreaElement>(null);
  // Before it is seen: what is typed or selected at once must not be moved.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const save = async (): Promise<void> => {
    if (text.trim() === '') return;
    const done = await act({ do: 'edit', room, ts: said.ts, text });
    if (done.ok) close();
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        class="kit-field"
        aria-label="Edit message"
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void save();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div class="editor-foot">
        <button type="button" class="kit-button" onClick={close}>
          Cancel
        </button>
        <button type="submit" class="kit-button primary">
          Save
        </button>
      </div>
    </form>
  );
}

/** What the person had typed: names where the stored text has ids. */
function typedOf(text: string, { people, rooms }: Pick<Workspace, 'people' | 'rooms'>): string {
  return plainOf(
    text
      .replaceAll(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (all, id: string) => {
        const person = people.get(id);
        return person === undefined ? all : `@${person.name}`;
      })
      .replaceAll(/<#([A-Z0-9]+)(?:\|[^>]*)?>/g, (all, id: string) => {
        const room = rooms.find((one) => one.id === id);
        return room === undefined ? all : `#${room.name}`;
      })
      .replaceAll(/<!(here|channel|everyone)>/g, '@$1'),
  );
}
