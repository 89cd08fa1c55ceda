import { copyOf, isObject, textOf } from '../json.ts';
import type { Json } from '../records.ts';
import { BLOCKS, ELEMENT_TYPES, VIEW_BLOCKS } from './blocks.ts';
import { plain } from './composition.ts';
import { type Check, boolean, choice, kinds, list, object, problem, string } from './schema.ts';

/** Why blocks are refused: Slack's error code and its sentences with JSON pointers. */
export interface BlockProblem {
  readonly error: string;
  readonly messages: readonly string[];
}

const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS_MAX = 100;
const MARKDOWN_TOTAL = 12_000;
/**
 * Slack adds up the text of all blocks and refuses from about 13,200 on (bolt-js #2509). Measured there and in
 * #2867: 9,597 characters in 50 blocks pass, 11,341 in 45 do not; so each block counts for something. 50 fits both.
 */
const MESSAGE_TOTAL = 13_200;
const BLOCK_WEIGHT = 50;
const VIEW_BYTES = 250_000;

const messageBlocks: Check = list(
  kinds(() => BLOCKS),
  0,
  MESSAGE_BLOCKS,
);

/** Checks the blocks of a message. `total` is left out where Slack does not look at it (response_url). */
export function checkMessageBlocks(blocks: unknown, total = true): BlockProblem | undefined {
  const messages: string[] = [];
  messageBlocks(blocks, '/blocks', messages);
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', messages };
  distinctBlockIds(blocks, '/blocks', messages);
  const tables = blocks.filter((block) => isObject(block) && block['type'] === 'table').length;
  if (tables > 1) return { error: 'invalid_attachments', messages: ['only_one_table_allowed'] };
  const markdown = blocks.map((block) =>
    isObject(block) && block['type'] === 'markdown' ? length(block['text']) : 0,
  );
  if (sum(markdown) > MARKDOWN_TOTAL) {
    problem(
      messages,
      `markdown blocks together must be less than ${MARKDOWN_TOTAL + 1} characters`,
      '/blocks',
    );
  }
  if (messages.length > 0) return { error: 'invalid_blocks', messages };
  if (total && countedLength(blocks) > MESSAGE_TOTAL) return { error: 'msg_blocks_too_long', messages: [] };
  return undefined;
}

const viewBlocks = list(
  kinds(() => VIEW_BLOCKS),
  0,
  VIEW_BLOCKS_MAX,
);

const shared = { private_metadata: string(3000), callback_id: string(255), external_id: string(255) };

const view: Check = kinds(() => ({
  modal: object({
    required: { title: plain(24), blocks: viewBlocks },
    optional: {
      ...shared,
      close: plain(24),
      submit: plain(24),
      clear_on_close: boolean,
      notify_on_close: boolean,
      submit_disabled: boolean,
    },
  }),
  home: object({ required: { blocks: viewBlocks }, optional: shared }),
}));

/** Checks a view of the wanted kind, as views.open, update, push and publish do. */
export function checkView(value: unknown, type: 'modal' | 'home'): BlockProblem | undefined {
  const messages: string[] = [];
  if (!isObject(value)) return { error: 'invalid_arguments', messages: ['invalid `view`'] };
  if (Buffer.byteLength(JSON.stringify(value)) > VIEW_BYTES) return { error: 'view_too_large', messages: [] };
  choice(type)(value['type'], '/view/type', messages);
  if (messages.length === 0) view(value, '/view', messages);
  const blocks = Array.isArray(value['blocks']) ? value['blocks'] : [];
  distinctBlockIds(blocks, '/view/blocks', messages);
  const hasInput = blocks.some((block) => isObject(block) && block['type'] === 'input');
  if (type === 'modal' && hasInput && value['submit'] === undefined) {
    problem(messages, 'missing required field: submit', '/view');
  }
  return messages.length > 0 ? { error: 'invalid_arguments', messages } : undefined;
}

function distinctBlockIds(blocks: readonly unknown[], at: string, messages: string[]): void {
  const seen = new Set<unknown>();
  blocks.forEach((block, index) => {
    const id = isObject(block) ? block['block_id'] : undefined;
    if (id === undefined || id === '') return;
    if (seen.has(id)) problem(messages, `block_id "${textOf(id)}" already exists`, `${at}/${index}/block_id`);
    seen.add(id);
  });
}

function length(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function countedLength(blocks: readonly unknown[]): number {
  return blocks.length * BLOCK_WEIGHT + textLength(blocks);
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return sum(value.map(textLength));
  if (!isObject(value)) return 0;
  return sum(
    Object.entries(value).map(([key, one]) =>
      key === 'text' ? length(one) + textLength(one) : textLength(one),
    ),
  );
}

/** Gives every block and element the id that Slack would give it, where the app gave none. */
export function withIds(blocks: readonly Json[], newId: () => string): Json[] {
  return blocks.map((block) => {
    const filled = copyOf(block);
    if (typeof filled['block_id'] !== 'string' || filled['block_id'] === '') filled['block_id'] = newId();
    for (const element of elementsOf(filled)) {
      if (ELEMENT_TYPES.includes(textOf(element['type']))) element['action_id'] ??= newId();
    }
    return filled;
  });
}

/** The elements of one block, wherever it keeps them; also those of blocks inside a container or a card. */
export function elementsOf(block: Json): Json[] {
  const own = [block['element'], block['accessory'], ...lists(block['elements']), ...lists(block['actions'])];
  const nested = [
    ...lists(block['child_blocks']),
    ...(block['type'] === 'carousel' ? lists(block['elements']) : []),
  ];
  const direct = block['type'] === 'rich_text' || block['type'] === 'carousel' ? [] : own.filter(isObject);
  return [...direct, ...nested.filter(isObject).flatMap(elementsOf)];
}

function lists(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
