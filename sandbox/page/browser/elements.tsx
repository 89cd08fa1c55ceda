import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Json, Where } from '../parts.ts';
import type { PAGE_ELEMENTS } from '../coverage.ts';
import { safeUrl } from '../text/piece.ts';
import type { FormState } from './blocks.tsx';
import { Plain, Words } from './text.tsx';
import { isObject, listOf, roomName, textOf, useWorkspace, wordsOf } from './workspace.ts';

/** What an element holds: a text, the value of an option, several of them, or nothing. */
export type Held = string | readonly string[] | undefined;

type Props = {
  readonly element: Json;
  readonly block: Json;
  readonly where: Where;
  readonly form: FormState | undefined;
  readonly label?: string;
  readonly wrong?: boolean;
};

const shown: Readonly<Record<(typeof PAGE_ELEMENTS)[number], (props: Props) => ComponentChildren>> = {
  button: Button,
  icon_button: Button,
  workflow_button: Button,
  overflow: Overflow,
  checkboxes: Ticks,
  radio_buttons: Ticks,
  static_select: Select,
  multi_static_select: Ticks,
  external_select: Asked,
  users_select: Select,
  multi_users_select: Ticks,
  conversations_select: Select,
  multi_conversations_select: Ticks,
  channels_select: Select,
  multi_channels_select: Ticks,
  datepicker: Field,
  timepicker: Field,
  datetimepicker: Field,
  plain_text_input: Field,
  email_text_input: Field,
  url_text_input: Field,
  number_input: Field,
  rich_text_input: Field,
  file_input: Field,
};

export function Element(props: Props) {
  const type = textOf(props.element['type']);
  if (!Object.hasOwn(shown, type))
    return <span class="not-shown">An element of type “{type}”, which this page does not show.</span>;
  const Shown = shown[type as keyof typeof shown];
  return <Shown {...props} />;
}

function useChoice({ element, block, where, form }: Props) {
  const { act, confirm } = useWorkspace();
  const id = textOf(block['block_id']);
  const [own, setOwn] = useState<Held>(undefined);
  const input = block['type'] === 'input';
  const held = (input ? form?.held(id, element) : undefined) ?? own ?? initialOf(element);
  const choose = async (entry: Entry): Promise<void> => {
    if (input) form?.enter(id, entry);
    else setOwn(typeof entry === 'number' ? String(entry) : (entry ?? ''));
    if (input && block['dispatch_action'] !== true) return;
    if (isObject(element['confirm']) && !(await confirm(element['confirm']))) return;
    await act({ do: 'choose', where, action: textOf(element['action_id']), block: id, entry });
  };
  return { held, choose };
}

/** What the app put into the element before anybody chose. */
export function initialOf(element: Json): Held {
  const option = element['initial_option'];
  if (isObject(option)) return textOf(option['value']);
  if (Array.isArray(element['initial_options']))
    return listOf(element['initial_options']).map((one) => textOf(one['value']));
  for (const name of ['value', 'date', 'time', 'user', 'channel', 'conversation']) {
    const value = element[`initial_${name}`];
    if (typeof value === 'string') return value;
  }
  const at = element['initial_date_time'];
  return typeof at === 'number' ? String(at) : undefined;
}

function Button({ element, block, where }: Props) {
  const { act, confirm } = useWorkspace();
  const [busy, setBusy] = useState(false);
  const url = safeUrl(textOf(element['url']));
  const style = textOf(element['style']);
  const press = async (): Promise<void> => {
    if (isObject(element['confirm']) && !(await confirm(element['confirm']))) return;
    setBusy(true);
    const value = element['value'];
    await act({
      do: 'click',
      where,
      action: textOf(element['action_id']),
      block: textOf(block['block_id']),
      ...(typeof value === 'string' ? { value } : {}),
    });
    setBusy(false);
  };
  const classes = `kit-button ${style === 'primary' || style === 'danger' ? style : ''}`;
  const words = <Words of={element['text']} />;
  if (url !== undefined) {
    return (
      <a class={classes} href={url} target="_blank" rel="noopener noreferrer" onClick={() => void press()}>
        {words}
        <svg class="out" viewBox="0 0 12 12" aria-label="opens another page">
          <path
            d="M4 2H2v8h8V8M6.5 1.5h4v4M10.2 1.8L5.5 6.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
          />
        </svg>
      </a>
    );
  }
  return (
    <button
      type="button"
      class={classes}
      disabled={busy}
      aria-label={textOf(element['accessibility_label']) || undefined}
      onClick={() => void press()}
    >
      {words}
    </button>
  );
}

const optionsOf = (element: Json): readonly Json[] => [
  ...listOf(element['options']),
  ...listOf(element['option_groups']).flatMap((group) => listOf(group['options'])),
];

function Overflow({ element, block, where }: Props) {
  const { act, confirm } = useWorkspace();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const choose = async (option: Json): Promise<void> => {
    setOpen(false);
    if (isObject(element['confirm']) && !(await confirm(element['confirm']))) return;
    const entry = textOf(option['value']);
    await act({
      do: 'choose',
      where,
      action: textOf(element['action_id']),
      block: textOf(block['block_id']),
      entry,
    });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <div class="overflow" ref={root} onKeyDown={keys}>
      <button
        type="button"
        class="kit-button dots"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label="More actions"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 4" aria-hidden="true">
          <circle cx="2" cy="2" r="1.6" />
          <circle cx="8" cy="2" r="1.6" />
          <circle cx="14" cy="2" r="1.6" />
        </svg>
      </button>
      {open ? (
        <div class="menu" role="menu">
          {optionsOf(element).map((option, index) => (
            <button key={index} type="button" role="menuitem" onClick={() => void choose(option)}>
              <Words of={option['text']} />
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** What can be chosen: the options of the app, or people or conversations. */
function useOffers(
  element: Json,
): readonly { readonly value: string; readonly text: string; readonly detail: string }[] {
  const { people, rooms } = useWorkspace();
  const type = textOf(element['type']);
  if (type.endsWith('users_select'))
    return [...people.values()].map(({ id, realName }) => ({ value: id, text: realName, detail: '' }));
  if (type.endsWith('channels_select') || type.endsWith('conversations_select')) {
    const wanted = rooms.filter(({ kind }) => type.endsWith('conversations_select') || kind === 'public');
    return wanted.map((room) => ({ value: room.id, text: roomName(room, people), detail: '' }));
  }
  return optionsOf(element).map((option) => ({
    value: textOf(option['value']),
    text: wordsOf(option['text']),
    detail: wordsOf(option['description']),
  }));
}

function Select(props: Props) {
  const { element, label, wrong } = props;
  const { held, choose } = useChoice(props);
  const offers = useOffers(element);
  const value = typeof held === 'string' ? held : '';
  return (
    <select
      class="kit-select"
      aria-label={label ?? (wordsOf(element['placeholder']) || 'choose')}
      aria-invalid={wrong}
      value={value}
      onChange={(event) => void choose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{wordsOf(element['placeholder']) || 'Choose an option'}</option>
      {offers.map((offer) => (
        <option key={offer.value} value={offer.value}>
          {offer.text}
        </option>
      ))}
    </select>
  );
}

/** A menu whose options the app is asked for while somebody types. */
function Asked(props: Props) {
  const { element, block, where, label } = props;
  const { act } = useWorkspace();
  const { choose } = useChoice(props);
  const [options, setOptions] = useState<readonly Json[]>([]);
  const [chosen, setChosen] = useState('');
  const ask = async (typed: string): Promise<void> => {
    setChosen(typed);
    if (typed.length < (Number(element['min_query_length']) || 1)) return;
    const ids = { action: textOf(element['action_id']), block: textOf(block['block_id']) };
    const answer = await act({ do: 'suggest', where, ...ids, typed });
    if (answer.ok) setOptions(answer.options ?? []);
  };
  return (
    <div class="asked">
      <input
        class="kit-field"
        value={chosen}
        aria-label={label ?? 'search'}
        placeholder={wordsOf(element['placeholder'])}
        onInput={(event) => void ask(event.currentTarget.value)}
      />
      {options.map((option, index) => (
        <button
          key={index}
          type="button"
          class="kit-button"
          onClick={() => {
            setChosen(wordsOf(option['text']));
            setOptions([]);
            void choose(textOf(option['value']));
          }}
        >
          <Words of={option['text']} />
        </button>
      ))}
    </div>
  );
}

function Ticks(props: Props) {
  const { element, block, wrong } = props;
  const { held, choose } = useChoice(props);
  const offers = useOffers(element);
  const one = element['type'] === 'radio_buttons';
  const chosen = typeof held === 'string' ? [held] : (held ?? []);
  const toggle = (value: string): void => {
    if (one) void choose(value);
    else void choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return (
    <div class={offers.length > 8 ? 'ticks many' : 'ticks'} aria-invalid={wrong}>
      {offers.map((offer) => (
        <label key={offer.value}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={`${textOf(block['block_id'])}-${textOf(element['action_id'])}`}
            checked={chosen.includes(offer.value)}
            onChange={() => toggle(offer.value)}
          />
          <span>
            <Plain text={offer.text} />
            {offer.detail === '' ? null : <span class="detail">{offer.detail}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

const fieldTypes: Readonly<Record<string, 'email' | 'url' | 'number' | 'date' | 'time' | 'datetime-local'>> =
  {
    email_text_input: 'email',
    url_text_input: 'url',
    number_input: 'number',
    datepicker: 'date',
    timepicker: 'time',
    datetimepicker: 'datetime-local',
  };

/** `2026-11-20T19:26` on this machine's clock, which is what a datetime field shows. */
function localMinute(atSec: number): string {
  const at = new Date(atSec * 1000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function Field(props: Props) {
  const { element, label, wrong } = props;
  const { held, choose } = useChoice(props);
  const type = textOf(element['type']);
  const text = typeof held === 'string' ? held : '';
  const max = Number(element['max_length']) || 3_000;
  const shared = {
    class: 'kit-field',
    'aria-label': label ?? (wordsOf(element['placeholder']) || type),
    'aria-invalid': wrong,
    placeholder: wordsOf(element['placeholder']),
    autoFocus: element['focus_on_load'] === true,
  };
  if (type === 'file_input') return <span class="not-shown">Files cannot be uploaded on this page.</span>;
  if (element['multiline'] === true || type === 'rich_text_input') {
    return (
      <textarea
        {...shared}
        rows={4}
        maxLength={max}
        value={text}
        onInput={(event) => void choose(event.currentTarget.value || null)}
      />
    );
  }
  const instant = type === 'datetimepicker';
  const changed = (typed: string): Entry => {
    if (typed === '') return null;
    return instant ? Math.floor(new Date(typed).getTime() / 1000) : typed;
  };
  return (
    <input
      {...shared}
      {...({ type: fieldTypes[type] ?? 'text' } as { type: 'text' })}
      value={instant && text !== '' ? localMinute(Number(text)) : text}
      {...(type.endsWith('text_input') ? { maxLength: max } : {})}
      onInput={(event) => void choose(changed(event.currentTarget.value))}
    />
  );
}
