/** One cited statement of a generated document, as it is given away: without marks, and with all of its ids. */
export type CitedFact = { readonly text: string; readonly ids: readonly string[] };

/** Facts, and characters of all of them, that one question holds. */
export const wordingLimits = { facts: 80, factChars: 400, chars: 12_000, answerChars: 8000 } as const;

const citation =
  /\s*\\?\[((?:#\d+|[EGHA]\d+|alarm|[a-z]+\/\d+)(?:\s*(?:,|->)\s*(?:#\d+|[EGHA]\d+|alarm|[a-z]+\/\d+))*)\\?\]/g;

/** The ids of a citation: `#1 -> #9`, `E1, E2`. */
export const idsIn = (cited: string): readonly string[] => cited.split(/\s*(?:,|->|→|;)\s*/);

/**
 * The statements of a generated Markdown document that cite something: lines, rows of tables whose last cell is the
 * source, and parts of a line that `·` divides. Questions to people and what nobody cited are not among them.
 */
export function citedFacts(markdown: string): readonly CitedFact[] {
  const found: CitedFact[] = [];
  let chars = 0;
  for (const line of markdown.split('\n')) {
    for (const part of partsOf(line)) {
      const ids = [...part.matchAll(citation)].flatMap(([, cited = '']) => idsIn(cited));
      const text = plainOf(part.replace(citation, ''));
      const shown = text.length > wordingLimits.factChars ? '' : text;
      if (ids.length === 0 || shown === '' || found.length === wordingLimits.facts) continue;
      chars += shown.length;
      if (chars > wordingLimits.chars) return found;
      found.push({ text: shown, ids: [...new Set(ids)] });
    }
  }
  return found;
}

function partsOf(line: string): readonly string[] {
  if (/^(?:#|>|_)/.test(line)) return [];
  if (!line.startsWith('|')) return line.split(' · ');
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  const source = cells.at(-1)?.trim() ?? '';
  if (cells.length < 3 || source === '') return [];
  const said = cells.slice(0, -1).map((cell) => cell.trim());
  return [`${said.join(' ')} ${source.startsWith('[') ? source : `[${source}]`}`];
}

/** Without the escapes and marks of Markdown. */
const plainOf = (text: string): string =>
  text
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/[`*]+/g, '')
    .replace(/^\s*-\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+\.$/, '')
    .trim();
