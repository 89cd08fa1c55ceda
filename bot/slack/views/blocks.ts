import type { Button, KnownBlock, Overflow, PlainTextElement } from '@slack/web-api';
import { cut, linkable, mrkdwn, plain } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';

/**
 * Slack's limits of a message (contracts 6.5), ours where Slack says less than it does: it refuses messages from
 * about 11,300 characters over all blocks on (bolt-js #2867), documented nowhere.
 */
export const limits = {
  blocks: 50,
  section: 3000,
  context: 2000,
  contextElements: 10,
  actions: 25,
  button: 75,
  value: 2000,
  option: 75,
  total: 9500,
  text: 3900,
} as const;

export const section = (text: string): KnownBlock => ({
  type: 'section',
  // Not shortened behind "See more", and nothing in it becomes a mention or a link that we did not write.
  expand: true,
  text: { type: 'mrkdwn', text: wholeLines(text, limits.section), verbatim: true },
});

export const context = (...texts: readonly string[]): KnownBlock => ({
  type: 'context',
  elements: texts
    .slice(0, limits.contextElements)
    .map((text) => ({ type: 'mrkdwn', text: wholeLines(text, limits.context), verbatim: true })),
});

/** Text that nobody interprets: no markup, mention, link or emoji; the only way in which log lines are shown. */
export const preformatted = (text: string): KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: shown(text) }] }],
});

/**
 * A line as rich text. Slack refuses to edit a message with rich text into one without (`block_mismatch`), so a message
 * that shows log lines or statements at times has one such line at all times.
 */
export const richLine = (text: string): KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: shown(text) }] }],
});

/** A file of Slack's as a picture; `alt`: what it shows, for who cannot see it. */
export const pictureBlock = (file: string, alt: string): KnownBlock => ({
  type: 'image',
  slack_file: { id: file },
  alt_text: alt.slice(0, 1900),
});

export const actions = (...elements: readonly (Button | Overflow | undefined)[]): readonly KnownBlock[] => {
  const present = elements.filter((each) => each !== undefined).slice(0, limits.actions);
  return present.length === 0 ? [] : [{ type: 'actions', elements: present }];
};

export const plainText = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: shown(plain(text, most)),
  emoji: false,
});

/** Slack refuses a message for one empty text in it. */
const shown = (text: string): string => (text.trim() === '' ? '…' : text);

/** The views keep within the limit; what does not all the same loses its last lines, and no entity is cut in two. */
const wholeLines = (text: string, most: number): string =>
  text.length <= most ? shown(text) : fitted(text.split('\n'), { most, count: Infinity, more: () => '…' });

export const button = (id: string, label: string, value: string, style?: 'primary' | 'danger'): Button => ({
  type: 'button',
  action_id: id,
  text: plainText(label, limits.button),
  value,
  ...(style === undefined ? {} : { style }),
});

/** A button that only opens an address; none when the address is not one that may be linked. */
export function linkButton(id: string, label: string, url: string | undefined): Button | undefined {
  const address = linkable(url);
  if (address === undefined) return undefined;
  return { type: 'button', action_id: `link.${id}`, text: plainText(label, limits.button), url: address };
}

export const overflow = (
  id: string,
  options: readonly { readonly label: string; readonly value: string }[],
): Overflow => ({
  type: 'overflow',
  action_id: id,
  options: options.map(({ label, value }) => ({ text: plainText(label, limits.option), value })),
});

/**
 * The message with its plain text (for notifications and screen readers) and block ids: `id` has to be new on every
 * edit, or Slack may show the old blocks (docs, chat.update).
 *
 * @param headline what a phone shows; the first line of the first section when absent
 * @param how `quoting`: the plain text has the beginning of what is quoted, too; not of a message with a secret address
 */
export function rendered(
  id: string,
  blocks: readonly KnownBlock[],
  headline?: string,
  { quoting = false }: { readonly quoting?: boolean } = {},
): Rendered {
  const fitting = withinTotal(blocks.slice(0, limits.blocks));
  return {
    text: fallback(fitting, headline, quoting),
    blocks: fitting.map((block, index) => ({ ...block, block_id: `${cut(id, 200)}.${index}` })),
  };
}

/** A message that Slack refuses reaches nobody: rather without its last details. Buttons are kept. */
function withinTotal(blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  let kept = blocks;
  while (lengthOf(kept) > limits.total) {
    const last = kept.findLastIndex((block) => block.type !== 'actions');
    if (last <= 0) break;
    kept = kept.toSpliced(last, 1);
  }
  return kept;
}

/** Characters over all blocks: every string counts, also ids and addresses. */
export function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + lengthOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + lengthOf(each), 0);
}

/** The first line of what is quoted, shortened; no bracket of a statement. */
function quoted(block: KnownBlock): readonly string[] {
  if (block.type !== 'rich_text') return [];
  const [part] = block.elements;
  const text = part?.type === 'rich_text_preformatted' ? part.elements[0] : undefined;
  const [line = ''] = text?.type === 'text' ? text.text.split('\n') : [];
  return line.trim().length < 3 ? [] : [mrkdwn(line, quotedLength)];
}

/** UTF-16 units of a quoted line where blocks are not shown. */
const quotedLength = 120;

/** The headline, then what the sections say in whole lines; the headline stands for the first of them. */
function fallback(blocks: readonly KnownBlock[], headline: string | undefined, quoting: boolean): string {
  const [first = '', ...lines] = blocks.flatMap((block) => {
    if (block.type === 'section' && block.text !== undefined) return block.text.text.split('\n');
    return quoting ? quoted(block) : [];
  });
  let text = shown(headline ?? first);
  for (const line of lines) {
    if (text.length + line.length + 1 > limits.text) break;
    text += `\n${line}`;
  }
  return text;
}
