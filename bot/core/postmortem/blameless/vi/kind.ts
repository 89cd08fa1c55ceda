import type { BlameRule } from '../finding.ts';
import { partsOf } from './frame.ts';

/** Which rule a line that only the scorer marks comes closest to: it decides the why and the rewrite. */
export function kindOf(line: string, plain: boolean): BlameRule {
  const words = line
    .trim()
    .split(' ')
    .map((word) => (word === '<n>' ? '<p>' : word));
  const seen = new Set(partsOf(words, plain).flatMap(({ classes }) => classes));
  const people = words.filter((word) => word === '<p>' || word === '<o>').length;
  return kinds.find(({ needs }) => needs(seen, people))?.kind ?? 'person-failure';
}

type Kind = {
  readonly kind: BlameRule;
  readonly needs: (seen: ReadonlySet<string>, people: number) => boolean;
};

// From the most telling class to the least.
const kinds: readonly Kind[] = [
  { kind: 'should-have', needs: (seen) => seen.has('ought') },
  { kind: 'counterfactual', needs: (seen) => seen.has('if') && seen.has('would') },
  { kind: 'blame-word', needs: (seen) => seen.has('punishes') },
  { kind: 'sarcasm', needs: (seen) => seen.has('praise') },
  { kind: 'contrast', needs: (seen, people) => (people > 0 && seen.has('others')) || people > 2 },
  { kind: 'failed-to', needs: (seen) => seen.has('nobody') },
  { kind: 'forgot', needs: (seen, people) => people > 0 && seen.has('forgets') },
  {
    kind: 'failed-to',
    needs: (seen, people) => people > 0 && seen.has('negated') && (seen.has('checks') || seen.has('tells')),
  },
  { kind: 'person-failure', needs: (_, people) => people > 0 },
  { kind: 'should-have', needs: (seen) => seen.has('must') },
  { kind: 'careless', needs: (seen) => seen.has('wrong') },
  { kind: 'hindsight', needs: () => true },
];
