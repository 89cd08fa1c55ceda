import type { Pattern } from '../../pattern.ts';
import { denied, pattern } from '../shorthand.ts';

export const intensifierPatterns: readonly Pattern[] = [
  pattern(
    'intensifier',
    ' (?:unacceptable|inexcusable|unforgivable|indefensible|unpardonable|disgraceful|shameful|embarrassing|ridiculous|laughable|appalling|pathetic|outrageous|scandalous|unbelievable|absurd|a disgrace|a joke|an embarrassment|a shame|not acceptable|beyond belief|grossly|shocking|deplorable|incomprehensible|inconceivable|unprofessional) ',
    {
      after: denied,
      before:
        '^ (?:latency|values?|risk|input|use|error rates?|for a|response times?|format|level|delays? for|loss) ',
      notIn: ' (?:acceptable|unacceptable) (?:to|for) (?:customers|users|the service) ',
    },
  ),
  pattern(
    'intensifier',
    ' how (?:could|can|did|does|is it possible that|do you) (?:\\S+ )?(?:{P}|anyone|anybody|somebody|nobody|no one|a team|an engineer|he|she|you) (?:possibly |even |ever |just |not |still ){0,4}(?:miss|overlook|forget|fail|ignore|not|think|be so|do|let|push|merge|approve|deploy|get|manage|break|possibly|sleep|leave|run|delete|have|claim|consider|believe|trust|answer) ',
    { onlyIn: '\\? ?$| how could ' },
  ),
  pattern(
    'intensifier',
    ' how (?:can|could) (?:one|you|we) (?:possibly |even |just )?(?:miss|overlook|forget|ignore|be so|not see|not notice|fail) ',
    {},
  ),
  pattern(
    'intensifier',
    ' what (?:was|were|is|are) (?:{P}|he|she|they|you) (?:even |possibly |actually )?(?:thinking|doing|playing at|smoking|up to) ',
    {},
  ),
  pattern('intensifier', ' what (?:on earth |the hell |in the world )(?:was|were|did|possessed|made) ', {}),
  pattern(
    'intensifier',
    ' (?:not a single|not one|not even one) (?:{R}|soul|one of us) (?!(?:was|were|had been|has been) (?:paged|called|notified|reached|alerted|affected|on call|awake))',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:absolutely|literally|precisely|exactly) (?:nobody|no one|nothing|zero) (?!(?:was|were) (?:lost|paged|affected|changed|corrupted|dropped))(?:\\S+ )?(?:was done|happened|did|cared|noticed|checked|looked|done|bothered|was tested|thought|reacted|read|answered|responded|took)',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:for|once and for all|how many times|how often) (?:do|must|does|should|have) (?:we|i|one|it|{P}) (?:have to |need to )?(?:remind|tell|say|repeat|explain|ask|told|said) ',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:again and again|time and again|over and over|repeatedly|constantly|always|every single time|every time|for the \\S+ time this) (?:\\S+ ){0,3}?(?:warned|told|reminded|asked|begged) ',
    { onlyIn: ' (?:{P}|he|she|they|we)', notIn: ' (?:pager|alarm|system|bot|monitor) ' },
  ),
  pattern(
    'intensifier',
    ' (?:had been|was|were|been|has been) (?:explicitly |repeatedly |clearly |specifically |personally |already |often ){0,4}(?:told|warned|reminded|asked|instructed|trained|briefed) (?:\\S+ )?(?:twice|three times|several times|many times|repeatedly|more than once|again and again|before(?= [,.;:!?]| and | but | that | not | about )|not to|about this|a dozen times|often enough|countless times|explicitly) ',
    {
      onlyIn: ' (?:{P}|he|she|they|who)',
      notIn: " (?:had|has|have) (?:not|never|n't) been | (?:was|were) (?:not|never|n't) ",
    },
  ),
  pattern(
    'intensifier',
    ' (?:yet|and still|but still|and nevertheless|even so|despite (?:this|that|it all|everything)) (?:, )?(?:nobody|no one|not one|{P}) (?:\\S+ )?(?:did|checked|looked|acted|reacted|thought|bothered|noticed|cared|asked|went ahead|ignored|pressed|carried on|continued|merged|deployed|said|read) ',
    { notIn: ' because ' },
  ),
  pattern(
    'intensifier',
    ' (?:a|an|an absolute|a real|a true|an utter|a complete) (?:scandal|outrage|travesty|mockery|farce|slap in the face|indictment|low point|new low|sorry sight) ',
    { after: denied },
  ),
  pattern(
    'intensifier',
    ' not even (?:<p>|<n>|the \\S+|our \\S+|a \\S+) (?:knew|noticed|understood|checked|looked|read|asked|could|was able|had|thought|realised|realized|remembered|tried|bothered) ',
    { notIn: ' because | not even the (?:vendor|logs?|metrics?|alarm|graph)' },
  ),
  pattern(
    'intensifier',
    " (?:beyond me|beyond comprehension|beyond understanding|beyond words|no excuse|without excuse|there is no excuse|enough is enough|how many more times|for the love of|for crying out loud|for heaven 's sake|give me a break|seriously \\?|i rest my case|words fail|lost for words|at a loss for words|speechless|fed up|sick and tired|it is high time|about time|had enough of|utterly|inexcusably|shamefully|unforgivably|ludicrous|preposterous|jaw-dropping|mind-boggling|facepalm|wtf|ffs|smh) ",
    { after: denied },
  ),
  pattern(
    'intensifier',
    ' (?:\\S+ times|repeatedly|again and again|more than once|on several occasions) (?:{P}|he|she) (?:was|were|had been) (?:told|warned|reminded|asked) ',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:warned|told|reminded|asked|begged) (?:{P}|him|her) (?:\\S+ ){0,4}?(?:times|repeatedly|again and again|more than once|explicitly|in vain) ',
    { notIn: ' (?:pager|alarm|bot|monitor|escalation|system) (?:\\S+ )?(?:warned|told|reminded|asked) ' },
  ),
];
