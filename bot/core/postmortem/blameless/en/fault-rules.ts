import type { Candidate } from '../finding.ts';
import { words } from '../words.ts';
import { blame, isExplained, objectOf, restOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { isHuman } from './duty-rules.ts';
import { badWords, careWords, troubleNouns } from './nouns.ts';
import { causeVerbs, destroyVerbs, faultVerbs, humanVerbs, praiseVerbs } from './verbs.ts';

const guarded = words('bypass circumvent sidestep override disable skip switch turn');
const guards =
  words(`approval approvals review reviews check checks guard process step steps test tests canary freeze policy
  policies safety procedure procedures gate gates stage validation checklist runbook protection safeguard safeguards queue
  warning warnings control controls training dry-run backup staging rehearsal verification tls lock locks
  authentication protection firewall monitoring limit limits quorum sanity`);
const goals = words('slo sla objective target goal');

/** The verb itself says that it went wrong: broke, ignored, misread, caused the outage. */
export function fault(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  const main = verb.main ?? '';
  if (!isAsserted(clause) || subject.negative) return undefined;
  const object = objectOf(clause);
  if (object[0] === 'nothing' || object[0] === 'no') return undefined;
  if (guarded.has(main)) {
    const hit = object.slice(0, 7).some((each) => guards.has(each));
    return hit && !isExplained(clause) ? blame(clause, 'person-failure') : undefined;
  }
  if (main === 'miss')
    return object.some((each) => goals.has(each)) || isExplained(clause)
      ? undefined
      : blame(clause, 'person-failure');
  if (subject.certainty === 'we')
    return ['ignore', 'neglect', 'overlook', 'dismiss', 'disregard'].includes(main)
      ? blame(clause, 'person-failure')
      : undefined;
  if (subject.certainty === 'doubtful' && !(isHuman(clause) || (subject.name && humanVerbs.has(main))))
    return undefined;
  if (faultVerbs.has(main) || overrun.has(main) || isDown(clause) || isBadMessing(clause))
    return isExplained(clause) ? undefined : blame(clause, 'person-failure');
  return causesTrouble(clause) ? blame(clause, 'person-failure', clause.end) : undefined;
}

const overrun = words('overwhelm overload flood saturate starve');

/** An active statement about something that happened. */
function isAsserted(clause: Clause): boolean {
  const { verb } = clause;
  if (verb.main === undefined || clause.conditional || verb.negated || verb.modal !== undefined) return false;
  if (verb.voice !== 'active' && verb.voice !== 'progressive') return false;
  return !(verb.present && clause.temporal);
}

const isBadMessing = (clause: Clause): boolean => {
  const [first = '', second = ''] = objectOf(clause);
  const main = clause.verb.main ?? '';
  if (main === 'screw' || main === 'mess') return true;
  if (main === 'play' || main === 'toy' || main === 'experiment' || main === 'fool')
    return first === 'with' || (first === 'around' && second === 'with') || second === 'production';
  return main === 'blow' && (first === 'up' || first === 'it');
};

/** "took the site down", "brought down the cluster", "knocked production offline". */
function isDown(clause: Clause): boolean {
  if (!['take', 'bring', 'knock', 'tear', 'force'].includes(clause.verb.main ?? '')) return false;
  const object = objectOf(clause).slice(0, 8);
  const down = object.indexOf('down');
  if (down >= 0)
    return (
      !object.slice(down).some((each) => ['notes', 'time', 'latency', 'number'].includes(each)) &&
      !['notes', 'time'].includes(object[1] ?? '')
    );
  if (clause.verb.main === 'take' && object[0] === 'out') return object[1] !== 'of' && object.length > 1;
  return (
    object.includes('offline') &&
    object.some((each) =>
      ['site', 'production', 'everything', 'all', 'whole', 'region', 'service'].includes(each),
    )
  );
}

const recovery = words('response recovery mitigation rollback fix escalation restoration diagnosis repair');

function causesTrouble(clause: Clause): boolean {
  const main = clause.verb.main ?? '';
  if (!causeVerbs.has(main)) return false;
  const object = objectOf(clause).slice(0, 9);
  if (main === 'cost') return ['us', 'customers', 'the', 'them'].includes(object[0] ?? '');
  if (main === 'delay') return object.some((each) => recovery.has(each));
  if ((main === 'lead' || main === 'contribute') && !object.includes('to')) return false;
  if (main === 'create' || main === 'initiate' || main === 'produce')
    return object.some(
      (each) =>
        troubleNouns.has(each) && !['incident', 'incidents', 'issue', 'issues', 'impact'].includes(each),
    );
  return object.some((each) => troubleNouns.has(each));
}

const live = words(`production prod live customer customers customers' only entire wrong everything`);
const kept = words(
  'old stale unused temporary faulty broken bad failing unhealthy defective orphaned duplicate expired',
);

/** Deleted, wiped or overwrote something that was in use. */
export function destruction(clause: Clause): Candidate | undefined {
  const main = clause.verb.main ?? '';
  if (
    !isAsserted(clause) ||
    clause.subject.negative ||
    !destroyVerbs.has(main) ||
    clause.subject.certainty === 'doubtful'
  )
    return undefined;
  const object = objectOf(clause).slice(0, 8);
  if (object.slice(0, 4).some((each) => kept.has(each)) || isExplained(clause)) return undefined;
  if (
    ['remove', 'detach', 'clear', 'pull', 'terminate', 'unplug', 'drop'].includes(main) &&
    object.includes('from')
  )
    return undefined;
  const hit = object.some((each) => live.has(each) || /^(?:prod|production|live)[-_]/.test(each));
  const whole = ['overwrite', 'wipe', 'truncate', 'erase', 'destroy'].includes(main) && object.length > 0;
  return hit || whole ? blame(clause, 'person-failure') : undefined;
}

const badly =
  words(`accidentally mistakenly wrongly incorrectly inadvertently blindly hastily carelessly recklessly negligently
  prematurely unwittingly foolishly needlessly unnecessarily thoughtlessly erroneously unintentionally improperly
  inappropriately irresponsibly sloppily stupidly casually rashly naively unwisely lazily idly unthinkingly absent-mindedly
  belatedly falsely poorly badly impatiently unilaterally secretly single-handedly obviously clumsily`);
const launching =
  words(`push deploy merge run execute apply approve ship release commit publish upload import roll enter set write
  configure install promote launch submit sign make start copy paste type select choose use leave create add send give put
  rush flip load wave let execute trigger`);
const dutyGerunds =
  words(`testing checking reading asking telling waiting looking verifying reviewing thinking consulting
  informing warning notifying announcing following validating taking making running understanding realising realizing
  considering coordinating confirming communicating backing rehearsing talking letting giving first even bothering
  double-checking writing documenting having understanding knowing doing saying setting`);
const dutyNouns =
  words(`backup backups review approval permission tests test testing rollback plan check checks notice
  coordination care authorisation authorization consent announcement warning supervision thought thinking word explanation
  second plan dry-run validation preparation understanding reason consultation`);

/** The verb is neutral, but the clause says that it was done badly: by mistake, without testing, on the wrong host. */
export function badlyDone(clause: Clause): Candidate | undefined {
  const { verb, subject } = clause;
  const main = verb.main ?? '';
  if (!isAsserted(clause) || subject.negative || subject.certainty === 'we') return undefined;
  if (subject.certainty === 'doubtful' && !isHuman(clause)) return undefined;
  if (
    verb.adverbs.some(
      (each) => badly.has(each) || each === 'by mistake' || each === 'by accident' || each === 'in haste',
    )
  )
    return blame(clause, 'person-failure');
  const rest = restOf(clause).slice(0, 30);
  const place = badPlace(rest, main);
  if (place === undefined || isExplained(clause)) return undefined;
  return blame(clause, 'person-failure', Math.min(clause.verb.to + place, clause.tokens.length));
}

const swapping =
  words(`unplug pull delete drop wipe restart reboot stop terminate kill select choose pick open edit type enter run
  disable remove shut click press truncate destroy detach promote copy`);

/** How many words after the verb the judging words end. */
function badPlace(rest: readonly string[], main: string): number | undefined {
  const praise = praiseVerbs.has(main) && main !== 'join';
  for (let n = 0; n < rest.length; n += 1) {
    const norm = rest[n] ?? '';
    const next = rest[n + 1] ?? '';
    if ([';', '.', '(', 'because', 'who', 'which', 'that', 'whose', 'where'].includes(norm)) return undefined;
    if (norm === 'and' && n > 0 && ['the', 'it', 'this'].includes(next)) return undefined;
    if (badly.has(norm) && n < 12) return n + 1;
    if (norm === 'by' && ['mistake', 'accident'].includes(next)) return n + 2;
    if (norm === 'before' && isTooEarly(rest, n)) return n + 2;
    if (norm === 'in' && ['error', 'haste'].includes(next) && n < 12) return n + 2;
    if (norm === 'at' && next === 'random') return n + 2;
    if (norm === 'without' && isWithoutCare(rest, n) && !(praise && !(rest[n + 1] ?? '').endsWith('ing')))
      return n + 2;
    if ((norm === 'although' || (norm === 'though' && rest[n - 1] === 'even')) && isAgainstKnowledge(rest, n))
      return n + 2;
    if (
      norm === 'instead' &&
      next === 'of' &&
      (dutyGerunds.has(rest[n + 2] ?? '') || (swapping.has(main) && n < 12))
    )
      return n + 3;
    if ((norm === 'despite' || (norm === 'against' && n < 12)) && isAgainstAdvice(rest, n)) return n + 3;
    if (!praise && badObject(rest, n, main)) return n + 2;
    if (
      (norm === 'straight' || norm === 'directly') &&
      ['to', 'in', 'on', 'into', 'at'].includes(next) &&
      /^(?:prod|production|live|main|master)$/.test(rest[n + 2] ?? '')
    )
      return n + 3;
    if (
      norm === 'on' &&
      ['a', 'friday'].includes(next) &&
      rest.slice(n + 1, n + 4).includes('friday') &&
      n < 10
    )
      return n + 3;
    if (
      norm === 'too' &&
      ['late', 'early', 'soon', 'fast', 'quickly', 'slowly', 'long'].includes(next) &&
      n < 12
    )
      return n + 2;
  }
  return undefined;
}

/** "before the second reviewer had finished", "before checking". */
function isTooEarly(rest: readonly string[], at: number): boolean {
  if (
    /^(?:checking|testing|reading|asking|looking|verifying|waiting|consulting|reviewing|thinking|telling|informing)$/.test(
      rest[at + 1] ?? '',
    )
  )
    return true;
  const clause = rest.slice(at + 1, at + 9);
  const had = clause.findIndex((each) => ['had', 'was', 'were', 'could', 'has', 'is', 'got'].includes(each));
  if (had < 1) return false;
  return clause
    .slice(had + 1, had + 5)
    .some((each) =>
      /^(?:finished|done|approved|reviewed|checked|tested|complete|ready|confirmed|read|object|react|agreed|signed|warned|told|informed|verified|look|chance)$/.test(
        each,
      ),
    );
}

function isWithoutCare(rest: readonly string[], at: number): boolean {
  const after = rest.slice(at + 1, at + 6);
  const [first = ''] = after;
  if (
    [
      'being',
      'having',
      'losing',
      'dropping',
      'causing',
      'affecting',
      'interrupting',
      'disturbing',
      'waking',
      'needing',
      'restarting',
      'touching',
      'changing',
      'breaking',
      'stopping',
      'knowing',
    ].includes(first) ||
    after.includes('asked')
  )
    return false;
  if (
    /^[a-z-]{3,}ing$/.test(first) &&
    !['nothing', 'anything', 'warning', 'timing', 'monitoring', 'logging', 'caching'].includes(first)
  )
    return true;
  if (dutyGerunds.has(first) || dutyGerunds.has(after[1] ?? '')) return true;
  if (/^(?:any|a|the|prior|proper|his|her|their|further|much|due|so|sufficient|adequate)$/.test(first))
    return after.slice(1, 4).some((each) => dutyNouns.has(each));
  return dutyNouns.has(first);
}

const isAgainstKnowledge = (rest: readonly string[], at: number): boolean =>
  rest
    .slice(at + 1, at + 12)
    .some((each) =>
      /^(?:his|her|knew|told|warned|warning|warnings|red|failing|documented|written|clear|forbidden|policy|checklist|freeze|signs?|marked|desk|drill|drilled|trained|asked|explicitly)$/.test(
        each,
      ),
    );

const isAgainstAdvice = (rest: readonly string[], at: number): boolean =>
  rest
    .slice(at + 1, at + 7)
    .some((each) =>
      /^(?:warnings?|freeze|reminders?|advice|instructions?|rules?|policy|knowing|told|red|failing|protests?|objections?|guidelines|alerts?|being)$/.test(
        each,
      ),
    );

function badObject(rest: readonly string[], at: number, main: string): boolean {
  const norm = rest[at] ?? '';
  if (at > 10 || !badWords.has(norm)) return false;
  const before = rest[at - 1] ?? '';
  if (norm === 'wrong')
    return (
      rest[at + 1] !== undefined &&
      !['with', 'in', '.', ','].includes(rest[at + 1] ?? '') &&
      before !== 'nothing' &&
      before !== 'went'
    );
  if (['slow', 'late', 'premature', 'outdated'].includes(norm)) return false;
  return launching.has(main);
}

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
  const text = object.join(' ');
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
          troubleNouns.has(each) || ['deleting', 'breaking', 'causing', 'losing', 'loss'].includes(each),
      )
  )
    return undefined;
  return blame(clause, 'blame-word', clause.verb.to + 2);
}
