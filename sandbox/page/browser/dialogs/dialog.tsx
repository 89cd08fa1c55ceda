import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

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
  useEffect(() => {
    const { current } = ref;
    if (current?.open === false) current.showModal();
    const wanted = '[autofocus], input:not([type=hidden]), textarea, select';
    const first =
      body.current?.querySelector<HTMLElement>(wanted) ??
      current?.querySelector('footer button:last-of-type');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    return () => current?.close();
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
