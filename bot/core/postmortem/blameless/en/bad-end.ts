import type { Candidate } from '../finding.ts';
import { words } from '../words.ts';
import { blame, isExplained, objectOf, restOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { isAsserted } from './fault-rules.ts';
import { careWords, troubleNouns } from './nouns.ts';

const results = words(
  'causing breaking bringing taking knocking crashing costing wiping destroying corrupting exposing leaking losing',
);
const resultVerbs = words(
  'caused broke took brought crashed cost wiped destroyed corrupted led knocked made locked killed',
);

/** "..., breaking checkout", "..., which took down the site". */
export function badResult(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  if (
    !isAsserted(clause) ||
    verb.voice !== 'active' ||
    subject.negative ||
    subject.certainty === 'we' ||
    subject.certainty === 'doubtful'
  )
    return undefined;
  const rest = restOf(clause);
  for (let n = 0; n < rest.length - 1; n += 1) {
    if (rest[n] !== ',') continue;
    const which = rest[n + 1] === 'which' || rest[n + 1] === 'and';
    let at = n + (which ? 2 : 1);
    while (
      ['thereby', 'thus', 'then', 'promptly', 'of', 'course', 'instantly', 'immediately', 'it'].includes(
        rest[at] ?? '',
      )
    )
      at += 1;
    const word = rest[at] ?? '';
    const tail = rest.slice(at + 1, at + 10);
    if (!(which ? resultVerbs : results).has(word)) continue;
    const plain = /^(?:caus|led|mad|cost|tak|took|bring|brought|los)/.test(word);
    const bad = tail.some(
      (each) =>
        troubleNouns.has(each) ||
        ['down', 'out', 'offline', 'worse', 'hours', 'hour', 'minutes', 'data', 'customers'].includes(each),
    );
    if (!plain || bad)
      return blame(clause, 'person-failure', Math.min(clause.verb.to + at + 1, clause.tokens.length));
  }
  return undefined;
}

const states =
  words(`asleep sleeping drunk guilty wrong drowsy absent confused clueless dozing negligent daydreaming overwhelmed
  underqualified unresponsive unwilling oblivious`);

/** "was careless", "was asleep", "was at fault", "was not paying attention". */
export function badState(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  if (clause.conditional || subject.certainty === 'doubtful' || verb.modal !== undefined) return undefined;
  const negated = verb.negated !== subject.negative;
  const object = objectOf(clause);
  const text = [...(verb.adverbs.includes('too') ? ['too'] : []), ...object].join(' ');
  if (verb.voice === 'progressive' && verb.main === 'pay')
    return negated && object.includes('attention') ? blame(clause, 'careless', verb.to + 1) : undefined;
  if (
    verb.voice === 'progressive' &&
    ['sleep', 'doze', 'daydream', 'guess', 'slack', 'snooze'].includes(verb.main ?? '') &&
    !negated
  )
    return blame(clause, 'person-failure');
  if (verb.voice !== 'copular') return undefined;
  if (negated) return notGood.test(text) ? blame(clause, 'careless', verb.to + 1) : undefined;
  const head = object.slice(0, 3);
  if (head.some((each) => careWords.has(each)))
    return blame(clause, 'careless', verb.to + head.findIndex((each) => careWords.has(each)) + 1);
  if (
    /^(?:\w+ly )?(?:at fault|to blame|(?:\w+ )?responsible for (?:the |this |that |a |all )?(?:\w+ ){0,3})/.test(
      text,
    )
  )
    return toBlame(clause, text);
  if (head.slice(0, 2).some((each) => states.has(each)))
    return isExplained(clause) ? undefined : blame(clause, 'person-failure', verb.to + 1);
  return out.test(text) ? blame(clause, 'careless', verb.to + 3) : undefined;
}

const notGood =
  /^(?:even |really |at all |very |quite )?(?:careful|attentive|thorough|vigilant|competent|qualified|experienced|professional|diligent|at (?:his|her|their|the) (?:desk|post|keyboard)|up to|fit|paying|capable|listening|smart|bright|interested|good enough|skilled|focused|serious|willing|bothered)/;
const out =
  /^(?:(?:clearly|simply|just|obviously) )?(?:out of (?:his|her|their) depth|in over|in (?:too much of )?a hurry|on (?:his|her|their) phone|nowhere|the weak(?:est)? link|the problem|the culprit|too (?:lazy|proud|stubborn|busy|confident|eager|impatient|careless)|not up to)/;

function toBlame(clause: Clause, text: string): Candidate | undefined {
  if (
    /responsible for/.test(text) &&
    !text
      .split(' ')
      .slice(0, 9)
      .some(
        (each) =>
          troubleNouns.has(each) ||
          /^(?:failed|botched|broken|lost|missing|delayed|bungled|unplanned)$/.test(each) ||
          ['deleting', 'breaking', 'causing', 'losing', 'loss'].includes(each),
      )
  )
    return undefined;
  return blame(clause, 'blame-word', clause.verb.to + 2);
}
