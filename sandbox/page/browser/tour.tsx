import { useState } from 'preact/hooks';
import type { Controls } from '../parts.ts';

/** The guided first incident; closed for good by its cross. */
export function Tour(props: {
  readonly tour: Controls['tour'];
  readonly go: (where: NonNullable<Controls['tour'][number]['go']>) => void;
}) {
  const [closed, setClosed] = useState(() => localStorage.getItem('tour') === 'closed');
  if (closed || props.tour.length === 0) return null;
  const at = props.tour.findIndex(({ done }) => !done);
  const step = props.tour[at];
  const { go } = step ?? {};
  return (
    <section class="tour" aria-label="Your first incident">
      <ol>
        {props.tour.map(({ title, done }, index) => (
          <li
            key={title}
            class={done ? 'done' : index === at ? 'now' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {title}
          </li>
        ))}
      </ol>
      <p>
        {step?.text ?? 'That was a whole incident. Read the postmortem draft in its channel.'}{' '}
        {go === undefined ? null : (
          <button type="button" class="link" onClick={() => props.go(go)}>
            Take me there
          </button>
        )}
      </p>
      <button
        type="button"
        class="cross"
        aria-label="Close the guide"
        onClick={() => {
          localStorage.setItem('tour', 'closed');
          setClosed(true);
        }}
      >
        ×
      </button>
    </section>
  );
}
