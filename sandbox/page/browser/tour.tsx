import { useState } from 'preact/hooks';
import type { Controls } from '../parts.ts';
import { go } from './live.ts';

/** The guide through some first steps; what they are is told by the world. Closed for good by its cross. */
export function Tour({
  controls,
  showPanel,
}: {
  readonly controls: Controls;
  readonly showPanel: () => void;
}) {
  const { tour, tourEnd } = controls;
  const [closed, setClosed] = useState(() => localStorage.getItem('tour') === 'closed');
  if (closed || tour.length === 0) return null;
  const at = tour.findIndex(({ done }) => !done);
  const step = tour[at];
  const lead = ({ as, room, panel }: NonNullable<typeof step & object>['go'] & object): void => {
    if (panel === true) {
      showPanel();
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.panel button:not(.cross)')?.focus());
    }
    if (as === undefined && room === undefined) return;
    go({
      thread: '',
      most: '',
      tab: '',
      side: '',
      at: '',
      ...(as === undefined ? {} : { as }),
      ...(room === undefined ? {} : { room }),
    });
  };
  const target = step?.go;
  return (
    <section class="tour" aria-label="Guide">
      <ol>
        {tour.map(({ title, done }, index) => (
          <li
            key={title}
            class={done ? 'done' : index === at ? 'now' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            <span>
              {title}
              {done ? <span class="unseen"> (done)</span> : null}
            </span>
          </li>
        ))}
      </ol>
      <p aria-live="polite">
        {step?.text ?? tourEnd ?? 'That was all of it.'}{' '}
        {target === undefined ? null : (
          <button type="button" class="link" onClick={() => lead(target)}>
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
