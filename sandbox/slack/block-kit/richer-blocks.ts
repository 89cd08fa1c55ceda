import { blockId, mrkdwn, words } from './composition.ts';
import { image, only } from './elements.ts';
import { RICH_TEXT_PARTS, richText } from './rich-text.ts';
import {
  type Check,
  all,
  anything,
  boolean,
  choice,
  integer,
  kinds,
  list,
  object,
  oneOf,
  string,
} from './schema.ts';

/** A block with these keys, beside the `block_id` that every block may have. */
export function block(shape: { required?: Record<string, Check>; optional?: Record<string, Check> }): Check {
  return object({
    ...(shape.required === undefined ? {} : { required: shape.required }),
    optional: { block_id: blockId, ...shape.optional },
  });
}

const cell = kinds(() => ({
  raw_text: object({ required: { text: string(3000, 1) } }),
  raw_number: object({ required: { value: anything }, optional: { text: string(3000) } }),
  rich_text: object({
    required: {
      elements: list(
        kinds(() => RICH_TEXT_PARTS),
        1,
        1000,
      ),
    },
    optional: { block_id: blockId },
  }),
}));

const card = all(
  block({
    optional: {
      hero_image: kinds(() => ({ image })),
      icon: kinds(() => ({ image })),
      title: mrkdwn(150),
      subtitle: mrkdwn(150),
      body: mrkdwn(200),
      actions: list(
        kinds(() => only('button')),
        1,
        5,
      ),
    },
  }),
  oneOf('hero_image', 'title', 'actions', 'body'),
);

const task = block({
  required: {
    task_id: string(255, 1),
    title: string(3000, 1),
    status: choice('pending', 'in_progress', 'complete', 'error'),
  },
  optional: {
    details: richText,
    output: richText,
    sources: list(
      kinds(() => ({ url: object({ required: { url: string(3000, 1), text: string(3000, 1) } }) })),
      0,
      100,
    ),
  },
});

/** Tables, cards, alerts and plans. */
export const RICHER_BLOCKS: Readonly<Record<string, Check>> = {
  table: block({
    required: { rows: list(list(cell, 1, 20), 1, 100) },
    optional: {
      column_settings: list(
        object({ optional: { align: choice('left', 'center', 'right'), is_wrapped: boolean } }),
        0,
        20,
      ),
    },
  }),
  data_table: block({
    required: { rows: list(list(cell, 1, 20), 1, 1000), caption: string(255, 1) },
    optional: { page_size: integer(1, 100), row_header_column_index: integer(0, 19) },
  }),
  alert: block({
    required: { text: words(3000) },
    optional: { level: choice('default', 'info', 'warning', 'error', 'success') },
  }),
  card,
  carousel: block({
    required: {
      elements: list(
        kinds(() => ({ card })),
        1,
        10,
      ),
    },
  }),
  task_card: task,
  plan: block({
    required: { title: string(3000, 1) },
    optional: {
      tasks: list(
        kinds(() => ({ task_card: task })),
        0,
        100,
      ),
    },
  }),
};
