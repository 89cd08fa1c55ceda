import type { Verdict } from '../../core/incident/index.ts';

/** What was typed after `/incident hypothesis`. */
export type TypedHypothesis =
  | { readonly act: 'add'; readonly text: string; readonly evidence: readonly string[] }
  | {
      readonly act: 'judge';
      readonly verdict: Verdict;
      readonly hypothesis?: string;
      readonly evidence: readonly string[];
      readonly reason?: string;
    }
  | { readonly act: 'withdraw'; readonly hypothesis?: string }
  | { readonly act: 'list' }
  | { readonly act: 'form' }
  | { readonly act: 'unclear'; readonly word: string };

const verbs = {
  add: ['new', 'propose'],
  support: ['supports', 'confirm', 'for'],
  refute: ['refuted', 'refutes', 'reject', 'disprove', 'against'],
  withdraw: ['drop', 'remove'],
  list: ['ls', 'show'],
} as const satisfies Record<string, readonly string[]>;

type Verb = keyof typeof verbs;

export const hypothesisVerbs = Object.keys(verbs) as readonly Verb[];

/**
 * `add the database is slow E5`, `support H1 E3, E4`, `refute H1 E5 its CPU is at 3 %`, `withdraw H1`, `list`. Without
 * a verb the words are a hypothesis; ids of evidence stand first or last.
 */
export function readHypothesis(typed: string): TypedHypothesis {
  const text = typed.trim();
  if (text === '') return { act: 'form' };
  const [first = ''] = text.split(/\s+/, 1);
  const verb = hypothesisVerbs.find((each) => isVerb(each, first.toLowerCase()));
  const rest = text.slice(first.length).trim();
  if (verb === undefined) {
    // "refuet H1 E5" is a slip of the hand and no hypothesis.
    return /^\S+\s+H\d{1,4}\b/i.test(text) ? { act: 'unclear', word: first } : added(text);
  }
  switch (verb) {
    case 'list':
      return { act: 'list' };
    case 'add':
      return rest === '' ? { act: 'form' } : added(rest);
    case 'withdraw': {
      const { hypothesis } = leading(rest);
      return { act: 'withdraw', ...named(hypothesis) };
    }
    case 'support':
    case 'refute':
      return judged(verb, rest);
  }
}

const isVerb = (verb: Verb, word: string): boolean =>
  verb === word || (verbs[verb] as readonly string[]).includes(word);

function added(text: string): TypedHypothesis {
  const { evidence, left } = trailing(text);
  return { act: 'add', text: left, evidence };
}

function judged(verdict: Verdict, text: string): TypedHypothesis {
  const { hypothesis, evidence, left } = leading(text);
  const last = trailing(left);
  return {
    act: 'judge',
    verdict,
    ...named(hypothesis),
    evidence: [...evidence, ...last.evidence],
    ...(last.left === '' ? {} : { reason: last.left }),
  };
}

const named = (hypothesis: string | undefined): { readonly hypothesis?: string } =>
  hypothesis === undefined ? {} : { hypothesis };

type Led = { readonly hypothesis?: string; readonly evidence: readonly string[]; readonly left: string };

/** The ids at the beginning, with what people write between them. */
function leading(text: string): Led {
  let left = text;
  let hypothesis: string | undefined;
  const evidence: string[] = [];
  for (;;) {
    const [whole, id] =
      /^(?:(?:with|by|and|because of)\s+)?[[(]?([HE]\d{1,4})[\])]?[,;:.]?(?:\s+|$)/i.exec(left) ?? [];
    if (whole === undefined || id === undefined) break;
    if (/^h/i.test(id)) hypothesis ??= id.toUpperCase();
    else evidence.push(id.toUpperCase());
    left = left.slice(whole.length);
  }
  return { ...named(hypothesis), evidence, left: left.trim() };
}

/** The ids at the end: `the database is slow (E5, E6)`. */
function trailing(text: string): { readonly evidence: readonly string[]; readonly left: string } {
  const [whole = '', ids = ''] = /(?:^|\s+)[[(]?((?:E\d{1,4}[,;\s]*)+)[\])]?\.?$/i.exec(text) ?? [];
  const evidence = [...ids.matchAll(/E\d{1,4}/gi)].map(([id]) => id.toUpperCase());
  return { evidence, left: text.slice(0, text.length - whole.length).trim() };
}
