import type { Feature } from '../score.ts';
import { bare } from '../words.ts';
import { partsOf } from './frame.ts';
import type { Part } from './frame.ts';

/**
 * What the scorer sees of a line: its phrases of up to three words (people masked), the classes of its parts in their
 * order, and of each clause who its subject is, whether it is denied and what is said of it.
 */
export function featuresOf(line: string, plain: boolean): readonly Feature[] {
  const words = line.trim().split(' ').map(masked);
  const parts = partsOf(words, plain);
  return [...phrasesIn(words), ...pairsIn(parts), ...clausesIn(words, parts, plain)];
}

const masked = (word: string): string =>
  word === '<n>' ? '<p>' : /^\d/.test(word) ? '#' : word.replaceAll('|', '¦');

const longest = 3;

function phrasesIn(words: readonly string[]): readonly Feature[] {
  const bounded = ['^', ...words, '$'];
  return bounded.flatMap((_, at) =>
    Array.from({ length: Math.min(longest, bounded.length - at) }, (__, n) => ({
      name: bounded.slice(at, at + n + 1).join(' '),
      from: Math.max(0, at - 1),
      to: Math.min(words.length, at + n),
    })),
  );
}

// A list of parts that is longer says nothing of its beginning by its end; the cost stays linear.
const reach = 6;

function pairsIn(parts: readonly Part[]): readonly Feature[] {
  const known = parts.filter(({ classes }) => classes.length > 0);
  return known.flatMap((first, at) =>
    first.classes.flatMap((name) => [
      { name: `{${name}}`, from: first.from, to: first.to },
      ...known.slice(at + 1, at + 1 + reach).flatMap((second) =>
        second.classes
          .filter((other) => other !== name)
          .map((other) => ({
            name: `{${name}>${other}}`,
            from: first.from,
            to: second.to,
            ends: true as const,
          })),
      ),
    ]),
  );
}

const openers: ReadonlySet<string> = new Set(
  'nhưng mà nên vì do khi còn thì rồi và nếu dù để rằng bởi tại , ; : .'.split(' '),
);
const plainOpeners: ReadonlySet<string> = new Set([...openers].map(bare));

type Clause = {
  readonly opener: string;
  readonly subject: string;
  readonly denied: string;
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  readonly verb: string;
};

function clausesIn(words: readonly string[], parts: readonly Part[], plain: boolean): readonly Feature[] {
  const clauses = clausesOf(words, parts, plain ? plainOpeners : openers);
  const subjects = clauses.map(({ subject }) => subject).join('');
  const whole = { from: 0, to: 0 };
  return [
    ...clauses.flatMap((clause, at) => aboutClause(clause, clauses[at - 1], placeOf(at, clauses.length))),
    { name: `{subjects ${subjects}}`, ...whole },
    ...(subjects.includes('S') ? [] : [{ name: '{no system}', ...whole }]),
    ...(/[PNO]/.test(subjects) ? [] : [{ name: '{no person}', ...whole }]),
  ];
}

const placeOf = (at: number, count: number): string =>
  at === count - 1 ? 'last' : at === 0 ? 'first' : 'middle';

function aboutClause(clause: Clause, before: Clause | undefined, place: string): readonly Feature[] {
  const { opener, subject, denied, from, to } = clause;
  const short = place === 'last' && to - from <= 4;
  const said = new Set(clause.parts.flatMap(({ classes }) => classes));
  return [
    `${opener} ${subject}`,
    `${place} ${subject}`,
    `${subject}${denied}`,
    `${opener} ${subject}${denied}`,
    `${subject} "${clause.verb}"`,
    ...(short ? [`short ${subject}`] : []),
    ...(before === undefined ? [] : [`${before.subject} ${opener} ${subject}`]),
    ...[...said].filter((name) => name !== 'person').map((name) => `${subject}${denied} ${name}`),
  ].map((name) => ({ name: `{${name}}`, from, to }));
}

function clausesOf(
  words: readonly string[],
  parts: readonly Part[],
  opening: ReadonlySet<string>,
): readonly Clause[] {
  const starts = [-1, ...words.flatMap((word, at) => (opening.has(word) ? [at] : []))];
  return starts.flatMap((start, n) => {
    const from = start + 1;
    const to = starts[n + 1] ?? words.length;
    if (to <= from) return [];
    const inside = parts.filter((part) => part.from >= from && part.to <= to);
    return [
      {
        opener: words[start] ?? '^',
        subject: subjectOf(inside),
        denied: inside.some(({ classes }) => classes.includes('negated') || classes.includes('unable'))
          ? '!'
          : '',
        parts: inside,
        from,
        to,
        verb: words.slice(from, to).find((word) => !word.startsWith('<')) ?? '',
      },
    ];
  });
}

const subjects: readonly (readonly [string, string])[] = [
  ['person', 'P'],
  ['nobody', 'N'],
  ['system', 'S'],
  ['document', 'S'],
  ['trouble', 'T'],
  ['object', 'O'],
];

/** Who or what a clause speaks of: the first part that can be spoken of. */
function subjectOf(parts: readonly Part[]): string {
  for (const { classes } of parts) {
    const subject = subjects.find(([name]) => classes.includes(name));
    if (subject !== undefined) return subject[1];
  }
  return '-';
}
