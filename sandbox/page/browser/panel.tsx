import type { Controls } from '../parts.ts';
import { clockText } from '../text/dates.ts';
import { useWorkspace } from './workspace.ts';

/** The world beside the workspace: what can be made to happen, and the phones. */
export function Panel({ controls, close }: { readonly controls: Controls; readonly close: () => void }) {
  const { act, me } = useWorkspace();
  return (
    <aside class="panel" aria-label="The world beside the workspace">
      <header>
        <h2>The world</h2>
        <button type="button" class="cross" aria-label="Close the world" onClick={close}>
          ×
        </button>
      </header>
      <div class="panel-body">
        {controls.groups.map(({ title, controls: entries }) => (
          <section key={title}>
            <h3>{title}</h3>
            {entries.map(({ id, label, detail, on }) => (
              <button
                key={id}
                type="button"
                class={on === undefined ? 'control' : 'control switch'}
                {...(on === undefined ? {} : { role: 'switch', 'aria-checked': on })}
                onClick={() => void act({ do: 'control', id })}
              >
                <span>
                  {label}
                  {detail === undefined ? null : <span class="detail">{detail}</span>}
                </span>
              </button>
            ))}
          </section>
        ))}
        <section>
          <h3>Phones</h3>
          {controls.phones.map(({ owner, number, texts }) => (
            <div key={number} class="phone">
              <div class="phone-head">
                <strong>{owner}</strong> <span class="detail">{number}</span>
              </div>
              {texts.length === 0 ? <div class="detail">no text messages</div> : null}
              {texts.slice(-20).map(({ atMs, text }, index) => (
                <div key={index} class="sms">
                  {text}
                  <time>{clockText(atMs, me.zone)}</time>
                </div>
              ))}
            </div>
          ))}
        </section>
      </div>
    </aside>
  );
}
