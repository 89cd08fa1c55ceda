import type { ComponentChildren } from 'preact';
import { agoText, dateText } from '../text/dates.ts';
import { markdown } from '../text/markdown.ts';
import { mrkdwn } from '../text/mrkdwn.ts';
import type { Passage, Piece } from '../text/piece.ts';
import { Emoji } from './emoji.tsx';
import { Mention } from './mention.tsx';
import { useNow, useWorkspace } from './workspace.ts';

/**
 * A link out of the page; without an address that is safe to open it is only text. A link to a message of this workspace
 * leads there.
 */
export function Away(props: {
  readonly url: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { rooms, openRoom } = useWorkspace();
  const name = props.class ?? '';
  if (props.url === undefined) return <span class={name}>{props.children}</span>;
  const [, room, sec, part] = permalink.exec(props.url) ?? [];
  const own = room !== undefined && rooms.some(({ id }) => id === room);
  return (
    <a
      class={name}
      href={props.url}
      title={props.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (!own) return;
        event.preventDefault();
        openRoom(room, `${sec}.${part}`);
      }}
    >
      {props.children}
    </a>
  );
}

const permalink = /^https:\/\/[a-z0-9-]+\.slack\.com\/archives\/([A-Z0-9]{3,20})\/p(\d{10})(\d{6})(?:\?|$)/;

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
        <div class={`text-${passage.kind}`} dir="auto">
          <Pieces pieces={passage.inner} />
        </div>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <Pieces pieces={passage.inner} />
        </blockquote>
      );
    case 'heading':
      return (
        <div role="heading" aria-level={passage.level + 1} class={`text-h${passage.level}`} dir="auto">
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
    case 'list': {
      const items = passage.items.map(({ depth, inner }, index) => (
        <li key={index} class={`depth-${depth}`} dir="auto">
          <Pieces pieces={inner} />
        </li>
      ));
      return passage.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <TableShown
          rows={[passage.head, ...passage.rows].map((row) => row.map((cell) => <Pieces pieces={cell} />))}
        />
      );
  }
}

/** A table whose first row is its head; wide ones scroll by themselves. */
export function TableShown(props: {
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly align?: readonly string[];
  readonly wrap?: readonly boolean[];
}) {
  const [head = [], ...body] = props.rows;
  const classOf = (column: number): string =>
    `to-${props.align?.[column] || 'left'} ${props.wrap?.[column] === false ? 'one-line' : ''}`;
  return (
    <div class="table" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} class={classOf(index)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index} class={classOf(index)}>
                  {cell}
                </td>
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
        <Away url={piece.url}>
          <Pieces pieces={piece.inner} />
        </Away>
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

/** An instant as the one who looks reads it; the whole of it when the pointer rests on it. */
export function DateShown({ piece }: { readonly piece: Omit<Extract<Piece, { kind: 'date' }>, 'kind'> }) {
  const { me } = useWorkspace();
  const viewer = { nowMs: useNow(), zone: me.zone };
  const far = Math.abs(piece.atSec) > 8.64e12;
  if (far) return <>{piece.fallback}</>;
  const full = `${dateText(piece.atSec, '{date_long} {time_secs}', viewer)}, ${agoText(viewer.nowMs - piece.atSec * 1000)}`;
  const shown = <time title={full}>{dateText(piece.atSec, piece.format, viewer) || piece.fallback}</time>;
  return piece.url === undefined ? shown : <Away url={piece.url}>{shown}</Away>;
}
