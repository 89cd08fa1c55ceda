/** Stands for one unit of markup: no letter, no space; tokens are read across it. A soft hyphen is such a character by itself. */
export const ignorable = '\u00AD';

/** Stands for one unit of code or of an address: a thing that has a name but no words. */
export const opaque = '\uE000';

type Range = { readonly start: number; readonly end: number };

type Pen = {
  readonly file: string;
  readonly units: Uint16Array;
  readonly links: Range[];
};

const ignorableUnit = ignorable.charCodeAt(0);
const opaqueUnit = opaque.charCodeAt(0);

// A link longer than this is not looked for: keeps hostile files of brackets linear.
const longestLink = 1_000;

/** The file with the markup inside of `blocks` blanked out, unit for unit. */
export function maskInline(
  file: string,
  blocks: readonly Range[],
): { text: string; links: readonly Range[] } {
  const units = new Uint16Array(file.length);
  for (let n = 0; n < file.length; n += 1) units[n] = file.charCodeAt(n);
  const pen: Pen = { file, units, links: [] };
  for (const block of blocks) maskBlock(pen, block);
  return { text: textOf(units), links: pen.links };
}

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let n = 0; n < units.length; n += 8_192)
    parts.push(String.fromCharCode(...units.subarray(n, n + 8_192)));
  return parts.join('');
}

function maskBlock(pen: Pen, block: Range): void {
  const code = codeSpans(pen.file, block);
  let at = block.start;
  for (const span of code) {
    maskText(pen, { start: at, end: span.start });
    fill(pen, span, opaqueUnit);
    at = span.end;
  }
  maskText(pen, { start: at, end: block.end });
  maskLinks(pen, block);
}

/** Code spans: a run of backticks up to the next run of the same length. */
function codeSpans(file: string, block: Range): readonly Range[] {
  const runs = [...file.slice(block.start, block.end).matchAll(/`+/g)].map((run) => ({
    start: block.start + run.index,
    end: block.start + run.index + run[0].length,
  }));
  const nextOf = sameLengthAfter(runs);
  const spans: Range[] = [];
  for (let n = 0; n < runs.length; n += 1) {
    const opening = runs[n];
    const closing = nextOf[n];
    if (opening === undefined || closing === undefined) continue;
    spans.push({ start: opening.start, end: runs[closing]?.end ?? opening.end });
    n = closing;
  }
  return spans;
}

function sameLengthAfter(runs: readonly Range[]): readonly (number | undefined)[] {
  const last = new Map<number, number>();
  const next: (number | undefined)[] = Array.from({ length: runs.length });
  for (let n = runs.length - 1; n >= 0; n -= 1) {
    const run = runs[n];
    if (run === undefined) continue;
    next[n] = last.get(run.end - run.start);
    last.set(run.end - run.start, n);
  }
  return next;
}

const address = /<(?:https?|mailto|ftp):[^\s<>]*>|<[#!][^\s<>]*>|(?:https?:\/\/|www\.)[^\s<>()\]|]+/g;
const slackMention = /^<@[UW][A-Z0-9]+(?:\|[^<>|]{0,80})?>$/;
const tag = /<(?:!--[^]{0,1000}?--|\/?[A-Za-z][^<>]{0,500}|@[^<>\s]{1,100})>/g;
const entity = /&(?:#x?[0-9a-fA-F]{1,6}|[A-Za-z]{2,10});/g;
const apostrophes: ReadonlySet<string> = new Set(['&#39;', '&#x27;', '&apos;', '&rsquo;', '&lsquo;']);
const citation = /\[(?:[EG#]\d+|\d+)(?:[ ,]+(?:->[ ]*)?(?:[EG#]?\d+))*\]|\[\^[^\]\s]{1,40}\]/g;
const emphasis = /\\[!-/:-@[-`{-~]|\*+|~{2,}|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu;

function maskText(pen: Pen, range: Range): void {
  const text = pen.file.slice(range.start, range.end);
  for (const hit of text.matchAll(address)) fill(pen, at(range, hit), opaqueUnit);
  for (const hit of text.matchAll(tag)) {
    if (!slackMention.test(hit[0])) fill(pen, at(range, hit), ignorableUnit);
  }
  for (const hit of text.matchAll(entity)) {
    fill(pen, at(range, hit), ignorableUnit);
    pen.units[range.start + hit.index] = (apostrophes.has(hit[0]) ? "'" : ' ').charCodeAt(0);
  }
  for (const hit of text.matchAll(citation)) fill(pen, at(range, hit), ignorableUnit);
  for (const hit of text.matchAll(emphasis)) {
    const escaped = hit[0].startsWith('\\');
    const end = range.start + hit.index + (escaped ? 1 : hit[0].length);
    fillText(pen, { start: range.start + hit.index, end });
  }
}

const at = (range: Range, hit: RegExpExecArray): Range => ({
  start: range.start + hit.index,
  end: range.start + hit.index + hit[0].length,
});

/** `[text](address)`, `[text][reference]` and images: the text stays to be read, an image has none. */
function maskLinks(pen: Pen, block: Range): void {
  const opened: number[] = [];
  for (let n = block.start; n < block.end; n += 1) {
    if (pen.units[n] === 0x5b) opened.push(n);
    if (pen.units[n] !== 0x5d) continue;
    const start = opened.pop();
    if (start === undefined) continue;
    const end = targetEnd(pen, n + 1, block.end);
    if (end === undefined || end - start > longestLink) continue;
    if (start > block.start && pen.units[start - 1] === 0x21)
      fill(pen, { start: start - 1, end }, opaqueUnit);
    else {
      fill(pen, { start, end: start + 1 }, ignorableUnit);
      fill(pen, { start: n, end }, ignorableUnit);
      pen.links.push({ start: start + 1, end: n });
    }
    n = end - 1;
  }
}

function targetEnd(pen: Pen, from: number, limit: number): number | undefined {
  const closing = pen.file[from] === '(' ? ')' : pen.file[from] === '[' ? ']' : undefined;
  if (closing === undefined) return undefined;
  let depth = 0;
  for (let n = from; n < Math.min(limit, from + longestLink); n += 1) {
    if (pen.file[n] === pen.file[from]) depth += 1;
    if (pen.file[n] === closing) depth -= 1;
    if (depth === 0) return n + 1;
  }
  return undefined;
}

function fill(pen: Pen, range: Range, unit: number): void {
  pen.units.fill(unit, range.start, range.end);
}

/** Markup inside an address stays part of the address. */
function fillText(pen: Pen, range: Range): void {
  for (let n = range.start; n < range.end; n += 1)
    if (pen.units[n] !== opaqueUnit) pen.units[n] = ignorableUnit;
}
