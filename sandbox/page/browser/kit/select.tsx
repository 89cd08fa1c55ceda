import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../parts.ts';
import { Floating } from '../floating.tsx';
import { TickIcon } from '../icons.tsx';
import { Plain } from '../text.tsx';
import { isObject, textOf, useWorkspace, wordsOf } from '../workspace.ts';
import { namesOf, useChoice, type ElementProps } from './choice.ts';
import { fitting, offersFor, optionsOf, type Offer } from './offers.ts';

const askAfterMs = 150;

/** Every kind of menu: of options, people or conversations, asked of the app while somebody types; one or several. */
export function Select(props: ElementProps) {
  const { element, label, wrong, describedBy } = props;
  const { held, hold, choose } = useChoice(props);
  const type = textOf(element['type']);
  const many = type.startsWith('multi_');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const changed = useRef(false);
  const offers = useOffers(props, typed, open);
  const chosen = (typeof held === 'string' ? [held] : (held ?? [])).filter((value) => value !== '');
  const textFor = (value: string): string => offers.all.find((offer) => offer.value === value)?.text ?? value;
  const placeholder = wordsOf(element['placeholder']) || 'Choose an option';
  const close = (): void => {
    setOpen(false);
    setTyped('');
    // A menu of several is sent once, when the person is through with it.
    if (changed.current) void choose(chosen);
    changed.current = false;
  };
  const most = Number(element['max_selected_items']) || 100;
  const take = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    setTyped('');
    if (many) {
      const next = chosen.includes(offer.value)
        ? chosen.filter((other) => other !== offer.value)
        : [...chosen, offer.value].slice(0, most);
      hold(next);
      changed.current = true;
      return;
    }
    setOpen(false);
    void choose(offer.value);
  };
  const empty = (entry: Entry): void => {
    input.current?.focus();
    void choose(entry);
  };
  const show = (): void => {
    if (open) return;
    setAt(Math.max(0, many ? 0 : offers.shown.findIndex(({ value }) => value === chosen[0])));
    setOpen(true);
  };
  const keys = (event: KeyboardEvent): void => {
    const count = offers.shown.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      if (open) setAt((at + step + Math.max(1, count)) % Math.max(1, count));
      else show();
    } else if (event.key === 'Enter') {
      if (open) take(offers.shown[at]);
      else show();
    } else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Backspace' && typed === '' && many && chosen.length > 0) {
      hold(chosen.slice(0, -1));
      changed.current = true;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class={`combo ${many ? 'many' : ''} ${open ? 'open' : ''}`}
      onClick={() => {
        input.current?.focus();
        show();
      }}
    >
      {many
        ? chosen.map((value) => (
            <span key={value} class="chip">
              <Plain text={textFor(value)} />
              <button
                type="button"
                aria-label={`Remove ${textFor(value)}`}
                onClick={(event) => {
                  event.stopPropagation();
                  empty(chosen.filter((other) => other !== value));
                }}
              >
                ×
              </button>
            </span>
          ))
        : null}
      <input
        ref={input}
        class="combo-input"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label ?? placeholder}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && offers.shown.length > 0 ? `${id}-${at}` : undefined}
        placeholder={
          many && chosen.length > 0
            ? ''
            : open && !many && chosen[0] !== undefined
              ? textFor(chosen[0])
              : placeholder
        }
        value={open || many ? typed : textFor(chosen[0] ?? '')}
        autoFocus={element['focus_on_load'] === true}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={keys}
        onBlur={() => {
          if (open) close();
        }}
      />
      {!many && chosen.length > 0 && props.block['optional'] === true ? (
        <button
          type="button"
          class="combo-clear"
          aria-label="Clear"
          onClick={(event) => {
            event.stopPropagation();
            empty(null);
          }}
        >
          ×
        </button>
      ) : null}
      <svg class="chevron" viewBox="0 0 12 8" aria-hidden="true">
        <path d="M1.5 1.5L6 6l4.5-4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
      {open ? (
        <Floating anchor={input.current?.parentElement} class="listbox" asWide close={close}>
          <List
            {...{ id, at, take, chosen, many }}
            offers={offers.shown}
            note={offers.note}
            label={label ?? placeholder}
          />
        </Floating>
      ) : null}
    </div>
  );
}

function List(props: {
  readonly id: string;
  readonly at: number;
  readonly offers: readonly Offer[];
  readonly chosen: readonly string[];
  readonly many: boolean;
  readonly note: string;
  readonly label: string;
  readonly take: (offer: Offer) => void;
}) {
  const { id, at, offers, chosen, many } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-at=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      role="listbox"
      id={`${id}-list`}
      aria-label={props.label}
      aria-multiselectable={many}
      ref={list}
      // The field keeps the focus, whatever of the list is pressed.
      onPointerDown={(event) => event.preventDefault()}
    >
      {offers.length === 0 ? <div class="list-note">{props.note}</div> : null}
      {offers.map((offer, index) => [
        offer.group !== '' && offer.group !== offers[index - 1]?.group ? (
          <div key={`group-${index}`} class="list-group" role="presentation">
            <Plain text={offer.group} />
          </div>
        ) : null,
        <div
          key={`${offer.group}/${offer.value}`}
          id={`${id}-${index}`}
          role="option"
          class="list-option"
          aria-selected={chosen.includes(offer.value)}
          data-at={index === at}
          onClick={(event) => {
            event.stopPropagation();
            props.take(offer);
          }}
        >
          <span>
            <Plain text={offer.text} />
            {offer.detail === '' ? null : <span class="detail">{offer.detail}</span>}
          </span>
          {chosen.includes(offer.value) ? <TickIcon /> : null}
        </div>,
      ])}
    </div>
  );
}

/** What is offered for what was typed; menus of the external kind ask the app. */
function useOffers(props: ElementProps, typed: string, open: boolean) {
  const { element, block, where } = props;
  const workspace = useWorkspace();
  const external = textOf(element['type']).endsWith('external_select');
  const [answer, setAnswer] = useState<readonly Offer[]>([]);
  const [known, setKnown] = useState<readonly Offer[]>([]);
  const least = typeof element['min_query_length'] === 'number' ? element['min_query_length'] : 3;
  const asks = external && open && typed.length >= least;
  useEffect(() => {
    if (!asks) return undefined;
    let late = false;
    const timer = setTimeout(async () => {
      const found = await workspace.act({ do: 'suggest', where, ...namesOf({ element, block }), typed });
      if (late || !found.ok) return;
      // The workspace looks an option up by asking the app again, for what is written on it.
      const offers = optionsOf({ options: found.options ?? [] }).map((offer) => ({
        ...offer,
        value: offer.text,
      }));
      setAnswer(offers);
      setKnown((before) => [...before, ...offers]);
    }, askAfterMs);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [asks, typed]);
  if (!external) {
    const all = offersFor(element, workspace);
    return { all, shown: fitting(all, typed), note: 'No results' };
  }
  const first = [element['initial_option'], ...[element['initial_options']].flat()].filter(isObject);
  const note = asks ? 'No results' : `Type ${least} or more characters`;
  return { all: [...known, ...optionsOf({ options: first })], shown: asks ? answer : [], note };
}
