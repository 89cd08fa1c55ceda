import { isObject } from '../json.ts';
import { checkMessageBlocks, withIds } from '../block-kit/surfaces.ts';
import type { Json } from '../records.ts';
import type { World } from '../world.ts';
import type { Args } from './arguments.ts';
import { refuse, refuseWith } from './method.ts';

const TEXT_CUT = 40_000;
const MARKDOWN_MAX = 12_000;
const ATTACHMENTS_MAX = 100;
/** Slack documents no figure for metadata; other figures for small structured fields are 8 KB. */
const METADATA_BYTES = 8_000;

/** What a message says, checked. An absent part was not given at all. */
export interface Content {
  readonly text: string | undefined;
  readonly blocks: Json[] | undefined;
  readonly attachments: Json[] | undefined;
  readonly metadata: Json | undefined;
  /** The text was longer than 40,000 characters and was cut. */
  readonly truncated: boolean;
}

/** Reads and checks what a message says. `total`: whether the sum over all blocks is limited too. */
export function readContent(world: World, args: Args, total = true): Content {
  const markdown = args.text('markdown_text');
  const given = args.text('text');
  const blocks = readBlocks(world, args, total);
  if (markdown !== undefined && (given !== undefined || blocks !== undefined))
    throw refuse('markdown_text_conflict');
  if (markdown !== undefined && markdown.length > MARKDOWN_MAX) throw refuse('msg_too_long');
  const text = markdown ?? given;
  return {
    text: text?.slice(0, TEXT_CUT),
    blocks:
      markdown === undefined
        ? blocks
        : withIds([{ type: 'markdown', text: markdown }], () => world.ids.hex(5)),
    attachments: readAttachments(world, args),
    metadata: readMetadata(args),
    truncated: text !== undefined && text.length > TEXT_CUT,
  };
}

export function readBlocks(world: World, args: Args, total = true): Json[] | undefined {
  const blocks = args.json('blocks');
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) throw refuse('invalid_blocks_format');
  const wrong = checkMessageBlocks(blocks, total);
  if (wrong !== undefined) throw refuseWith(wrong.error, wrong.messages);
  return withIds(blocks as Json[], () => world.ids.hex(5));
}

function readAttachments(world: World, args: Args): Json[] | undefined {
  const value = args.json('attachments');
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every(isObject)) throw refuse('invalid_attachments');
  if (value.length > ATTACHMENTS_MAX) throw refuse('too_many_attachments');
  for (const attachment of value) {
    const wrong = attachment['blocks'] === undefined ? undefined : checkMessageBlocks(attachment['blocks']);
    if (wrong !== undefined) throw refuseWith('invalid_attachments', wrong.messages);
  }
  return value.map((attachment, index) => {
    const { blocks } = attachment;
    const filled = blocks === undefined ? {} : { blocks: withIds(blocks as Json[], () => world.ids.hex(5)) };
    return { id: index + 1, ...attachment, ...filled };
  });
}

/** Metadata is `{event_type, event_payload}`; an empty object takes it away. */
function readMetadata(args: Args): Json | undefined {
  const value = args.json('metadata');
  if (value === undefined) return undefined;
  if (!isObject(value)) throw refuse('invalid_metadata_format');
  if (Object.keys(value).length === 0) return {};
  const { event_type: type, event_payload: payload } = value;
  if (value['entities'] === undefined && (typeof type !== 'string' || type === '' || !isObject(payload))) {
    throw refuse('invalid_metadata_schema');
  }
  if (Buffer.byteLength(JSON.stringify(value)) > METADATA_BYTES) throw refuse('metadata_too_large');
  return value;
}

/** Whether there is anything to show. */
export function isEmpty(content: Content): boolean {
  const { text = '', blocks = [], attachments = [] } = content;
  return text.trim() === '' && blocks.length === 0 && attachments.length === 0;
}
