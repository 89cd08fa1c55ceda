import { isInstant, type Instant } from '../../calendar/index.ts';
import { redact } from '../../catalogue/index.ts';
import type { LogLine, LogsFinding } from '../../incident/index.ts';

/** Rows as Logs Insights gives them: all values are texts, absent fields are absent. */
type Row = Readonly<Record<string, string>>;

/** Lines that are shown; all rows are in the artefact. */
export const shownLines = 5;

/** UTF-16 units of a shown line. */
export const lineLength = 300;

/**
 * What the rows of a query say: lines that differ in numbers and ids only are counted as one, the most frequent
 * first, each with its newest example; redacted before anything is stored.
 */
export function logsFinding(
  asked: { readonly group: string; readonly query: string; readonly partial: boolean },
  answer: { readonly rows: readonly Row[]; readonly matched: number; readonly scanned: number },
): LogsFinding {
  const kinds = new Map<string, { line: LogLine; count: number }>();
  let removed = 0;
  for (const row of answer.rows) {
    const redacted = redact(messageOf(row));
    removed += redacted.removed;
    const text = cut(redacted.text.replace(/\s+/g, ' ').trim());
    if (text === '') continue;
    const at = instantOfRow(row);
    const mask = masked(text);
    const known = kinds.get(mask);
    if (known) known.count += 1;
    else kinds.set(mask, { line: { text, ...(at === undefined ? {} : { at }) }, count: 1 });
  }
  return {
    kind: 'logs',
    group: asked.group,
    query: asked.query,
    matched: Math.max(answer.matched, answer.rows.length),
    scanned: answer.scanned,
    lines: [...kinds.values()]
      .toSorted((a, b) => b.count - a.count)
      .slice(0, shownLines)
      .map(({ line, count }) => (count > 1 ? { ...line, count } : line)),
    partial: asked.partial,
    removed,
  };
}

/** `@message`, or, for a query of one's own, all fields but the pointer. */
function messageOf(row: Row): string {
  if (row['@message'] !== undefined) return row['@message'];
  return Object.entries(row)
    .filter(([field]) => field !== '@ptr' && field !== '@timestamp')
    .map(([field, value]) => `${field}=${value}`)
    .join(' ');
}

/** `2026-03-12 14:02:10.123`, UTC without a zone. */
function instantOfRow(row: Row): Instant | undefined {
  const instant = `${(row['@timestamp'] ?? '').replace(' ', 'T')}Z`;
  return isInstant(instant) ? instant : undefined;
}

/** Numbers, hexadecimal ids and quoted values stand for any other. */
const masked = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{8,}(?:-[0-9a-f]{4,})*\b/gi, '<id>')
    .replace(/\d+(?:[.:]\d+)*/g, '<n>')
    .slice(0, lineLength);

const cut = (text: string): string =>
  text.length <= lineLength ? text : `${text.slice(0, lineLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
