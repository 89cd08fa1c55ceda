import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Floating } from './floating.tsx';

export type MenuItem = {
  readonly key: string;
  readonly words: ComponentChildren;
  readonly run: () => void;
  /** One of several, and whether it is the one. */
  readonly chosen?: boolean;
  readonly danger?: boolean;
  /** A line above it: another group begins. */
  readonly apart?: boolean;
};

/** A button with a menu: arrows move, Enter chooses, Escape goes back to the button. */
export function MenuButton(props: {
  readonly label: string;
  readonly class: string;
  readonly items: readonly MenuItem[];
  readonly atEnd?: boolean;
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
  // At once: somebody who knows the menu presses the next key while it opens.
  useLayoutEffect(() => {
    if (open) (items().find((item) => item.getAttribute('aria-checked') === 'true') ?? items()[0])?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    if (!open) return;
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) all.at(next % all.length)?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else return;
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="menu-place" onKeyDown={keys}>
      <button
        ref={trigger}
        type="button"
        class={props.class}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={props.label}
        title={props.label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {props.children}
      </button>
      {open ? (
        <Floating
          anchor={trigger.current}
          class="menu"
          {...(props.atEnd === true ? { atEnd: true } : {})}
          close={() => setOpen(false)}
        >
          {props.head}
          <div role="menu" aria-label={props.label} ref={list}>
            {props.items.map(({ key, words, run, chosen, danger, apart }) => (
              <button
                key={key}
                type="button"
                role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
                {...(chosen === undefined ? {} : { 'aria-checked': chosen })}
                class={`menu-item ${danger === true ? 'danger' : ''} ${apart === true ? 'apart' : ''}`}
                tabIndex={-1}
                onClick={() => {
                  close();
                  run();
                }}
              >
                {words}
              </button>
            ))}
          </div>
        </Floating>
      ) : null}
    </span>
  );
}
