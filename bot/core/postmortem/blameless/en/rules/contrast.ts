import type { Pattern } from '../../pattern.ts';
import { pattern } from '../shorthand.ts';

export const contrastPatterns: readonly Pattern[] = [
  pattern(
    'contrast',
    ' (?:unlike|in contrast to|contrary to|compared (?:to|with)|as opposed to) (?:\\S+ ){0,5}?(?:{P}|everyone|everybody|the others|most|other) (?=[^.;]{0,120}(?:{P}|we|he|she|they) )',
    {
      notIn: ' (?:unlike|compared with|compared to) the (?:previous|old|last) (?:version|release|incident) ',
    },
  ),
  pattern(
    'contrast',
    ' (?:everyone|everybody|everyone else|everybody else|all (?:the )?other <p>|other <p>|the others|the other <p>|the rest of (?:us|<p>|the company)|most <p>) (?:\\S+ ){1,9}?(?:[,;] |but |while |– |— )(?:\\S+ ){0,2}?(?:only |but |just |not ){0,4}{P} ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:while|whereas|where) G3(?:{P}|everyone|everybody|others|the others|other teams) (?:\\S+ ){1,14}?, {P} (?:\\S+ )?(?:just |simply |still |only |merely |chose |preferred |decided |did|went |was (?:busy|still|not)|restarted |ignored |had not|never |could not|sat |waited |needed |kept |took |spent |insisted |failed|forgot|skipped)',
    {},
  ),
  pattern(
    'contrast',
    " (?:only|just|nobody but|no one but|except(?: for)?|everyone but|everybody but|apart from|with the exception of) {P} (?:'s (?:\\S+ ))?(?:had not|had n't|did not|did n't|has not|never|failed|forgot|ignored|was (?:not|still|late|missing)|still|refused|skipped|managed to break|could not) ",
    {},
  ),
  pattern(
    'contrast',
    ' (?:more|better|less) (?:experienced|senior|careful|competent|diligent|attentive|skilled|seasoned|junior|qualified|disciplined|thorough|responsible|patient|capable|trained) (?:\\S+ )?{R} (?:\\S+ ){0,4}?(?:would|could|might|never|will) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:any|every) other (?:{R}|company) (?:\\S+ )?(?:would|could|manages?|managed|does|did|can|has|had|knows?|tests?|uses?|reads?) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:anyone|anybody|someone|somebody|everyone|everybody) else (?:\\S+ ){0,5}?(?:would|could|might|had|managed|knew|did|followed|got|has|was able) ',
    { notIn: ' (?:tell|told|ask|asked) (?:anyone|anybody) else ' },
  ),
  pattern(
    'contrast',
    ' {P} (?:\\S+ ){1,9}?(?:in|within|after|took|needed) (?:\\S+ ){0,2}?(?:seconds?|minutes?|an hour) (?:[,;] |, (?:and|but|while) |while |but )(?:the same \\S+ took )?{P} (?:needed|took|required|spent|could not|did not|struggled|was still|had to|sat) ',
    {},
  ),
  pattern(
    'contrast',
    " {P} (?:\\S+ )?(?:did|managed|followed|tested|checked|read|knew|noticed|answered|passed)(?: \\S+){0,6} ?[,;] (?:but |and |while )?{P} (?:did not|did n't|had not|never|could not|was not|failed|forgot|ignored|missed|skipped|not) ",
    {},
  ),
  pattern(
    'contrast',
    " (?:{P}|we) (?:\\S+ )?(?:would|could) (?:never|not|n't) have (?:made|missed|done|deployed|pushed|forgotten|let|broken|allowed|merged|needed|overlooked) ",
    { notIn: ' (?:without (?:the|that|this|access)|known|seen) ' },
  ),
  pattern(
    'contrast',
    ' (?:with|under|had) (?:a |an )?(?:different|another|better|proper|competent|more experienced|real|someone else|somebody else) (?:\\S+ )?(?:{R}|on call|in charge|on duty) ',
    { onlyIn: ' (?:would|could|might) ' },
  ),
  pattern(
    'contrast',
    ' not (?:everyone|everybody|every <p>|all <p>) (?:\\S+ )?(?:bothers?|bothered|cares|cared|reads?|tests?|took|takes|is as|was as|knows how|did|does|follows|followed) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:other|others|the rest|everyone else|everybody else|the other <p>|other <p>) (?:\\S+ )?(?:had|have|has|saw|see|find|found) (?:absolutely )?no (?:trouble|problem|problems|difficulty|difficulties|issue|issues) (?:\\S+ing|with|in) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:everyone|everybody|all|anyone|anybody|nobody|no one|all of us|the whole team|every <p>) (?:but|except|apart from|other than|save) {P} ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:whereas|while|but|and) {P} (?:just|simply|merely) (?:\\S+ed|shipped|ran|went|did|let|hit|put|sat|threw) ',
    { notIn: ' because ' },
  ),
  pattern(
    'contrast',
    "^ {P} (?:did not|did n't|was not|was n't|had not|had n't|could not|never did|would not|does not|has not) \\. $",
    {},
  ),
  pattern(
    'contrast',
    ' (?:more than (?:can|could) be said (?:of|for|about)|which is more than|(?:never|does not|did not|would not|do not|rarely) (?:happens?|happened|occurs?) (?:when|while|if|under|with) {P}|on the other hand|by contrast ,? ?{P}|where {P} (?:\\S+ ){1,4}, {P} (?:failed|did)|the only one (?:who|to) (?:did|bother|care|notice|read|check|test|think|have|had|bothered|noticed|not)|as {P} (?:showed|proved|demonstrated) ) ?',
    {
      onlyIn: ' (?:<p>|<n>|he|she|her|his|colleague|one) ',
      notIn: ' on the other hand , the (?:service|cache|system|replica|alarm|cluster|database|load)',
    },
  ),
  pattern(
    'contrast',
    " {P} (?:\\S+ )?(?:noticed|answered|reacted|responded|rolled|found|knew|asked|saw|fixed|tested|checked|warned|read|managed|migrated|upgraded|acted|prepared|followed|handled) [^.]{0,60}?[;,] (?:but |and |while |whereas )?(?:<p>|<n>|the others?|the other <p>) (?:\\S+ )?(?:did not|did n't|never|had not|could not|was still|were still|failed|forgot|ignored|slept|waited|needed|took|missed|preferred|chose) ",
    { notIn: ' because ' },
  ),
];
