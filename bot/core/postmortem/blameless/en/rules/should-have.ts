import type { Pattern } from '../../pattern.ts';
import { pattern } from '../shorthand.ts';

export const shouldHavePatterns: readonly Pattern[] = [
  pattern(
    'should-have',
    " (?<hit>(?:\\S+ ){0,4}should (?:\\S+ly |never |not |n't |at least |really |of course |all ){0,4}(?:have|'ve|of) (?:\\S+ly |never |at least ){0,4}been (?:\\S+ly )?(?:reviewed|tested|re-tested|load-tested|double-checked|checked|verified|validated|noticed|spotted|questioned|read|communicated|thought|planned|escalated|rehearsed|announced|discussed|coordinated|documented|considered|challenged|merged|approved|postponed|delayed|done|run|deployed|pushed|attempted|taken (?:more )?seriously|handled|written|raised|reported|involved|cancelled|caught (?:in|by the|much|earlier|sooner|at|before|during|long)|fixed (?:long|months|weeks|ages|earlier|before)|removed (?:long|months|weeks|ages)|renewed (?:weeks|long|days|months)|cleaned|investigated|followed|carried|allowed near|given|started|scheduled|touched|ignored|left|closed|muted|dismissed|signed|shipped|released|enabled|turned|begun|backed|tried|hired))(?= )",
    {
      before:
        '^ (?:by (?:the |a |an )?(?:\\S+ )?(?:bot|script|tool|system|platform|process|service|template|canary|linter|alarm|pipeline|agent|guard|scheduler|check|tooling|compiler|retry|job|proxy|client|library|health|load|worker|validator|system|automation|autoscaler|monitor|pager|controller|cron|daemon|gate)|automatically|by itself)',
      notIn:
        " should (?:not|n't|never) have been (?:possible|able|allowed)| (?:request|requests|traffic|packet|packets|message|messages|retry|retries|query|queries|event|events|page|pages|sms|notification|connection|connections|job|jobs|row|rows) (?:\\S+ )?should (?:not |never )?have been (?:read|run|handled|written|retried|given|touched|left|closed|started)",
    },
  ),
  pattern(
    'should-have',
    " (?:this|that|it|such a thing|something like this|the outage|none of this) should (?:never|not|n't) (?:ever )?have (?:happened|occurred|gone|been merged|been allowed to|passed|reached|made it|taken) ",
    {},
  ),
  pattern('should-have', ' it should have been (?:\\S+ly )?(?:{P}|somebody|someone|us|him|her) ', {}),
  pattern(
    'should-have',
    ' (?:is|was) (?:expected|paid|hired|trained) to (?:know|read|check|notice|watch|look|understand|test|be|follow|answer|monitor) ',
    { onlyIn: '{P}', after: "(?:not|n't) $" },
  ),
  pattern(
    'should-have',
    ' (?:had|has|have) (?:a |the |one |only one |just one |every )(?:\\S+ )?(?:duty|job|obligation|responsibility|task|chance|opportunity) (?:to|,|\\.|:|and) ',
    { onlyIn: '{P}', notIn: ' (?:cron|batch|as planned) ' },
  ),
  pattern('should-have', ' (?:{P}|we|they) (?:knew|know) better ', {}),
  pattern('should-have', ' (?:should|ought to) (?:know|have known) better ', {}),
  pattern(
    'should-have',
    " (?:should|ought to) have been (?:the first|the very first|\\S+ 's first|first|second nature|standard|routine|a matter of course|priority|a no-brainer|automatic for|at (?:his|her|their)|a given) ",
    { notIn: ' by the (?:pipeline|system) ' },
  ),
  pattern(
    'should-have',
    ' (?:had|has|have) (?:only |just |exactly |literally )?one (?:single )?(?:job|task|thing to do)\\b',
    { onlyIn: ' (?:<p>|<n>|he|she|you|we|they) ', notIn: ' cron ' },
  ),
  pattern(
    'should-have',
    ' (?:it|this|that) (?:was|is|had been|would have been) (?:up to|on|incumbent on|for|the (?:job|duty|task|responsibility) of) {P} (?:\\S+ )?to ',
    {
      before: '^ (?:decide whether|choose) ',
      notIn:
        ' (?:easy|hard|possible|impossible|difficult) for | (?:it|this) is for (?:{P}|people|anybody) to ',
    },
  ),
  pattern('should-have', " it (?:was|is) {P} 's (?:job|duty|task|responsibility|role) to ", {}),
  pattern(
    'should-have',
    ' (?:you|one|we|customers|i) (?:would|could|might|may|should|can) (?:\\S+ )?expect (?:at least |that )?(?:{P}|someone|a senior|people|better|more) ',
    {},
  ),
  pattern(
    'should-have',
    ' (?:is|was|were) (?:to be )?expected of {P} | (?:the )?(?:very )?least (?:{P}|they|we) (?:could|can|should) (?:have )?(?:do|done) | (?:first|next|only) thing on {P} | (?:have|had) been the first (?:thing|step|call|reflex) ',
    {},
  ),
  pattern(
    'should-have',
    ' {P} (?:\\S+ )?(?:had|was given|were given|has had) (?:every|ample|plenty of|more than enough|enough|all the|sufficient|months of|weeks of|days of|hours of|full) (?:\\S+ )?(?:opportunity|opportunities|chance|chances|time|warning|warnings|information|notice|reason|reasons|instructions|training|data) ',
    { notIn: " n't | not " },
  ),
];
