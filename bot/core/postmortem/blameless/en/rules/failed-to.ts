import type { Pattern } from '../../pattern.ts';
import { pattern } from '../shorthand.ts';

export const failedToPatterns: readonly Pattern[] = [
  pattern(
    'failed-to',
    ' (?:failure|inability|unwillingness|refusal|reluctance|failures) (?:of|by|on the part of) (?:\\S+ )?{P} (?:to|in) ',
  ),
  pattern(
    'failed-to',
    ' (?:<p>|he|she) (?:was|were) (?:unable|not able|too \\S+) to (?:tell|follow|keep up|cope|understand|grasp|organise|organize|lead|decide|make up|communicate|handle the|explain (?:himself|herself|what)|read a|do (?:his|her|their)) ',
    { onlyIn: ' (?:<p>|<n>|he|she) ', notIn: ' because | since the | as the ' },
  ),
  pattern(
    'failed-to',
    " {P} (?:\\S+ )?(?:promised|had promised|agreed|had agreed|volunteered|was asked|was told|was assigned|had been asked|had been told) (?:\\S+ ){1,10}?(?:but|and|yet) (?:\\S+ )?(?:never|did not|did n't|forgot|has not|had not|still has) ",
    {},
  ),
  pattern(
    'failed-to',
    ' {P} (?:and {P} )?(?:never|has yet to|have yet to|had yet to|still has not|still have not) (?:got|get|gotten) (?:around|round) to ',
    {},
  ),
  pattern('failed-to', ' {P} (?:has|have|had) (?:still )?yet to (?:\\S+ ){1,3}', {
    notIn: ' (?:join|arrive|be paged|be reached|be confirmed) ',
  }),
];
