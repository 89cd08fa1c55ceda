import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FileShown, OpenRoom, Said, Whisper } from '../parts.ts';
import { clockText, dayIn, dayText } from '../text/dates.ts';
import { quickReactions } from '../text/emoji.ts';
import { Blocks } from './blocks.tsx';
import { Emoji } from './emoji.tsx';
import { Markdown, Mrkdwn } from './text.tsx';
import { isObject, listOf, useWorkspace } from './workspace.ts';

/** A message or a whisper, in the order of time. */
export type Line = { readonly ts: string } & (
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'whisper'; readonly whisper: Whisper }
);

const msOf = (ts: string): number => Number(ts) * 1000;
const groupMs = 5 * 60_000;

export function Avatar({ id, small = false }: { readonly id: string; readonly small?: boolean }) {
  const { people, team } = useWorkspace();
  const name = people.get(id)?.realName ?? id;
  const hue = (parseInt(id.replaceAll(/[^0-9A-Z]/g, ''), 36) || 0) % 6;
  const letters = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');
  const app = id === team.app.user;
  return (
    <span class={`avatar ${app ? 'app' : `hue-${hue}`} ${small ? 'small' : ''}`} aria-hidden="true">
      {app ? (
        <svg viewBox="0 0 24 24">
          <path
            d="M12 3.5a5.5 5.5 0 0 1 5.5 5.5v4.5l1.7 3H4.8l1.7-3V9A5.5 5.5 0 0 1 12 3.5zM9.8 18.5h4.4a2.2 2.2 0 0 1-4.4 0z"
            fill="#fff"
          />
        </svg>
      ) : (
        letters
      )}
    </span>
  );
}

/** The lines of a conversation or a thread; stays at the newest one unless somebody scrolled away. */
export function Lines(props: {
  readonly lines: readonly Line[];
  readonly room: OpenRoom;
  readonly inThread: boolean;
  readonly older?: (() => void) | undefined;
}) {
  const { me, nowMs } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const place = `${props.room.id}/${String(props.inThread)}`;
  const lastPlace = useRef('');
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    if (lastPlace.current !== place) atEnd.current = true;
    lastPlace.current = place;
    if (atEnd.current) current.scrollTop = current.scrollHeight;
  });
  const scrolled = (): void => {
    const { current } = box;
    if (current !== null)
      atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < 80;
  };
  let before: Line | undefined;
  return (
    <div class="lines" ref={box} onScroll={scrolled} role="log" aria-live="polite" tabIndex={0}>
      <div class="push" />
      {props.older === undefined ? null : (
        <button type="button" class="older" onClick={props.older}>
          Show older messages
        </button>
      )}
      {props.lines.map((line) => {
        const atMs = msOf(line.ts);
        const newDay = before === undefined || dayIn(msOf(before.ts), me.zone) !== dayIn(atMs, me.zone);
        const follows = !newDay && before !== undefined && sameVoice(before, line);
        before = line;
        return [
          newDay && !props.inThread ? (
            <div key={`day-${line.ts}`} class="day">
              <span>{dayText(atMs, { nowMs, zone: me.zone })}</span>
            </div>
          ) : null,
          line.kind === 'said' ? (
            <Message
              key={line.ts}
              said={line.said}
              room={props.room}
              inThread={props.inThread}
              follows={follows}
            />
          ) : (
            <WhisperShown key={line.ts} whisper={line.whisper} room={props.room} />
          ),
        ];
      })}
    </div>
  );
}

function sameVoice(before: Line, line: Line): boolean {
  if (before.kind !== 'said' || line.kind !== 'said') return false;
  if (before.said.subtype !== undefined || line.said.subtype !== undefined) return false;
  return (
    before.said.user === line.said.user && msOf(line.ts) - msOf(before.ts) < groupMs && !line.said.pinned
  );
}

function Byline({ id, ts }: { readonly id: string; readonly ts: string }) {
  const { people, team, me } = useWorkspace();
  const person = people.get(id);
  return (
    <div class="byline">
      <span class="who">{person?.realName ?? id}</span>
      {person?.bot === true || id === team.app.user ? <span class="badge">APP</span> : null}
      {person?.guest === true ? <span class="badge">GUEST</span> : null}
      <time>{clockText(msOf(ts), me.zone)}</time>
    </div>
  );
}

function Message(props: {
  readonly said: Said;
  readonly room: OpenRoom;
  readonly inThread: boolean;
  readonly follows: boolean;
}) {
  const { said, room, inThread, follows } = props;
  const { me, people } = useWorkspace();
  // What was said is drawn again only when it changed: channels are long, and every message is a step.
  const content = useMemo(() => <Content said={said} room={room.id} />, [said, room.id]);
  if (said.subtype !== undefined && /^(channel|group)_/.test(said.subtype)) {
    return (
      <div class="housekeeping">
        {said.text.startsWith('<@') ? null : <span>{people.get(said.user)?.realName ?? said.user} </span>}
        <Mrkdwn text={said.text} />
        <time>{clockText(msOf(said.ts), me.zone)}</time>
      </div>
    );
  }
  return (
    <article class={`message ${follows ? 'follows' : ''} ${said.pinned ? 'pinned' : ''}`} data-ts={said.ts}>
      {said.pinned ? <div class="pin-mark">Pinned</div> : null}
      {follows ? <time class="gutter">{clockText(msOf(said.ts), me.zone)}</time> : <Avatar id={said.user} />}
      <div class="body">
        {follows ? null : <Byline id={said.user} ts={said.ts} />}
        {content}
        <Reactions said={said} room={room} />
        {inThread ? null : <Replies said={said} />}
      </div>
      <Tools said={said} room={room} inThread={inThread} />
    </article>
  );
}

function Content({ said, room }: { readonly said: Said; readonly room: string }) {
  const where = { channel: room, ts: said.ts };
  const edited = said.edited === undefined ? null : <span class="edited">(edited)</span>;
  return (
    <>
      {said.blocks === undefined || said.blocks.length === 0 ? (
        <div class="plain">
          <Mrkdwn text={said.text} />
        </div>
      ) : (
        <Blocks blocks={said.blocks} where={where} />
      )}
      {edited}
      {(said.attachments ?? []).map((attachment, index) => (
        <div key={index} class="attachment">
          {typeof attachment['text'] === 'string' ? <Mrkdwn text={attachment['text']} /> : null}
          <Blocks blocks={listOf(attachment['blocks'])} where={where} />
        </div>
      ))}
      {(said.files ?? []).map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </>
  );
}

export const sizeText = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`;

function FileCard({ file }: { readonly file: FileShown }) {
  const { openFile } = useWorkspace();
  if (file.mimetype.startsWith('image/'))
    return (
      <button
        type="button"
        class="file-picture"
        onClick={() => openFile(file)}
        aria-label={`Open ${file.title}`}
      >
        <img src={`/files/${file.id}`} alt={file.alt} />
      </button>
    );
  return (
    <div class="file">
      <button type="button" class="file-head" onClick={() => openFile(file)}>
        <span class="file-mark" aria-hidden="true" />
        <span>
          <strong>{file.title || file.name}</strong>
          <span class="detail">
            {file.pretty} · {sizeText(file.size)} · open
          </span>
        </span>
      </button>
      {file.preview === undefined ? null : (
        <div class="file-preview">
          {file.pretty === 'Markdown' ? <Markdown text={file.preview} /> : <pre>{file.preview}</pre>}
        </div>
      )}
    </div>
  );
}

function Reactions({ said, room }: { readonly said: Said; readonly room: OpenRoom }) {
  const { me, people, act } = useWorkspace();
  if (said.reactions === undefined || said.reactions.length === 0) return null;
  return (
    <div class="reactions">
      {said.reactions.map(({ name, users }) => {
        const own = users.includes(me.id);
        const who = users.map((id) => people.get(id)?.realName ?? id).join(', ');
        return (
          <button
            key={name}
            type="button"
            class={own ? 'own' : ''}
            aria-pressed={own}
            title={`${who} reacted with :${name}:`}
            onClick={() => void act({ do: own ? 'unreact' : 'react', room: room.id, ts: said.ts, name })}
          >
            <Emoji name={name} /> {users.length}
          </button>
        );
      })}
    </div>
  );
}

function Replies({ said }: { readonly said: Said }) {
  const { openThread, me } = useWorkspace();
  if (said.reply_count === undefined || said.reply_count === 0) return null;
  return (
    <button type="button" class="replies" onClick={() => openThread(said.ts)}>
      {(said.reply_users ?? []).slice(0, 4).map((id) => (
        <Avatar key={id} id={id} small />
      ))}
      <strong>
        {said.reply_count} {said.reply_count === 1 ? 'reply' : 'replies'}
      </strong>
      {said.latest_reply === undefined ? null : (
        <span class="detail">Last reply at {clockText(msOf(said.latest_reply), me.zone)}</span>
      )}
    </button>
  );
}

function Tools(props: { readonly said: Said; readonly room: OpenRoom; readonly inThread: boolean }) {
  const { said, room, inThread } = props;
  const { act, openThread, me } = useWorkspace();
  const [picking, setPicking] = useState(false);
  if (!room.member) return null;
  const at = { room: room.id, ts: said.ts };
  return (
    <div class="tools" role="group" aria-label="Message actions">
      {picking ? (
        quickReactions.map((name) => (
          <button
            key={name}
            type="button"
            aria-label={`React with ${name}`}
            onClick={() => {
              setPicking(false);
              void act({ do: 'react', ...at, name });
            }}
          >
            <Emoji name={name} />
          </button>
        ))
      ) : (
        <>
          <button type="button" onClick={() => setPicking(true)}>
            React
          </button>
          {inThread ? null : (
            <button type="button" onClick={() => openThread(said.thread_ts ?? said.ts)}>
              Reply
            </button>
          )}
          <button type="button" onClick={() => void act({ do: said.pinned ? 'unpin' : 'pin', ...at })}>
            {said.pinned ? 'Unpin' : 'Pin'}
          </button>
          {said.user === me.id ? (
            <button type="button" onClick={() => void act({ do: 'unsend', ...at })}>
              Delete
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}

function WhisperShown({ whisper, room }: { readonly whisper: Whisper; readonly room: OpenRoom }) {
  return (
    <article class="message whisper" data-ts={whisper.ts}>
      <div class="only-you">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M1 8c2-3.5 4.3-5 7-5s5 1.5 7 5c-2 3.5-4.3 5-7 5S3 11.5 1 8z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
          />
          <circle cx="8" cy="8" r="2" fill="currentColor" />
        </svg>
        Only visible to you
      </div>
      <Avatar id={whisper.from} />
      <div class="body">
        <Byline id={whisper.from} ts={whisper.ts} />
        {whisper.blocks.length === 0 ? (
          <div class="plain">
            <Mrkdwn text={whisper.text} />
          </div>
        ) : (
          <Blocks blocks={whisper.blocks.filter(isObject)} where={{ channel: room.id, ts: whisper.ts }} />
        )}
      </div>
    </article>
  );
}
