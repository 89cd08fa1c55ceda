import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** A window over the page; Escape closes it, and the keyboard stays in it. */
export function Dialog(props: {
  readonly title: string;
  readonly kind: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** Its title is heard and not seen. */
  readonly bare?: boolean;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const { current } = ref;
    const before = document.activeElement;
    if (current?.open === false) current.showModal();
    const wanted = '[autofocus], input:not([type=hidden]), textarea, select';
    const first =
      body.current?.querySelector<HTMLElement>(wanted) ??
      current?.querySelector('footer button:last-of-type');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    return () => {
      // Not within the removal: Chromium would give the focus, and no key would arrive (seen in version 153).
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
          before.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${props.kind}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.close();
      }}
    >
      <header class={props.bare === true ? 'unseen' : ''}>
        <h2 id={id} dir="auto">
          {props.title}
        </h2>
        <button type="button" class="cross" aria-label="Close" onClick={props.close}>
          ×
        </button>
      </header>
      <div class="dialog-body" ref={body}>
        {props.children}
      </div>
      {props.foot === undefined ? null : <footer>{props.foot}</footer>}
    </dialog>
  );
}
