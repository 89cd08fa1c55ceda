import type { Pattern } from '../../pattern.ts';
import { denied, pattern } from '../shorthand.ts';

export const singleCausePatterns: readonly Pattern[] = [
  pattern(
    'single-cause',
    '(?<! (?:a|an|one|another|no|any|first|second|secondary|critical|each|every|potential|possible|likely|common|contributing|some)) (?:the |this |our |its )?(?:single |sole |only |one |main |real |true |actual |primary |ultimate |underlying |core |exact |fundamental |technical ){0,4}root[- ]cause (?:(?:of|for|behind|here) (?:\\S+ ){1,9}?)?(?:was|is|turned out to be|proved to be|has been|lies in|lay in|stemmed from|originated|came down to|had been) (?<thing>(?:\\S+ ){1,12})',
    {
      after: "\\b(?:no|not|n't|single|several|multiple|many|one of|without|rather than|than) (?:the |a )?$",
      before: 'x^',
      notIn:
        'root[- ]cause (?:of (?:\\S+ ){1,9}?)?(?:was|is|has been|remains) (?:\\S+ly )?(?:not|still|yet|unknown|unclear|under|being|(?:as |to be )?a (?:combination|mix|set|chain|number|series|confluence|sequence)|an interplay|never|only part|one of|several|multiple|open|pending|investigated|to be|neither|a myth|a fiction|an? (?:interaction|series)|rarely|what we|(?:un)?confirmed (?:as|that)|addressed|fixed|resolved|mitigated|(?:identified|found|determined|established|confirmed|discovered|known) (?:during|by|at|within|on|after|before|when|\\d\\S*|quickly|soon|later|only|until|and|in (?:less|under|\\d|two|three|five|ten|half|about)))|root[- ]cause analysis (?:is|was|will)',
    },
  ),
  pattern(
    'single-cause',
    ' (?:the |a |its )?root[- ]cause(?: of (?:\\S+ ){1,9}?| )(?:: |– |— |- |= )(?<thing>(?:\\S+ ){1,12})',
    {
      after: '\\b(?:no|not|several|contributing) $',
      before: 'x^',
      notIn: 'root[- ]cause : (?:unknown|not |none|n / a|tbd|still|under|see|several|pending|open|to be|\\?)',
    },
  ),
  pattern('single-cause', ' (?:the |a )?root[- ]cause (?:,|\\() ', {
    onlyIn: ' , (?:was|is) ',
    notIn: ' (?:no|not|unknown|several) ',
  }),
  pattern(
    'single-cause',
    ' (?:is|was|were|as|to be|became|identified as|considered|found) (?:the|its|our) (?:single |sole |real |true |actual |only |one |underlying |primary |ultimate ){0,4}root[- ]cause ',
    {
      after: "\\b(?:not|n't|never|neither) (?:\\S+ )?$",
      before: '^ (?:analysis|s|investigation|document|section) ',
      notIn: ' (?:no|not|neither|never|nor) (?:\\S+ ){1,4}root[- ]cause|^ what (?:is|was) the ',
    },
  ),
  pattern(
    'single-cause',
    ' (?:identified|found|determined|traced|located|established|pinpointed|confirmed|discovered|uncovered|isolated|pinned) (?:the |its )(?:\\S+ )?root[- ]cause (?:(?:of|for) (?:\\S+ ){1,7}?)?(?:as|to be|to|in|:|,) (?<thing>(?:\\S+ ){1,12})',
    { before: 'x^', notIn: ' (?:yet to|not yet|did not|could not|by \\d|at \\d)' },
  ),
  pattern(
    'single-cause',
    ' (?:the |this |its )?(?:sole|only|single|one and only|one|one true|real|actual|true) (?:and only )?(?:root )?(?:cause|reason|culprit|thing to blame|factor|explanation|source) (?:(?:of|for|behind|why|that|here) (?:\\S+ ){1,9}?)?(?:was|is|:|turned out|lies|lay|came) ',
    {
      after: "\\b(?:no|not|n't|than|rather than|never|nor) (?:the |a )?$",
      notIn: ' (?:no|not the|not a|more than one) (?:sole|only|single|one) ',
    },
  ),
  pattern(
    'single-cause',
    ' (?:was|is|were|being|as) (?:the )(?:sole|only|single|one and only|one true|real|actual|true) (?:root )?(?:cause|reason|culprit) ',
    { after: "\\b(?:not|n't|never|neither) $" },
  ),
  pattern('single-cause', ' (?:boils|boiled|comes|came|come) down to (?<thing>(?:\\S+ ){1,10})', {
    before: 'x^',
    notIn:
      ' (?:load|traffic|latency|rate|cpu|memory|usage|temperature|server|count) (?:came|comes) down to|down to (?:zero|normal|\\d|several|a combination|two|three|many)',
  }),
  pattern(
    'single-cause',
    ' (?:solely|purely|entirely|exclusively|wholly|simply|merely|just|only|all) (?:because|due to|because of|caused by|down to|attributable to|the result of|the fault of) ',
    {
      after: "\\b(?:not|n't|is|are) $",
      notIn: " (?:not|n't) (?:solely|purely|entirely|just|only|simply|all) ",
      onlyIn:
        ' (?:outage|incident|happened|failure|failed|problem|this|it|everything|downtime|disruption|broke|went down|cause|data) ',
    },
  ),
  pattern(
    'single-cause',
    ' (?:the )?root of (?:the|this|our|all) (?:problem|evil|trouble|outage|incident|issue|matter)s? (?:is|was|lies|lay) ',
    { after: '\\b(?:not|no) $' },
  ),
  pattern(
    'single-cause',
    ' (?:everything|it all|the whole thing|all of (?:this|it)|the entire outage) (?:\\S+ )?(?:started|began|comes|came|goes|went|happened|traces|hinges|hinged|rests|depends) (?:back )?(?:because of|to|from|with|on|due to|just because of|only because of) (?:one|a single|a|this one|just) ',
    { before: 'x^' },
  ),
  pattern(
    'single-cause',
    ' (?:one|a single) (?:single )?(?:\\S+ ){1,4}?(?:is|was) (?:all it took|to blame|responsible for (?:the|this) (?:entire|whole)|the cause of (?:everything|it all)|behind (?:it all|everything|the whole)) ',
    {},
  ),
  pattern(
    'single-cause',
    ' was (?:caused|triggered) (?:by|through) (?:exactly |just |only )(?:one|a single) (?:thing|\\S+)',
    {},
  ),
  pattern(
    'single-cause',
    ' one thing (?:and one thing )?(?:only|alone) | (?:and|,) (?:that|this) alone (?:caused|explains|was) ',
    {},
  ),
  pattern(
    'single-cause',
    ' (?:had|has|have|having) (?:exactly |only |just )?(?:a single|one|one single|a sole|only one) (?:root )?cause ',
    {
      after: "(?:not|n't|never|rarely|seldom) $",
      notIn: " (?:not|n't|never|rarely|seldom) (?:\\S+ )?have (?:a single|one) ",
    },
  ),
  pattern(
    'single-cause',
    ' (?:the|its) cause (?:of the (?:outage|incident|downtime|failure|problem) )?(?:was|is) (?:as )?(?:simple|trivial|clear|obvious|plain|mundane|banal|easy|straightforward|quickly told|embarrassingly simple|clear-cut)\\b',
    { after: '(?:no|not) $', notIn: " (?:not|n't|no) (?:\\S+ )?(?:simple|clear) | not yet " },
  ),
  pattern(
    'single-cause',
    " the (?:cause|reason) (?:of|for|behind) (?:the|this|our|yesterday 's|last \\S+) (?:\\S+ ){0,2}?(?:outage|incident|downtime|failure|disruption) (?:was|is) (?!(?:not|still|unknown|unclear|under|being|a combination|yet|never|as yet))(?<thing>(?:\\S+ ){1,10})",
    {
      before: 'x^',
      notIn:
        ' (?:one|part|several|some|another) (?:of )?(?:the )?(?:cause|reason|causes|reasons)| not (?:yet )?known|cause (?:\\S+ ){1,6}(?:is|was) (?:investigated|discussed|described|explained) ',
    },
  ),
  pattern(
    'single-cause',
    ' (?:exactly|precisely|only|just) (?:one|a single) (?:\\S+ )?(?:reason|cause|culprit|explanation|thing|factor) (?:for|of|behind|that|why|to|,|and|:|is|was|can) ',
    { after: denied },
  ),
  pattern(
    'single-cause',
    ' (?:one reason and one reason only|the reason is (?:simple|clear|obvious)|at the (?:root|heart|bottom|origin) of (?:it all|all (?:of )?this|everything|the (?:whole )?(?:outage|incident|matter|problem))|(?:fully|entirely|completely|wholly|solely) explained by|alone (?:caused|explains|was responsible|is responsible|brought|took)|and nothing else|nothing (?:but|other than|more than) a|single-handedly|all because of|goes back to (?:one|a single)|(?:was|is) (?:solely|entirely|wholly|exclusively|purely|alone|fully) (?:responsible|the result|due|caused|down|the fault)) ',
    {
      after: denied,
      onlyIn:
        ' (?:outage|incident|failure|this|it|everything|downtime|problem|cause|caused|reason|root|heart|bottom|origin|explained|responsible|one|all|took|brought|loss) ',
      notIn: " (?:not|n't) (?:solely|entirely|purely|explained|only|alone) ",
    },
  ),
];
