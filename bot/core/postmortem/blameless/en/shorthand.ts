import type { BlameRule } from '../finding.ts';
import { patternOf } from '../pattern.ts';
import type { Conditions, Pattern } from '../pattern.ts';
import { anyOf } from '../words.ts';

// Shorthand of the patterns: P a person or team, W the writers, G a gap of at most n words, D a duration, T a trouble.
const macros: Readonly<Record<string, string>> = {
  P: '(?<![^ ])(?:<p>|<n>|he|she|i|someone|somebody|whoever)',
  W: '(?<![^ ])(?:<p>|<n>|he|she|i|we|they|someone|somebody|anyone|anybody|everyone|everybody|whoever|nobody|people)',
  R: '(?:<p>|human|human being|adult|professional|someone|shop|mind|hands?)',
  A: "(?:(?:\\S+ly|just|even|also|only|not|n't|never|simply|really|still|all|once|again|ever|actually) )",
  D: '(?:(?:for|almost|nearly|over|about|another|more|than|a|full|whole|good|an|the|\\S+) ){0,4}?(?:seconds|minutes?|mins?|hours?|hrs?|days?|weeks?|ages|forever)',
  T: anyOf(
    'outage outages incident incidents failure failures downtime bug error loss regression problem mess issue issues disruption corruption damage crash trouble breakage breach leak mistake accident disaster delay this that it all',
  ),
  HUMAN: anyOf(
    'read reading looking look checked check checking tested test testing reviewed review asked ask asking followed care attention thought thinking verified verify noticed told communicated coordinated planned double-checked validated escalated paid bothered discipline diligence common glance call message question rehearsed rehearsal proofread listened waited',
  ),
};

const fill = (source: string): string =>
  source
    .replaceAll(/(?<![A-Za-z])G(\d+)/g, (_, n: string) => `(?:[^ ;:.!?]+ ){0,${n}}?`)
    .replaceAll(/\{(P|W|R|A|D|T|HUMAN)\}/g, (_, name: string) => macros[name] ?? '');

export const pattern = (rule: BlameRule, source: string, conditions: Conditions = {}): Pattern =>
  patternOf(rule, source, conditions, fill);

/** The phrase is mentioned or denied: "no human error", "instead of a careless". */
export const unsaid = String.raw`\b(?:no|not|n't|never|nor|neither|without|rather than|instead of|avoids?|nobody|word|phrase|term|label|call it|called|calling|removed?|replaced?|replaces?) (?:\S+ ){0,3}$`;

/** The judging word is taken back: "not obvious", "far from clear". */
export const denied = String.raw`\b(?:not|n't|never|no|nor|neither|less|hardly|without|far from|anything but|word|phrase) (?:\S+ ){0,2}$`;

/** What helps; "finally" before one of these is relief and no reproach. */
export const helping =
  '(?:found(?! out)|find(?! out)|fixed|located|identified|resolved|restored|confirmed|discovered|reached|recovered|solved|joined|finished|stabilised|stabilized|pinpointed|handed|got through|completed|traced)';

/** What people produce and can be judged by. */
export const work =
  '(?:communications?|response|responses|reaction|answers?|reply|handover|work|review|reviews|analysis|decisions?|updates?|notes?|explanations?|handling|leadership|planning|estimates?|approach|attitude|behaviou?r|performance|instructions|testing|preparation|change|changes|code|commit|assessment|judge?ment|timing|diagnosis|choices?|coordination|follow-up|rollout|deployment|execution|advice|documentation|messages?)';

/** How it is judged. */
export const poor =
  '(?:late|vague|wrong|slow|poor|weak|insufficient|inadequate|incomplete|sloppy|confused|confusing|unclear|useless|unhelpful|chaotic|bad|missing|misleading|clumsy|half-hearted|hasty|rushed|careless|disappointing|lacking|questionable|amateurish|terrible|awful|patchy|erratic|contradictory|unprofessional|superficial|shoddy|subpar|lax|overdue|flawed|nonexistent|non-existent|too little|too late|not good|not helpful|not up|far from|a mess|a disaster|a joke|a shambles|all over)';
