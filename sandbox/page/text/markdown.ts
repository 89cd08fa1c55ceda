import { joined, safeUrl, type Passage, type Piece } from './piece.ts';

type List = Extract<Passage, { kind: 'list' }>;

/** Markdown as Slack's `markdown` block takes it and as a `.md` file is read; HTML stays text, comments are left out. */
export function markdown(source: string): Passage[] {
  const lines = source
    .replaceAll('\r\n', '\n')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split('\n');
  const passages: Passage[] = [];
  for (let at = 0; at < lines.length;) {
    const taken = fence(lines, at) ?? table(lines, at) ?? list(lines, at) ?? simple(lines, at);
    if (taken.passage !== undefined) passages.push(taken.passage);
    at = taken.next;
  }
  return passages;
}

type Taken = { readonly passage: Passage | undefined; readonly next: number };

function fence(lines: readonly string[], at: number): Taken | undefined {
  const open = /^ {0,3}(`{3,}|~{3,})/.exec(lines[at]!);
  if (open === null) return undefined;
  const found = lines.findIndex((line, index) => index > at && line.trim().startsWith(open[1]!));
  const end = found < 0 ? lines.length : found;
  return { passage: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

const cellsOf = (line: string): Piece[][] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => markdownPieces(cell.trim().replaceAll('\\|', '|')));

function table(lines: readonly string[], at: number): Taken | undefined {
  const under = lines[at + 1] ?? '';
  if (!lines[at]!.includes('|') || !/^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(under))
    return undefined;
  let next = at + 2;
  while (next < lines.length && lines[next]!.includes('|') && lines[next]!.trim() !== '') next += 1;
  const rows = lines.slice(at + 2, next).map(cellsOf);
  return { passage: { kind: 'table', head: cellsOf(lines[at]!), rows }, next };
}

const itemForm = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;

function list(lines: readonly string[], at: number): Taken | undefined {
  const first = itemForm.exec(lines[at]!);
  if (first === null || ruleForm.test(lines[at]!)) return undefined;
  const items: List['items'][number][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const item = itemForm.exec(lines[next]!);
    if (item === null) {
      if (!/^\s{2,}\S/.test(lines[next]!)) break;
      const last = items.at(-1)!;
      items[items.length - 1] = {
        depth: last.depth,
        inner: joined([...last.inner, { kind: 'text', text: ' ' }, ...markdownPieces(lines[next]!.trim())]),
      };
      continue;
    }
    items.push({ depth: Math.min(4, Math.floor(item[1]!.length / 2)), inner: markdownPieces(item[3]!) });
  }
  return { passage: { kind: 'list', ordered: /\d/.test(first[2]!), items }, next };
}

const ruleForm = /^ {0,3}([-*_])( *\1){2,} *$/;

function simple(lines: readonly string[], at: number): Taken {
  const line = lines[at]!;
  if (line.trim() === '') return { passage: undefined, next: at + 1 };
  if (ruleForm.test(line)) return { passage: { kind: 'rule' }, next: at + 1 };
  const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading !== null) {
    const passage: Passage = {
      kind: 'heading',
      level: heading[1]!.length,
      inner: markdownPieces(heading[2]!),
    };
    return { passage, next: at + 1 };
  }
  const quoted = /^\s*>/.test(line);
  let next = at + 1;
  while (next < lines.length && continues(lines, next, quoted)) next += 1;
  const text = lines.slice(at, next).map((each) => (quoted ? each.replace(/^\s*> ?/, '') : each));
  return {
    passage: { kind: quoted ? 'quote' : 'paragraph', inner: markdownPieces(text.join('\n')) },
    next,
  };
}

function continues(lines: readonly string[], at: number, quoted: boolean): boolean {
  const line = lines[at]!;
  if (line.trim() === '') return false;
  if (/^\s*>/.test(line) !== quoted) return false;
  return quoted || !(/^ {0,3}(#{1,6}\s|`{3}|~{3})/.test(line) || itemForm.test(line) || ruleForm.test(line));
}

const forms: readonly {
  readonly form: RegExp;
  readonly piece: (found: RegExpExecArray, depth: number) => Piece;
}[] = [
  { form: /^\\([\\`*_{}[\]()#+.!|<>~-])/, piece: ([, sign]) => ({ kind: 'text', text: sign! }) },
  { form: /^(`+)([^`]+)\1(?!`)/, piece: ([, , text]) => ({ kind: 'code', text: text!.trim() }) },
  {
    form: /^!?\[([^\]\n]{0,500})\]\(([^()\s]{1,3000})\)/,
    piece: ([, label, url], depth) => linked(url!, label!, depth),
  },
  { form: /^<(https?:\/\/[^>\s]+)>/, piece: ([, url]) => linked(url!, url!, 9) },
  {
    form: /^\*\*(?=\S)(.+?)(?<=\S)\*\*/s,
    piece: ([, text], depth) => ({ kind: 'bold', inner: markdownPieces(text!, depth + 1) }),
  },
  {
    form: /^~~(?=\S)(.+?)(?<=\S)~~/s,
    piece: ([, text], depth) => ({ kind: 'strike', inner: markdownPieces(text!, depth + 1) }),
  },
  {
    form: /^\*(?=\S)([^*]+?)(?<=\S)\*/,
    piece: ([, text], depth) => ({ kind: 'italic', inner: markdownPieces(text!, depth + 1) }),
  },
  {
    form: /^_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/u,
    piece: ([, text], depth) => ({ kind: 'italic', inner: markdownPieces(text!, depth + 1) }),
  },
  { form: /^\n/, piece: () => ({ kind: 'break' }) },
];

function linked(url: string, label: string, depth: number): Piece {
  const safe = safeUrl(url);
  const inner: readonly Piece[] =
    depth > 5 ? [{ kind: 'text', text: label }] : markdownPieces(label, depth + 1);
  return safe === undefined ? { kind: 'text', text: label } : { kind: 'link', url: safe, inner };
}

const depthMax = 6;
/** A run is looked at in windows, so that a hostile text costs no more than its length. */
const windowMax = 4_000;

/** One run of Markdown without blocks. */
export function markdownPieces(source: string, depth = 0): Piece[] {
  if (depth > depthMax) return [{ kind: 'text', text: source }];
  const out: Piece[] = [];
  let at = 0;
  while (at < source.length) {
    const plain = /^[^\\`![<*~_\n]+/.exec(source.slice(at, at + windowMax));
    if (plain !== null) {
      out.push({ kind: 'text', text: plain[0] });
      at += plain[0].length;
      continue;
    }
    const rest = source.slice(at, at + windowMax);
    const inWord = source[at] === '_' && at > 0 && /[\p{L}\p{N}]/u.test(source[at - 1]!);
    const hit = inWord ? undefined : firstOf(rest);
    if (hit === undefined) out.push({ kind: 'text', text: source[at]! });
    else out.push(hit.piece(hit.found, depth));
    at += hit?.found[0].length ?? 1;
  }
  return joined(out);
}

function firstOf(rest: string) {
  for (const { form, piece } of forms) {
    const found = form.exec(rest);
    if (found !== null) return { found, piece };
  }
  return undefined;
}
