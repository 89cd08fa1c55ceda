import type { Pattern } from '../../pattern.ts';
import { pattern, poor, work } from '../shorthand.ts';

export const personFailurePatterns: readonly Pattern[] = [
  pattern('person-failure', ' slipped (?:past|through|by) (?:all |both |the )?(?:\\S+ )?{P} ', {}),
  pattern(
    'person-failure',
    ' (?:went|go|passed|remained|stayed) (?:\\S+ )?(?:unnoticed|unread|unanswered|unchallenged|unseen|undetected) by G2{P} ',
  ),
  pattern(
    'person-failure',
    ' (?:the one|the person|the engineer|the guy|the same person|somebody|someone|{P}) who (?:had |has |have )?(?:broke|broken|caused|deleted|misconfigured|took down|crashed|ignored|forgot|forgotten|botched|messed|screwed|pushed|approved|disabled|skipped|dropped|wiped|muted|introduced|merged|left) ',
    {
      onlyIn: ' (?:it was|it is|was|is|were|that|find|know|ask|knows|found|talk|talked) ',
      after: "(?:not|n't) ",
    },
  ),
  pattern(
    'person-failure',
    ' it (?:was|is) G3{P} (?:who|that) (?!G1(?:found|noticed|spotted|fixed|saved|suggested|stopped|rolled|reverted|acknowledged|answered|discovered|identified|proposed|solved|restored|mitigated|caught|saw|first|realised|realized|helped|called|declared|opened|led|took the lead) )',
    { after: "(?:not|n't|thanks to|because) $", notIn: ' it (?:was|is) not ' },
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:did|do|does|have done|has done|had done|was doing|doing) {A}{0,3}nothing (?!wrong|else wrong|that|out of|unusual)',
  ),
  pattern(
    'person-failure',
    ' {P} (?:and {P} )?{A}{0,3}(?:made|makes|had made|has made|committed|commits|making) (?:a |an |the |some |several |two |three |many |another |one )?(?:\\S+ ){0,2}?(?:mistakes?|typos?|errors?|blunders?|slips?|misjudge?ment|wrong (?:call|decision|choice|assumption|turn|move)|bad (?:call|decision|choice|bet|guess)|poor (?:decision|choice|call)|mess|miscalculation|faux) ',
    { notIn: "\\b(?:nobody|no one|not|n't|never) (?:made|make|has made)" },
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:left|leaves|had left) (?:\\S+ ){1,6}?(?:open|running|unprotected|exposed|unattended|disabled|off|on|muted|unlocked|enabled|unfinished|unmonitored|uncommitted|behind|broken|hanging|undocumented|unanswered|unread|wide|in a bad state|in an? \\S+ state|without) ',
    {
      before: '^ (?:call|purpose|time|the team|the call|that (?:day|month|year)) ',
      notIn:
        ' (?:as planned|on purpose|because|as (?:the )?runbook|left a |left the (?:company|team|call|bridge|meeting|office)) ',
    },
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:let|lets|had let) (?:\\S+ ){1,5}?(?:slip|expire|lapse|through|rot|drift|happen|slide|die|run out|go unnoticed|pile up|fester|overflow|fill|linger|escalate|burn|decay|down) ',
    { before: '^ (?:the rollout|as planned) ' },
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:took|takes) (?:no|little) (?:action|notice|interest|care|responsibility|backup|precautions?|initiative|heed) ',
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:paid|pays) (?:no|little|not enough|insufficient|scant) (?:attention|heed|regard) ',
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:wrote|told|asked|informed|warned|notified|documented|consulted|checked|tested|learned|learnt|checks|tests|tells|asks|reads|read|communicated|involved|escalated to) (?:nothing|nobody|no one|none|neither) ',
    { before: '^ (?:but|except|else was) ' },
  ),
  pattern('person-failure', ' {P} {A}{0,3}(?:turned|turns) (?:a |an |the )(?:\\S+ ){1,4}?into (?:a |an )'),
  pattern('person-failure', ' {P} {A}{0,3}(?:sat|sits|slept|sleeps) (?:on|through) '),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:pulled|yanked|unplugged|flipped|pressed|hit|clicked|typed|entered|picked|chose|selected|used|edited|touched|opened|restarted|rebooted|killed|deleted|dropped) (?:on )?(?:the |a |an )?wrong ',
    { before: '^ (?:value was|because) ' },
  ),
  pattern(
    'person-failure',
    " {P} {A}{0,3}(?:assumed|assumes|guessed|believed|trusted|presumed|took it for granted) (?=.{0,80} (?:and|but|, and|, but) (?:did not|did n't|never|was wrong|was mistaken|didn|turned out))",
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:just|simply|merely|blindly|wrongly|falsely|mistakenly|naively) (?:assumed|guessed|hoped|trusted|presumed|restarted|copied|pasted|ran|clicked|pushed|merged|approved|deployed|closed|muted|silenced|waved|believed|rebooted|deleted|retried|skipped) ',
  ),
  pattern(
    'person-failure',
    ' {P} {A}{0,3}(?:closed|silenced|muted|snoozed|dismissed|acknowledged|acked|approved|signed off|waved through|rubber-stamped|merged|accepted) (?:\\S+ ){1,5}?(?:without (?:looking|reading|checking|a look|investigating|even|understanding|testing|comment|question|any|doing|further)|and (?:went|did|fell|left|forgot|walked)(?: back)?) ',
  ),
  pattern(
    'person-failure',
    ' it took (?:<p>|<n>) {D} (?:to|before) (?:even )?(?:realise|realize|notice|see|answer|respond|acknowledge|react|understand|escalate|admit|reply|look|figure|find (?:the|his|her|their) (?:laptop|runbook|password)|wake|join|get) ',
    { notIn: ' (?:because|since the|as the|due to) ' },
  ),
  pattern(
    'person-failure',
    ' (?:took|takes) {D} (?:for|until|before) {P} (?:to )?(?:even )?(?:realise|realised|realize|notice|noticed|see|saw|answer|answered|respond|responded|acknowledge|acknowledged|react|reacted|understand|understood|escalate|escalated|woke|wake|looked|look|joined|join|replied) ',
    { notIn: ' (?:because|since the|due to) ' },
  ),
  pattern(
    'person-failure',
    " thanks to {P} (?:'s )?G4(?:mistake|error|typo|negligence|carelessness|oversight|failure|incompetence|lack|laziness|inattention|slowness|forgetfulness) ",
  ),
  pattern(
    'person-failure',
    ` ${work} (?:of|from|by) {P} (?:\\S+ ){0,3}?(?:was|were|is|are|has been|came) (?:\\S+ly |also |often |again |simply |just |far |much |too |so |very ){0,4}${poor} `,
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    ` {P} 's (?:\\S+ ){0,2}?${work} (?:\\S+ ){0,3}?(?:was|were|is|are|has been|came) (?:\\S+ly |also |often |again |simply |just |far |much |too |so |very ){0,4}${poor} `,
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    " {P} 's (?:first |initial |only |usual |immediate )(?:instinct|reaction|idea|thought|reflex|move|impulse|answer|response) (?:was|is) (?:simply |just |always )?to (?!check|look|ask|page|call|verify|read|roll|revert|escalate|inform|open|declare|stop|compare|notify|warn)",
    {},
  ),
  pattern('person-failure', ' {P} (?:\\S+ )?(?:wasted|squandered|burned|burnt|frittered) ', {}),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:spent|lost|used up) {D} (?:\\S+ )?(?:chasing|arguing|debating|fumbling|guessing|staring|blaming|bickering|dithering|fighting|restarting|playing|trying random|on the wrong|in the wrong|with the wrong|looking (?:at|in|for) the wrong|barking) ',
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:confused|mistook|mixed up|conflated|muddled|misidentified|swapped) ',
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:pasted|posted|committed|pushed|shared|published|leaked|checked in|logged|sent|e-mailed|emailed|uploaded|copied|wrote) (?:\\S+ ){0,3}?(?:token|tokens|password|passwords|secret|secrets|credentials?|key|keys|private key|api key) (?:\\S+ ){0,3}?(?:into|in|to|on|public|plain|publicly|openly) ',
    { notIn: ' (?:vault|secret store|secrets manager|password manager|rotated|new key) ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:had |has )?(?:left|leaves) (?:it|this|that|them|the \\S+|\\S+) out ',
    { before: '^ of (?:the pool|rotation|scope)' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:let|lets) (?:\\S+ ){1,4}?(?:ring|run|go|wait|sit|pass|continue|burn|grow|die|starve|suffer|fail|decide) ',
    {
      notIn:
        ' (?:as planned|on purpose|let the (?:queue|job|cache|backlog|replica|migration|rollout|drain|requests?) (?:\\S+ )?(?:drain|run|finish|catch|warm|complete|continue))',
    },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:repeated|repeats) (?:the|this|that|exactly the|his|her) (?:very )?(?:same|mistake|error|command|experiment) ',
    {},
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:hung up|rejected the (?:call|page)|declined the (?:call|page)|hit snooze|pressed snooze|turned (?:his|her|the) phone off|switched (?:his|her) phone off|went back to (?:sleep|bed)|rolled over|walked away|logged off|signed off early|left early|went home|went for (?:lunch|coffee|a walk)|fell for|clicked (?:on )?(?:the|a) phishing|clicked away|jumped the gun|took (?:his|her|their) eye off|let (?:us|everyone|customers|the team|everybody) down|failed us|missed the (?:point|mark|memo)|lost the plot|lost control|ran out of ideas|threw in the towel|made excuses|hid behind|washed (?:his|her|their) hands|pretended|passed it on|ducked|stonewalled) ',
    { notIn: ' (?:because|shift had ended|after (?:his|her|their) shift|so (?:<p>|he|she)) ' },
  ),
  pattern(
    'person-failure',
    " {P} (?:could|can) (?:not|n't) (?:even |really |apparently )?(?:tell (?:\\S+ ){1,4}?from|tell the difference|tell (?:\\S+ ){1,3}apart|be trusted|follow a simple|read a (?:graph|log|runbook)|handle the pressure|cope|keep up|keep (?:his|her) hands off|resist|wait) ",
    {},
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:pressed|pushed|carried|ploughed|plowed|soldiered|went|forged|charged) (?:on|ahead|through) (?:\\S+ ){0,6}?(?:anyway|regardless|nonetheless|nevertheless|despite|in spite|although|even though|blindly|unchecked|undeterred) ',
    {},
  ),
  pattern(
    'person-failure',
    ' {P} (?:still|nevertheless|nonetheless|stubbornly|happily|blindly) (?:pressed|pushed|carried|ploughed|went|forged|continued|kept|insisted|ran|deployed|merged|restarted|proceeded) ',
    { notIn: ' (?:because|since the|as the (?:runbook|plan)) ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:gave|granted|handed|left|opened) (?:\\S+ )?(?:everyone|everybody|all|anyone|the whole \\S+|the entire \\S+|the world|half the company) (?:\\S+ ){0,3}?(?:access|rights|permissions?|root|admin|privileges|passwords?|the keys?) ',
    { notIn: ' read access ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:ran|executed|tested|tried|started|launched|did) (?:\\S+ ){0,3}?(?:tests?|load tests?|experiments?|benchmarks?|drill|it|this|that|proof of concept) (?:\\S+ )?(?:against|on|in) (?:the |our )?(?:production|prod|live) ',
    { notIn: ' (?:as agreed|as planned|with a dedicated|dedicated tenant|because|runbook) ' },
  ),
  pattern(
    'person-failure',
    " {P} (?:\\S+ )?(?:chose|picked|selected|designed|built|wrote|introduced|bought|used) (?:\\S+ ){1,5}?(?:that|which) (?:was|is|were|are|had) (?:never|not|n't|obviously|clearly) (?:\\S+ )?(?:meant|designed|made|built|intended|able|fit|suited|suitable|tested|supported|been) ",
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:and {P} )?(?:\\S+ )?(?:rushed|hurried|botched|hastened) (?:the|a|this|that|their|his|her|through|into) ',
    { notIn: ' (?:to help|to the scene|to the data cent) ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:made|did|pushed|deployed|merged|ran) (?:conflicting|contradictory|uncoordinated|unannounced|undocumented|unapproved|unauthori[sz]ed|risky|dangerous) ',
    { notIn: ' because the ' },
  ),
  pattern(
    'person-failure',
    " {P} (?:\\S+ )?(?:talked|spoke|worked|argued) (?:past|against|over) (?:each other|one another) | because (?:they|the (?:two|teams|engineers)|{P}) (?:did not|did n't|never) (?:talk|speak|listen|coordinate|communicate|agree|wait|ask|share) ",
    {},
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:thought|believed|was sure|was convinced|were convinced|were sure|imagined|figured) (?:that )?(?:he|she|they|it|this) (?:was|were|had|would) ',
    { notIn: ' (?:because|since the|with good reason|as the (?:prompt|console|tool|runbook)) ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:had |has )?only (?:ever )?(?:tested|checked|read|looked|reviewed|skimmed|glanced|verified|tried|asked|told|informed|half-read|scanned) ',
    { notIn: ' (?:because|since the|as the) ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:tested|checked|looked|reviewed|verified|read) (?:\\S+ ){1,8}only \\. ',
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:gave|sent|told|handed|showed|passed|fed|quoted) (?:\\S+ ){1,5}?(?:wrong|bad|false|incorrect|misleading|outdated|poor|contradictory) (?:advice|information|instructions?|answers?|numbers?|address|command|version|file|link|data|directions?|figures?) ',
    { notIn: ' (?:because|the runbook|the tool|the dashboard|had been given) ' },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:pressured|pushed|forced|talked|bullied|nagged|coaxed|badgered|rushed|bulldozed|strong-armed|goaded) (?:\\S+ ){1,4}?(?:into|to) ',
    {
      notIn:
        ' (?:because|pushed (?:the|a|version|\\S+) (?:\\S+ )?to|forced (?:the|all|a) (?:\\S+ )?(?:clients?|pods?|nodes?|traffic|cache|failover|replica)) ',
    },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:muted|silenced|disabled|snoozed|removed|deleted|turned off|switched off|suppressed|unplugged|killed) (?:the only|all|every|all the|our only|each of the|both|the last) ',
    {
      notIn:
        ' (?:because|as planned|as agreed|before the maintenance|for the maintenance|duplicate|old|unused|batch) ',
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:with|of|from|by|due to|because of|to|than|after) (?:<p>|<n>|someone|somebody|him|her|people) (?:\\S+ly )?(?:not (?:paying|reading|checking|testing|looking|following|thinking|asking|telling|communicating|listening|bothering|understanding|knowing|doing|caring|noticing|acting|reacting|responding|answering)|fiddling|tinkering|messing|playing|ignoring|forgetting|failing|neglecting|skipping|rushing|panicking|misreading|misunderstanding|misconfiguring|overlooking|mistyping|guessing|dithering|bypassing|breaking|pulling the wrong|pushing (?:untested|broken|straight)|deleting (?:the|production|a|our)|clicking|fat-fingering|dropping (?:the|a|our)|sleeping|slacking|dozing|cutting corners)) ',
    { after: "(?:not|n't|no|never|rather) $" },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:waved|nodded|rubber-stamped|rushed|rammed|forced|pushed|slipped|sneaked|snuck|squeezed|shoved|bulldozed|hurried) (?:\\S+ ){1,5}?(?:through|past|in without) ',
    { notIn: ' (?:retry|traffic|requests?|builds?|jobs?|messages?|orders?|queue) (?:\\S+ )?through ' },
  ),
  pattern(
    'person-failure',
    " {P} (?:\\S+ )?(?:force-pushed|force pushed|hard-coded|hardcoded|copy-pasted|cowboyed|yolo(?:ed|'d)?|monkey-patched|hot-patched|rebased over) ",
    { notIn: ' because ' },
  ),
];
