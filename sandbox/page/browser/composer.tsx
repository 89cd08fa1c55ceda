import { useState } from 'preact/hooks';
import { useWorkspace } from './workspace.ts';

/** Where somebody types: Enter sends, Shift+Enter is a new line, a slash offers the commands. */
export function Composer(props: {
  readonly room: string;
  readonly thread?: string;
  readonly placeholder: string;
}) {
  const { act, team } = useWorkspace();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const name = /^\/\S*$/.exec(text)?.[0];
  const offered =
    name === undefined || props.thread !== undefined
      ? []
      : team.commands.filter(({ command }) => command.startsWith(name));
  const chosen = team.commands.find(({ command }) => text.startsWith(`${command} `));
  const complete = (command: string): void => setText(`${command} `);
  const send = async (): Promise<void> => {
    const typed = text;
    if (typed.trim() === '') return;
    setText('');
    const { thread, room } = props;
    const sent = await act({ do: 'say', room, text: typed, ...(thread === undefined ? {} : { thread }) });
    if (!sent.ok) setText((now) => (now === '' ? typed : now));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const offer = offered[at % Math.max(1, offered.length)];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && offered.length > 0) {
      event.preventDefault();
      setAt((at + step + offered.length) % offered.length);
    } else if (
      (event.key === 'Tab' || event.key === 'Enter') &&
      offer !== undefined &&
      offer.command !== name
    ) {
      event.preventDefault();
      complete(offer.command);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {offered.length === 0 ? null : (
        <div class="hints" role="listbox" aria-label="Commands">
          {offered.map(({ command, usageHint, description }, index) => (
            <button
              key={command}
              type="button"
              role="option"
              aria-selected={index === at}
              onClick={() => complete(command)}
            >
              <strong>{command}</strong> <span class="usage">{usageHint}</span>
              <span class="detail">{description}</span>
            </button>
          ))}
        </div>
      )}
      {chosen === undefined || text !== `${chosen.command} ` ? null : (
        <div class="hints usage-line">
          <strong>{chosen.command}</strong> <span class="usage">{chosen.usageHint}</span>
          <span class="detail">{chosen.description}</span>
        </div>
      )}
      <textarea
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        aria-label={props.placeholder}
        placeholder={props.placeholder}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      <button type="submit" class="send" aria-label="Send" disabled={text.trim() === ''}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2.5 3l15.5 7-15.5 7 1.8-6H11v-2H4.3z" fill="currentColor" />
        </svg>
      </button>
    </form>
  );
}
