import { instantOf, isInstant, secBetween, type Instant } from '../../calendar/index.ts';
import { redact, type RedactionPattern } from '../../catalogue/index.ts';
import type { ExceptionGroup, LogLine, LogsFinding, Window } from '../../incident/index.ts';
import { exceptionGroups } from './exceptions.ts';
import { newsOfDiff, newsOfSamples, type ComparedPattern, type Sample } from './news.ts';
import { sampleRows } from './query.ts';
import { maskedLine } from './masked-line.ts';
import { shapeOf } from './shape.ts';

/** Rows as Logs Insights gives them: all values are texts, absent fields are absent. */
type Row = Readonly<Record<string, string>>;

/** Lines that are shown; all rows are in the artefact. */
export const shownLines = 5;

/** Kinds of lines that are kept beside those, for comparing incidents. */
const otherLines = 15;

/** UTF-16 units of a shown line. */
export const lineLength = 300;

/**
 * What the rows of a query say: lines that differ in numbers and ids only are counted as one, the most frequent
 * first, each with its newest example; redacted before anything is stored.
 */
export function logsFinding(
  asked: { readonly group: string; readonly query: string; readonly partial: boolean },
  answer: { readonly rows: readonly Row[]; readonly matched: number; readonly scanned: number },
  patterns: readonly RedactionPattern[] = [],
): LogsFinding {
  const kinds = new Map<string, { line: LogLine; count: number }>();
  let removed = 0;
  for (const row of answer.rows) {
    const redacted = redact(messageOf(row), patterns);
    removed += redacted.removed;
    const text = cut(redacted.text.replace(/\s+/g, ' ').trim());
    if (text === '') continue;
    const at = instantOfRow(row);
    const mask = shapeOf(text);
    const known = kinds.get(mask);
    if (known) known.count += 1;
    else kinds.set(mask, { line: { text, ...(at === undefined ? {} : { at }) }, count: 1 });
  }
  const ranked = [...kinds.values()].toSorted((a, b) => b.count - a.count);
  const others = ranked.slice(shownLines, shownLines + otherLines).map(({ line }) => maskedLine(line.text));
  return {
    kind: 'logs',
    group: asked.group,
    query: asked.query,
    matched: Math.max(answer.matched, answer.rows.length),
    scanned: answer.scanned,
    lines: ranked.slice(0, shownLines).map(({ line, count }) => (count > 1 ? { ...line, count } : line)),
    partial: asked.partial,
    removed,
    ...(others.length === 0 ? {} : { others: [...new Set(others)] }),
    ...thrown(answer.rows, patterns),
  };
}

/** Exceptions by type and place; nothing where none was thrown. */
function thrown(
  rows: readonly Row[],
  patterns: readonly RedactionPattern[],
): { readonly exceptions?: readonly ExceptionGroup[] } {
  const events = rows.map((row) => ({ text: row['@message'] ?? '', ...timed(row) }));
  const exceptions = exceptionGroups(events, (text) => redact(text, patterns).text);
  return exceptions.length === 0 ? {} : { exceptions };
}

const timed = (row: Row): { readonly at?: Instant } => {
  const at = instantOfRow(row);
  return at === undefined ? {} : { at };
};

type AskedNews = { readonly group: string; readonly window: Window; readonly before: Window };

/** What is new by CloudWatch's comparison; undefined where its rows do not compare. */
export function newsFinding(
  asked: AskedNews,
  answer: { readonly rows: readonly Row[]; readonly scanned: number },
  patterns: readonly RedactionPattern[],
): LogsFinding | undefined {
  // Of a list that was cut off nobody knows what was there before: what is missing would look new.
  if (answer.rows.length >= sampleRows) return undefined;
  const compared = answer.rows.flatMap((row): readonly ComparedPattern[] => {
    const [count, more] = [Number(row['@sampleCount']), Number(row['@diffEventCount'])];
    if (row['@pattern'] === undefined || !Number.isFinite(more)) return [];
    const samples = samplesOf(row['@logSamples']);
    return [
      { text: row['@pattern'], count: Number.isFinite(count) ? count : Math.max(0, more), more, samples },
    ];
  });
  if (compared.length === 0 && answer.rows.length > 0) return undefined;
  const now = compared.reduce((sum, { count }) => sum + count, 0);
  const before = compared.reduce((sum, { count, more }) => sum + Math.max(0, count - more), 0);
  const { clean, removed } = cleaner(patterns);
  const news = newsOfDiff(compared, asked.before, { now, before }, clean);
  return { ...emptyNews(asked, answer.scanned), matched: now, news, removed: removed() };
}

/** The same by a sample of both windows. */
export function sampledNewsFinding(
  asked: AskedNews,
  rows: { readonly now: readonly Row[]; readonly before: readonly Row[] },
  counts: { readonly matched: number; readonly scanned: number; readonly partial: boolean },
  patterns: readonly RedactionPattern[],
): LogsFinding {
  const { clean, removed } = cleaner(patterns);
  const [now, before] = [sampleOf(rows.now, asked.window), sampleOf(rows.before, asked.before)];
  const news = newsOfSamples(now, before, clean);
  const exceptions = exceptionGroups(now.lines, clean);
  return {
    ...emptyNews(asked, counts.scanned),
    matched: counts.matched,
    partial: counts.partial,
    news,
    removed: removed(),
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}

const emptyNews = ({ group }: AskedNews, scanned: number) =>
  ({ kind: 'logs', group, query: 'what-is-new', matched: 0, scanned, lines: [], partial: false }) as const;

/** Removes secrets and counts them. */
function cleaner(patterns: readonly RedactionPattern[]): {
  readonly clean: (text: string) => string;
  readonly removed: () => number;
} {
  let n = 0;
  return {
    clean(text) {
      const redacted = redact(text, patterns);
      n += redacted.removed;
      return cut(redacted.text.replace(/\s+/g, ' ').trim());
    },
    removed: () => n,
  };
}

function sampleOf(rows: readonly Row[], window: Window): Sample {
  const lines = rows.map((row) => ({ text: messageOf(row), ...timed(row) }));
  const whole = Math.max(1, secBetween(window.from, window.to));
  if (rows.length < sampleRows) return { window, coveredSec: whole, lines };
  const times = lines.flatMap(({ at }) => at ?? []).toSorted();
  const covered = times.length < 2 ? whole : secBetween(times[0]!, times.at(-1)!);
  return { window, coveredSec: Math.max(1, Math.min(whole, covered)), lines };
}

function samplesOf(value: string | undefined): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(value ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.flatMap((each: unknown) => {
      if (typeof each === 'string') return [each];
      const event = typeof each === 'object' && each !== null ? (each as Row)['event'] : undefined;
      return typeof event === 'string' ? [event] : [];
    });
  } catch {
    return [];
  }
}

/** When `firstSeenQuery` says that the pattern began; epoch milliseconds or a time as rows have it. */
export function firstSeenOf(rows: readonly Row[]): Instant | undefined {
  const first = rows[0]?.['first'];
  if (first === undefined) return undefined;
  return /^\d{12,14}(?:\.0+)?$/.test(first)
    ? instantOf(Math.floor(Number(first)))
    : instantOfRow({ '@timestamp': first });
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

const cut = (text: string): string =>
  text.length <= lineLength ? text : `${text.slice(0, lineLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
