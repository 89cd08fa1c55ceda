import { html } from './escape.ts';

type Item = { readonly indent: number; readonly ordered: boolean; readonly text: string };

/** Quotes within quotes; what is deeper is text. */
const deepest = 4;

/**
 * Markdown that people wrote, as inert HTML: headings below a section's own, lists, tables, quotes, code, emphasis and
 * links to https, http and mail. Everything else, HTML among it, is text. Lines are read once; no rule looks further
 * back than its own block.
 *
 * @param images addresses of the pictures that it may show, by the names that it knows them by
 */
export function htmlOfMarkdown(markdown: string, images: Images = new Map()): string {
  return blocks(markdown.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n'), 0, images);
}

type Images = ReadonlyMap<string, string>;

function blocks(lines: readonly string[], depth: number, images: Images): string {
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    const read =
      blank(lines, at) ??
      fenced(lines, at) ??
      image(lines, at, images) ??
      heading(lines, at) ??
      table(lines, at) ??
      list(lines, at) ??
      quote(lines, at, depth, images) ??
      paragraph(lines, at);
    if (read.html !== '') out.push(read.html);
    at = read.next;
  }
  return out.join('\n');
}

type Read = { readonly html: string; readonly next: number } | undefined;

const blank = (lines: readonly string[], at: number): Read =>
  lines[at]?.trim() === '' ? { html: '', next: at + 1 } : undefined;

const isFence = (line: string): boolean => /^ {0,3}(?:```|~~~)/.test(line);

function fenced(lines: readonly string[], at: number): Read {
  if (!isFence(lines[at] ?? '')) return undefined;
  const mark = lines[at]!.trimStart().slice(0, 3);
  let end = at + 1;
  while (end < lines.length && !lines[end]!.trimStart().startsWith(mark)) end += 1;
  const code = lines.slice(at + 1, end).map(html.text);
  return { html: `<pre><code>${code.join('\n')}</code></pre>`, next: end + 1 };
}

/** A picture on a line of its own, of those that are known; what follows it is its caption. */
function image(lines: readonly string[], at: number, images: Images): Read {
  const found = /^!\[((?:[^[\]\\]|\\.){0,2000})\]\(<?([\w./-]{1,200})>?\)(.*)$/.exec(lines[at] ?? '');
  const src = found === null ? undefined : images.get(found[2]!);
  if (found === null || src === undefined) return undefined;
  const alt = found[1]!.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const shown = `<img src="${html.link(src)}" alt="${html.text(alt)}">`;
  const caption = found[3]!.trim();
  const said = caption === '' ? '' : `<figcaption>${inline(caption)}</figcaption>`;
  return { html: `<figure>${shown}${said}</figure>`, next: at + 1 };
}

function heading(lines: readonly string[], at: number): Read {
  const found = /^(#{1,6}) +(.+)$/.exec(lines[at] ?? '');
  if (found === null) return undefined;
  const level = Math.max(3, found[1]!.length);
  return { html: `<h${level}>${inline(found[2]!.trim())}</h${level}>`, next: at + 1 };
}

const isRow = (line: string | undefined): boolean => line?.startsWith('|') === true;

function table(lines: readonly string[], at: number): Read {
  if (!isRow(lines[at]) || !/^\|[-: |]*-[-: |]*$/.test(lines[at + 1] ?? '')) return undefined;
  let next = at + 2;
  while (isRow(lines[next])) next += 1;
  const row = (line: string, cell: 'th' | 'td'): string =>
    `<tr>${cellsOf(line)
      .map((text) => `<${cell}>${inline(text)}</${cell}>`)
      .join('')}</tr>`;
  const body = lines.slice(at + 2, next).map((line) => row(line, 'td'));
  return {
    html: `<table><thead>${row(lines[at]!, 'th')}</thead><tbody>\n${body.join('\n')}\n</tbody></table>`,
    next,
  };
}

/** Between the bars that are not escaped. */
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function itemOf(line: string): Item | undefined {
  const found = /^( *)([-*+]|\d{1,9}[.)]) +(\S.*)$/.exec(line);
  return found === null
    ? undefined
    : { indent: found[1]!.length, ordered: found[2]!.length > 1, text: found[3]! };
}

function list(lines: readonly string[], at: number): Read {
  const items: Item[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next]!;
    const item = itemOf(line);
    const last = items.at(-1);
    if (item !== undefined) items.push(item);
    else if (last !== undefined && /^ +\S/.test(line) && !isFence(line))
      items[items.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` };
    else break;
  }
  return items.length === 0 ? undefined : { html: listOf(items), next };
}

/** An item holds those below it that stand further in. */
function listOf(items: readonly Item[]): string {
  const [{ indent, ordered }] = items as readonly [Item, ...Item[]];
  const tag = ordered ? 'ol' : 'ul';
  const out: string[] = [];
  for (let at = 0; at < items.length;) {
    let end = at + 1;
    while (end < items.length && items[end]!.indent > indent) end += 1;
    const inner = items.slice(at + 1, end);
    out.push(`<li>${inline(items[at]!.text)}${inner.length === 0 ? '' : `\n${listOf(inner)}\n`}</li>`);
    at = end;
  }
  return `<${tag}>\n${out.join('\n')}\n</${tag}>`;
}

const isQuote = (line: string | undefined): boolean => line?.startsWith('>') === true;

function quote(lines: readonly string[], at: number, depth: number, images: Images): Read {
  if (!isQuote(lines[at]) || depth >= deepest) return undefined;
  let next = at;
  while (isQuote(lines[next])) next += 1;
  const inner = lines.slice(at, next).map((line) => line.replace(/^> ?/, ''));
  return { html: `<blockquote>${blocks(inner, depth + 1, images)}</blockquote>`, next };
}

function paragraph(lines: readonly string[], at: number): { readonly html: string; readonly next: number } {
  let next = at + 1;
  while (next < lines.length && !begins(lines, next)) next += 1;
  const text = lines
    .slice(at, next)
    .map((line) => line.trim())
    .join('\n');
  return { html: `<p>${inline(text)}</p>`, next };
}

const begins = (lines: readonly string[], at: number): boolean => {
  const line = lines[at]!;
  return (
    line.trim() === '' ||
    isFence(line) ||
    isQuote(line) ||
    isRow(line) ||
    itemOf(line) !== undefined ||
    /^#{1,6} /.test(line)
  );
};

const inline = (text: string): string => text.split('\n').map(marked).join('\n');

type Mark = readonly [RegExp, (found: RegExpExecArray) => string | undefined];

/** Each is tried where it may begin and looks at most 2,000 characters ahead. */
const marks: readonly Mark[] = [
  [/\\([!-/:-@[-`{-~])/y, ([, char]) => html.text(char!)],
  [/(?<!`)(`{1,5})(?!`)(.{1,2000}?)(?<!`)\1(?!`)/y, ([, , code]) => html.code(code!)],
  [
    /\[([^[\]]{1,500})\]\((?:<([^<>]{1,2000})>|([^()<>\s]{1,2000}))\)/y,
    ([, name, quoted, plain]) => linked(name!, quoted ?? plain ?? ''),
  ],
  [/\*\*(?!\s)([^*]{1,1000})(?<!\s)\*\*/y, ([, inner]) => `<strong>${marked(inner!)}</strong>`],
  [/\*(?!\s)([^*]{1,1000})(?<!\s)\*/y, ([, inner]) => `<em>${marked(inner!)}</em>`],
  [
    /(?<![\p{L}\p{N}_])_(?!\s)([^_]{1,1000})(?<!\s)_(?![\p{L}\p{N}_])/uy,
    ([, inner]) => `<em>${marked(inner!)}</em>`,
  ],
];

const mayBegin = /[\\`[*_]/;

function marked(line: string): string {
  let out = '';
  let plain = '';
  for (let at = 0; at < line.length;) {
    const char = line[at]!;
    const read = mayBegin.test(char) ? markAt(line, at) : undefined;
    if (read === undefined) plain += char;
    else {
      out += html.text(plain) + read.html;
      plain = '';
    }
    at = read?.next ?? at + 1;
  }
  return out + html.text(plain);
}

function markAt(line: string, at: number): Read {
  for (const [form, render] of marks) {
    form.lastIndex = at;
    const found = form.exec(line);
    const rendered = found === null ? undefined : render(found);
    if (found !== null && rendered !== undefined) return { html: rendered, next: at + found[0].length };
  }
  return undefined;
}

/** No `javascript:`, no `data:`, nothing relative: a document is read in many places. */
function linked(name: string, target: string): string | undefined {
  const { protocol = '' } = URL.parse(target) ?? {};
  if (!['https:', 'http:', 'mailto:'].includes(protocol)) return undefined;
  return `<a href="${html.link(target)}" rel="noreferrer">${marked(name)}</a>`;
}
