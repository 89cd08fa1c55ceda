import type { Pattern } from '../../pattern.ts';
import { denied, pattern } from '../shorthand.ts';

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
  pattern(
    'counterfactual',
    " (?:would|need) (?:never|not|n't) have (?:come|got|gotten) (?:to|as far as|this) (?:this|that|it|far|bad)?",
    {},
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
    'counterfactual',
    ' would still (?:be|have|work|run|exist|stand) (?:\\S+ ){0,6}?(?:if|had) {P} ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:one|two|five|ten|a few|a little|just a|another|some) (?:\\S+ ){0,5}?(?:minutes?|seconds?|hours?|patience|care|thought|attention|sleep|look|question|call|test|check|coffee|reading|honesty|humility|caution) (?:\\S+ ){0,4}?and (?:nothing|none of|no one|nobody|we|the|all|everything|this) (?:\\S+ ){0,4}?would ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:if|had) (?:only )?{P} (?:had )?(?:\\S+ly |only |just |simply )?done (?:his|her|their|the) (?:job|work|homework|duty|part|due diligence)',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:a|an|another|one|any|one more|a single|the) (?:\\S+ ){0,2}?(?:second|third|additional|extra|further|other|fresh|proper|real|dedicated|different|better|more \\S+|experienced|senior) (?:\\S+ )?(?:<p>|pair of eyes|approver|reviewer|pair of hands|opinion|set of eyes) (?:would|could|might) (?:\\S+ )?have ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:would|could|might) have (?:been |gone |run |stayed |remained )?(?:\\S+ )?(?:fine|ok|okay|better|well|up|online|alright|spared|smoothly|quiet|safe|available|happy|asleep) (?:without|with|had|if|but for) (?:{P}|\\S+ {P}|us |them |him |her )',
    { notIn: ' had the (?:alarm|pager|canary|alert)' },
  ),
  pattern(
    'counterfactual',
    ' (?:we|<p>|<n>|they|he|she|you) (?:could|might) (?:easily |well |certainly |surely |all |simply ){0,4}have (?:easily |simply )?(?:avoided|prevented|averted|saved|spared|stopped|shortened|caught|foreseen) ',
    { notIn: " (?:could|might) (?:not|n't|never) have | no one (?:\\S+ )?could | nobody could " },
  ),
  pattern(
    'counterfactual',
    " (?:need|needs?) (?:never|not|n't) (?:ever )?have (?:happened|been|lasted|gone|occurred|come|taken|lost|failed|noticed) ",
    {},
  ),
  pattern(
    'counterfactual',
    " (?:did|does) (?:not|n't) (?:have|need) to (?:happen|be this way|come to this|go this far|end (?:like|this)|take this long|last this long|be like this) ",
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:a|an|the|one|another|any|some|earlier|better|more|proper|regular|basic|prompt|timely|faster|quicker) (?:\\S+ ){0,2}?(?:rollback|test|tests|review|call|look|check|glance|question|message|escalation|announcement|warning|note|rehearsal|dry run|drill|conversation|ping|handover|second look|decision|response|reaction|communication|planning|preparation|training|reading|backup|discussion|heads-up|page to|word|e-mail|email) (?:\\S+ ){0,8}?(?:would|could|might) (?:\\S+ )?have (?:\\S+ly )?(?:spared|saved|prevented|avoided|caught|revealed|shown|found|spotted|uncovered|stopped|shortened|sufficed|been enough|told|helped|halved|ended|fixed|solved|exposed|warned|cut|reduced|limited|averted|made (?:all|the) difference|changed) ',
    {},
  ),
  pattern(
    'counterfactual',
    '(?:^ | [,;:–—] | and | but | simply | merely | just | only )(?<hit>(?:testing|reading|checking|asking|looking|calling|following|reviewing|waiting|rolling|escalating|announcing|using|running|taking|paying|listening|rehearsing|knowing|spending|talking|verifying|involving|doing|writing|comparing|keeping|thinking|opening|trying|telling|informing|planning|double-checking|paging) (?:\\S+ ){0,14}?(?:would|could|might) (?:\\S+ )?have) ',
    {},
  ),
  pattern(
    'counterfactual',
    " (?<hit>(?:had|if) (?:the|this|that|a|any|such|these|our|its|it|both|all) (?:\\S+ ){0,5}?(?:had |n't |not |only |just |ever ){0,4}been (?:\\S+ly |properly |actually |at least |ever ){0,4}(?:announced|tested|reviewed|read|communicated|checked|verified|documented|discussed|planned|questioned|noticed|spotted|taken|followed|rehearsed|escalated|understood|involved|told|asked|considered|investigated|updated|done|written|handled|raised|reported|monitored|looked|validated|rolled|started|reverted|caught|known|prepared|trained|challenged|recognised|recognized|heeded|acted|paged earlier))(?=(?:[^.;?!]{0,160})(?:would|could|might|need not) )",
    { notIn: ' (?:by|through) the (?:canary|pipeline|linter|compiler|autoscaler|pager) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:would|could|might) (?:\\S+ ){0,3}?have (?:[^.;?!]{1,80}?) had (?:a |an |the |some|any|there been|more|it been|this been|that been|these)',
    {
      notIn:
        ' had the (?:alarm|canary|pager|alert|circuit|limiter|breaker|autoscaler|health|replica|standby|cache|token|primary) ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:things|matters|it|this|all|everything|the outcome|the night|the day) (?:could|would|might) (?:\\S+ )?have (?:gone|turned out|ended|been|looked|gotten) (?:\\S+ )?(?:differently|different|better|otherwise|over|easy|easier|simple|a non-event|avoided|so) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:would|could) (?:have been|be) (?:a non-event|none the wiser|over (?:in|within|by|after)|a five-minute|history|home by)',
    {},
  ),
  pattern(
    'counterfactual',
    " (?:we|nobody|no one|customers) would (?:not|never|n't)? ?(?:even )?(?:be (?:here|writing|sitting|discussing|having)|have noticed|need (?:this|to)) ",
    { notIn: ' (?:without the (?:rate|canary))' },
  ),
];
