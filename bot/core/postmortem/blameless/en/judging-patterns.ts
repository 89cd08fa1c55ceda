import type { Pattern } from '../pattern.ts';
import { pattern } from './patterns.ts';

/** The judging word is taken back: "not obvious", "far from clear". */
export const denied = String.raw`\b(?:not|n't|never|no|nor|neither|less|hardly|without|far from|anything but|word|phrase) (?:\S+ ){0,2}$`;

export const hindsightPatterns: readonly Pattern[] = [
  pattern(
    'hindsight',
    ' (?:obviously|evidently|plainly|self-evidently|patently|glaringly|blatantly|undeniably|needless to say|it goes without saying|as expected|unsurprisingly|predictably|as anyone could) ',
    {
      after: denied,
      before: '^ (?:as expected) ',
      notIn: ' (?:worked|works|behaved|ran|responded|recovered|performed|went) as expected ',
    },
  ),
  pattern(
    'hindsight',
    ' (?:obvious|self-evident|glaring|blatant|plain to see|plain as day|predictable|a no-brainer|foreseeable(?: from)?|common sense|impossible to miss|hard to miss|unmissable|crystal clear|staring (?:us|everyone|them) in the face) ',
    {
      after: denied,
      before:
        '^ (?:once|when|after|if|only|from|in the|error codes?|latency|performance|load|traffic|pattern|way|naming|name|owner|choice of|schedule|growth) ',
      notIn:
        ' (?:make|made|makes|making|more|should be|must be|to be|became|become) (?:\\S+ ){0,5}?(?:obvious|predictable|foreseeable) ',
    },
  ),
  pattern(
    'hindsight',
    '(?: (?:clearly|surely) ,|(?<=(?:^|[:;.,–—] )) (?:clearly|surely) (?!(?:label|mark|document|state|separat|defin|visible|written|named)))',
    {},
  ),
  pattern(
    'hindsight',
    '^ (?:clearly|surely) (?!(?:label|mark|document|state|separat|defin|visible|written|named|show))',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:was|were|is|are|had|has|have|been) (?:clearly|surely) (?!(?:label|mark|document|state|separat|defin|visible|written|named|distinct|specified|shown|described|different|listed|communicated|assigned|structured|legible|readable|recogni))',
    { after: denied },
  ),
  pattern(
    'hindsight',
    " clearly (?:not|n't|never|nobody|no one|wrong|broken|should|did not|did n't|had|has|knew|could|would|{P}) ",
    { after: denied },
  ),
  pattern(
    'hindsight',
    ' (?:{P}|we|nobody|no one) (?:clearly|surely|plainly|evidently) (?!(?:label|mark|document|state|communicat|explain|descri|wrote))',
    { after: denied },
  ),
  pattern(
    'hindsight',
    ' (?:it|this|that) (?:was|is|had been|should have been|ought to have been) (?:\\S+ )?(?:clear|evident|apparent) (?!(?:enough to|how to|which|who owns|whether|what|where|from (?:the |our |these |those |both )?(?:traces?|graphs?|logs?|metrics?|dashboards?|data|evidence|quer|trace|timeline|record)))',
    {
      after: denied,
      notIn:
        " (?:was|is|became) (?:not|n't|never) |(?:graph|trace|traces|logs?|evidence|metric|metrics) (?:made|makes) it clear| (?:once|after|when) (?:the )?(?:graph|trace|logs?|evidence|metrics?) ",
    },
  ),
  pattern('hindsight', ' of course ', {
    after: '(?:in the|in|the) $',
    before:
      '^ (?:correction|of|change) |^(?: ,)? (?:\\S+ ){0,4}?(?:may|can be|you may|you can|feel free|please) ',
  }),
  pattern('hindsight', ' (?:in|with|with the (?:benefit|wisdom|clarity) of|from) (?:hindsight|retrospect) ', {
    after: denied,
    before: '^ (?:mode|view|meeting|document|template|item|section|bias) ',
  }),
  pattern(
    'hindsight',
    ' (?:retrospectively|looking back|thinking back|knowing what we know(?: now)?|as it (?:is )?now (?:seems|appears)|with 20 / 20 \\S+|hindsight is 20) ',
    { after: denied, before: '^ (?:at (?:the )?(?:last|past)|over|\\d+ (?:days|hours|minutes)|window) ' },
  ),
  pattern(
    'hindsight',
    ' (?:any|every|a|an|the) (?:even )?(?:half-)?(?:(?:half|reasonably|remotely|minimally|even|moderately|vaguely|somewhat|more|truly) )?(?:competent|sensible|reasonable|decent|sane|self-respecting|careful|attentive|thinking|qualified|seasoned|trained|awake|diligent|serious|real|good|capable|normal|conscientious|responsible|proper|skilled|intelligent|literate) (?:\\S+ ){0,2}?{R} (?:would|could|will|can|should|knows?|does|checks?|has|looks|reads|tests|never) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:anyone|anybody|everyone|everybody|whoever|a child|any child|a (?:first-year )?student|an intern|any intern|even an intern|a blind man|my grandmother|a monkey|a five-year-old|no one sane|nobody in (?:his|their) right mind|anyone with (?:eyes|a brain|half a brain|experience|common sense)) (?:\\S+ ){0,4}?(?:could|can|would|knows?|knew|sees?|saw|should) (?:\\S+ ){0,3}?(?:seen?|told|know|known|notice|noticed|that|tell|better|spot|spotted|realise|realised|guess|guessed|understand|understood|have|never|it) ',
    {
      notIn:
        ' (?:nobody|no one) (?:could|can) (?:have )?(?:known|seen|know|foresee|foreseen) |so that (?:anyone|everyone)|(?:now|today) (?:anyone|everyone) can',
    },
  ),
  pattern('hindsight', ' everyone (?:else )?(?:knows|knew) ', {}),
  pattern(
    'hindsight',
    " (?:does|do|did) (?:not|n't) take (?:a |an )(?:genius|expert|rocket|phd|degree|detective|\\S+ scientist|lot of (?:brains|imagination)|senior)",
    {},
  ),
  pattern('hindsight', ' (?:no|zero|not a) (?:surprise|wonder)(?: (?:that|here|then|,|\\.))', {}),
  pattern(
    'hindsight',
    ' (?:the |all the )?(?:warning )?(?:signs|writing|red flags|clues|symptoms) (?:was |were |had been )(?:all |clearly |plainly |already )?(?:there|on the wall|visible|present|everywhere) ',
    { after: '(?:no|not|none of) $' },
  ),
  pattern(
    'hindsight',
    ' (?:how|why) (?:on earth |in the world |the hell )(?:could|did|was|would|can|has) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:as (?:everybody|everyone|anyone|we all|any \\S+) (?:here )?(?:knows?|can see|could have|should know|is aware)|we all (?:know|knew) (?:that|better)|it is (?:well|widely|common) known(?: knowledge)?|common knowledge|basic knowledge|everyone is aware|textbook (?:mistake|error)|101 ) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:should|ought to) (?:really |surely |certainly )?have been (?:\\S+ly )?(?:obvious|clear|apparent|evident|expected|foreseen|anticipated|known|predicted|a red flag|a warning|enough|sufficient|common sense) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:was|were) (?:bound|destined|certain|sure|waiting) to (?:happen|fail|break|go wrong|blow up|end badly|end in) ',
    {},
  ),
  pattern('hindsight', ' (?:an accident|a disaster) waiting to happen ', {}),
  pattern('hindsight', ' must have (?:known|seen|noticed|realised|realized|been aware) ', {
    onlyIn: ' (?:{P}|we|they|nobody)',
  }),
  pattern('hindsight', ' knew or should have known ', {}),
];

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
];

export const counterfactualPatterns: readonly Pattern[] = [
  pattern(
    'counterfactual',
    " (?<hit>(?:if G2{W} (?:\\S+ ){0,3}?had|had G2{W}) (?:\\S+ly |not |n't |just |only |simply |even |at least |ever |first ){0,4})(?:(?:read|\\S+ed|been|had|done|known|seen|taken|told|kept|gone|run|written|thought|found|put|set|made|left|given|spoken|caught|understood|come|woken|held|spent|stuck|paid|drawn|sent|shown|stopped|begun|chosen|looked|slept|met|heard|said) )(?=(?:[^.;?!]{0,160})(?:would|could|might|'d|never|need not) )",
    {
      before: 'x^',
      notIn:
        ' (?:if|had) G3(?:{P}|we) (?:\\S+ ){0,3}(?:been (?:paged|called|told|notified|reached|alerted|given|warned|shown|able)|had (?:access|permission|the (?:right|same)|a way|a tool|read access)|received|got|seen the (?:page|alert)|not (?:been|noticed|seen|caught|stopped|found|acted|rolled|intervened))',
    },
  ),
  pattern(
    'counterfactual',
    ' (?<hit>(?:would|could|might) (?:\\S+ ){0,4}(?:have|never|not) (?:[^.;?!]{0,120}?) (?:if|had) G2(?:{W}|he|she|anyone|people|both|someone))(?= G3(?:read|\\S+ed|been|had|done|known|seen|taken|told|kept|gone|run|written|thought|found|put|set|made|left|given|spoken|caught|understood|come|not|just|only|at least|woken|bothered) )',
    {
      notIn:
        " (?:if|had) G3(?:{P}|we) (?:\\S+ ){0,3}(?:been (?:paged|called|told|notified|reached|alerted|given|warned|shown|able)|received|not (?:been|noticed|seen|caught|stopped|found|acted|rolled|intervened|stopped|acted|reacted))| (?:if|had) {P} (?:had )?(?:not|n't) ",
    },
  ),
  pattern(
    'counterfactual',
    ' (?:could|would|might|should) (?:\\S+ ){0,3}have (?:\\S+ly |so )?been (?:\\S+ly )?(?:prevented|avoided|averted|caught|spotted|noticed|detected|stopped|shorter|foreseen|spared|discovered|fixed|solved|over|found|recognised|recognized|mitigated|contained|shortened|halved|limited|resolved) (?:\\S+ ){0,6}?(?:if|had|with|by|in (?:code )?review|earlier|sooner|much|hours|minutes|easily|simply|at once|immediately|long before|weeks|before|in (?:testing|staging|time)|within|by a|through) ',
    {
      notIn:
        ' (?:by the (?:canary|linter|alarm|pipeline|guard|check|compiler|scheduler|load|health|limit|breaker|circuit|validator|rate|agent|pager|autoscaler|firewall|monitor)|had the (?:alarm|canary|pager|alert|health|circuit|limiter|retry|breaker|autoscaler)|if the (?:alarm|canary|pager|alert|health|circuit|limiter|breaker|autoscaler))',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:could|would|might|should) (?:\\S+ly |well |all )?have (?:\\S+ly |so )?been (?:\\S+ly )?(?:prevented|avoided|averted|spared) ',
    {
      before:
        '^ (?:by (?:the|a|an) (?:canary|linter|alarm|pipeline|guard|check|compiler|limit|breaker|circuit|validator|rate|health)) ',
    },
  ),
  pattern(
    'counterfactual',
    " (?:was|were|is|been) (?:(?!not|n't|never)\\S+ )?(?:entirely |completely |easily |totally |perfectly |wholly |fully |utterly |eminently )?(?:avoidable|preventable|unnecessary) ",
    { after: denied, before: '^ (?:load|traffic|work|retries|copies|queries|requests|calls|connections) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:an?|the|this|that|such) (?:\\S+ly )?(?:avoidable|preventable) (?:\\S+ )?(?:outage|incident|mistake|error|failure|disaster|loss|problem|downtime|accident|mess) ',
    { after: denied },
  ),
  pattern('counterfactual', ' if only ', {
    before:
      '^ (?:one|two|\\d+|a|the|some|part|half) (?:\\S+ ){0,3}(?:is|are|region|regions|node|host|replica) ',
  }),
  pattern(
    'counterfactual',
    " (?:this|that|it|the outage|the incident|none of (?:this|it)|nothing of (?:this|the sort)|all (?:of )?this|things|the \\S+) would (?:\\S+ )?(?:never|not|n't) (?:\\S+ )?have (?:happened|occurred|gone|come|been|escalated|gotten|broken|failed|started|existed|lasted|taken|got) ",
    {
      notIn:
        ' without the (?:rate|canary|limit|guard|breaker|alarm|quick|help)| (?:if|had) the (?:alarm|canary|pager|alert|circuit|limiter|breaker|autoscaler)',
    },
  ),
  pattern(
    'counterfactual',
    " (?:a|one|just a|just one|even a|any|some|two|five|ten|\\d+|half an?|another|the) (?:single |quick |simple |brief |short |basic |little |five-minute |two-minute |one-line |phone |bit of |moment of |second of |minutes? of |hours? of |seconds? of |more |quick ){0,4}(?:\\S+ )?{HUMAN} (?:\\S+ ){0,6}?(?:would|could|might) (?:\\S+ )?(?:have|'ve) ",
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:with|without) (?:a |just a |only a )?(?:little |bit |touch |minimum |modicum |more |any |some |basic |proper ){1,4}(?:of )?(?:more )?(?:care|attention|thought|planning|testing|discipline|preparation|common sense|diligence|communication|effort|foresight|experience|patience|review|review|reviews|tests|monitoring) (?:\\S+ ){0,9}?(?:would|could|might) ',
    {},
  ),
  pattern(
    'counterfactual',
    " (?:were it not for|had it not been for|if it (?:had not been|were not|was not|weren't|had n't been|were n't|was n't) for|but for) G2(?:{P}|him|her|them) ",
    {
      before:
        "^ (?:'s )?(?:quick|fast|calm|help|prompt|early|swift|rollback|intervention|attention|careful|presence) ",
    },
  ),
  pattern(
    'counterfactual',
    ' all (?:it|that) (?:would have )?(?:took|taken|needed|required|was needed|would take) (?:was |is |to |would )',
    { onlyIn: ' (?:would have|all it (?:took|needed)|needed was|was needed) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:would|could) have (?:\\S+ly )?(?:saved|spared) (?:us|everyone|everybody|the team|customers|hours|a lot|five|two|three|an hour|\\d+|many|days|weeks|all|this|the company) ',
    {
      notIn:
        '^ (?:the|a|an) (?:circuit|rate|canary|limit|guard|breaker|cache|replica|timeout|time limit|alarm|retry|backup)',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:a |an )(?:\\S+ )?(?:test|check|review|reviewer|look|glance|message|question|call|dry run|dry-run|rehearsal|second pair of eyes|code review|peer review|rollback plan|announcement|note|ping|heads-up) (?:\\S+ ){0,5}?would have (?:\\S+ )?(?:prevented|caught|found|shown|revealed|avoided|stopped|spotted|uncovered|sufficed|been enough|told|made|been|saved|helped) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' it would have (?:been (?:easy|simple|trivial|enough|better|wiser|smarter|possible|sufficient|so easy|safer|sensible)|taken (?:only |just |no )?(?:\\S+ ){0,3}(?:seconds?|minutes?|moment|time|effort|call|line|message)|cost (?:nothing|him|her|them|only|no)) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:all|what|the only thing) {W} (?:had|needed|needed to do|had to do|would have had) to ?(?:do )?(?:was|is) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:might|could|would) have (?:gone|turned out|ended|been) (?:\\S+ )?(?:differently|different|better|otherwise|shorter) ',
    { onlyIn: ' (?:{P}|we|if|had) ' },
  ),
  pattern(
    'counterfactual',
    " (?:why|how come) (?:did|was|had|were|does) (?:not|n't) (?:{P}|anyone|anybody|he|she|the team) | (?:why|how come) (?:did|had|was|does) (?:{P}|anyone|he|she|nobody|no one) (?:not|never|n't) | why (?:nobody|no one) (?:\\S+ed|saw|thought|read|told|had|ran|took) ",
    {},
  ),
  pattern(
    'counterfactual',
    " (?:why|how come) (?:didn|did|had|was|wasn|hadn) ?n't (?:{P}|anyone|anybody|he|she|you) ",
    {},
  ),
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
];
