import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenRoom } from '../../parts.ts';
import { dayIn, dayText } from '../../text/dates.ts';
import { plainOf } from '../../text/mrkdwn.ts';
import { isDirect, roomName, useNow, useWorkspace } from '../workspace.ts';
import { sameVoice, msOf, type Line } from './line.ts';
import { Message } from './message.tsx';
import { WhisperShown } from './whisper.tsx';

type LinesProps = {
  readonly lines: readonly Line[];
  readonly room: OpenRoom;
  readonly inThread: boolean;
  readonly label: string;
  /** Up to here this person had read when they came. */
  readonly readTo?: string | undefined;
  /** The message that a link led to. */
  readonly at?: string | undefined;
  readonly older?: (() => void) | undefined;
};

/** The lines of a conversation or a thread; stays at the newest one unless somebody scrolled away. */
export function Lines(props: LinesProps) {
  const { me } = useWorkspace();
  const box = useScroll(props);
  let before: Line | undefined;
  let marked = props.readTo === undefined;
  return (
    <div
      class="lines"
      ref={box}
      role="log"
      aria-live="polite"
      aria-label={props.label}
      onKeyDown={moveBetween}
    >
      <div class="push" />
      {props.older === undefined && !props.inThread ? <Beginning room={props.room} /> : null}
      {props.older === undefined ? null : (
        <button type="button" class="older" onClick={props.older}>
          Show older messages
        </button>
      )}
      {props.lines.flatMap((line) => {
        const newDay =
          before === undefined || dayIn(msOf(before.ts), me.zone) !== dayIn(msOf(line.ts), me.zone);
        const fresh = !marked && line.ts > (props.readTo ?? '') && isNews(line, me.id);
        marked ||= fresh;
        const follows = !newDay && !fresh && sameVoice(before, line);
        before = line;
        // Flat, so that each is known by its key when the oldest one goes.
        return [
          newDay && !props.inThread ? <DayLine key={`day-${line.ts}`} ts={line.ts} /> : null,
          fresh ? (
            <div key="new" class="new-line" role="separator" aria-label="New messages">
              <span>New</span>
            </div>
          ) : null,
          <LineShown
            key={line.ts}
            line={line}
            room={props.room.id}
            member={props.room.member && !props.room.archived}
            inThread={props.inThread}
            follows={follows}
          />,
        ];
      })}
    </div>
  );
}

/** Above the first message there is. */
function Beginning({ room }: { readonly room: OpenRoom }) {
  const { people } = useWorkspace();
  const name = `${isDirect(room) ? '' : '#'}${roomName(room, people)}`;
  return (
    <div class="beginning">
      <div class="beginning-name">
        <bdi>{name}</bdi>
      </div>
      <p>
        This is the very beginning of {isDirect(room) ? 'your conversation with' : ''}{' '}
        <strong>
          <bdi>{name}</bdi>
        </strong>
        .{room.purpose === '' ? null : <> {plainOf(room.purpose)}</>}
      </p>
    </div>
  );
}

/** What one said oneself, what only oneself sees and who came or went is nothing new. */
const isNews = (line: Line, me: string): boolean =>
  line.kind === 'said' && line.said.user !== me && !/^(channel|group)_/.test(line.said.subtype ?? '');

/** Drawn again only when it changed: conversations are long, and every message is a step. */
function LineShown(props: {
  readonly line: Line;
  readonly room: string;
  readonly member: boolean;
  readonly inThread: boolean;
  readonly follows: boolean;
}) {
  const { line, room, member, inThread, follows } = props;
  const content = line.kind === 'said' ? line.said : line.whisper;
  return useMemo(
    () =>
      line.kind === 'said' ? (
        <Message said={line.said} {...{ room, member, inThread, follows }} />
      ) : (
        <WhisperShown whisper={line.whisper} room={room} />
      ),
    [content, room, member, inThread, follows],
  );
}

function DayLine({ ts }: { readonly ts: string }) {
  const { me } = useWorkspace();
  return (
    <div class="day">
      <span>{dayText(msOf(ts), { nowMs: useNow(), zone: me.zone })}</span>
    </div>
  );
}

const nearEndPx = 80;

/** Where the lines are scrolled to: at the end, where somebody scrolled to, or at the message a link led to. */
function useScroll({ room, inThread, at, lines }: LinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const place = `${room.id}/${String(inThread)}`;
  const lastPlace = useRef('');
  const firstTs = lines[0]?.ts ?? '';
  const before = useRef({ firstTs, height: 0 });
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    if (lastPlace.current !== place) atEnd.current = true;
    // Older messages came in above: what was looked at stays where it is.
    else if (firstTs < before.current.firstTs && !atEnd.current)
      current.scrollTop += current.scrollHeight - before.current.height;
    lastPlace.current = place;
    before.current = { firstTs, height: current.scrollHeight };
    if (atEnd.current) current.scrollTop = current.scrollHeight;
  });
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const scrolled = (): void => {
      atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < nearEndPx;
    };
    // Pictures arrive late and windows change: the end stays the end.
    const settled = new ResizeObserver(() => {
      if (atEnd.current) current.scrollTop = current.scrollHeight;
    });
    settled.observe(current);
    for (const child of current.children) settled.observe(child);
    current.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      settled.disconnect();
      current.removeEventListener('scroll', scrolled);
    };
  }, [place, lines.length]);
  useEffect(() => {
    const found =
      at === undefined || at === '' ? null : box.current?.querySelector(`[data-ts="${CSS.escape(at)}"]`);
    if (!(found instanceof HTMLElement)) return;
    atEnd.current = false;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
    found.classList.add('found');
  }, [at, place, lines.length > 0]);
  return box;
}

/** Arrows, Home and End go from message to message. */
function moveBetween(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  if (!target.matches('.message')) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('.message')];
  const at = all.indexOf(target);
  const next = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: all.length - 1 }[key];
  if (key === 'ArrowRight' || key === 'Enter')
    target.querySelector<HTMLElement>('.replies, [data-does=reply]')?.click();
  else if (next === undefined) return;
  else if (all[next] === undefined)
    currentTarget.parentElement?.querySelector<HTMLElement>('.composer textarea')?.focus();
  else all[next].focus();
  event.preventDefault();
}
