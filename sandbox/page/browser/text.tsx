import type { ComponentChildren } from 'preact';
import { agoText, dateText } from '../text/dates.ts';
import { markdown } from '../text/markdown.ts';
import { mrkdwn } from '../text/mrkdwn.ts';
import type { Passage, Piece } from '../text/piece.ts';
import { Emoji } from './emoji.tsx';
import { roomName, useWorkspace } from './workspace.ts';

/** A link out of the page; without an address that is safe to open it is only text. */
export function Away(props: {
  readonly url: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const name = props.class ?? '';
  if (props.url === undefined) return <span class={name}>{props.children}</span>;
  return (
    <a class={name} href={props.url} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}

export const Mrkdwn = ({ text }: { readonly text: string }) => <Passages passages={mrkdwn(text)} />;
export const Markdown = ({ text }: { readonly text: string }) => <Passages passages={markdown(text)} />;

/** A text object: mrkdwn is formatted, plain text is shown as it is, with emoji. */
export function Words({ of }: { readonly of: unknown }) {
  const { type, text } = (typeof of === 'object' && of !== null ? of : {}) as {
    readonly type?: unknown;
    readonly text?: unknown;
  };
  const words = typeof text === 'string' ? text : '';
  return type === 'mrkdwn' ? <Mrkdwn text={words} /> : <Plain text={words} />;
}

export function Plain({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(:[a-z0-9_+'-]{1,80}:)/).map((part) => {
        const name = /^:([a-z0-9_+'-]+):$/.exec(part)?.[1];
        return name === undefined || /^\d+$/.test(name) ? part : <Emoji name={name} />;
      })}
    </>
  );
}

export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <>
      {passages.map((passage, index) => (
        <PassageShown key={index} passage={passage} />
      ))}
    </>
  );
}

function PassageShown({ passage }: { readonly passage: Passage }) {
  switch (passage.kind) {
    case 'lines':
    case 'paragraph':
      return (
        <div class={`text-${passage.kind}`}>
          <Pieces pieces={passage.inner} />
        </div>
      );
    case 'quote':
      return (
        <blockquote>
          <Pieces pieces={passage.inner} />
        </blockquote>
      );
    case 'heading':
      return (
        <div role="heading" aria-level={passage.level + 1} class={`text-h${passage.level}`}>
          <Pieces pieces={passage.inner} />
        </div>
      );
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{passage.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'list':
      return (
        <ul class={passage.ordered ? 'ordered' : ''}>
          {passage.items.map(({ depth, inner }, index) => (
            <li key={index} class={`depth-${depth}`}>
              <Pieces pieces={inner} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <TableShown
          rows={[passage.head, ...passage.rows].map((row) => row.map((cell) => <Pieces pieces={cell} />))}
        />
      );
  }
}

/** A table whose first row is its head; wide ones scroll by themselves. */
export function TableShown({ rows }: { readonly rows: readonly (readonly ComponentChildren[])[] }) {
  const [head = [], ...body] = rows;
  return (
    <div class="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <PieceShown key={index} piece={piece} />
      ))}
    </>
  );
}

function PieceShown({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'bold':
      return (
        <strong>
          <Pieces pieces={piece.inner} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Pieces pieces={piece.inner} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Pieces pieces={piece.inner} />
        </s>
      );
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a href={piece.url} target="_blank" rel="noopener noreferrer">
          <Pieces pieces={piece.inner} />
        </a>
      );
    case 'emoji':
      return <Emoji name={piece.name} />;
    case 'break':
      return <br />;
    case 'broadcast':
      return <span class="mention me">@{piece.range}</span>;
    case 'date':
      return <DateShown piece={piece} />;
    case 'user':
    case 'channel':
    case 'group':
      return <Mention kind={piece.kind} id={piece.id} label={piece.label} />;
  }
}

function DateShown({ piece }: { readonly piece: Extract<Piece, { kind: 'date' }> }) {
  const { nowMs, me } = useWorkspace();
  const full = `${dateText(piece.atSec, '{date_long} {time_secs}', { nowMs, zone: me.zone })}, ${agoText(nowMs - piece.atSec * 1000)}`;
  const shown = (
    <time title={full}>
      {dateText(piece.atSec, piece.format, { nowMs, zone: me.zone }) || piece.fallback}
    </time>
  );
  return piece.url === undefined ? (
    shown
  ) : (
    <a href={piece.url} target="_blank" rel="noopener noreferrer">
      {shown}
    </a>
  );
}

export function Mention(props: {
  readonly kind: 'user' | 'channel' | 'group';
  readonly id: string;
  readonly label: string | undefined;
}) {
  const { kind, id, label } = props;
  const { people, rooms, groups, me, openRoom, openDirect } = useWorkspace();
  if (kind === 'group') {
    const handle = groups.find((group) => group.id === id)?.handle ?? label?.replace(/^@/, '') ?? id;
    return <span class="mention">@{handle}</span>;
  }
  if (kind === 'user') {
    const person = people.get(id);
    return (
      <button
        type="button"
        class={id === me.id ? 'mention me' : 'mention'}
        onClick={() => {
          if (person !== undefined && id !== me.id) openDirect(id);
        }}
      >
        @{person?.realName ?? label ?? id}
      </button>
    );
  }
  const room = rooms.find((one) => one.id === id);
  if (room === undefined)
    return (
      <span class="mention">{label === undefined || label === '' ? '🔒 private channel' : `#${label}`}</span>
    );
  return (
    <button type="button" class="mention" onClick={() => openRoom(id)}>
      #{roomName(room, people)}
    </button>
  );
}
