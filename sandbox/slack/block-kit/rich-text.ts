import { blockId } from './composition.ts';
import { type Check, anything, boolean, choice, integer, kinds, list, object, string } from './schema.ts';

const style = {
  style: object({
    optional: flags(
      'bold',
      'italic',
      'strike',
      'code',
      'highlight',
      'underline',
      'unlink',
      'client_highlight',
    ),
  }),
};
const id = string(255, 1);

function flags(...names: readonly string[]): Record<string, Check> {
  return Object.fromEntries(names.map((name) => [name, boolean]));
}

/** The pieces a line of rich text consists of. */
export const RICH_TEXT_PIECES: Readonly<Record<string, Check>> = {
  text: object({ required: { text: string(40_000, 1) }, optional: style }),
  link: object({
    required: { url: string(3000, 1) },
    optional: { ...style, text: string(40_000), unsafe: boolean },
  }),
  emoji: object({
    required: { name: id },
    optional: { ...style, unicode: id, url: string(3000), skin_tone: integer(1, 6) },
  }),
  user: object({ required: { user_id: id }, optional: style }),
  usergroup: object({ required: { usergroup_id: id }, optional: style }),
  channel: object({ required: { channel_id: id }, optional: style }),
  team: object({ required: { team_id: id }, optional: style }),
  broadcast: object({ required: { range: choice('here', 'channel', 'everyone') }, optional: style }),
  color: object({ required: { value: id }, optional: style }),
  date: object({
    required: { timestamp: integer(0, 99_999_999_999), format: id },
    optional: { ...style, url: string(3000), fallback: string(3000) },
  }),
};

const pieces = list(
  kinds(() => RICH_TEXT_PIECES),
  0,
  10_000,
);
const border = { border: integer(0, 1) };
const section = object({ required: { elements: pieces } });

/** What a rich_text block may contain. */
export const RICH_TEXT_PARTS: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_quote: object({ required: { elements: pieces }, optional: border }),
  rich_text_preformatted: object({
    required: { elements: pieces },
    optional: { ...border, language: string(255) },
  }),
  rich_text_list: object({
    required: {
      style: choice('bullet', 'ordered'),
      elements: list(
        kinds(() => ({ rich_text_section: section })),
        1,
        1000,
      ),
    },
    optional: { ...border, indent: integer(0, 8), offset: integer(0, 100_000) },
  }),
};

/** The block itself; also what a rich text input starts with and a table cell may hold. */
export const richText: Check = kinds(() => ({
  rich_text: object({
    required: {
      elements: list(
        kinds(() => RICH_TEXT_PARTS),
        1,
        1000,
      ),
    },
    optional: { block_id: blockId, expand: anything },
  }),
}));
