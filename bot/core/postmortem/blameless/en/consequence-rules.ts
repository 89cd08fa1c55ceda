import type { Candidate } from '../finding.ts';
import { words } from '../words.ts';
import { blame, isExplained, restOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { isHuman } from './duty-rules.ts';
import { troubleNouns } from './nouns.ts';
import { getVerbs, praiseVerbs } from './verbs.ts';

const bad =
  words(`down failed failing fails broke broken crashed crashing stopped lost losing lose longer worse empty missing
  unavailable dead blocked wrong expired leaked exposed degraded delayed twice nobody nothing never not n't no without unnoticed
  late slower slow doubled offline corrupted hit impossible useless stuck unanswered ignored overloaded wiped gone locked
  flooded chaos second muted silent off`);
const relieving =
  words(`shorter saved recovered restored ended resolved mitigated prevented avoided only back smooth smoothly
  quickly faster better sooner limited stabilised stabilized good well helped spared caught contained`);
const onset = words(
  `began started happened occurred broke crashed failed stopped appeared went fell died rose doubled collapsed`,
);
const causal = words('because since as');
const later = words('after when once');
const routine =
  words(`start initiate deploy release roll begin apply run execute upgrade migrate launch enable restart shift increase
  open fail switch promote add scale rollout reboot`);
const neutral = words(`follow ask be have know need want use see try work say think call page join`);

/**
 * A person's act given as the reason of a trouble: "nobody was paged because Carla had switched the rotation off", "the site
 * went down right after Felix decided to clean up".
 */
export function reasonOfTrouble(clause: Clause): Candidate | undefined {
  const { verb, subject, tokens } = clause;
  if (
    verb.voice !== 'active' ||
    verb.modal !== undefined ||
    subject.certainty === 'we' ||
    (subject.certainty === 'doubtful' && !isHuman(clause))
  )
    return undefined;
  const main = verb.main ?? '';
  if (verb.negated || subject.negative || getVerbs.has(main) || praiseVerbs.has(main) || neutral.has(main))
    return undefined;
  const link = linkBefore(clause);
  if (link === undefined || verb.present) return undefined;
  const earlier = tokens.slice(startOfMain(clause, link.at), link.at).map((each) => each.norm);
  const before = earlier.length > 0 || link.kind === 'later' ? earlier : afterComma(clause);
  if (before.length === 0 || before.some((each) => relieving.has(each))) return undefined;
  if (restOf(clause).includes('runbook') || isExplained(clause)) return undefined;
  const isBad = before.some((each) => bad.has(each) || troubleNouns.has(each));
  const isOnset =
    before.some((each) => onset.has(each)) &&
    before.some((each) => troubleNouns.has(each) || each === 'down' || bad.has(each));
  if (link.kind === 'later' && routine.has(main)) return undefined;
  return (link.kind === 'causal' ? isBad : isOnset) ? blame(clause, 'person-failure') : undefined;
}

type Link = { readonly at: number; readonly kind: 'causal' | 'later' };

function linkBefore(clause: Clause): Link | undefined {
  const { tokens, subject } = clause;
  for (let n = subject.from - 1; n >= Math.max(0, subject.from - 3); n -= 1) {
    const norm = tokens[n]?.norm ?? '';
    const before = tokens[n - 1]?.norm ?? '';
    if (
      norm === 'that' &&
      (before === 'is' || before === 'was') &&
      tokens.slice(0, n).some((each) => each.norm === 'reason')
    )
      return { at: n, kind: 'causal' };
    if (
      norm === 'while' &&
      tokens.slice(0, n).some((each) => ['lost', 'wasted', 'waited'].includes(each.norm))
    )
      return { at: n, kind: 'causal' };
    if (causal.has(norm)) return norm === 'because' || before === ',' ? { at: n, kind: 'causal' } : undefined;
    if (later.has(norm)) return { at: n, kind: 'later' };
    if (tokens[n]?.kind === 'punct') return undefined;
  }
  return undefined;
}

/** The main clause where the reason comes first: "Because Denis rebooted the host, 30 machines went down". */
function afterComma(clause: Clause): readonly string[] {
  const norms = clause.tokens.map((each) => each.norm);
  const comma = norms.indexOf(',', clause.verb.to);
  return comma < 0 ? [] : norms.slice(comma + 1);
}

function startOfMain(clause: Clause, link: number): number {
  for (let n = link - 1; n >= 0; n -= 1)
    if ([';', ':', '.', '(', '–', '—'].includes(clause.tokens[n]?.norm ?? '')) return n + 1;
  return 0;
}

const touching =
  words(`change disable remove delete turn switch set edit push merge hard-code hardcode copy paste comment raise
  lower leave touch unplug modify tamper open mute approve deploy commit drop revoke decide put click overwrite rename move
  restart configure add enter let install replace pull take swap wire`);

/** "someone had hard-coded the address": nobody is named and everybody is meant. */
export function unnamedHand(clause: Clause): Candidate | undefined {
  const { verb, subject, tokens } = clause;
  const first = tokens[subject.from]?.norm ?? '';
  if (!['someone', 'somebody', 'whoever'].includes(first) || clause.conditional || verb.voice !== 'active')
    return undefined;
  if (
    verb.negated ||
    verb.modal !== undefined ||
    (verb.present && first !== 'whoever') ||
    isExplained(clause)
  )
    return undefined;
  const main = verb.main ?? '';
  if (praiseVerbs.has(main) || getVerbs.has(main) || (neutral.has(main) && first !== 'whoever'))
    return undefined;
  if (clause.temporal && !verb.perfect) return undefined;
  return verb.perfect || touching.has(main) ? blame(clause, 'person-failure') : undefined;
}

/** "kept trying for 50 minutes", "insisted on restarting": going on against better knowledge. */
export function stubbornness(clause: Clause): Candidate | undefined {
  const { verb, subject, tokens } = clause;
  if (
    verb.voice !== 'active' ||
    verb.negated ||
    verb.modal !== undefined ||
    clause.conditional ||
    subject.negative
  )
    return undefined;
  if (subject.certainty === 'we' || subject.certainty === 'doubtful' || isExplained(clause)) return undefined;
  const rest = restOf(clause);
  const [first = '', second = ''] = rest;
  const main = verb.main ?? '';
  const goingOn = main === 'keep' ? first : ['insist', 'persist'].includes(main) ? second : '';
  if (
    /^(?:trying|restarting|rebooting|retrying|pushing|deploying|ignoring|guessing|changing|fixing|insisting|refreshing|asking|making|breaking|forgetting|merging|rolling|killing|arguing)$/.test(
      goingOn,
    )
  )
    return blame(clause, 'person-failure', verb.to + 1);
  const instead = tokens.slice(0, subject.from).map((each) => each.norm);
  const opening = instead.lastIndexOf('instead');
  if (
    opening >= 0 &&
    instead[opening + 1] === 'of' &&
    (instead[opening + 2] ?? '').endsWith('ing') &&
    !instead.slice(opening).includes('.') &&
    !praiseVerbs.has(main)
  )
    return blame(clause, 'contrast');
  return undefined;
}
