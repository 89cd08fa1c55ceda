import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from './avatar.tsx';
import { commandIn, completing, type Completion } from './completion.ts';
import { EmojiButton } from './emoji-picker.tsx';
import { Emoji } from './emoji.tsx';
import { SmileIcon } from './icons.tsx';
import { useWorkspace } from './workspace.ts';

/** What was begun in a conversation is still there when one comes back to it. */
const drafts = new Map<string, string>();

const heightMaxPx = 260;

/** Where somebody types: Enter sends, Shift+Enter is a new line; commands, names and emoji are completed. */
export function Composer(props: {
  readonly room: string;
  readonly thread?: string;
  readonly placeholder: string;
}) {
  const { act, people, rooms, groups, team, me } = useWorkspace();
  const draft = `${me.id}/${props.room}/${props.thread ?? ''}`;
  const [text, setText] = useState(drafts.get(draft) ?? '');
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const jump = useRef<number>(undefined);
  const id = useId();
  const { from, offers } = left
    ? { from: 0, offers: [] }
    : completing(text, caret, { people, rooms, groups, team }, props.thread !== undefined);
  const chosen = props.thread === undefined ? commandIn(text, { team }) : undefined;
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${Math.min(heightMaxPx, current.scrollHeight)}px`;
    if (jump.current === undefined) return;
    // Before the next key: it belongs behind what was completed.
    current.focus();
    current.setSelectionRange(jump.current, jump.current);
    jump.current = undefined;
  }, [text]);
  const write = (next: string, place: number): void => {
    setText(next);
    setCaret(place);
    setAt(0);
    setLeft(false);
    if (next === '') drafts.delete(draft);
    else drafts.set(draft, next);
  };
  const insert = (words: string, begin: number): void => {
    write(text.slice(0, begin) + words + text.slice(caret), begin + words.length);
    jump.current = begin + words.length;
  };
  const send = async (): Promise<void> => {
    const typed = text;
    if (typed.trim() === '') return;
    write('', 0);
    const { thread, room } = props;
    const sent = await act({ do: 'say', room, text: typed, ...(thread === undefined ? {} : { thread }) });
    if (!sent.ok && !drafts.has(draft)) write(typed, typed.length);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const offer = offers[at % Math.max(1, offers.length)];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const whole = offer !== undefined && offer.insert.trimEnd() === text.slice(from, caret);
    if (step !== undefined && offers.length > 0) setAt((at + step + offers.length) % offers.length);
    else if (event.key === 'Escape' && offers.length > 0) setLeft(true);
    else if (event.key === 'Tab' && !event.shiftKey && offer !== undefined) insert(offer.insert, from);
    else if (event.key === 'Enter' && offer !== undefined && !whole) insert(offer.insert, from);
    else if (event.key === 'Enter' && !event.shiftKey) void send();
    else if (event.key === 'ArrowUp' && text === '') focusLast(field.current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {offers.length === 0 ? null : (
        <div class="hints" role="listbox" id={`${id}-list`} aria-label="Suggestions">
          {offers.map((offer, index) => (
            <div
              key={offer.key}
              id={`${id}-${index}`}
              role="option"
              class="list-option"
              aria-selected={index === at}
              data-at={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => insert(offer.insert, from)}
            >
              <Offered offer={offer} />
            </div>
          ))}
        </div>
      )}
      {chosen === undefined || offers.length > 0 ? null : (
        <div class="hints usage-line">
          <strong>{chosen.command}</strong> <span class="usage">{chosen.usageHint}</span>
          <span class="detail">{chosen.description}</span>
        </div>
      )}
      <textarea
        ref={field}
        rows={1}
        value={text}
        maxLength={12_000}
        dir="auto"
        aria-label={props.placeholder}
        placeholder={props.placeholder}
        aria-autocomplete="list"
        aria-controls={offers.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={offers.length > 0 ? `${id}-${at}` : undefined}
        onInput={({ currentTarget }) => write(currentTarget.value, currentTarget.selectionStart)}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
        onKeyDown={keys}
      />
      <EmojiButton label="Emoji" class="composer-tool" take={(name) => insert(`:${name}: `, caret)}>
        <SmileIcon />
      </EmojiButton>
      <button type="submit" class="send" aria-label="Send" title="Send" disabled={text.trim() === ''}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2.5 3l15.5 7-15.5 7 1.8-6H11v-2H4.3z" fill="currentColor" />
        </svg>
      </button>
    </form>
  );
}

/** From the empty field upwards: the newest message. */
function focusLast(field: HTMLElement | null): void {
  const messages = field?.closest('main, aside')?.querySelectorAll<HTMLElement>('.lines .message');
  messages?.[messages.length - 1]?.focus();
}

function Offered({ offer }: { readonly offer: Completion }) {
  return (
    <>
      {offer.kind === 'person' ? <Avatar id={offer.key} small /> : null}
      {offer.kind === 'emoji' ? <Emoji name={offer.key} /> : null}
      <strong>
        <bdi>{offer.words}</bdi>
      </strong>
      <span class="usage">{offer.kind === 'emoji' ? '' : offer.usage}</span>
      {offer.detail === '' ? null : <span class="detail">{offer.detail}</span>}
    </>
  );
}
