import { maskInline } from './inline.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';

export type BlockKind = 'prose' | 'heading';

/** A stretch of readable text, as offsets into the file. */
export type Block = { readonly kind: BlockKind; readonly start: number; readonly end: number };

/** What is left of a Markdown file when everything that is not prose is blanked out, offset for offset. */
export type Prose = {
  /** As long as the file. Markup is `ignorable`, code and addresses are `opaque`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets of link texts: titles of other pages more often than sentences of this one. */
  readonly links: readonly { readonly start: number; readonly end: number }[];
  /** `lang` of the front matter. */
  readonly lang?: string;
};

type State = {
  readonly blocks: Block[];
  readonly lines: readonly Line[];
  open: { start: number; end: number } | undefined;
  afterBlank: boolean;
  /** Column where the text of the current list item begins; undefined outside of lists. */
  listIndent: number | undefined;
};

const fence = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^`]*)$/;
const atx = /^[ ]{0,3}#{1,6}(?:[ \t]+|$)/;
const item = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const rule = /^[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const setext = /^[ ]{0,3}(?:=+|-{2,})[ \t]*$/;
const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const definition = /^[ ]{0,3}\[[^\]^][^\]]*\]:[ \t]*\S/;
const frontMatterLang = /^lang(?:uage)?:[ \t]*["']?([A-Za-z-]+)/;

/**
 * The prose of a Markdown file. Front matter, code, comments, addresses and block quotes (what somebody else wrote, or a
 * question of the template) are left out; table cells and list items are blocks of their own.
 */
export function proseOf(markdown: string): Prose {
  const lines = linesOf(markdown);
  const front = frontMatter(lines);
  const state: State = { blocks: [], lines, open: undefined, afterBlank: true, listIndent: undefined };
  let at = front.end;
  while (at < lines.length) at = takeLine(state, at);
  close(state);
  const masked = maskInline(markdown, state.blocks);
  return { ...masked, blocks: state.blocks, ...(front.lang === undefined ? {} : { lang: front.lang }) };
}

function frontMatter(lines: readonly Line[]): { end: number; lang?: string } {
  if (lines[0]?.text.replace(/^\uFEFF/, '').trimEnd() !== '---') return { end: 0 };
  const end = lines.findIndex((each, n) => n > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(each.text));
  if (end < 0) return { end: 0 };
  const named = lines.slice(1, end).map((each) => frontMatterLang.exec(each.text)?.[1]);
  const lang = named.find((each) => each !== undefined);
  return { end: end + 1, ...(lang === undefined ? {} : { lang }) };
}

/** Handles the line at `at` (and the ones that belong to it) and returns the index of the next one. */
function takeLine(state: State, at: number): number {
  const line = state.lines[at];
  if (line === undefined) return at + 1;
  const { text } = line;
  if (text.trim() === '') return blank(state, at);
  const fenced = fence.exec(text);
  if (fenced?.[1] !== undefined) return skipFence(state, at, fenced[1]);
  const comment = skipComment(state, at);
  if (comment !== undefined) return comment;
  if (isIndentedCode(state, text) || /^[ \t]*>/.test(text) || definition.test(text)) {
    close(state);
    return at + 1;
  }
  if (state.open !== undefined && setext.test(text)) return setextHeading(state, at);
  if (rule.test(text)) {
    close(state);
    return at + 1;
  }
  const heading = atx.exec(text);
  if (heading !== null) return atxHeading(state, line, heading[0].length, at);
  if (isTable(state, at)) return table(state, at);
  return paragraph(state, line, at);
}

function blank(state: State, at: number): number {
  close(state);
  state.afterBlank = true;
  return at + 1;
}

function skipFence(state: State, at: number, mark: string): number {
  close(state);
  const closing = new RegExp(`^[ \\t]*${mark[0] === '`' ? '`' : '~'}{${mark.length},}[ \\t]*$`);
  for (let n = at + 1; n < state.lines.length; n += 1)
    if (closing.test(state.lines[n]?.text ?? '')) return n + 1;
  return state.lines.length;
}

/** HTML comments and the elements whose content is not prose. */
function skipComment(state: State, at: number): number | undefined {
  const opened = /^[ \t]*<(!--|(?:pre|script|style)\b)/i.exec(state.lines[at]?.text ?? '');
  if (opened?.[1] === undefined) return undefined;
  const closing = opened[1] === '!--' ? '-->' : `</${opened[1].toLowerCase()}>`;
  close(state);
  for (let n = at; n < state.lines.length; n += 1) {
    if ((state.lines[n]?.text ?? '').toLowerCase().includes(closing)) return n + 1;
  }
  return state.lines.length;
}

function isIndentedCode(state: State, text: string): boolean {
  if (!state.afterBlank) return false;
  const indent = /^(?: {4}|[ ]{0,3}\t)/.exec(text);
  if (indent === null) return false;
  return state.listIndent === undefined || widthOf(text) >= state.listIndent + 4;
}

const widthOf = (text: string): number => (/^[ \t]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;

function setextHeading(state: State, at: number): number {
  const { open } = state;
  if (open !== undefined) state.blocks.push({ kind: 'heading', ...open });
  state.open = undefined;
  return at + 1;
}

function atxHeading(state: State, line: Line, prefix: number, at: number): number {
  close(state);
  state.listIndent = undefined;
  state.blocks.push({ kind: 'heading', start: line.start + prefix, end: line.start + line.text.length });
  return at + 1;
}

function isTable(state: State, at: number): boolean {
  const next = state.lines[at + 1]?.text;
  if (next === undefined || !next.includes('|') || !delimiter.test(next)) return false;
  return (state.lines[at]?.text ?? '').includes('|');
}

function table(state: State, at: number): number {
  close(state);
  cells(state, at, 'heading');
  let n = at + 2;
  while (n < state.lines.length && (state.lines[n]?.text ?? '').includes('|')) {
    cells(state, n, 'prose');
    n += 1;
  }
  return n;
}

function cells(state: State, at: number, kind: BlockKind): void {
  const line = state.lines[at];
  if (line === undefined) return;
  let start = 0;
  for (const end of bars(line.text)) {
    if (line.text.slice(start, end).trim() !== '') {
      state.blocks.push({ kind, start: line.start + start, end: line.start + end });
    }
    start = end + 1;
  }
}

/** Places of the bars between cells, and the end of the row; an escaped bar and one in code belong to the cell. */
function bars(row: string): number[] {
  const found: number[] = [];
  let code = false;
  for (let n = 0; n < row.length; n += 1) {
    const char = row[n];
    if (char === '\\') n += 1;
    else if (char === '`') code = !code && row.includes('`', n + 1);
    else if (char === '|' && !code) found.push(n);
  }
  found.push(row.length);
  return found;
}

function paragraph(state: State, line: Line, at: number): number {
  const marker = item.exec(line.text);
  const end = line.start + line.text.length;
  if (marker !== null) {
    close(state);
    state.listIndent = marker[0].length;
    if (line.text.startsWith('>', marker[0].length)) return at + 1;
    state.open = { start: line.start + marker[0].length, end };
  } else if (state.open === undefined) {
    if (widthOf(line.text) === 0) state.listIndent = undefined;
    state.open = { start: line.start, end };
  } else {
    state.open.end = end;
  }
  state.afterBlank = false;
  return at + 1;
}

function close(state: State): void {
  if (state.open !== undefined) state.blocks.push({ kind: 'prose', ...state.open });
  state.open = undefined;
  state.afterBlank = false;
}
