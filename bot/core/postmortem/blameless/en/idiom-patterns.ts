import type { Pattern } from '../pattern.ts';
import { denied } from './judging-patterns.ts';
import { pattern } from './patterns.ts';

const WORK =
  '(?:communications?|response|responses|reaction|answers?|reply|handover|work|review|reviews|analysis|decisions?|updates?|notes?|explanations?|handling|leadership|planning|estimates?|approach|attitude|behaviou?r|performance|instructions|testing|preparation|change|changes|code|commit|assessment|judge?ment|timing|diagnosis|choices?|coordination|follow-up|rollout|deployment|execution|advice|documentation|messages?)';
const POOR =
  '(?:late|vague|wrong|slow|poor|weak|insufficient|inadequate|incomplete|sloppy|confused|confusing|unclear|useless|unhelpful|chaotic|bad|missing|misleading|clumsy|half-hearted|hasty|rushed|careless|disappointing|lacking|questionable|amateurish|terrible|awful|patchy|erratic|contradictory|unprofessional|superficial|shoddy|subpar|lax|overdue|flawed|nonexistent|non-existent|too little|too late|not good|not helpful|not up|far from|a mess|a disaster|a joke|a shambles|all over)';

export const workPatterns: readonly Pattern[] = [
  pattern(
    'person-failure',
    ` ${WORK} (?:of|from|by) {P} (?:\\S+ ){0,3}?(?:was|were|is|are|has been|came) (?:\\S+ly |also |often |again |simply |just |far |much |too |so |very ){0,4}${POOR} `,
    { notIn: ' because ' },
  ),
  pattern(
    'person-failure',
    ` {P} 's (?:\\S+ ){0,2}?${WORK} (?:\\S+ ){0,3}?(?:was|were|is|are|has been|came) (?:\\S+ly |also |often |again |simply |just |far |much |too |so |very ){0,4}${POOR} `,
    { notIn: ' because ' },
  ),
  pattern(
    'careless',
    ` (?:the|this|our|whole|entire|overall) (?:\\S+ )?(?:response|handling|rollout|communication|handover|team|coordination|effort|migration|process|operation|deployment|execution|cutover) (?:to \\S+ \\S+ |of \\S+ \\S+ )?(?:was|is|were) (?:\\S+ly |so |too |very ){0,4}(?:chaotic|a mess|a shambles|a disaster|a farce|a circus|a joke|a fiasco|headless|shambolic|botched|bungled|amateurish|mishandled|mismanaged|half-hearted) `,
    { after: denied },
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

export const idiomPatterns: readonly Pattern[] = [
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
    'hindsight',
    '^ (?:naturally|inevitably|self-evidently|as was to be expected) (?:, )?(?!the <p>|{P})',
    {},
  ),
  pattern(
    'single-cause',
    ' one thing (?:and one thing )?(?:only|alone) | (?:and|,) (?:that|this) alone (?:caused|explains|was) ',
    {},
  ),
  pattern('blame-word', ' (?:this|that) is what (?:happens|you get|one gets|we get) (?:when|if|for) ', {
    onlyIn: ' (?:<p>|<n>|you let|people|someone|somebody|nobody|we let) ',
  }),
  pattern(
    'intensifier',
    ' (?:a|an|an absolute|a real|a true|an utter|a complete) (?:scandal|outrage|travesty|mockery|farce|slap in the face|indictment|low point|new low|sorry sight) ',
    { after: denied },
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
    'blame-word',
    ' {P} (?:\\S+ly )?(?:caused|did|brought about|provoked|is behind|was behind) (?:all )?(?:of )?(?:this|it|that|everything|these) (?=[.;,!]|on|by|with|alone)',
    { notIn: ' did (?:this|it|that) (?:on purpose|as|because|in \\d) ' },
  ),
  pattern(
    'counterfactual',
    ' would still (?:be|have|work|run|exist|stand) (?:\\S+ ){0,6}?(?:if|had) {P} ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:other|others|the rest|everyone else|everybody else|the other <p>|other <p>) (?:\\S+ )?(?:had|have|has|saw|see|find|found) (?:absolutely )?no (?:trouble|problem|problems|difficulty|difficulties|issue|issues) (?:\\S+ing|with|in) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:great|nice|good|excellent|wonderful|fantastic|brilliant|lovely|superb) (?:work|job|going|move|one|stuff|effort|show|timing) (?:, )?{P} ?, (?:[^.]{0,60}?)(?:gone|down|dead|lost|empty|broken|deleted|wiped|offline|dark|on fire|nothing|again|no longer) ',
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
    'sarcasm',
    ' (?:so (?:kind|nice|good|generous|thoughtful|considerate|gracious) as to|how (?:nice|kind|generous|thoughtful|considerate|lovely|sweet|convenient) of|(?:our|the|local|unsung|resident|tragic) (?:hero|heroes|champion|saviou?r|genius|mastermind|superstar|star|legend|wizard|virtuoso|maestro|cowboy|daredevil|magician)(?: (?:of the (?:day|hour|night)))?) ',
    { notIn: ' (?:saved|restored|stayed|found|noticed|kept) (?!the day by)' },
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
    'blame-word',
    ' {P} (?:\\S+ )?(?:takes?|took|accepts?|accepted|bears?|bore|carries|carried|shoulders?|assumes?|admits?|admitted|owns?|owned) (?:\\S+ ){0,2}?(?:responsibility|blame|guilt|fault) (?:for|,|\\.|in) ',
    { notIn: ' (?:responsibility for (?:the (?:service|on-call|queue|alarm|action|follow-up)|action)) ' },
  ),
  pattern(
    'intensifier',
    ' not even (?:<p>|<n>|the \\S+|our \\S+|a \\S+) (?:knew|noticed|understood|checked|looked|read|asked|could|was able|had|thought|realised|realized|remembered|tried|bothered) ',
    { notIn: ' because | not even the (?:vendor|logs?|metrics?|alarm|graph)' },
  ),
  pattern('careless', ' (?:had|has|have|with) (?:absolutely|literally|simply|just) no (?:idea|clue) ', {}),
  pattern(
    'by-agent',
    " by (?:<p>|<n>|people|persons) who (?:did not|did n't|had not|had n't|never|had no|was not|were not|was n't|could not|should|does not|knew nothing|ignored|forgot|failed|was (?:tired|careless|drunk|bored|in a hurry)|wanted|thought|panicked) ",
    { after: '(?:found|noticed|spotted|fixed|reported|used|read|handled|acknowledged) $' },
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
    'hindsight',
    ' (?:just|only|simply|merely) (?:needed|had|has|needs|have) to (?:be )?(?:read|looked? at|look|opened?|checked?|noticed?|seen|believed?|taken seriously|followed?|asked?) ',
    { notIn: ' (?:now|from now|in future) ' },
  ),
  pattern('hindsight', ' as any (?:\\S+ ){1,4}?(?:knows?|can|could|will|would|should|learns) ', {}),
  pattern(
    'sarcasm',
    ' (?:bravo|hooray|hurrah|hurray|yay|congratulations|congrats|well done|hallelujah|whoop|woohoo|ta-da)(?: ,| !| :|) (?:\\S+ ){0,3}?(?:another|yet another|once more|again|one more) ',
    {},
  ),
  pattern(
    'sarcasm',
    " {P} (?:\\S+ )?(?:,? ?(?:against all odds|against all expectations?|contrary to all expectations?|to everyone 's relief|by some miracle|wonder of wonders|of all days|believe it or not|for the first time ever)) ",
    {},
  ),
  pattern(
    'contrast',
    ' (?:everyone|everybody|all|anyone|anybody|nobody|no one|all of us|the whole team|every <p>) (?:but|except|apart from|other than|save) {P} ',
    {},
  ),
  pattern(
    'careless',
    ' (?:overzealous|over-zealous|overeager|over-eager|inexperienced|careless|sloppy|lazy|clueless|reckless|negligent|distracted|stubborn|arrogant|impatient|panicking|panicked|incompetent|unqualified|overconfident|over-confident|hapless|trigger-happy|hasty|inattentive|absent-minded|sleepy|bored|irresponsible|thoughtless|forgetful|foolish|clumsy|ignorant|unprofessional|hopeless|useless|half-asleep|well-meaning|rogue|unreliable|slow|confused|oblivious|disinterested|indifferent|gung-ho|ham-fisted|complacent) (?:\\S+ )?<p> ',
    { after: denied },
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
    'blame-word',
    " {P} 's (?:\\S+ )?(?:assumption|assumptions|belief|guess|theory|diagnosis|estimate|claim|idea|judge?ment|conclusion|impression|confidence|hope) (?:\\S+ ){0,12}?(?:turned out|proved|proven|was|were|is) (?:to be )?(?:\\S+ly )?(?:wrong|false|incorrect|mistaken|unfounded|flawed|misplaced|costly|fatal|baseless|premature|a mistake) ",
    {},
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
    'sarcasm',
    ' (?:wonders never cease|will wonders never cease|miracles do happen|pigs (?:can|do|might) fly|hell froze over|hell must have frozen|stop the press(?:es)?|alert the media|mark the calendar|mark your calendars?|break out the champagne|pop the champagne|cue the|surprise of the (?:day|week|year)|in (?:other|unrelated) news|as luck would have it|right on cue|bang on time|fashionably late|better late than never|only (?:six|five|four|three|two|\\d+) hours (?:late|later)|after only (?:six|five|four|three|two|\\d+) (?:hours|days|weeks)) ',
    { notIn: ' cue the (?:next|backup) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:nice|good|great|excellent|lightning-fast|impressive|speedy|prompt|swift|stellar|outstanding|brilliant|fantastic|amazing|quick) (?:catch|reply|response|reaction|answer|work|job|find|turnaround|communication|save|timing) (?:\\S+ ){0,6}?(?:(?:after|later|late|in) (?:only |just |a mere |no less than |a |about |almost |over )?(?:\\S+ )(?:weeks?|days?|months?|hours|years?)|, (?:only |just |a mere )?(?:\\S+ )(?:weeks?|days?|months?|hours|years?) (?:after|late|later|too late)) ',
    {
      onlyIn: ' (?:<p>|<n>|by|of|from|their|his|her) ',
      notIn: ' (?:open for|hours of work|after weeks of work|within) ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:credit|praise|applause|the medal|the award|the prize|the trophy|the honou?rs?|thanks|the crown) (?:for|of) (?:\\S+ ){0,4}?(?:loss|outage|mess|downtime|failure|chaos|deletion|breakage|crash|disaster|bug|incident|corruption|delay) (?:goes|go|went|belongs|is due|are due|must go) (?:\\S+ )?to ',
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
    'blame-word',
    ' (?:blame|blames|blamed|pin|pins|pinned|lay|lays|laid) (?:the |this |it |that |all |everything )?(?:\\S+ ){0,4}?(?:on|at the feet of) (?:the )?(?:\\S+ )?{P} ',
    { after: "(?:not|n't|never|to|nobody|without) (?:\\S+ )?$" },
  ),
  pattern(
    'blame-word',
    ' (?:person|people|one|ones|those|individual|individuals|party|parties|<p>) responsible for (?:this|the|that|all|these|our) (?:\\S+ ){0,2}?(?:mess|outage|incident|failure|error|errors|loss|disaster|mistake|chaos|deletion|downtime|misconfiguration|breach|fiasco|damage|problem|bug|change|leak|delay) ',
    { after: "(?:not|n't|nobody|no) $" },
  ),
  pattern(
    'blame-word',
    '^ (?:accountability|accountable|blame|fault|culprit|culprits|guilty|guilty party|at fault|to blame|offender|perpetrator|responsible party|person at fault|who did it|blamed) : (?!none|nobody|n /|no )',
    {},
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
  pattern(
    'hindsight',
    ' (?:any|every|no|a) (?:\\S+ )?{R} (?:worth (?:his|her|their|the) salt|with (?:half a brain|any sense|eyes|a brain|common sense|any experience|some experience)|in (?:his|her|their) right mind|who (?:knows|cares|thinks|pays|reads)) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:we|<p>|<n>|they|he|she|you) (?:could|might) (?:easily |well |certainly |surely |all |simply ){0,4}have (?:easily |simply )?(?:avoided|prevented|averted|saved|spared|stopped|shortened|caught|foreseen) ',
    { notIn: " (?:could|might) (?:not|n't|never) have | no one (?:\\S+ )?could | nobody could " },
  ),
  pattern(
    'sarcasm',
    " to (?:nobody|no one|no-one|everyone|everybody|absolutely no one) 's (?:great )?(?:surprise|amazement|astonishment) ",
    {},
  ),

  pattern(
    'sarcasm',
    ' {P} (?:\\S+ )?(?:finally|at last|eventually) found (?:the |some |a |his |her ){0,4}(?:time|courage|minute|moment|energy|motivation|laptop|password|glasses|way to his|way to her) ',
    {},
  ),
  pattern(
    'careless',
    ' (?:amateur hour|comedy of errors|train wreck|keystone cops|headless chickens?|blind leading the blind|cowboy (?:engineering|behaviou?r|mentality|coding|style|deploys?)|playing with fire|played with fire|russian roulette|asleep on the job|phoned it in|phoning it in|loose cannon|bull in a china shop|cavalier|gung-ho|trigger-happy|adult supervision|babysitting|hand-holding|happy-go-lucky|shoddy|hack job|botch(?:ed)? job|second-rate|poor show|bad form|poor form|half-baked|ham-fisted|slap-dash|ham-handed|seat of (?:his|her|their) pants|wild west|out of (?:his|her|their) (?:depth|league)|in over (?:his|her|their) head|eye off the ball|ball was dropped|below standard|left (?:much|a lot|something) to be desired|leaves (?:much|a lot) to be desired|fell short|not up to (?:standard|scratch|the job|par|the task)|at (?:his|her|their) worst) ',
    { after: denied, notIn: ' load balancer fell short ' },
  ),
  pattern(
    'careless',
    " (?:treats?|treated|regards?|regarded|considers?|considered|sees?|saw) (?:\\S+ ){1,5}?as (?:mere |just |an? |purely |only ){0,4}(?:suggestions?|optional|noise|decoration|advice|a nuisance|a joke|somebody else 's|someone else 's|a formality|formality|a waste|recommendations?|background noise|spam) ",
    { onlyIn: ' (?:<p>|<n>|he|she|who|people) ', notIn: ' because ' },
  ),
  pattern(
    'careless',
    ' (?:{P}|who) (?:\\S+ )?(?:has|have|had|makes|made) a (?:\\S+ )?(?:habit|history|tendency|track record|talent|reputation|knack|gift) (?:of|for|to) ',
    {},
  ),
  pattern(
    'careless',
    ' (?:{P}|who) (?:\\S+ )?(?:tends?|likes?|loves?|prefers?) to (?:forget|ignore|skip|break|merge|deploy|push|rush|cut|test in|guess|blame|sleep|play|experiment|wing|improvise|bypass|disable|mute) ',
    {},
  ),
  pattern(
    'careless',
    ' (?:never (?:learns?|listens?|reads?|asks?|tests?|checks?|thinks?)|refuses to (?:learn|listen|read|change)|will never learn|can not be trusted|cannot be trusted|should not be (?:allowed|trusted|let)|must not be (?:allowed|trusted)|no business (?:touching|running|being|having)|kept away from|keep (?:him|her|them|<p>) away from|not fit to|unfit to|has no place|needs? (?:supervision|to be watched|to be supervised|a minder|hand-holding|more supervision|retraining|to learn|to grow|to wake|to be reminded|to be told)|take(?:n)? (?:away )?(?:his|her|their) (?:access|root|rights|permissions)) ',
    { onlyIn: ' (?:<p>|<n>|he|she|him|her|who|people) ', notIn: ' (?:nobody|no one) should ' },
  ),
  pattern(
    'careless',
    ' (?:not enough|too little|hardly any|no|little|zero) (?:thought|care|attention|effort|consideration|planning|preparation) (?:went|was|has|had|were) (?:\\S+ ){0,8}?',
    { onlyIn: ' (?:<p>|<n>|people|they|we|who|into|given|put|paid) ' },
  ),
  pattern(
    'careless',
    ' with(?: absolutely| virtually)? (?:nobody|no one) (?:taking|in|owning|leading|feeling|really|paying|caring|looking) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:beggars belief|defies belief|defies (?:logic|explanation)|hard to believe|difficult to believe|hard to (?:understand|see|imagine|fathom) (?:how|why)|difficult to (?:understand|see) (?:how|why)|one (?:must|has to|wonders|can only) (?:ask|wonder)? ?(?:why|how)?|it is a mystery|a mystery (?:why|how)|staring (?:\\S+ ){1,3}in the face|under (?:\\S+ ){0,2}(?:nose|noses)|in plain (?:sight|view|english)|in black and white|for (?:all|everyone|everybody|anyone) to see|written all over|ticking (?:time )?bomb|(?:only|just) a (?:matter|question) of time|was always going to|as was to be expected|could (?:easily )?have been (?:foreseen|predicted|expected|anticipated)|surprise (?:no one|nobody)|comes? as no surprise|came as no surprise|nobody should be surprised|see (?:it|this|that) coming|saw (?:it|this|that) coming|seen (?:it|this|that) coming|(?:from )?a mile (?:off|away)|what we know (?:now|today)|right in front of|in front of (?:his|her|their|our) (?:eyes|nose)|alarm bells (?:should|ought|must)|rung? a bell|set off alarm bells|red flags? (?:for|to) (?:any|every|anyone)|screamed? (?:for|at)|no (?:great )?mystery|speaks for itself|the writing was) ',
    { after: denied, notIn: " (?:could|can) (?:not|n't) (?:have )?(?:see|seen|been) " },
  ),
  pattern(
    'hindsight',
    " (?:you|one|we|nobody|it) (?:do|does|did|would)(?: not|n't| n't)? (?:not |n't )?(?:need|have to be|take|require)(?:s)? (?:\\S+ ){0,8}?to (?:see|know|notice|understand|realise|realize|tell|spot|guess|work|figure|work out|find) ",
    { onlyIn: " (?:not|n't|nobody) " },
  ),
  pattern(
    'hindsight',
    ' (?:one|a|a single|a quick|a brief|just one|the first|even a) (?:look|glance|peek|view) (?:\\S+ ){0,6}?(?:tells?|told|shows?|showed|is enough|was enough|suffices|sufficed|reveals?|makes|confirms?|would) ',
    {},
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
    { before: '^ (?:decide whether|choose) ', notIn: ' (?:easy|hard|possible|impossible|difficult) for ' },
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
  pattern(
    'sarcasm',
    ' (?:hats off|credit where credit is due|to give credit|credit to {P}|a medal (?:for|to)|give (?:him|her|them|{P}) a medal|the gift that keeps|plot twist|famous last words|masterclass in|a lesson in how not|how not to|in record time|surgical precision|impeccable timing|perfect timing|great timing|strikes again|struck again|greatest hits|another masterpiece|a masterpiece|work of art|graced us|blessed us|treated us to|honou?red us|gifted us|found it in (?:his|her|their) heart|never heard of|has yet to reach|not yet reached|has not reached|have not reached|heard of (?:staging|testing|code review|backups?|tests?|reviews?|a rollback|rollbacks|monitoring)|who needs|who (?:still )?(?:reads|tests|checks) |since when|so much for|unlike some|mentioning no names|no names mentioned|not naming names|naming no names|you know who|as per tradition|by tradition|tradition has it|our friends (?:in|from|at|on)|our (?:dear |esteemed |beloved |valued |clever |brilliant )colleagues|the geniuse?s?|the wizards|those responsible|guess who|guess whose|three guesses|look no further|drum roll|ta-da|enough said|need i say more|say no more|make of that what you will|as luck would have it , {P}|if that is not|is apparently (?:optional|too|beneath)|apparently (?:optional|too hard|too much|nobody|the concept|the idea|the word)) ',
    {
      before: '^ (?:because|the limit|its)',
      notIn:
        ' (?:finding|noticing|staying|rolled back (?:in|within)|restored|fixed (?:it )?in record|recovered in record|mentioning no names is policy)',
    },
  ),
  pattern(
    'sarcasm',
    " (?:luckily|fortunately|thankfully|mercifully|thank (?:god|goodness|heavens)|good thing|a good thing|a blessing|what a relief)(?: ,| that){0,4} {P} (?:\\S+ )?(?:was|is|were) (?:not|n't|asleep|away|on holiday|off|elsewhere|out) ",
    {},
  ),
  pattern(
    'sarcasm',
    ' with (?:his|her|their|the) (?:usual|customary|trademark|characteristic|legendary|famous|well-known|typical) (?:\\S+ )?(?:care|speed|attention|diligence|thoroughness|haste|enthusiasm|precision|charm|optimism|confidence|finesse|tact|energy) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' {P} (?:\\S+ )?must have been (?:busy|tired|asleep|dreaming|bored|drunk|elsewhere|in a hurry|distracted|out|thinking|having) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' whoever (?:thought|decided|came up|had the|believes|believed|figured|invented|wrote|named|approved|designed|built|chose|signed|set|made|is responsible|was responsible|did|left|put|merged|configured|touched) ',
    { notIn: ' whoever (?:wrote|did) (?:\\S+ )?(?:great|good|thank)' },
  ),
  pattern(
    'sarcasm',
    ' (?:the|our|this|these|those|some|an?|his|her) (?:"|“|‘|\') (?:\\S+ ){1,3}(?:"|”|’|\') (?:from|in|of|on|at|by) (?:<p>|<n>)',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:the|our|this|a|an|his|her) (?:"|“|‘|\') (?:expert|experts|specialist|specialists|senior|engineer|professional|professionals|genius|quick fix|fix|review|test|test plan|plan|solution|improvement|architect|hero|leadership|rollback plan|process|documentation|backup|testing|hotfix|cleanup|migration) (?:"|”|’|\') ',
    {
      after: '(?:button|label|tab|heading|column|called|named|says|word|section|step) $',
      notIn: ' (?:button|label|tab|heading|column|section|field|menu) ',
    },
  ),
  pattern(
    'sarcasm',
    ' who (?:could|would|might) (?:possibly |ever )?(?:have )?(?:known|guessed|thought|foreseen|expected|imagined|predicted|suspected) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:has|have|had) (?:no one|nobody|anyone|anybody|{P}) (?:\\S+ )?(?:ever )?(?:heard|read|thought|considered|bothered|looked|tested|tried) ',
    { onlyIn: '\\? ' },
  ),
  pattern('sarcasm', " (?:we have|we 've) {P} to thank ", { notIn: ' (?:saved|quick|recovery|rollback) ' }),
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
  pattern(
    'blame-word',
    ' (?:fault|blame|to blame|responsible|guilty)(?: here| for \\S+ \\S+)? ?,? (?:it|then it|that) (?:is|was|would be|must be) (?:<p>|<n>|he|she|him|her) ',
    {},
  ),
  pattern(
    'blame-word',
    " (?:it|this|that|\\S+ing \\S+ \\S+|\\S+) (?:was|is) (?:all |entirely |solely )?{P} (?:'s|') (?:\\S+ )?(?:idea|decision|doing|handiwork|brainchild|work|call|choice|brilliant idea|suggestion) (?:to|that|,|\\.|alone)",
    {
      notIn:
        ' (?:good|great|helpful|idea to (?:roll|check|compare|look|ask|page|restart|add|use|trace)|suggestion to|saved|found|call to (?:roll|fail))',
    },
  ),
  pattern(
    'blame-word',
    " (?:git blame (?:says|points|shows|leads)|fingerprints|has some explaining to do|have some explaining|explaining to do|owes? (?:us|everyone|the team|customers) (?:an? )?(?:explanation|apology)|lot to answer for|at (?:the )?(?:door|doorstep|feet) of {P}|at {P} 's (?:door|doorstep|feet)|finger points (?:at|to)|squarely on|mea culpa|my bad|i take the blame|take the blame|takes the blame|took the blame|courtesy of {P}|brought to you by {P}|confessed (?:to|that)|has to live with|name on (?:the commit|it)) ",
    { onlyIn: ' (?:<p>|<n>|he|she|i|my|him|her|someone|somebody) ' },
  ),
  pattern(
    'blame-word',
    ' (?:entirely |wholly |largely |mainly |solely |clearly |directly |fully )?(?:attributable|down|owed|due|traced|traceable|ascribed|attributed) (?:back )?to (?:the )?(?:\\S+ )?(?:indecision|negligence|carelessness|inaction|inattention|incompetence|slowness|haste|inexperience|ignorance|laziness|oversight|mistake|mistakes|stubbornness|hesitation|misjudge?ment|sloppiness|forgetfulness|silence|impatience|panic) ',
    { after: denied },
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
