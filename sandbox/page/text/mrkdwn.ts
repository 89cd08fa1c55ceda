import { joined, safeUrl, type Passage, type Piece } from './piece.ts';

/** What of Slack's mrkdwn is meant, as docs.slack.dev/messaging/formatting-message-text says; everything else is text. */
export function mrkdwn(source: string): Passage[] {
  const passages: Passage[] = [];
  let rest = source;
  while (rest !== '') {
    const fence = /```\n?([\s\S]+?)\n?```/.exec(rest);
    if (fence === null) {
      passages.push(...quotesAndLines(rest));
      break;
    }
    passages.push(...quotesAndLines(rest.slice(0, fence.index).replace(/\n$/, '')));
    passages.push({ kind: 'code', text: plainOf(fence[1] ?? '') });
    rest = rest.slice(fence.index + fence[0].length).replace(/^\n/, '');
  }
  return passages;
}

function quotesAndLines(source: string): Passage[] {
  if (source === '') return [];
  const passages: { kind: 'quote' | 'lines'; lines: string[] }[] = [];
  for (const line of source.split('\n')) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    const kind = quoted === null ? 'lines' : 'quote';
    const text = quoted?.[1] ?? line;
    const last = passages.at(-1);
    if (last?.kind === kind) last.lines.push(text);
    else passages.push({ kind, lines: [text] });
  }
  return passages.map(({ kind, lines }) => ({ kind, inner: mrkdwnPieces(lines.join('\n')) }));
}

const marks = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const depthMax = 6;
const wordLetter = /[\p{L}\p{N}]/u;

/** One run of mrkdwn without quotes and fences. */
export function mrkdwnPieces(source: string, depth = 0): Piece[] {
  const out: Piece[] = [];
  const unclosed: Unclosed = {};
  let at = 0;
  while (at < source.length) {
    const found = pieceAt(source, at, depth, unclosed);
    out.push(found.piece);
    at = found.end;
  }
  return joined(out);
}

/** Up to where no mark of that sign is closed: a line is searched once, however many marks it opens. */
type Unclosed = Partial<Record<keyof typeof marks, number>>;

type Found = { readonly piece: Piece; readonly end: number };

function pieceAt(source: string, at: number, depth: number, unclosed: Unclosed): Found {
  const sign = source[at]!;
  return (
    (sign === '\n' ? { piece: { kind: 'break' } as const, end: at + 1 } : undefined) ??
    (sign === '<' ? angled(source, at) : undefined) ??
    (sign === '`' ? code(source, at) : undefined) ??
    (sign === ':' ? emoji(source, at) : undefined) ??
    (sign in marks && depth < depthMax ? marked(source, at, depth, unclosed) : undefined) ??
    (sign === '&' ? entity(source, at) : undefined) ?? {
      piece: { kind: 'text', text: sign },
      end: at + 1,
    }
  );
}

function angled(source: string, at: number): Found | undefined {
  const end = source.indexOf('>', at);
  if (end < 0) return undefined;
  const inside = source.slice(at + 1, end);
  if (inside === '' || inside.includes('<') || inside.includes('\n')) return undefined;
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? undefined : plainOf(inside.slice(bar + 1));
  const piece = meant(target, label);
  return piece === undefined ? undefined : { piece, end: end + 1 };
}

function meant(target: string, label: string | undefined): Piece | undefined {
  const [sign, id] = [target[0], target.slice(1)];
  if (sign === '@') return { kind: 'user', id, label };
  if (sign === '#') return { kind: 'channel', id, label };
  if (sign === '!') return special(id, label);
  const url = safeUrl(plainOf(target));
  if (url === undefined) return undefined;
  return { kind: 'link', url, inner: [{ kind: 'text', text: label ?? url.replace(/^mailto:/, '') }] };
}

function special(command: string, label: string | undefined): Piece | undefined {
  const [name, first, ...others] = command.split('^');
  if (name === 'subteam') return { kind: 'group', id: first ?? '', label };
  if (name === 'here' || name === 'channel' || name === 'everyone') return { kind: 'broadcast', range: name };
  if (name !== 'date') return label === undefined ? undefined : { kind: 'text', text: label };
  const fallback = label ?? '';
  const atSec = Number(first);
  if (!Number.isSafeInteger(atSec)) return { kind: 'text', text: fallback };
  const [format = '', link] = others;
  const url = link === undefined ? undefined : safeUrl(plainOf(link));
  return { kind: 'date', atSec, format: plainOf(format), url, fallback };
}

function code(source: string, at: number): Found | undefined {
  const end = source.indexOf('`', at + 1);
  const inside = source.slice(at + 1, end);
  if (end < 0 || inside === '' || inside.includes('\n')) return undefined;
  return { piece: { kind: 'code', text: plainOf(inside) }, end: end + 1 };
}

function emoji(source: string, at: number): Found | undefined {
  const found = /^:([a-z0-9_+'-]{1,80}):/.exec(source.slice(at, at + 82));
  if (found === null) return undefined;
  // 14:02:31 is a time.
  if (/^\d+$/.test(found[1]!) && !/^(100|1234)$/.test(found[1]!)) return undefined;
  return { piece: { kind: 'emoji', name: found[1]! }, end: at + found[0].length };
}

/** Bold, italic, struck: opened after a gap, closed before one, on one line and around something. */
function marked(source: string, at: number, depth: number, unclosed: Unclosed): Found | undefined {
  const sign = source[at] as keyof typeof marks;
  if (at < (unclosed[sign] ?? 0)) return undefined;
  if (at > 0 && wordLetter.test(source[at - 1]!)) return undefined;
  if (/[\s*_~]/.test(source[at + 1] ?? ' ') && source[at + 1] === sign) return undefined;
  if (/\s/.test(source[at + 1] ?? ' ')) return undefined;
  let end = at + 2;
  for (; end < source.length && source[end] !== '\n'; end += 1) {
    const here = source[end]!;
    if (here === '`' || here === '<') {
      const skipped = here === '`' ? code(source, end) : angled(source, end);
      if (skipped !== undefined) end = skipped.end - 1;
      continue;
    }
    if (here !== sign || /\s/.test(source[end - 1]!)) continue;
    if (wordLetter.test(source[end + 1] ?? ' ')) continue;
    return {
      piece: { kind: marks[sign], inner: mrkdwnPieces(source.slice(at + 1, end), depth + 1) },
      end: end + 1,
    };
  }
  unclosed[sign] = end;
  return undefined;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function entity(source: string, at: number): Found | undefined {
  const found = /^&(amp|lt|gt);/.exec(source.slice(at, at + 5));
  if (found === null) return undefined;
  return { piece: { kind: 'text', text: entities[found[0]]! }, end: at + found[0].length };
}

/** Slack escapes three characters in texts; here they are themselves again. */
export const plainOf = (text: string): string => text.replaceAll(/&(amp|lt|gt);/g, (all) => entities[all]!);
