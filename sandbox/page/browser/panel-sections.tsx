import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClockShown, Control, ControlGroup, PhoneShown, WaitingShown } from '../parts.ts';
import { agoText, clockText, dayText } from '../text/dates.ts';
import { useWorkspace } from './workspace.ts';

/** The world's time, going on between two messages of the server. */
export function useTicking(nowMs: number): number {
  const base = useRef({ nowMs, at: performance.now() });
  if (base.current.nowMs !== nowMs) base.current = { nowMs, at: performance.now() };
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return base.current.nowMs + (performance.now() - base.current.at);
}

export function GroupSection({ title, note, controls }: ControlGroup) {
  return (
    <section>
      <h3>{title}</h3>
      {controls.map((control) => (
        <ControlLine key={control.id} {...control} />
      ))}
      {note === undefined ? null : <div class="panel-note">{note}</div>}
    </section>
  );
}

function ControlLine({ id, label, detail, on, amount }: Control) {
  const { act } = useWorkspace();
  const [chosen, setChosen] = useState(String(amount?.value ?? ''));
  const press = (): void =>
    void act({ do: 'control', id, ...(amount === undefined ? {} : { value: chosen }) });
  const button = (
    <button
      type="button"
      class={on === undefined ? 'control' : 'control switch'}
      {...(on === undefined ? {} : { role: 'switch', 'aria-checked': on })}
      onClick={press}
    >
      <span>
        {label}
        {detail === undefined ? null : <span class="detail">{detail}</span>}
      </span>
    </button>
  );
  if (amount === undefined) return button;
  return (
    <div class="control-row">
      {button}
      <label class="amount">
        <input
          type="number"
          value={chosen}
          min={amount.least}
          max={amount.most}
          onInput={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        {amount.name}
      </label>
    </div>
  );
}

/** `1 h 5 min`, `5 min`, `20 s`. */
function spanText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export function ClockSection({ clock, nowMs }: { readonly clock: ClockShown; readonly nowMs: number }) {
  const { act, me } = useWorkspace();
  const { aheadMs, moving, moves, toNext, trouble } = clock;
  return (
    <section>
      <h3>Time</h3>
      <div class="world-time" role="timer" aria-label="The world's time">
        <strong>{clockText(nowMs, me.zone)}</strong>{' '}
        <span class="detail">
          {dayText(nowMs, { nowMs: Date.now(), zone: me.zone })}
          {aheadMs === 0 ? '' : `, ${spanText(aheadMs)} ahead`}
        </span>
      </div>
      <div class="moves">
        {moves.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="control"
            disabled={moving}
            onClick={() => void act({ do: 'control', id })}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          class="control"
          disabled={moving || toNext.atMs === undefined}
          onClick={() => void act({ do: 'control', id: toNext.id })}
        >
          {moving
            ? 'moving …'
            : toNext.atMs === undefined
              ? 'no timer waits'
              : `to the next timer (${spanText(Math.max(0, toNext.atMs - nowMs))})`}
        </button>
      </div>
      {trouble === undefined ? null : (
        <div class="panel-note" role="alert">
          {trouble}
        </div>
      )}
    </section>
  );
}

export function PhoneCard({ owner, number, texts, answer }: PhoneShown) {
  const { act, me } = useWorkspace();
  const [typed, setTyped] = useState('');
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (answer === undefined || typed.trim() === '') return;
    const sent = await act({ do: 'control', id: answer, value: typed });
    if (sent.ok) setTyped('');
  };
  return (
    <div class="phone">
      <div class="phone-head">
        <strong>{owner}</strong> <span class="detail">{number}</span>
      </div>
      {texts.length === 0 ? <div class="panel-note">no text messages</div> : null}
      <div class="texts" aria-live="polite">
        {texts.map(({ atMs, text, from, fate }, index) => (
          <div key={`${atMs}.${index}`} class={from === 'person' ? 'sms mine' : 'sms'}>
            {text}
            <time>
              {clockText(atMs, me.zone)}
              {fate === undefined ? '' : ` · ${fate}`}
            </time>
          </div>
        ))}
      </div>
      {answer === undefined ? null : (
        <form class="sms-answer" onSubmit={(event) => void send(event)}>
          <input
            type="text"
            aria-label={`Answer from the phone of ${owner}`}
            placeholder="Text message"
            maxLength={1_600}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" disabled={typed.trim() === ''}>
            Send
          </button>
        </form>
      )}
    </div>
  );
}

export function WaitingSection({
  waiting,
  nowMs,
}: {
  readonly waiting: WaitingShown;
  readonly nowMs: number;
}) {
  const { entries, more, trouble } = waiting;
  return (
    <section>
      <h3>What waits{entries.length === 0 ? '' : ` (${entries.length + more})`}</h3>
      {trouble === undefined ? null : <div class="panel-note">{trouble}</div>}
      {entries.length === 0 && trouble === undefined ? <div class="panel-note">nothing</div> : null}
      <ul class="waiting">
        {entries.map(({ id, kind, state, dueMs, attempts, about, why }) => (
          <li key={id} class={state === 'given up' ? 'given-up' : state}>
            <div class="waiting-head">
              <strong>{kind}</strong>
              <span class="due">
                {state === 'waits' ? (dueMs <= nowMs + 500 ? 'due' : agoText(nowMs - dueMs)) : state}
                {attempts > 0 ? ` · attempt ${attempts}` : ''}
              </span>
            </div>
            <span class="detail">{about}</span>
            {why === undefined ? null : <div class="why">{why}</div>}
          </li>
        ))}
      </ul>
      {more === 0 ? null : <div class="panel-note">and {more} more</div>}
    </section>
  );
}
