import { textOf, type Envelope } from '../../incident/index.ts';
import { ready, type Texts } from '../../texts/index.ts';
import { withoutMentions } from './escape.ts';

export type Section = { readonly heading: string; readonly lines: readonly string[] };

/** What somebody wrote in the place of a section's text, and which lines stood there then. */
type Written = {
  readonly section: string;
  readonly text: string;
  readonly base: ReadonlySet<string>;
  readonly event: number;
};

/** The sections of a Markdown document: what stands below each heading of the second level. */
export function sectionsOf(markdown: string): readonly Section[] {
  const found: { heading: string; lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const heading = headingOf(line);
    if (heading !== undefined) found.push({ heading, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

const headingOf = (line: string): string | undefined => /^## +(\S.*?) *#*$/.exec(line)?.[1];

/** Lines as short hashes: what was there can be told from what is new without keeping it. */
export const baseOf = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.filter(isSaid).map(lineHash)),
];

/** FNV-1a, 32 bits (draft-eastlake-fnv): two lines of one section with the same hash are a rarity that costs a line. */
export function lineHash(line: string): string {
  let hash = 0x811c9dc5;
  for (const char of line.trim()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

const isSaid = (line: string): boolean => line.trim() !== '' && !/^\|[-: |]*\|$/.test(line);

const isRow = (line: string): boolean => line.startsWith('|');

const isImage = (line: string): boolean => line.startsWith('![');

const isQuestion = (line: string): boolean => /^> ?\S/.test(line);

/** Questions of the document that nobody has answered yet. */
export const openQuestions = (markdown: string): number => markdown.split('\n').filter(isQuestion).length;

/** What people wrote, the newest of each section; a text that was erased counts as never written. */
function writtenIn(events: readonly Envelope[], someone: string): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const event of events) {
    if (event.type !== 'PostmortemWritten') continue;
    const { section, base } = event.data as { readonly section: string; readonly base: readonly string[] };
    const text = textOf(event, 'body');
    if (text === undefined) found.delete(section);
    else
      found.set(section, {
        section,
        text: closed(ownHeadings(withoutMentions(text, someone))),
        base: new Set(base),
        event: event.version,
      });
  }
  return found;
}

/** Headings inside of a section stand below its own. */
const ownHeadings = (text: string): string => text.replace(/^#{1,2}(?= )/gm, '###').trim();

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** What begins a block of HTML that goes on over empty lines (CommonMark 0.31, 4.6: kinds 1 to 5). */
const endless = /^( {0,3})(?=<(?:[!?]|(?:script|pre|style|textarea)(?:[\s>]|$)))/i;

/** Code and comments that somebody left open would hide the sections below it from readers and from the check of blame. */
function closed(text: string): string {
  let open: string | undefined;
  const lines = text.split('\n').map((line) => {
    const [, marks = '', rest = ''] = fence.exec(line) ?? [];
    if (open === undefined) {
      if (marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) open = marks;
      else return line.replace(endless, '$1\\');
    } else if (marks.startsWith(open) && rest.trim() === '') open = undefined;
    return line;
  });
  return [...lines, ...(open === undefined ? [] : [open])].join('\n');
}

/**
 * A generated document with what people wrote in it: their text stays as it is, and lines that the record has learnt
 * since stand below it.
 */
export function withWritten(markdown: string, events: readonly Envelope[], texts: Texts): string {
  const written = writtenIn(events, texts.postmortem.someone());
  if (written.size === 0) return markdown;
  const [head = ''] = markdown.split(/^(?=## )/m, 1);
  const sections = sectionsOf(markdown).map(({ heading, lines }) => {
    const own = written.get(heading);
    return `## ${heading}\n${own === undefined ? lines.join('\n') : replaced(own, lines, texts)}`;
  });
  return `${[head.trimEnd(), ...sections.map((each) => each.trimEnd())].join('\n\n')}\n`;
}

/** The sections of a document that people wrote, as they stand in it. */
export function writtenSections(
  markdown: string,
  events: readonly Envelope[],
  texts: Texts,
): readonly Section[] {
  const written = writtenIn(events, texts.postmortem.someone());
  return sectionsOf(markdown).filter(({ heading }) => written.has(heading));
}

function replaced({ text, base, event }: Written, lines: readonly string[], { review: t }: Texts): string {
  const kept = new Set(text.split('\n').map((line) => line.trim()));
  const newer = lines.filter(
    (line) =>
      isSaid(line) &&
      !isImage(line) &&
      !isQuestion(line) &&
      !base.has(lineHash(line)) &&
      !kept.has(line.trim()),
  );
  const table = lines.filter(isRow).slice(0, 2);
  const rows = newer.filter(isRow).filter((line) => !table.includes(line));
  // A picture is nobody's text: it stays whatever is written about it.
  const images = lines.filter((line) => isImage(line) && !kept.has(line.trim()));
  const said = [
    ...newer.filter((line) => !isRow(line)),
    ...(rows.length === 0 ? [] : ['', ...table, ...rows]),
  ];
  return [
    text,
    '',
    ...images.flatMap((line) => [line, '']),
    `_${t.writtenBy({ source: ready(`#${event}`) })}_`,
    ...(said.length === 0 ? [] : ['', t.newer(), '', ...said]),
  ].join('\n');
}
