import type { Refusal } from './signal.ts';

/** SNS and SQS carry at most 1 MiB (2026); a function URL would take more. */
export const maxNotificationBytes = 1024 * 1024;

/** Real notifications nest about 15 deep (a CloudTrail event in EventBridge in SQS). */
export const maxNesting = 64;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  /** Not JSON and not meant to be. */
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refused: Refusal };

/** Text from outside as JSON, with size and depth checked before anything is built from it. */
export function readJson(text: string): ReadJson {
  const bytes = utf8Length(text);
  if (bytes > maxNotificationBytes) {
    return refuse('too-large', `${bytes} bytes; at most ${maxNotificationBytes} are read`);
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/^[\s]*[[{"]/.test(body)) return { ok: true, text: body };
  const depth = nesting(body);
  if (depth > maxNesting)
    return refuse('too-deep', `nested ${depth} levels deep; at most ${maxNesting} are read`);
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch {
    return looksLikeJson(body)
      ? refuse('broken-json', `not valid JSON: ${excerpt(body)}`)
      : { ok: true, text: body };
  }
}

/** The value as JSON if the text is an object or a list, otherwise the text itself. */
export function jsonOrText(text: string): ReadJson {
  return /^[\s\uFEFF]*[[{]/.test(text) ? readJson(text) : { ok: true, text };
}

const refuse = (reason: Refusal['reason'], detail: string): ReadJson => ({
  ok: false,
  refused: { reason, detail },
});

/** `[FIRING:1] disk full` is a sentence; `{"AlarmName": ` and `[{` are JSON that broke. */
const looksLikeJson = (text: string): boolean => /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]]|$))/.test(text);

const excerpt = (text: string): string => JSON.stringify(text.trimStart().slice(0, 60).toWellFormed());

/** How many bytes the text has as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) {
      bytes += 4;
      at += 1;
    } else bytes += 3;
  }
  return bytes;
}

/** Greatest depth of braces and brackets outside strings: counted, because building the value first could overflow. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, (depth += 1));
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}
