import { asTyped } from '../commands/typed-text.ts';

// Text from outside is hostile: alarm names, log lines, titles. What follows makes it inert in Slack's mrkdwn.

/** Controls except line breaks and tabs; marks and overrides of direction; characters that nobody sees. */
const unseen =
  // eslint-disable-next-line no-control-regex -- removing them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** Without what could hide or turn text around: controls, bidi overrides, halves of characters. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unseen, '')
    .replace(/\t/g, ' ');

/** Cleaned and on one line. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

const ellipsis = '…';

/** At most `most` UTF-16 units, an ellipsis where something is missing; a character is never split. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}${ellipsis}`;
}

/** For plain_text, which Slack does not interpret. */
export const plain = (text: string, most: number): string => cut(oneLine(text), most);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '`': "'" };

// A word joiner after the first colon keeps `:white_check_mark:` in a title from looking like our own sign. Within a
// word only our signs are broken: an ARN has to be the same text when it is copied.
const emojiCode =
  /(?<![\p{L}\p{N}]):(?=[a-z][a-z0-9_+-]{0,60}:)|:(?=(?:white_check_mark|white_circle|red_circle|large_[a-z]{3,6}_circle|warning|rotating_light):)/gu;

/** mrkdwn of cleaned text, cut so that the result is at most `most` units long and no entity is split. */
function escaped(text: string, most: number): string {
  // Nothing gets shorter by escaping: what is beyond cannot be shown, however long it is.
  const inert = text.slice(0, most + 1).replace(emojiCode, ':\u2060');
  let out = '';
  for (const character of inert) {
    const next = entities[character] ?? character;
    if (out.length + next.length > most) return `${shortened(out, most)}${ellipsis}`;
    out += next;
  }
  return out;
}

/** Room for the ellipsis, without leaving half of an entity behind. */
const shortened = (out: string, most: number): string =>
  out.length < most ? out : out.replace(/(?:&(?:amp|lt|gt);|[\s\S])$/u, '');

/** How much of one value is shown where nothing else is said. */
export const valueLimit = 300;

/** One line of outsiders' text, inert in mrkdwn; `<!channel>` is shown as it stands. */
export const mrkdwn = (text: string, most: number = valueLimit): string => escaped(oneLine(text), most);

/** One line typed by our own people. */
export const typedLine = (text: string, most: number = valueLimit): string => mrkdwn(asTyped(text), most);

/** Some lines typed by our own people. */
export const typedLines = (text: string, most: number): string =>
  escaped(
    clean(asTyped(text))
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    most,
  );

/** Text that is shown bold: an asterisk inside would end it. */
export const inBold = (text: string): string => text.replaceAll('*', '∗');

/** An address that may be linked; undefined for anything but http(s) and for what would break out of a link. */
export function linkable(url: string | undefined, most = 3000): string | undefined {
  if (url === undefined || url.length > most || !/^https?:\/\/[^\s<>|"`]+$/i.test(url)) return undefined;
  return clean(url) === url ? url : undefined;
}
