import type { Controls } from '../parts.ts';
import { ClockSection, GroupSection, PhoneCard, useTicking, WaitingSection } from './panel-sections.tsx';
import { useNow } from './workspace.ts';

/** The world beside the workspace: what can be made to happen, the time, the phones, and what waits. */
export function Panel({ controls, close }: { readonly controls: Controls; readonly close: () => void }) {
  const nowMs = useTicking(useNow());
  const { groups, phones, clock, waiting } = controls;
  return (
    <aside class="panel" aria-label="The world beside the workspace">
      <header>
        <h2>The world</h2>
        <button type="button" class="cross" aria-label="Close the world" onClick={close}>
          ×
        </button>
      </header>
      <div class="panel-body">
        {groups.slice(0, 2).map((group) => (
          <GroupSection key={group.title} {...group} />
        ))}
        {clock === undefined ? null : <ClockSection clock={clock} nowMs={nowMs} />}
        <section>
          <h3>Phones</h3>
          {phones.map((phone) => (
            <PhoneCard key={phone.number} {...phone} />
          ))}
        </section>
        {groups.slice(2).map((group) => (
          <GroupSection key={group.title} {...group} />
        ))}
        {waiting === undefined ? null : <WaitingSection waiting={waiting} nowMs={nowMs} />}
      </div>
    </aside>
  );
}
