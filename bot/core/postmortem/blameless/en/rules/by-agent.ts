import type { Pattern } from '../../pattern.ts';
import { pattern } from '../shorthand.ts';

export const byAgentPatterns: readonly Pattern[] = [
  pattern(
    'by-agent',
    " by (?:<p>|<n>|people|persons) who (?:did not|did n't|had not|had n't|never|had no|was not|were not|was n't|could not|should|does not|knew nothing|ignored|forgot|failed|was (?:tired|careless|drunk|bored|in a hurry)|wanted|thought|panicked) ",
    { after: '(?:found|noticed|spotted|fixed|reported|used|read|handled|acknowledged) $' },
  ),
  pattern(
    'by-agent',
    ' (?:was|were|been|being|is) (?:\\S+ )?(?:rushed|crammed|sneaked|snuck|waved|rammed|forced|shoved|pushed|hurried|squeezed|slipped|nodded|rubber-stamped|bulldozed) (?:through|in|past|out)(?: \\S+){0,5} by (?:<p>|<n>|people|someone|somebody|those) ',
    {},
  ),
  pattern(
    'by-agent',
    ' by (?:someone|somebody|people|a person|persons|an individual|one of us|a colleague) (?:who|that|in|from|on|with|without|not|whose) ',
    {
      after:
        '(?:found|noticed|spotted|fixed|reported|suggested|raised|resolved|answered|joined|helped|led|acknowledged|reviewed|approved|owned|used|handled|covered|supported|read|checked|confirmed|done|written|tested) $',
      notIn: ' (?:should|must|can|could|may|will|needs? to) be ',
    },
  ),
  pattern(
    'by-agent',
    ' (?:was|were|been|being) (?:\\S+ly )?left (?:to (?:expire|rot|run|die|fail|fill|drift|pile)|open|running|unattended|unprotected|unanswered|unmonitored|in a|on|off|without|behind|exposed|disabled|muted) (?:\\S+ ){0,4}?by {P} ',
    {},
  ),
  pattern(
    'by-agent',
    ' (?:pushed|merged|deployed|run|started|launched|approved|released|shipped|executed|applied|published|promoted|opened|restarted|edited|changed) by {P} (?:\\S+ )?(?:without|by mistake|on a friday|in a hurry|despite|against|at random|before (?:checking|asking|testing|reading)|straight) ',
    { before: '^ (?:downtime|loss|errors|any (?:loss|errors|downtime))' },
  ),
];
