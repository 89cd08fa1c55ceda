import type { Candidate } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import type { Mention } from './mention.ts';
import { badWords, failingNouns, troubleNouns, workNouns } from './nouns.ts';
import { isAdverb } from './adverbs.ts';
import { breakVerbs, destroyVerbs, faultVerbs, verbOf } from './verbs.ts';

const causing = words('cause trigger introduce prolong worsen create provoke');
const harmless = words('old stale unused temporary faulty broken bad failing unhealthy defective planned');
const unnoticed = words(
  `miss mute silence disable bypass skip forget leave snooze suppress switch turn override unplug hide tamper`,
);
const harming = words(
  'leak delay expose slow stall hinder obstruct jeopardise jeopardize violate corrupt lose waste spoil confuse mismanage',
);
const planned = words(
  'planned agreed temporarily purpose maintenance scheduled intended requested instructed',
);

/** "was misconfigured by Minh", "three hosts were rebooted by mistake by the operations team". */
export function byAgent(tokens: readonly Token[], mention: Mention, later: string): Candidate | undefined {
  if (mention.certainty === 'we') return undefined;
  if (tokens[mention.to]?.norm === "'s" || tokens[mention.from - 1]?.norm !== 'by') return undefined;
  const participle = participleBefore(tokens, mention.from - 1);
  if (participle === undefined) return undefined;
  const lemma = verbOf(tokens[participle]?.norm ?? '')?.lemma ?? '';
  const between = tokens.slice(participle + 1, mention.from - 1).map((each) => each.norm);
  const before = tokens.slice(Math.max(0, participle - 12), participle).map((each) => each.norm);
  if (isNegatedBefore(before)) return undefined;
  if (
    mention.certainty === 'doubtful' &&
    !mention.name &&
    !between.some((each) => ['mistake', 'accident'].includes(each))
  )
    return undefined;
  if (!isBlamed(lemma, before, between, later)) return undefined;
  return {
    rule: 'by-agent',
    from: Math.max(0, participle - auxiliaries(before)),
    to: mention.to,
    thing: tokens[participle]?.norm ?? '',
  };
}

function isBlamed(
  lemma: string,
  before: readonly string[],
  between: readonly string[],
  later: string,
): boolean {
  if (between.includes('mistake') || between.includes('accident') || between.includes('error')) return true;
  if ([...before.slice(-3), ...between].some((each) => isAccusing(each))) return true;
  if ((faultVerbs.has(lemma) && lemma !== 'skip') || harming.has(lemma)) return true;
  if (
    /^ without (?:a |an |any |the |prior |proper |change )*(?:ticket|approval|review|notice|permission|request|test|testing|backup|warning|checking|asking|telling|reason|plan)/.test(
      later,
    )
  )
    return true;
  if (lemma === 'make' && between.some((each) => /^(?:worse|longer|harder|bigger)$/.test(each))) return true;
  if (breakVerbs.has(lemma) && !['take', 'bring', 'kill', 'overwhelm'].includes(lemma)) return true;
  if (causing.has(lemma)) return before.some((each) => troubleNouns.has(each));
  if (['take', 'bring', 'knock'].includes(lemma))
    return between.includes('down') || between.includes('about');
  if (
    before.some((each) => badWords.has(each) && !['slow', 'late'].includes(each)) &&
    ![
      'fix',
      'find',
      'revert',
      'remove',
      'spot',
      'correct',
      'roll',
      'detect',
      'notice',
      'replace',
      'disable',
      'delete',
      'restart',
    ].includes(lemma)
  )
    return true;
  if (destroyVerbs.has(lemma) && !['remove', 'clear', 'pull', 'detach', 'terminate'].includes(lemma))
    return !before.some((each) => harmless.has(each));
  return unnoticed.has(lemma) && ![...before, ...later.split(' ')].some((each) => planned.has(each));
}

const isAccusing = (norm: string): boolean =>
  /^(?:accidentally|mistakenly|wrongly|incorrectly|inadvertently|carelessly|erroneously|prematurely|recklessly|hastily|badly|poorly|blindly|improperly|falsely|needlessly|unintentionally)$/.test(
    norm,
  );

const isNegatedBefore = (before: readonly string[]): boolean =>
  before.slice(-3).some((each) => ['not', "n't", 'never'].includes(each));

function participleBefore(tokens: readonly Token[], by: number): number | undefined {
  for (let n = by - 1; n >= Math.max(0, by - 9); n -= 1) {
    const token = tokens[n];
    if (token === undefined || (token.kind === 'punct' && token.norm !== ',')) return undefined;
    if (['and', 'but', 'that', 'which', 'because'].includes(token.norm)) return undefined;
    if (verbOf(token.norm)?.forms.has('pp') === true && !isAdverb(token.norm)) return n;
  }
  return undefined;
}

/** How many words of "had been accidentally" stand before the participle. */
function auxiliaries(before: readonly string[]): number {
  let count = 0;
  while (
    count < before.length &&
    /^(?:was|were|been|had|has|have|is|are|be|being|got|n't|not|never|\w+ly)$/.test(
      before.at(-1 - count) ?? '',
    )
  )
    count += 1;
  return count;
}

const broke =
  words(`broke caused crashed took brought corrupted deleted wiped killed triggered overloaded destroyed knocked
  introduced locked cost ruined overwrote dropped emptied exposed leaked wrecked flooded`);
const light =
  words(`own usual first last early late quick fast bad poor slow wrong clumsy hasty repeated complete utter total
  obvious simple stupid careless initial second infamous famous typical latest little big small critical serious honest
  silly untested unreviewed broken faulty failed tiny very apparent own general sheer basic avoidable classic`);

/** "Bo's mistake", "the engineer's slow response", "An's change broke the cluster", "an oversight of the author". */
export function owned(tokens: readonly Token[], mention: Mention): Candidate | undefined {
  if (mention.certainty === 'we') return undefined;
  const own = possessive(tokens, mention);
  if (own !== undefined) return ownedNoun(tokens, mention, own);
  return mention.certainty === 'doubtful' ? undefined : failingOf(tokens, mention);
}

/** The place after "Bo's", "her", "the engineers'". */
function possessive(tokens: readonly Token[], mention: Mention): number | undefined {
  const mark = tokens[mention.to];
  if (mark?.norm === "'s" && !mark.spaced) return mention.to + 1;
  if (mark?.norm === "'" && (tokens[mention.to - 1]?.norm.endsWith('s') ?? false)) return mention.to + 1;
  return undefined;
}

/** What also a company or a machine may be said to have is no proof of a person. */
const mistakes =
  words(`mistake mistakes typo typos carelessness negligence blunder incompetence laziness recklessness sloppiness
  inattention ignorance misunderstanding inexperience stubbornness arrogance impatience`);

function ownedNoun(tokens: readonly Token[], mention: Mention, from: number): Candidate | undefined {
  let judged = false;
  for (let n = from; n < Math.min(tokens.length, from + 5); n += 1) {
    const { norm = '', kind } = tokens[n] ?? {};
    if (kind === 'punct' && norm !== '-') return undefined;
    if (mention.certainty === 'doubtful' && !mistakes.has(norm)) continue;
    if (failingNouns.has(norm) && !isTechnical(tokens, n))
      return { rule: 'blame-word', from: mention.from, to: n + 1, thing: norm };
    if (
      judged &&
      (workNouns.has(norm) ||
        /^(?:response|reaction|reply|reading|communication|planning|judgement|judgment|work|handling|advice|answer|call|timing|assumption|handwriting|attitude|memory|fingers)$/.test(
          norm,
        ))
    ) {
      return { rule: 'blame-word', from: mention.from, to: n + 1, thing: norm };
    }
    if (/^(?:lack|absence|want)$/.test(norm) && tokens[n + 1]?.norm === 'of')
      return { rule: 'blame-word', from: mention.from, to: n + 3, thing: norm };
    if (workNouns.has(norm) && verdictAfter(tokens, n + 1))
      return { rule: 'blame-word', from: mention.from, to: n + 2, thing: norm };
    if (badWords.has(norm) || ['bad', 'poor', 'slow', 'hasty', 'clumsy', 'late'].includes(norm))
      judged = true;
    else if (!light.has(norm) && !workNouns.has(norm) && verbOf(norm)?.forms.has('past') === true)
      return undefined;
  }
  return undefined;
}

/** "Bo's change broke ...", "her decision to skip ...". */
function verdictAfter(tokens: readonly Token[], at: number): boolean {
  const norms = tokens.slice(at, at + 4).map((each) => each.norm);
  const [first = '', second = ''] = norms;
  if (
    first === 'to' &&
    ['skip', 'ignore', 'bypass', 'disable', 'not', 'rush', 'wait', 'deploy', 'push', 'merge'].includes(second)
  )
    return true;
  const verb = norms.find((each) => !isAdverb(each)) ?? '';
  if (!broke.has(verb)) return false;
  const tail = tokens.slice(at, at + 9).map((each) => each.norm);
  if (['took', 'brought', 'knocked'].includes(verb))
    return tail.some((each) => ['down', 'out', 'offline'].includes(each));
  if (['caused', 'triggered', 'introduced'].includes(verb))
    return tail.some((each) => troubleNouns.has(each));
  return true;
}

const isTechnical = (tokens: readonly Token[], at: number): boolean =>
  /^(?:error|errors|fault|failure|failures)$/.test(tokens[at]?.norm ?? '') &&
  /^(?:rate|rates|budget|budgets|message|messages|code|codes|log|logs|page|pages|report|count|handling|handler|domain|tolerance|injection|mode|modes)$/.test(
    tokens[at + 1]?.norm ?? '',
  );

const belongs = words('by of from in on among with');
const lacking =
  words(`lack diligence care attention judgement judgment discipline communication planning ownership thoroughness
  initiative sense supervision coordination professionalism rigour rigor`);
const poor = words(
  'lack poor bad slow insufficient little no missing careless sloppy wrong late hasty want absence inadequate faulty',
);

/** "a mistake by the operator", "poor judgement of the lead", "a lack of care in the platform team", "an error on Bo's part". */
function failingOf(tokens: readonly Token[], mention: Mention): Candidate | undefined {
  let at = mention.from - 1;
  if (!belongs.has(tokens[at]?.norm ?? '')) return undefined;
  if (tokens[at]?.norm === 'of' && tokens[at - 1]?.norm === 'part' && tokens[at - 3]?.norm === 'on') at -= 3;
  const low = Math.max(0, at - 6);
  for (let n = at - 1; n >= low; n -= 1) {
    const norm = tokens[n]?.norm ?? '';
    if (
      tokens[n]?.kind === 'punct' ||
      (verbOf(norm)?.forms.has('past') === true && !failingNouns.has(norm) && !badWords.has(norm))
    )
      return undefined;
    const failing =
      failingNouns.has(norm) &&
      !isTechnical(tokens, n) &&
      !(
        ['fault', 'error', 'errors', 'failure', 'failures', 'delay'].includes(norm) &&
        ['in', 'on', 'with', 'from'].includes(tokens[at]?.norm ?? '')
      );
    const poorly =
      lacking.has(norm) && tokens.slice(Math.max(0, n - 4), n).some((each) => poor.has(each.norm));
    if ((failing || poorly) && !isDenied(tokens, n))
      return {
        rule: poorly ? 'careless' : 'blame-word',
        from: startOfNoun(tokens, n),
        to: mention.to,
        thing: norm,
      };
  }
  return undefined;
}

export const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some((each) =>
      [
        'no',
        'not',
        "n't",
        'never',
        'nor',
        'neither',
        'without',
        'rather',
        'instead',
        'nobody',
        'avoid',
        'avoids',
      ].includes(each.norm),
    );

function startOfNoun(tokens: readonly Token[], at: number): number {
  for (let n = at; n >= Math.max(0, at - 4); n -= 1) {
    const norm = tokens[n]?.norm ?? '';
    if (['a', 'an', 'the', 'poor', 'this', 'that', 'lack', 'complete', 'sheer'].includes(norm))
      return tokens[n - 1]?.norm === 'a' ? n - 1 : n;
    if (tokens[n]?.kind === 'punct') return n + 1;
  }
  return at;
}
