import { useState } from 'preact/hooks';
import type { Entry, Json } from '../../parts.ts';
import { instantOfWall, wallMinute } from '../../text/wall-time.ts';
import { isObject, listOf, textOf, useWorkspace, wordsOf } from '../workspace.ts';
import { useChoice, type ElementProps } from './choice.ts';

const pickers: Readonly<Record<string, 'date' | 'time' | 'datetime-local'>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};
const textTypes: Readonly<Record<string, 'email' | 'url'>> = {
  email_text_input: 'email',
  url_text_input: 'url',
};

/** Whatever is written or picked by the browser's own fields. */
export function Field(props: ElementProps) {
  const type = textOf(props.element['type']);
  if (type === 'file_input') return <span class="not-shown">Files cannot be uploaded on this page.</span>;
  return type in pickers ? <Picker {...props} /> : <Writing {...props} />;
}

const sharedBy = ({ element, label, wrong, describedBy }: ElementProps) => ({
  class: 'kit-field',
  'aria-label': label ?? (wordsOf(element['placeholder']) || textOf(element['type'])),
  'aria-invalid': wrong,
  'aria-describedby': describedBy,
  placeholder: wordsOf(element['placeholder']),
  autoFocus: element['focus_on_load'] === true,
});

function Picker(props: ElementProps) {
  const { element } = props;
  const { me } = useWorkspace();
  const { held, choose } = useChoice(props);
  const type = textOf(element['type']);
  const instant = type === 'datetimepicker';
  const zone = instant ? me.zone : textOf(element['timezone']);
  const text = typeof held === 'string' ? held : '';
  const changed = (typed: string): void => {
    // While a year is typed the field is full of years nobody means.
    if (type !== 'timepicker' && typed !== '' && !/^[12]\d{3}-/.test(typed)) return;
    const entry: Entry = typed === '' ? null : instant ? (instantOfWall(typed, zone) ?? null) : typed;
    void choose(entry);
  };
  return (
    <span class="picker">
      <input
        {...sharedBy(props)}
        {...({ type: pickers[type] } as { type: 'date' })}
        value={instant && text !== '' ? wallMinute(Number(text), zone) : text}
        onChange={(event) => changed(event.currentTarget.value)}
      />
      {zone === '' ? null : <span class="detail">{zone.replaceAll('_', ' ')}</span>}
    </span>
  );
}

/** When the app wants to hear of what is written: at Enter unless it says otherwise. */
const hears = (element: Json, when: string): boolean => {
  const config = element['dispatch_action_config'];
  const on = isObject(config) ? config['trigger_actions_on'] : undefined;
  return Array.isArray(on) ? on.includes(when) : when === 'on_enter_pressed';
};

function Writing(props: ElementProps) {
  const { element, block, form } = props;
  const { held, hold, choose } = useChoice(props);
  const [focused, setFocused] = useState(false);
  const type = textOf(element['type']);
  const text = typeof held === 'string' ? held : richWords(element['initial_value']);
  const max = type === 'number_input' ? undefined : Number(element['max_length']) || 3_000;
  const dispatches = block['type'] !== 'input' || block['dispatch_action'] === true;
  const written = (typed: string): void => {
    const entry = typed === '' ? null : typed;
    if (dispatches && hears(element, 'on_character_entered')) void choose(entry);
    else if (form === undefined && !dispatches) void choose(entry);
    else hold(entry);
  };
  const lines = element['multiline'] === true || type === 'rich_text_input';
  const shared = {
    ...sharedBy(props),
    value: text,
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
    onInput: (event: { currentTarget: { value: string } }) => written(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      if (!dispatches || !hears(element, 'on_enter_pressed') || (lines && !event.ctrlKey && !event.metaKey))
        return;
      event.preventDefault();
      void choose(text === '' ? null : text);
    },
  };
  // Slack lets people write on and says by how much it is too long.
  const left = (max ?? Infinity) - text.length;
  return (
    <span class="writing">
      {lines ? (
        <textarea {...shared} rows={Math.max(3, Math.min(10, text.split('\n').length + 1))} />
      ) : (
        <input
          {...shared}
          {...({ type: textTypes[type] ?? 'text' } as { type: 'text' })}
          {...(type === 'number_input' ? { inputMode: 'decimal' } : {})}
        />
      )}
      {left < 0 || (focused && left < (max ?? 0) * 0.15) ? (
        <span class={left < 0 ? 'left-over gone' : 'left-over'}>{left}</span>
      ) : null}
    </span>
  );
}

/** The words of rich text that an input starts with. */
function richWords(initial: unknown): string {
  if (!isObject(initial)) return '';
  return listOf(initial['elements'])
    .map((part) =>
      listOf(part['elements'])
        .map((run) => textOf(run['text']))
        .join(''),
    )
    .join('\n');
}
