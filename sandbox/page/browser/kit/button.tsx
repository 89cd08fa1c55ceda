import { useRef, useState } from 'preact/hooks';
import { safeUrl } from '../../text/piece.ts';
import { Words } from '../text.tsx';
import { isObject, textOf, useWorkspace, wordsOf } from '../workspace.ts';
import { namesOf, type ElementProps } from './choice.ts';

/** Presses a button once at a time: asks first where the app wants that, and says that it is under way. */
function usePress({ element, block, where, form }: ElementProps) {
  const { act, confirm } = useWorkspace();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const press = async (value: unknown): Promise<void> => {
    if (running.current) return;
    running.current = true;
    try {
      if (isObject(element['confirm']) && !(await confirm(element['confirm']))) return;
      setBusy(true);
      await form?.flush();
      await act({
        do: 'click',
        where,
        ...namesOf({ element, block }),
        ...(typeof value === 'string' ? { value } : {}),
      });
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, press };
}

export function Button(props: ElementProps) {
  const { element } = props;
  const { busy, press } = usePress(props);
  const url = safeUrl(textOf(element['url']));
  const style = textOf(element['style']);
  const classes = `kit-button ${style === 'primary' || style === 'danger' ? style : ''}`;
  const icon = element['type'] === 'icon_button';
  const words = (
    <>
      {icon ? <TrashIcon /> : null}
      <Words of={element['text']} />
    </>
  );
  const label = textOf(element['accessibility_label']) || undefined;
  const clicked = (): void => void press(element['value']);
  if (url !== undefined) {
    return (
      <a
        class={classes}
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={label}
        onClick={clicked}
      >
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
  // Not `disabled` while it is under way: whoever came by keyboard would lose their place.
  return (
    <button
      type="button"
      class={`${classes} ${busy ? 'busy' : ''}`}
      aria-busy={busy}
      aria-label={label}
      onClick={clicked}
    >
      {words}
    </button>
  );
}

/** Thumbs up and down below an answer of an app. */
export function Feedback(props: ElementProps) {
  const { press } = usePress(props);
  return (
    <span class="feedback" role="group" aria-label="Feedback">
      {(['positive_button', 'negative_button'] as const).map((name) => {
        const button = isObject(props.element[name]) ? props.element[name] : {};
        return (
          <button
            key={name}
            type="button"
            class="kit-button"
            aria-label={textOf(button['accessibility_label']) || wordsOf(button['text'])}
            onClick={() => void press(button['value'])}
          >
            <Words of={button['text']} />
          </button>
        );
      })}
    </span>
  );
}

const TrashIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5v4.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.2"
    />
  </svg>
);
