import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emojiNames, quickReactions } from '../text/emoji.ts';
import { Emoji } from './emoji.tsx';
import { Floating } from './floating.tsx';

/** A button that opens all emoji this page knows, to search and choose from. */
export function EmojiButton(props: {
  readonly label: string;
  readonly class: string;
  readonly take: (name: string) => void;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={props.class}
        aria-label={props.label}
        title={props.label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {props.children}
      </button>
      {open ? (
        <Floating anchor={trigger.current} class="emoji-picker" atEnd close={() => setOpen(false)}>
          <Picker
            close={close}
            take={(name) => {
              close();
              props.take(name);
            }}
          />
        </Floating>
      ) : null}
    </>
  );
}

const perRow = 8;

function Picker({ take, close }: { readonly take: (name: string) => void; readonly close: () => void }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const wanted = typed.trim().replaceAll(':', '').toLowerCase();
  const all = [...new Set<string>([...quickReactions, ...emojiNames])];
  const found = all.filter((name) => name.includes(wanted));
  const keys = (event: KeyboardEvent): void => {
    const buttons = [...(grid.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((one) => one === document.activeElement);
    const step = { ArrowDown: at < 0 ? 1 : perRow, ArrowUp: -perRow, ArrowRight: 1, ArrowLeft: -1 }[
      event.key
    ];
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at < 0 && found[0] !== undefined) take(found[0]);
    else if (step !== undefined && (at >= 0 || event.key === 'ArrowDown')) {
      const next = at + step;
      if (next < 0) field.current?.focus();
      else buttons[Math.min(next, buttons.length - 1)]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="dialog" aria-label="Emoji" onKeyDown={keys}>
      <input
        ref={field}
        class="kit-field"
        type="search"
        placeholder="Search emoji"
        aria-label="Search emoji"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="emoji-grid" ref={grid}>
        {found.map((name) => (
          <button
            key={name}
            type="button"
            aria-label={`:${name}:`}
            title={`:${name}:`}
            onClick={() => take(name)}
          >
            <Emoji name={name} />
          </button>
        ))}
        {found.length === 0 ? <div class="list-note">No emoji of that name</div> : null}
      </div>
    </div>
  );
}
