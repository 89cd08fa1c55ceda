import { hash32 } from '../../random.ts';
import { derivedRow } from './row.ts';
import type { Row } from './row.ts';
import { evaluate } from './expression.ts';
import type { Expression } from './expression.ts';
import type { Value } from './value.ts';

const dynamic: readonly RegExp[] = [
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /1-[0-9a-f]{8}-[0-9a-f]{24}/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  /\b(?=[0-9a-f]*\d)[0-9a-f]{8,}\b/gi,
  /(?<=_)(?=[0-9a-f]*\d)[0-9a-f]{8,}\b/gi,
  /(?<![\w.])-?\d+(?:\.\d+)?/g,
];

/** Events with the same fixed words are one pattern; the most frequent first. A simple stand-in for the service's own. */
export function patterns(rows: readonly Row[], of: Expression): readonly Row[] {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const text = evaluate(of, row);
    if (text === undefined) continue;
    const masked = dynamic.reduce((line, expression) => line.replaceAll(expression, '<*>'), String(text));
    const samples = found.get(masked) ?? [];
    samples.push(String(text));
    found.set(masked, samples);
  }
  const total = [...found.values()].reduce((sum, samples) => sum + samples.length, 0);
  return [...found]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([pattern, samples]) =>
      derivedRow(
        new Map<string, Value>([
          ['@pattern', pattern],
          ['@ratio', samples.length / total],
          ['@sampleCount', samples.length],
          ['@severityLabel', /\b(ERROR|FATAL|WARN|INFO|DEBUG)\b/.exec(pattern)?.[1] ?? 'None'],
          ['@PatternId', hash32(pattern).toString(16).padStart(8, '0').repeat(4)],
          ['@regexString', pattern.split('<*>').map(escaped).join('.*')],
          ['@logSamples', JSON.stringify(samples.slice(0, 5))],
        ]),
      ),
    );
}

export const patternColumns: readonly string[] = [
  '@pattern',
  '@ratio',
  '@sampleCount',
  '@severityLabel',
  '@PatternId',
  '@regexString',
  '@logSamples',
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const diffColumns: readonly string[] = ['@diffEventCount', '@differenceDescription'];

/** Patterns with how many more of them there are than in the window before; those that are gone come last. */
export function compared(
  rows: readonly Row[],
  before: readonly (readonly { readonly field: string; readonly value: string }[])[],
): readonly Row[] {
  const earlier = new Map(
    before.map((fields) => {
      const of = (name: string): string => fields.find(({ field }) => field === name)?.value ?? '';
      return [of('@pattern'), Number(of('@sampleCount'))] as const;
    }),
  );
  const kept = rows.map((row) => {
    const pattern = String(row.field('@pattern'));
    const count = Number(row.field('@sampleCount'));
    const more = count - (earlier.get(pattern) ?? 0);
    const description = earlier.has(pattern) ? (more >= 0 ? 'increased' : 'decreased') : 'new';
    earlier.delete(pattern);
    return row.with({ '@diffEventCount': more, '@differenceDescription': description });
  });
  const gone = [...earlier].map(([pattern, count]) =>
    derivedRow(
      new Map<string, Value>([
        ['@pattern', pattern],
        ['@ratio', 0],
        ['@sampleCount', 0],
        ['@severityLabel', 'None'],
        ['@PatternId', hash32(pattern).toString(16).padStart(8, '0').repeat(4)],
        ['@logSamples', '[]'],
        ['@diffEventCount', -count],
        ['@differenceDescription', 'not found'],
      ]),
    ),
  );
  return [
    ...kept.toSorted((a, b) => Number(b.field('@diffEventCount')) - Number(a.field('@diffEventCount'))),
    ...gone,
  ];
}
