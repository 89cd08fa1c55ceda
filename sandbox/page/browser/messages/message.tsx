import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Json, Said } from '../../parts.ts';
import { clockText, dateText } from '../../text/dates.ts';
import { Avatar } from '../avatar.tsx';
import { standingOf } from '../card.tsx';
import { Blocks } from '../kit/blocks.tsx';
import { Mrkdwn } from '../text.tsx';
import { listOf, textOf, useNow, useWorkspace } from '../workspace.ts';
import { Attachment } from './attachment.tsx';
import { Editor } from './editor.tsx';
import { FileCard } from './files.tsx';
import { msOf } from './line.ts';
import { Reactions } from './reactions.tsx';
import { Replies } from './replies.tsx';
import { Tools } from './tools.tsx';

type MessageProps = {
  readonly said: Said;
  readonly room: string;
  readonly member: boolean;
  readonly inThread: boolean;
  readonly follows: boolean;
};

export function Message(props: MessageProps) {
  const { said, room, member, inThread, follows } = props;
  const { me, people, openThread } = useWorkspace();
  const [editing, setEditing] = useState(false);
  const ref = useKeptFocus();
  // What was said is drawn again only when it changed: channels are long, and every message is a step.
  const content = useMemo(() => <Content said={said} room={room} />, [said, room]);
  if (said.subtype !== undefined && /^(channel|group)_/.test(said.subtype)) {
    return (
      <div class="housekeeping" data-ts={said.ts}>
        {said.text.startsWith('<@') ? null : <bdi>{people.get(said.user)?.realName ?? said.user} </bdi>}
        <Mrkdwn text={said.text} />
        <time>{clockText(msOf(said.ts), me.zone)}</time>
      </div>
    );
  }
  const broadcast = said.subtype === 'thread_broadcast' && !inThread;
  return (
    <article
      ref={ref}
      tabIndex={-1}
      aria-label={`Message of ${people.get(said.user)?.realName ?? said.user}, ${clockText(msOf(said.ts), me.zone)}`}
      class={`message ${follows ? 'follows' : ''} ${said.pinned ? 'pinned' : ''}`}
      data-ts={said.ts}
    >
      {said.pinned ? <div class="pin-mark">Pinned</div> : null}
      {broadcast ? (
        <div class="pin-mark">
          replied to{' '}
          <button type="button" class="link" onClick={() => openThread(said.thread_ts ?? said.ts)}>
            a thread
          </button>
        </div>
      ) : null}
      {follows ? <time class="gutter">{clockText(msOf(said.ts), me.zone)}</time> : <Avatar id={said.user} />}
      <div class="body">
        {follows ? null : <Byline id={said.user} ts={said.ts} />}
        {editing ? <Editor said={said} room={room} close={() => setEditing(false)} /> : content}
        <Reactions said={said} room={room} member={member} />
        {inThread ? null : <Replies said={said} />}
      </div>
      {member ? <Tools said={said} room={room} inThread={inThread} edit={() => setEditing(true)} /> : null}
    </article>
  );
}

/** A button that was pressed may vanish with the next state of its message; whoever came by keyboard stays on the message. */
function useKeptFocus() {
  const ref = useRef<HTMLElement>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const { current } = ref;
    if (current === null) return undefined;
    const came = (): void => {
      inside.current = true;
    };
    const left = ({ target }: FocusEvent): void => {
      if (target instanceof Node && target.isConnected) inside.current = false;
    };
    current.addEventListener('focusin', came);
    current.addEventListener('focusout', left);
    return () => {
      current.removeEventListener('focusin', came);
      current.removeEventListener('focusout', left);
    };
  }, []);
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  });
  return ref;
}

export function Byline({ id, ts }: { readonly id: string; readonly ts: string }) {
  const { people, team, me, openCard } = useWorkspace();
  const person = people.get(id);
  const standing = person === undefined ? '' : standingOf(person);
  return (
    <div class="byline">
      <button
        type="button"
        class="who"
        onClick={({ currentTarget }) => openCard({ kind: 'person', id, anchor: currentTarget })}
      >
        <bdi>{person?.realName ?? id}</bdi>
      </button>
      {person?.bot === true || id === team.app.user ? <span class="badge">APP</span> : null}
      {standing === 'Guest' ? <span class="badge">GUEST</span> : null}
      <StampedTime atMs={msOf(ts)} zone={me.zone} />
    </div>
  );
}

function StampedTime({ atMs, zone }: { readonly atMs: number; readonly zone: string }) {
  const full = dateText(atMs / 1000, '{date_long} {time_secs}', { nowMs: useNow(), zone });
  return <time title={full}>{clockText(atMs, zone)}</time>;
}

/** Plain texts are longer than this only when something went wrong: the rest is shown when it is asked for. */
const longText = 4_000;
const longLines = 60;

function Content({ said, room }: { readonly said: Said; readonly room: string }) {
  const where = { channel: room, ts: said.ts };
  return (
    <>
      {said.blocks === undefined || said.blocks.length === 0 ? (
        <LongText text={said.text} />
      ) : (
        <Blocks blocks={said.blocks} where={where} />
      )}
      {said.edited === undefined ? null : <span class="edited">(edited)</span>}
      {(said.attachments ?? []).map((attachment: Json, index) => (
        <Attachment key={textOf(attachment['id']) || index} attachment={attachment} where={where} />
      ))}
      {listOf(said.files).length === 0
        ? null
        : (said.files ?? []).map((file) => <FileCard key={file.id} file={file} />)}
    </>
  );
}

export function LongText({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false);
  const short = text.split('\n').slice(0, longLines).join('\n').slice(0, longText);
  const long = short.length < text.length;
  return (
    <div class="plain">
      <Mrkdwn text={long && !all ? `${short}…` : text} />
      {long ? (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show less' : `Show more (${Math.round(text.length / 1_000)},000 characters)`}
        </button>
      ) : null}
    </div>
  );
}
