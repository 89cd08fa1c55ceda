import type { ComponentChildren } from 'preact';
import type { Entry, Json, Where } from '../parts.ts';
import type { PAGE_BLOCKS } from '../coverage.ts';
import { safeUrl } from '../text/piece.ts';
import { Element, type Held } from './elements.tsx';
import { Emoji } from './emoji.tsx';
import { Away, Markdown, Mention, TableShown, Words } from './text.tsx';
import { isObject, listOf, textOf, wordsOf } from './workspace.ts';

/** What a form holds while somebody fills it in. */
export type FormState = {
  readonly held: (block: string, element: Json) => Held;
  readonly errors: Readonly<Record<string, string>>;
  enter(block: string, entry: Entry): void;
};

/** Block Kit as docs.slack.dev/reference/block-kit describes it; `form` where there are inputs. */
export function Blocks(props: {
  readonly blocks: readonly Json[];
  readonly where: Where;
  readonly form?: FormState | undefined;
}) {
  return (
    <div class="blocks">
      {props.blocks.map((block, index) => (
        <Block key={textOf(block['block_id']) || index} block={block} where={props.where} form={props.form} />
      ))}
    </div>
  );
}

type BlockProps = {
  readonly block: Json;
  readonly where: Where;
  readonly form: FormState | undefined;
};

const shown: Readonly<Record<(typeof PAGE_BLOCKS)[number], (props: BlockProps) => ComponentChildren>> = {
  section: Section,
  header: ({ block }) => (
    <div role="heading" aria-level={3} class="block-header">
      <Words of={block['text']} />
    </div>
  ),
  divider: () => <hr />,
  context: ({ block }) => (
    <div class="block-context">
      {listOf(block['elements']).map((element, index) =>
        element['type'] === 'image' ? (
          <Picture key={index} image={element} small />
        ) : (
          <span key={index} class="context-text">
            <Words of={element} />
          </span>
        ),
      )}
    </div>
  ),
  actions: ({ block, where, form }) => (
    <div class="block-actions">
      {listOf(block['elements']).map((element, index) => (
        <Element key={index} element={element} block={block} where={where} form={form} />
      ))}
    </div>
  ),
  image: ({ block }) => <Picture image={block} />,
  markdown: ({ block }) => (
    <div class="block-markdown">
      <Markdown text={textOf(block['text'])} />
    </div>
  ),
  rich_text: ({ block }) => (
    <div class="block-rich">
      {listOf(block['elements']).map((element, index) => (
        <RichPart key={index} part={element} />
      ))}
    </div>
  ),
  table: ({ block }) => {
    const rows = Array.isArray(block['rows']) ? block['rows'] : [];
    return (
      <TableShown
        rows={rows.map((row) =>
          listOf(row).map((cell) =>
            cell['type'] === 'rich_text' ? (
              listOf(cell['elements']).map((part, index) => <RichPart key={index} part={part} />)
            ) : (
              <>{textOf(cell['text'])}</>
            ),
          ),
        )}
      />
    );
  },
  input: Input,
};

function Block(props: BlockProps) {
  const type = textOf(props.block['type']);
  const Shown = Object.hasOwn(shown, type) ? shown[type as keyof typeof shown] : undefined;
  if (Shown === undefined)
    return <div class="not-shown">A block of type “{type}”, which this page does not show.</div>;
  return <>{Shown(props)}</>;
}

function Section({ block, where, form }: BlockProps) {
  const fields = listOf(block['fields']);
  const accessory = isObject(block['accessory']) ? block['accessory'] : undefined;
  return (
    <div class="block-section">
      <div class="section-main">
        {block['text'] === undefined ? null : <Words of={block['text']} />}
        {fields.length === 0 ? null : (
          <div class="fields">
            {fields.map((field, index) => (
              <div key={index}>
                <Words of={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory === undefined ? null : accessory['type'] === 'image' ? (
        <Picture image={accessory} small />
      ) : (
        <Element element={accessory} block={block} where={where} form={form} />
      )}
    </div>
  );
}

/** Pictures of this workspace are loaded; others only named, so that a message tells nobody that it was read. */
function Picture({ image, small = false }: { readonly image: Json; readonly small?: boolean }) {
  const alt = textOf(image['alt_text']) || 'image';
  const slackFile = isObject(image['slack_file']) ? image['slack_file'] : undefined;
  const id =
    textOf(slackFile?.['id']) ||
    /\/files-pri\/[A-Z0-9]+-(F[A-Z0-9]+)\//.exec(textOf(slackFile?.['url'] ?? image['image_url']))?.[1];
  const url = safeUrl(textOf(image['image_url']));
  return (
    <figure class={small ? 'picture small' : 'picture'}>
      {image['title'] === undefined ? null : <figcaption>{wordsOf(image['title'])}</figcaption>}
      {id !== undefined && id !== '' ? (
        <img src={`/files/${encodeURIComponent(id)}`} alt={alt} />
      ) : (
        <Away class="picture-away" url={url}>
          {alt}
        </Away>
      )}
    </figure>
  );
}

function Input({ block, where, form }: BlockProps) {
  const element = isObject(block['element']) ? block['element'] : {};
  const id = textOf(block['block_id']);
  const error = form?.errors[id];
  return (
    <div
      class={error === undefined ? 'block-input' : 'block-input wrong'}
      role="group"
      aria-label={wordsOf(block['label'])}
    >
      <div class="label">
        <Words of={block['label']} />
        {block['optional'] === true ? <span class="optional"> (optional)</span> : null}
      </div>
      <Element
        element={element}
        block={block}
        where={where}
        form={form}
        label={wordsOf(block['label'])}
        wrong={error !== undefined}
      />
      {error === undefined ? null : (
        <div class="error" role="alert">
          {error}
        </div>
      )}
      {block['hint'] === undefined ? null : (
        <div class="hint">
          <Words of={block['hint']} />
        </div>
      )}
    </div>
  );
}

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
    case 'rich_text_list':
      return (
        <ul class={part['style'] === 'ordered' ? 'ordered' : ''}>
          {inner.map((item, index) => (
            <li key={index} class={`depth-${Math.min(4, Number(part['indent']) || 0)}`}>
              <RichRuns runs={listOf(item['elements'])} />
            </li>
          ))}
        </ul>
      );
    default:
      return (
        <div class="text-lines">
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

function RichRun({ run }: { readonly run: Json }) {
  const style = isObject(run['style']) ? run['style'] : {};
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
    default: {
      const text = textOf(run['text']) || textOf(run['fallback']);
      if (style['code'] === true) return <code>{text}</code>;
      const names = ['bold', 'italic', 'strike'].filter((name) => style[name] === true);
      return <span class={names.map((name) => `run-${name}`).join(' ')}>{text}</span>;
    }
  }
}
