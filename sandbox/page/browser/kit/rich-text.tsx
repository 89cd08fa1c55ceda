import type { ComponentChildren } from 'preact';
import type { Json } from '../../parts.ts';
import { safeUrl } from '../../text/piece.ts';
import { Emoji } from '../emoji.tsx';
import { Mention } from '../mention.tsx';
import { Away, DateShown } from '../text.tsx';
import { isObject, listOf, textOf } from '../workspace.ts';

/** The block of that name, and the cell of a table. */
export function RichText({ parts }: { readonly parts: readonly Json[] }) {
  return (
    <div class="block-rich">
      {parts.map((part, index) => (
        <RichPart key={index} part={part} />
      ))}
    </div>
  );
}

const depthMax = 8;

function RichPart({ part }: { readonly part: Json }) {
  const inner = listOf(part['elements']);
  switch (part['type']) {
    case 'rich_text_preformatted':
      return (
        <pre tabIndex={0}>
          <code>{inner.map((one) => textOf(one['text']) || textOf(one['url'])).join('')}</code>
        </pre>
      );
    case 'rich_text_quote':
      return (
        <blockquote>
          <RichRuns runs={inner} />
        </blockquote>
      );
    case 'rich_text_list': {
      const depth = Math.max(0, Math.min(depthMax, Number(part['indent']) || 0));
      const lines = inner.map((item, index) => (
        <li key={index}>
          <RichRuns runs={listOf(item['elements'])} />
        </li>
      ));
      if (part['style'] !== 'ordered') return <ul class={`in-${depth}`}>{lines}</ul>;
      // Numbered, lettered, in small roman, over and over: as Slack does it.
      const signs = ['1', 'a', 'i'] as const;
      return (
        <ol class={`in-${depth}`} type={signs[depth % 3]} start={1 + (Number(part['offset']) || 0)}>
          {lines}
        </ol>
      );
    }
    default:
      return (
        <div class="text-lines" dir="auto">
          <RichRuns runs={inner} />
        </div>
      );
  }
}

function RichRuns({ runs }: { readonly runs: readonly Json[] }) {
  return (
    <>
      {runs.map((run, index) => (
        <RichRun key={index} run={run} />
      ))}
    </>
  );
}

const styleNames = ['bold', 'italic', 'strike', 'underline', 'highlight'] as const;

function RichRun({ run }: { readonly run: Json }) {
  const style = isObject(run['style']) ? run['style'] : {};
  const words = pieceOf(run);
  if (style['code'] === true) return <code>{words}</code>;
  const names = styleNames.filter((name) => style[name] === true);
  if (names.length === 0) return <>{words}</>;
  return <span class={names.map((name) => `run-${name}`).join(' ')}>{words}</span>;
}

function pieceOf(run: Json): ComponentChildren {
  switch (run['type']) {
    case 'user':
      return <Mention kind="user" id={textOf(run['user_id'])} label={undefined} />;
    case 'channel':
      return <Mention kind="channel" id={textOf(run['channel_id'])} label={undefined} />;
    case 'usergroup':
      return <Mention kind="group" id={textOf(run['usergroup_id'])} label={undefined} />;
    case 'broadcast':
      return <span class="mention me">@{textOf(run['range'])}</span>;
    case 'emoji':
      return <Emoji name={textOf(run['name'])} />;
    case 'link':
      return <Away url={safeUrl(textOf(run['url']))}>{textOf(run['text']) || textOf(run['url'])}</Away>;
    case 'date':
      return (
        <DateShown
          piece={{
            atSec: Number(run['timestamp']) || 0,
            format: textOf(run['format']),
            url: safeUrl(textOf(run['url'])),
            fallback: textOf(run['fallback']),
          }}
        />
      );
    case 'color':
      return <Colour value={textOf(run['value'])} />;
    default:
      return textOf(run['text']) || textOf(run['fallback']);
  }
}

function Colour({ value }: { readonly value: string }) {
  const plain = /^#[0-9a-f]{3,8}$/i.test(value);
  return (
    <>
      {plain ? <span class="colour" style={{ backgroundColor: value }} aria-hidden="true" /> : null}
      <code>{value}</code>
    </>
  );
}
