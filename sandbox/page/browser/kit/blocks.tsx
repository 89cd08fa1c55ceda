import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PAGE_BLOCKS } from '../../coverage.ts';
import type { Json, Where } from '../../parts.ts';
import { safeUrl } from '../../text/piece.ts';
import { Away, Markdown, Plain, TableShown, Words } from '../text.tsx';
import { isObject, listOf, textOf, wordsOf } from '../workspace.ts';
import type { FormState } from './choice.ts';
import { Element, elementKey } from './elements.tsx';
import { Picture } from './picture.tsx';
import { RichText } from './rich-text.tsx';

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
    <div role="heading" aria-level={3} class="block-header" dir="auto">
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
          <span key={index} class="context-text" dir="auto">
            <Words of={element} />
          </span>
        ),
      )}
    </div>
  ),
  actions: Actions,
  context_actions: Actions,
  image: ({ block }) => <Picture image={block} />,
  markdown: ({ block }) => (
    <div class="block-markdown">
      <Markdown text={textOf(block['text'])} />
    </div>
  ),
  rich_text: ({ block }) => <RichText parts={listOf(block['elements'])} />,
  table: Table,
  alert: ({ block }) => (
    <div class={`block-alert level-${textOf(block['level']) || 'default'}`} role="note">
      <Words of={block['text']} />
    </div>
  ),
  video: ({ block }) => (
    <div class="block-video">
      <Away url={safeUrl(textOf(block['title_url']) || textOf(block['video_url']))}>
        <strong>
          <Plain text={wordsOf(block['title'])} />
        </strong>
      </Away>
      <span class="detail">{wordsOf(block['description']) || textOf(block['alt_text'])}</span>
    </div>
  ),
  input: Input,
};

function Block(props: BlockProps) {
  const type = textOf(props.block['type']);
  const Shown = Object.hasOwn(shown, type) ? shown[type as keyof typeof shown] : undefined;
  if (Shown === undefined)
    return <div class="not-shown">A block of type “{type}”, which this page does not show.</div>;
  return <Shown {...props} />;
}

function Actions({ block, where, form }: BlockProps) {
  return (
    <div class="block-actions">
      {listOf(block['elements']).map((element, index) => (
        <Element key={elementKey(element, index)} element={element} block={block} where={where} form={form} />
      ))}
    </div>
  );
}

function Table({ block }: BlockProps) {
  const rows = Array.isArray(block['rows']) ? block['rows'] : [];
  const settings = listOf(block['column_settings']);
  const cell = (one: Json): ComponentChildren =>
    one['type'] === 'rich_text' ? (
      <RichText parts={listOf(one['elements'])} />
    ) : (
      <Plain text={textOf(one['text']) || JSON.stringify(one['value'] ?? '')} />
    );
  return (
    <TableShown
      rows={rows.map((row) => listOf(row).map(cell))}
      align={settings.map(({ align }) => textOf(align))}
      wrap={settings.map(({ is_wrapped: wrapped }) => wrapped === true)}
    />
  );
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
              <div key={index} dir="auto">
                <Words of={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory === undefined ? null : accessory['type'] === 'image' ? (
        <Picture image={accessory} small />
      ) : (
        <div class="accessory">
          <Element
            key={elementKey(accessory, 0)}
            element={accessory}
            block={block}
            where={where}
            form={form}
          />
        </div>
      )}
    </div>
  );
}

function Input({ block, where, form }: BlockProps) {
  const element = isObject(block['element']) ? block['element'] : {};
  const id = useId();
  const error = form?.errors[textOf(block['block_id'])];
  const label = wordsOf(block['label']);
  const explained = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(block['hint'] === undefined ? [] : [`${id}-hint`]),
  ];
  return (
    <div class={error === undefined ? 'block-input' : 'block-input wrong'} role="group" aria-label={label}>
      <div class="label">
        <Words of={block['label']} />
        {block['optional'] === true ? <span class="optional"> (optional)</span> : null}
      </div>
      <Element
        key={elementKey(element, 0)}
        element={element}
        block={block}
        where={where}
        form={form}
        label={label}
        wrong={error !== undefined}
        describedBy={explained.length === 0 ? undefined : explained.join(' ')}
      />
      {error === undefined ? null : (
        <div class="error" role="alert" id={`${id}-error`}>
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 1.5L15 14H1z" fill="currentColor" />
            <path d="M8 6v4M8 11.2v1.4" stroke="var(--back)" stroke-width="1.6" />
          </svg>
          {error}
        </div>
      )}
      {block['hint'] === undefined ? null : (
        <div class="hint" id={`${id}-hint`}>
          <Words of={block['hint']} />
        </div>
      )}
    </div>
  );
}
