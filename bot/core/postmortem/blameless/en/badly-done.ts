import type { Candidate } from '../finding.ts';
import { words } from '../words.ts';
import { blame, isExplained, restOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { isHuman } from './duty-rules.ts';
import { isAsserted } from './fault-rules.ts';
import { badWords } from './nouns.ts';
import { praiseVerbs } from './verbs.ts';

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
      // "on Friday" alone is a date.
      (next === 'a' || ['evening', 'afternoon', 'night', 'at'].includes(rest[n + 2] ?? '')) &&
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
