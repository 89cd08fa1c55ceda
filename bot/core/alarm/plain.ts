/**
 * Characters that people cannot see and that change what they read: controls, zero-width and bidirectional marks (an
 * override lets a name read backwards). Tab and newline are dealt with by the caller.
 */
const unseen = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u200B\u2028\u2029\uFEFF]/gu;

/** One line of text from outside, well-formed, at most `max` UTF-16 units long (an ellipsis marks a cut). */
export const oneLine = (text: string, max: number): string =>
  cut(
    text
      .toWellFormed()
      .replaceAll(/[\t\r\n]/g, ' ')
      .replaceAll(unseen, ' '),
    max,
  );

/** Text from outside that may have several lines. */
export const manyLines = (text: string): string =>
  text.toWellFormed().replaceAll('\r\n', '\n').replaceAll(unseen, ' ');

/** Never cuts a surrogate pair in two. */
export const cut = (text: string, max: number): string =>
  text.length <= max
    ? text
    : `${text
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
