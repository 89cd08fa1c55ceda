import type { Pattern } from '../../pattern.ts';
import { pattern, unsaid } from '../shorthand.ts';

export const humanErrorPatterns: readonly Pattern[] = [
  pattern(
    'human-error',
    ' (?:(?:a|an|the|plain|simple|pure|sheer|just|another|classic|single|basic|clear|obvious) ){0,4}(?:human|operator|user|pilot|manual|personal|personnel|staff|engineer|admin|administrator|developer|employee|cockpit|finger|clerical|operational) (?:configuration |input |typing |operating )?(?:errors?|mistakes?|failures?|slips?|slip-up|oversights?|negligence|fault|lapses?|blunders?|carelessness|trouble) ',
    {
      after: unsaid,
      notIn: ' user (?:errors|failures|mistakes) ',
      before:
        '^ (?:rates?|messages?|budget|codes?|pages?|counts?|responses?|reports?|handling|is not|was not|is never|is a symptom|is no|were not|as a (?:root )?cause is) ',
    },
  ),
  pattern(
    'human-error',
    ' (?:pebkac|pebcak|id10t|id-10-t|layer (?:8|eight)|layer-8|fat[- ]?fingere?d?|fat-fingering|fat finger|wetware) ',
  ),
  pattern(
    'human-error',
    ' (?:sat|sits|sitting|was|is|lies|lay|somewhere) (?:right |directly )?(?:in front of|behind) (?:the |a |his |her )?(?:screen|keyboard|monitor|console|desk) ',
    { notIn: ' (?:the )?(?:token|cable|router|switch|host) ' },
  ),
  pattern('human-error', ' between (?:the )?(?:chair|keyboard) and (?:the )?(?:chair|keyboard) '),
  pattern('human-error', ' (?:came|comes|boils|boiled) down to G2(?:people|somebody|someone|{P}) not '),
  pattern('human-error', ' error(?:s)? (?:made )?by (?:a |the )?(?:human|humans|staff|personnel) ', {
    after: unsaid,
  }),
  pattern(
    'human-error',
    ' (?:the|a) human (?:in the loop|factor|element|side) (?:failed|was (?:to blame|the cause|the problem|the weak link)) ',
  ),
];
