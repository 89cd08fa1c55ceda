import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry, Json, ModalShown } from '../../parts.ts';
import { Blocks } from '../kit/blocks.tsx';
import type { FormState, Held } from '../kit/choice.ts';
import { useStable } from '../stable.ts';
import { isObject, listOf, textOf, useWorkspace, wordsOf } from '../workspace.ts';
import { Dialog } from './dialog.tsx';

/** What an element holds on the server, in the form in which a field shows it. */
export function heldIn(state: Json | undefined): Held {
  if (state === undefined) return undefined;
  const words = (one: unknown): string => (isObject(one) ? textOf(one['value']) : String(one));
  for (const [key, value] of Object.entries(state)) {
    if (key === 'type') continue;
    if (isObject(value)) return value['type'] === 'rich_text' ? undefined : words(value);
    if (Array.isArray(value)) return value.map(words);
    if (typeof value === 'number' || typeof value === 'string') return String(value);
  }
  return undefined;
}

/** The topmost view that the app opened for this person. */
export function Modal({ modal }: { readonly modal: ModalShown }) {
  const { act } = useWorkspace();
  const { view } = modal;
  const { form, entered, setErrors } = useForm(modal);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submits = view['submit'] !== undefined && view['submit'] !== null;
  const submit = async (): Promise<void> => {
    if (busy || !submits) return;
    setBusy(true);
    const sent = await act({ do: 'submit', values: entered });
    setBusy(false);
    if (!sent.ok) return;
    setErrors(sent.errors ?? {});
  };
  const dismiss = (all: boolean): void => void act({ do: 'dismiss', all });
  const closeWords = wordsOf(view['close']) || (modal.depth > 1 ? 'Back' : 'Close');
  const foot = (
    <>
      <button type="button" class="kit-button" onClick={() => dismiss(false)}>
        {closeWords}
      </button>
      {submits ? (
        <button type="submit" form={id} class={`kit-button primary ${busy ? 'busy' : ''}`} aria-busy={busy}>
          {wordsOf(view['submit'])}
        </button>
      ) : null}
    </>
  );
  return (
    <Dialog title={wordsOf(view['title'])} kind="modal" close={() => dismiss(true)} foot={foot}>
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
      >
        <Blocks blocks={listOf(view['blocks'])} where="modal" form={form} />
      </form>
    </Dialog>
  );
}

type Entered = Readonly<Record<string, Entry>>;

/** What somebody enters into the view, and what is wrong with it: a field that is changed is no longer wrong. */
function useForm(modal: ModalShown) {
  const { act } = useWorkspace();
  const [entered, setEntered] = useState<Entered>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [mended, setMended] = useState<readonly string[]>([]);
  // Told of again whenever what it holds changes: only another view or another refusal is news.
  const view = useStable(modal.view);
  const refused = useStable(modal.errors);
  /** Entered and not yet known to the workspace, with the action it belongs to. */
  const dirty = useRef(new Map<string, { readonly action: string; readonly entry: Entry }>());
  useEffect(() => {
    setErrors({});
    setMended([]);
  }, [view]);
  useEffect(() => setMended([]), [refused]);
  useEffect(() => {
    const first = document.querySelector<HTMLElement>('.dialog.modal .wrong :is(input, textarea, button)');
    first?.focus();
  }, [errors, refused]);
  const known = { ...refused, ...errors };
  const shown = Object.fromEntries(Object.entries(known).filter(([block]) => !mended.includes(block)));
  const form: FormState = {
    errors: shown,
    held: (block, element) => {
      const entry = Object.hasOwn(entered, block) ? entered[block] : undefined;
      if (entry !== undefined) return typeof entry === 'number' ? String(entry) : (entry ?? '');
      return heldIn(modal.values[block]?.[textOf(element['action_id'])]);
    },
    enter: (block, element, entry) => {
      dirty.current.set(block, { action: textOf(element['action_id']), entry });
      setEntered((before) => ({ ...before, [block]: entry }));
      setMended((before) => (before.includes(block) ? before : [...before, block]));
    },
    flush: async () => {
      const waiting = [...dirty.current];
      dirty.current.clear();
      for (const [block, { action, entry }] of waiting) {
        await act({ do: 'fill', block, action, entry });
      }
    },
  };
  const inputs = useMemo(() => inputBlocks(view), [view]);
  const sent: Entered = Object.fromEntries(Object.entries(entered).filter(([block]) => inputs.has(block)));
  const fail = (found: Readonly<Record<string, string>>): void => {
    setMended([]);
    setErrors(found);
  };
  return { form, entered: sent, setErrors: fail };
}

/** An updated view may have lost fields that were filled in. */
const inputBlocks = (view: Json): ReadonlySet<string> =>
  new Set(
    listOf(view['blocks'])
      .filter(({ type }) => type === 'input')
      .map((block) => textOf(block['block_id'])),
  );
