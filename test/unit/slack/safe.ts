import type { Rendered } from '../../../bot/slack/views/messages.ts';
import { checkMessageBlocks } from '../../../sandbox/slack/block-kit/surfaces.ts';

type Json = { readonly [key: string]: unknown };

/** Everything that is wrong with a message as Slack would take it; empty when it is fit to be sent. */
export function problemsOf(rendered: Rendered): readonly string[] {
  const blocks = rendered.blocks ?? [];
  const refused = checkMessageBlocks(blocks);
  const strings = stringsIn(rendered);
  const total = stringsIn(blocks).reduce((sum, text) => sum + text.length, 0);
  const ids = blocks.map((block) => block.block_id);
  return [
    ...(refused === undefined ? [] : [refused.error, ...refused.messages]),
    ...(total < 12_000 ? [] : [`${total} characters over all blocks`]),
    ...(rendered.text.length <= 4000 ? [] : [`a text of ${rendered.text.length} characters`]),
    ...(rendered.text.split('\n', 1)[0]!.trim() === '' ? ['an empty first line'] : []),
    ...(new Set(ids).size === blocks.length && ids.every((id) => id !== undefined)
      ? []
      : ['block ids missing or doubled']),
    ...strings.flatMap(unprintable),
    ...[rendered.text, ...mrkdwnIn(blocks)].flatMap(markup),
  ];
}

const hidden =
  // eslint-disable-next-line no-control-regex -- they are looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;

export const unprintable = (text: string): readonly string[] => [
  ...(hidden.test(text) ? [`hidden characters in ${JSON.stringify(text.slice(0, 80))}`] : []),
  ...(text.isWellFormed() ? [] : [`half a character in ${JSON.stringify(text.slice(0, 80))}`]),
];

/** All that our own views write with angle brackets: times, our people, our channels, links to https. */
const ours = new RegExp(
  [
    '<!date\\^\\d+\\^(?:(?:\\{date_short_pretty\\} )?\\{time\\}|\\{time_secs\\})\\|[0-9: -]+UTC>',
    '<@U0000000(?:A1|B1)>',
    // At the beginning of a page to a channel, where the configuration wants it.
    '^<!(?:here|channel)> (?=:rotating_light:)',
    '<#C0000000K[12]>',
    '<https?://[^<>|\\s]+\\|[^<>]+>',
  ].join('|'),
  'g',
);

/** Markup in mrkdwn that is not ours: mentions, links, entities cut in two, code that does not end. */
export function markup(text: string): readonly string[] {
  const rest = text.replace(ours, '').replace(/&(?:amp|lt|gt);/g, '');
  const stray = /[<>&]/.exec(rest);
  const open = text.split('\n').filter((line) => (line.split('`').length - 1) % 2 === 1);
  return [
    ...(stray === null
      ? []
      : [`stray ${JSON.stringify(rest.slice(Math.max(0, stray.index - 20), stray.index + 30))}`]),
    ...open.map((line) => `an open backtick in ${JSON.stringify(line.slice(0, 120))}`),
    ...(/```/.test(text) ? ['a fence'] : []),
    ...(/:white_check_mark:.*:white_check_mark:/s.test(text) ? ["somebody else's sign"] : []),
  ];
}

export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Texts of mrkdwn objects; each must be verbatim, or Slack makes links and mentions of bare words. */
export function mrkdwnIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text, verbatim, ...others } = value as Json;
  const own = type === 'mrkdwn' ? [verbatim === true ? String(text) : `<not verbatim> ${String(text)}`] : [];
  return [...own, ...mrkdwnIn(type === 'mrkdwn' ? [] : text), ...mrkdwnIn(Object.values(others))];
}
