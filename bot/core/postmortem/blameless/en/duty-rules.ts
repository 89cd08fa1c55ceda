import type { Candidate } from '../finding.ts';
import { words } from '../words.ts';
import { blame, isExplained, objectOf, restOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { destroyVerbs, dutyVerbs, getVerbs, humanVerbs, receiveVerbs, systemVerbs } from './verbs.ts';

const readiness =
  words(`awake alert careful ready prepared there online attentive aware vigilant cautious mindful present
  honest clear clearer faster quicker stricter smarter wiser patient sober on at in watching paying looking reachable
  suspicious sceptical skeptical more`);

/** "should have", "ought to have", "was supposed to", "could at least have": measured against what did not happen. */
export function shouldHave(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  if (verb.modal === undefined || clause.conditional) return undefined;
  if (clause.tokens[subject.from]?.norm === 'you' && clause.tokens[subject.from - 1]?.norm === 'what')
    return undefined;
  if (subject.certainty === 'doubtful' && !isHuman(clause)) return undefined;
  const obliged = verb.modal === 'should' && verb.perfect;
  if (obliged || verb.modal === 'supposed')
    return isReproach(clause) ? blame(clause, 'should-have') : undefined;
  if (!verb.perfect) return refusal(clause);
  const reproachful = verb.adverbs.some((each) =>
    ['at least', 'at the very least', 'easily', 'well', 'simply', 'just'].includes(each),
  );
  if (verb.modal === 'could' && !verb.negated && !subject.negative && verb.voice === 'active') {
    return dutyVerbs.has(verb.main ?? '') ? blame(clause, 'should-have') : undefined;
  }
  if (verb.modal === 'might' && reproachful) return blame(clause, 'should-have');
  if (verb.modal === 'must' && ['know', 'see', 'notice'].includes(verb.main ?? ''))
    return blame(clause, 'hindsight');
  return undefined;
}

/** A person who should have been reached, helped or told is no reproach; one who should have been awake is. */
function isReproach(clause: Clause): boolean {
  const { verb } = clause;
  const main = verb.main ?? '';
  const [first = ''] = objectOf(clause);
  if (verb.voice === 'passive' || ['access', 'permission', 'permissions', 'rights'].includes(first))
    return false;
  if (verb.voice === 'copular')
    return readiness.has(first)
      ? !(first === 'on' && objectOf(clause)[1] === 'call')
      : verb.negated && !excused.has(first);
  if (verb.voice === 'progressive') return true;
  if (main === 'have' && /^(?:it|his|her|their)$/.test(first)) return true;
  if (getVerbs.has(main)) return verb.negated && main === 'have';
  if (main === 'be') return verb.modal !== 'supposed' && readiness.has(first);
  return true;
}

const excused = words(
  'able possible alone awake needed necessary working responsible asked used so left required',
);

function refusal(clause: Clause): Candidate | undefined {
  const { verb } = clause;
  if (verb.modal !== 'would' || !verb.negated || verb.voice !== 'active' || clause.subject.certainty === 'we')
    return undefined;
  return refused.has(verb.main ?? '') ? blame(clause, 'failed-to') : undefined;
}

const refused = words('listen wait help answer stop accept escalate ask follow let admit cooperate read');

/** Whether the verb is one that shows a person behind a doubtful word. */
export function isHuman(clause: Clause): boolean {
  const { verb, subject } = clause;
  const verbs = [...verb.chain, verb.main ?? ''];
  if (verbs.some((each) => humanVerbs.has(each))) return true;
  if (!subject.name && clause.tokens[subject.from]?.norm !== 'they') return false;
  return dutyVerbs.has(verb.main ?? '') && !systemVerbs.has(verb.main ?? '');
}

const givingUp = words('fail neglect omit');
const notDone = words('think bother remember care take get manage try attempt stop');
const coreDuties =
  words(`test tell inform check wait read follow escalate announce document ask review verify validate warn
  notify consult communicate look acknowledge ack respond call page monitor`);

/** "failed to", "forgot to", "did not bother to", "decided not to test". */
export function chainFailure(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  if (clause.conditional || verb.voice === 'copular' || verb.voice === 'passive') return undefined;
  if (subject.certainty === 'doubtful' && !isHuman(clause)) return undefined;
  const negated = verb.negated !== subject.negative;
  const hypothetical = verb.modal !== undefined && !(verb.modal === 'could' && negated);
  if (hypothetical) return undefined;
  const first = verb.chain[0];
  if (verb.main === 'forget' || first === 'forget') return forgot(clause, negated);
  if (first === undefined) return bothered(clause, negated);
  if (givingUp.has(first) && !negated)
    return subject.certainty === 'we' && !dutyVerbs.has(verb.main ?? '')
      ? undefined
      : blame(clause, 'failed-to');
  if ((first === 'refuse' || (first === 'decline' && !verb.present)) && !negated)
    return blame(clause, 'failed-to');
  if (negated && first === 'remember') return blame(clause, 'forgot');
  if (negated && notDone.has(first) && subject.certainty !== 'we')
    return isExplained(clause) ? undefined : blame(clause, 'failed-to');
  if (verb.chainNegated && coreDuties.has(verb.main ?? '') && subject.certainty !== 'we')
    return blame(clause, 'failed-to');
  if (first === 'bother' && !negated && subject.certainty !== 'we') return blame(clause, 'sarcasm');
  return undefined;
}

function forgot(clause: Clause, negated: boolean): Candidate | undefined {
  if (negated) return undefined;
  const [first = ''] = objectOf(clause);
  return first === 'nothing' ? undefined : blame(clause, 'forgot');
}

function bothered(clause: Clause, negated: boolean): Candidate | undefined {
  const { main = '' } = clause.verb;
  if (main === 'bother' && negated) return blame(clause, 'failed-to');
  if (main === 'remember' && negated && clause.subject.certainty !== 'we') return blame(clause, 'forgot');
  return undefined;
}

/** Verbs that say little by themselves: what was not done is in the object. */
const lightDuties =
  words(`make take give do get put go come let have bring move run push pull apply delete remove send
  use leave add set start restart reset turn switch act help stop close connect order log lead pay keep show include own meet
  cross obtain wake`);
const lightObjects =
  words(`notice care attention thought warning heads-up backup backups test tests review reviews check checks
  checklist handover note notes update updates sure action seriously message reply proper plan responsibility ownership
  alarm alarms alert alerts limit limits timeout flag announcement word documentation snapshot dry-run canary rollout
  rollback runbook guide step steps procedure process precautions measures initiative time command script certificate key
  anyone anybody answer sign concerns questions question help call calls page pages`);
const observing = words('see find detect identify spot recognise recognize catch hear');
const exonerating = words('mistake wrong error errors harm damage trouble difference anomaly');

/** "did not check", "never told", "nobody read": something expected of people that was not done. */
export function neglect(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  const main = verb.main ?? '';
  const negated = verb.negated !== subject.negative;
  if (!negated || clause.conditional || verb.voice !== 'active' || verb.chain.length > 0) return undefined;
  if (verb.modal !== undefined || (verb.present && (clause.temporal || soft.has(main)))) return undefined;
  if (getVerbs.has(main) || blameless.has(main)) return undefined;
  if (!dutyVerbs.has(main) && (subject.certainty === 'doubtful' || verb.present)) return undefined;
  if (subject.certainty === 'doubtful' && !isHuman(clause)) return undefined;
  if (
    subject.certainty === 'we' &&
    !verb.adverbs.some((each) => ['even', 'ever', 'once', 'simply', 'just'].includes(each))
  )
    return undefined;
  const object = objectOf(clause);
  // "a list that nobody has read since 2020": tells of the list.
  if (subject.negative && isRelative(clause)) return undefined;
  if (subject.negative && object.some((each) => /^(?:vendor|hotline|provider|supplier|carrier)/.test(each)))
    return undefined;
  if (object.some((each) => exonerating.has(each)) && !object.includes('seriously')) return undefined;
  if (observing.has(main) && /^(?:any|anything|a|an|errors?)$/.test(object[0] ?? '')) return undefined;
  if (
    lightDuties.has(main) &&
    (/^(?:any|anything)$/.test(object[0] ?? '') || !object.some((each) => lightObjects.has(each)))
  )
    return undefined;
  return isExplained(clause) ? undefined : blame(clause, rule(clause));
}

const isRelative = ({ tokens, subject }: Clause): boolean =>
  ['that', 'which'].includes(tokens[subject.from - 1]?.norm ?? '') &&
  ['a', 'an', 'one', 'some'].includes(tokens[subject.from - 3]?.norm ?? '');

/** What a person did not do and need not have done. */
const blameless =
  words(`want cause lose break deploy know mean intend change touch mind work live feel like belong succeed
  survive suffer exist arrive require possess depend matter believe blame deserve die hurt hit fall crash fail ignore forget miss
  neglect delete drop wipe harm panic sleep drink damage affect trigger introduce create exceed stay go disrupt rush
  rely assume guess hesitate regret expose leak interrupt interfere insist complain argue waste skip bypass happen appear seem`);

const soft =
  words(`see notice realise realize understand recognise recognize receive detect find hear identify appreciate
  grasp expect`);

const rule = (clause: Clause): Candidate['rule'] =>
  ['acknowledge', 'ack', 'follow', 'communicate', 'respond'].includes(clause.verb.main ?? '')
    ? 'failed-to'
    : 'person-failure';

const respondVerbs =
  words(`acknowledge ack respond react answer reply notice realise realize join escalate understand see wake
  look check admit call tell inform find open read start discover ask involve page get raise report recognise recognize act
  declare remember mention log`);

/** "only noticed after ...", "waited forty minutes before ...", "took an hour to answer", "was too slow". */
export function slowness(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  if (
    subject.certainty === 'we' ||
    subject.certainty === 'doubtful' ||
    verb.modal !== undefined ||
    verb.negated
  )
    return undefined;
  const main = verb.main ?? '';
  const rest = restOf(clause);
  const text = [...(verb.adverbs.includes('too') ? ['too'] : []), ...rest].join(' ');
  if (verb.voice === 'copular') {
    const slow =
      /^(?:far |much |simply |just )?(?:too (?:slow|late|busy|tired|lazy|proud|quick|hasty|inexperienced|junior)|(?:very |so |rather |painfully )?slow\b|late\b|nowhere)/;
    return slow.test(text) ? blame(clause, 'person-failure', clause.verb.to + 2) : undefined;
  }
  if (verb.voice !== 'active' || isExplained(clause)) return undefined;
  if (
    verb.adverbs.includes('only') &&
    respondVerbs.has(main) &&
    /\b(?:after|when|once|at|later|minutes|hours|because)\b/.test(text)
  )
    return blame(clause, 'person-failure');
  if (main === 'wait' && longWait.test(text)) return blame(clause, 'person-failure', clause.verb.to + 2);
  if (main === 'take' && longTake.test(text))
    return respondVerbs.has(lastOf(text, longTake))
      ? blame(clause, 'person-failure', clause.verb.to + 2)
      : undefined;
  if (respondVerbs.has(main) && /\b(?:far |much )?too late\b|\bonly after\b/.test(text))
    return blame(clause, 'person-failure');
  return undefined;
}

const duration = String.raw`(?:(?:for|almost|nearly|over|about|another|more|than|a|full|whole|good|an|the|\w+|[\d.,:-]+) ){0,4}?(?:seconds|minutes?|mins?|hours?|h|hrs?|days?|weeks?|months?|ages|forever|eternity|too long)\b`;
const longWait = new RegExp(`^(?:too long|${duration}(?: \\w+){0,2} (?:before|to|until|with)\\b)`);
const longTake = new RegExp(`^${duration} to (\\w+)`);

const lastOf = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

/** Whether the person is the one something was to be done to: paged, told, given. */
export const isPatient = (clause: Clause): boolean =>
  clause.verb.voice === 'passive' &&
  (receiveVerbs.has(clause.verb.main ?? '') || !destroyVerbs.has(clause.verb.main ?? ''));
