import type { Candidate } from '../finding.ts';
import { words } from '../words.ts';
import { blame, isExplained, objectOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { isHuman } from './duty-rules.ts';
import { troubleNouns } from './nouns.ts';
import { causeVerbs, destroyVerbs, faultVerbs, humanVerbs } from './verbs.ts';

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
export function isAsserted(clause: Clause): boolean {
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
