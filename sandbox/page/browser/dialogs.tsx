import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, FileShown, Json, ModalShown } from '../parts.ts';
import { Blocks, type FormState } from './blocks.tsx';
import type { Held } from './elements.tsx';
import { sizeText } from './messages.tsx';
import { Markdown, Words } from './text.tsx';
import { isObject, listOf, textOf, useWorkspace, wordsOf } from './workspace.ts';

/** A window over the page; Escape closes it, and the keyboard stays in it. */
function Dialog(props: {
  readonly title: string;
  readonly kind: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = ref;
    if (current?.open === false) current.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${props.kind}`}
      aria-label={props.title}
      onCancel={(event) => {
        event.preventDefault();
        props.close();
      }}
    >
      <header>
        <h2>{props.title}</h2>
        <button type="button" class="cross" aria-label="Close" onClick={props.close}>
          ×
        </button>
      </header>
      <div class="dialog-body">{props.children}</div>
      {props.foot === undefined ? null : <footer>{props.foot}</footer>}
    </dialog>
  );
}

/** What an element holds on the server, in the form in which a field shows it. */
function heldIn(state: Json | undefined): Held {
  if (state === undefined) return undefined;
  for (const [key, value] of Object.entries(state)) {
    if (key === 'type') continue;
    if (isObject(value)) return textOf(value['value']);
    if (Array.isArray(value)) return value.map((one) => (isObject(one) ? textOf(one['value']) : String(one)));
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

export function Modal({ modal }: { readonly modal: ModalShown }) {
  const { act } = useWorkspace();
  const [entered, setEntered] = useState<Readonly<Record<string, Entry>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const { view } = modal;
  const form: FormState = {
    errors: { ...modal.errors, ...errors },
    held: (block, element) => {
      const entry = Object.hasOwn(entered, block) ? entered[block] : undefined;
      if (entry !== undefined) return typeof entry === 'number' ? String(entry) : (entry ?? '');
      return heldIn(modal.values[block]?.[textOf(element['action_id'])]);
    },
    enter: (block, entry) => setEntered((before) => ({ ...before, [block]: entry })),
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    const sent = await act({ do: 'submit', values: entered });
    setBusy(false);
    if (sent.ok) setErrors(sent.errors ?? {});
  };
  const dismiss = (all: boolean): void => void act({ do: 'dismiss', all });
  const closeWords = wordsOf(view['close']) || (modal.depth > 1 ? 'Back' : 'Close');
  const foot = (
    <>
      <button type="button" class="kit-button" onClick={() => dismiss(false)}>
        {closeWords}
      </button>
      {view['submit'] === undefined ? null : (
        <button type="button" class="kit-button primary" disabled={busy} onClick={() => void submit()}>
          {busy ? 'Sending…' : wordsOf(view['submit'])}
        </button>
      )}
    </>
  );
  return (
    <Dialog title={wordsOf(view['title'])} kind="modal" close={() => dismiss(true)} foot={foot}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (view['submit'] !== undefined) void submit();
        }}
      >
        <Blocks blocks={listOf(view['blocks'])} where="modal" form={form} />
      </form>
    </Dialog>
  );
}

/** Block Kit's confirmation dialog. */
export function Confirmation(props: { readonly dialog: Json; readonly answer: (yes: boolean) => void }) {
  const { dialog, answer } = props;
  const danger = dialog['style'] === 'danger';
  const foot = (
    <>
      <button type="button" class="kit-button" onClick={() => answer(false)}>
        {wordsOf(dialog['deny']) || 'Cancel'}
      </button>
      <button
        type="button"
        class={`kit-button ${danger ? 'danger' : 'primary'}`}
        onClick={() => answer(true)}
      >
        {wordsOf(dialog['confirm']) || 'Confirm'}
      </button>
    </>
  );
  return (
    <Dialog title={wordsOf(dialog['title'])} kind="confirmation" close={() => answer(false)} foot={foot}>
      <Words of={dialog['text']} />
    </Dialog>
  );
}

const fileTextMax = 1_000_000;

export function FileViewer({ file, close }: { readonly file: FileShown; readonly close: () => void }) {
  const [text, setText] = useState<string | undefined>(undefined);
  const [raw, setRaw] = useState(false);
  const picture = file.mimetype.startsWith('image/');
  useEffect(() => {
    if (picture || file.mimetype !== 'text/plain') return;
    void fetch(`/files/${file.id}`)
      .then((response) => response.text())
      .then((all) => setText(all.slice(0, fileTextMax)))
      .catch(() => setText('The file cannot be read.'));
  }, [file.id]);
  const isMarkdown = file.pretty === 'Markdown';
  const foot = (
    <>
      <span class="detail">
        {file.name} · {sizeText(file.size)}
      </span>
      {isMarkdown ? (
        <button type="button" class="kit-button" aria-pressed={raw} onClick={() => setRaw(!raw)}>
          {raw ? 'Formatted' : 'Source'}
        </button>
      ) : null}
      <a class="kit-button" href={`/files/${file.id}`} download={file.name}>
        Download
      </a>
    </>
  );
  return (
    <Dialog title={file.title || file.name} kind="viewer" close={close} foot={foot}>
      {picture ? <img src={`/files/${file.id}`} alt={file.alt} /> : null}
      {text === undefined ? null : isMarkdown && !raw ? (
        <div class="document">
          <Markdown text={text} />
        </div>
      ) : (
        <pre tabIndex={0}>{text}</pre>
      )}
    </Dialog>
  );
}
