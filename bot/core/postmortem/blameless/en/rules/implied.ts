import type { Pattern } from '../../pattern.ts';
import { pattern, unsaid } from '../shorthand.ts';

/** Departments that answer for what they do, where they stand as the subject without an article. */
const departments =
  '(?:support|operations|ops|marketing|security|finance|sales|legal|qa|management|compliance|engineering|procurement|accounting|hr|it)';

/** What a person does to a call for attention instead of answering it. */
const shrugged =
  '(?:dismissed|ignored|overlooked|muted|silenced|snoozed|declined|swiped|rejected|brushed|waved|shrugged|clicked|closed)';

const praise =
  '(?:great|good|nice|excellent|wonderful|brilliant|superb|inspired|fantastic|lovely|splendid|clever|bold|smart|amazing|impressive|outstanding|perfect|impeccable|fine|masterful|marvellous|remarkable|textbook)';

const harm =
  '(?:only (?:\\S+ )?(?:healthy|working|good|remaining|live|copy|backup|node|replica|server|master|primary|key)|wrong|twice|(?:the|a|its|that|same) (?:\\S+ )?(?:bug|outage|error|fault|mistake|mess)|customers (?:as well|too|along)|everything else|production (?:as well|too)|last (?:copy|backup|healthy)|all (?:of )?(?:the )?(?:data|backups?|customers|replicas|nodes)|without (?:a |any )?(?:backup|rollback|test|testing|review|warning)|right before|just before|in the middle of)';

/** Reproach that names a person and leaves the verdict to the reader. */
export const impliedPatterns: readonly Pattern[] = [
  // Praise, then what it was for.
  pattern(
    'sarcasm',
    ` (?:congratulations|congrats|full marks|top marks|ten out of ten|bravo|kudos|hats off|chapeau|applause|a medal|a prize|cheers|compliments|respect|well done|nicely done) (?:(?:to|for|from) )?(?:, )?{P}(?= (?:[^;]{0,80} )?${harm} )`,
    { notIn: ' (?:found|noticed|spotted|stayed|saved|helped|caught|stopped|before it) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:congratulations|congrats|full marks|bravo|kudos|hats off|applause) (?:to|for) {P} ,? ?(?:for|whose|who|on) (?:\\S+ ){1,4}?(?:\\S+ ){0,6}?(?:as well|too|again|twice|instead|along with it|at once) ',
  ),
  pattern(
    'sarcasm',
    ` ${praise} (?:\\S+ )?(?:instinct|instincts|idea|timing|choice|call|move|judge?ment|decision|thinking|reflexes|aim|eye|sense|work|job|plan|shot|touch) (?:by|from|of|on the part of) {P} (?:to|in|when|,) (?=(?:[^;]{0,60} )?${harm} )`,
  ),
  pattern(
    'sarcasm',
    ' how (?:very |truly |wonderfully |extremely )?(?:reassuring|comforting|convenient|thoughtful|considerate|touching|helpful|practical|fitting|typical|nice|lovely|kind|generous|brave|wise|clever|refreshing|heart-?warming|surprising|professional) (?:that|of|it|to|for|is it) ',
  ),
  pattern(
    'sarcasm',
    ' (?:naturally|of course|as always|as ever|as usual|predictably|inevitably|needless to say|typically|surprise|would you believe it) ,? ?(?:the (?:one|only) (?:person|engineer|colleague|man|woman|expert)|{P}|nobody|no one) (?:\\S+ ){0,6}?(?:was|were|had|is|did|could|knew|thought|needed|went) ',
    {
      notIn:
        ' (?:was (?:paged|told|reached|informed|asked|called)|were (?:paged|told|reached|informed|asked)|on leave|because|as announced|of course (?:nobody|no one) (?:was|were) (?:blamed|hurt)) ',
    },
  ),
  // Neglect that is told as a way to spend time.
  pattern(
    'person-failure',
    ` {P} (?:\\S+ly )?${shrugged} (?:\\S+ ){1,5}?(?:,? and|,? then|before) (?:\\S+ly )?(?:turned (?:over|around|away)|rolled over|switched (?:it )?off|went (?:back )?(?:to (?:sleep|bed|lunch|his|her|their)|home|on|out|off)|carried on|moved on|slept on|dozed off|fell asleep|looked away|returned to (?:sleep|bed|lunch)|left) `,
  ),
  pattern(
    'failed-to',
    ` ${departments} (?:then |also |simply |just )?(?:sat on|slept on|slept through|ignored|overlooked|dragged (?:its|their)|shrugged|never (?:\\S+ly )?(?:told|passed|mentioned|informed|forwarded|escalated|asked|read|answered|replied|reacted|tested|checked|looked|called|raised|reported)|(?:did not|didn't|did n't) bother) `,
  ),
  pattern(
    'by-agent',
    ` (?:${shrugged}|reset|deleted|dropped|wiped|disabled|turned off|switched off|restarted|approved|skipped|missed) (?:\\S+ )?by (?:the |our )?(?:secondary|primary on-?call|on-?call|night shift|day shift|late shift|person on \\S+|duty \\S+)(?= (?:(?:without|with no|again|twice|by mistake|unread|unseen)|[^ ]+ ){0,4}(?:look|reading|thought|asking|checking|mistake|question|glance|unread|unseen|twice|again|sleep) )`,
  ),
  pattern(
    'person-failure',
    " (?:with)?out {P}(?: 's)? (?:ever |even |once |first |so much as )?(?:having )?(?:ever |even |once |first )?(?:tested|checked|asked|told|read|looked|verified|informed|warned|tried|reviewed|consulted|announced|testing|checking|asking|telling|reading|looking|verifying|informing|warning|trying|reviewing|consulting|announcing|noticing|thinking|knowing)(?: |$)",
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ ){1,8}?(?:,? and|,? which|,? thereby|,? so) (?:\\S+ )?(?:cost|costing|lost|losing|robbed|robbing) (?:us|all of us|everybody|everyone|the (?:team|company|business|customers|shop)|customers) ',
    {
      notIn: " (?:saved|saving|n't|not|only|instead of) ",
    },
  ),
  pattern(
    'person-failure',
    " {P} (?:'s|') (?:\\S+ )?(?:shortcut|shortcuts|detour|hesitation|stubbornness|curiosity|haste|silence|delay|enthusiasm|ego|pride|optimism|impatience|indecision|confusion|laziness|mess|typo|slip|blunder|oversight|adventure|experiment|experiments) (?:\\S+ )?(?:cost|took|caused|brought|led|left|broke|lost|ruined|delayed|kept|meant) ",
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ly |again |once again |once more |yet again |also ){1,2}(?:left out|left off|skipped|left behind|passed over|left open|left on|let slip|mixed up|muddled) ',
  ),
  pattern(
    'person-failure',
    ' it took {P} (?:\\S+ ){1,6}?(?:to|until|before) (?:\\S+ ){0,2}?(?:notice|realise|realize|see|understand|answer|reply|react|respond|look|open|call|tell|ask|admit|grasp|figure|discover|read|wake|check|escalate|join|find (?=(?:\\S+ ){1,5}?(?:that|which) (?:is|was|sits|sat|stands|stood|lies|lay|everybody|everyone|anybody|anyone|says|said) )) ?',
    { notIn: " (?:because|as the|since the|page (?:reached|came)|n't (?:reach|get)) " },
  ),
  pattern(
    'blame-word',
    ' (?:goes|went|dates|leads|led|traces|traced|comes|came|boils|boiled|is traced|was traced|can be traced) (?:back |down )?to (?:the |a |an |one |some )?(?:\\S+ )?(?:decision|change|choice|mistake|error|commit|command|click|order|instruction|whim|slip|judge?ment|oversight|omission|assumption) (?:by|of|made by|taken by|from) {P} ',
    { after: "(?:not|n't|never) $" },
  ),
  pattern(
    'blame-word',
    ' (?:guilty|offending|fatal|culpable|faulty|bad|broken|infamous|disastrous|ill-fated|criminal) (?:commit|change|line|merge|command|click|script|deploy|deployment|release|edit|query|patch|hand|keystroke) (?:is|was|came from|comes from|belongs to|bears) (?:\\S+ )?(?:{P}|his|hers|theirs) ',
    { before: "^ (?:'s )?(?:service|pipeline|bot|team 's tool)", after: unsaid },
  ),
  pattern(
    'blame-word',
    ' (?:who|whom|whose) (?:is|was|to|we have|fault it|fault this|mistake it|mistake this|doing it|doing this) (?:to )?(?:blame|thank|blamed|at fault|is|was) (?:for|here|again|this time|\\.|,)',
    {
      notIn:
        ' (?:no matter|not about|never ask|do not ask|not ask|rather than|instead of|regardless|nobody|irrelevant|does not matter) ',
    },
  ),
  // A verdict on care, wherever it stands.
  pattern(
    'careless',
    ' (?:with|taking|took|took very|showing|showed|given|paid|applying|applied) (?:very |far too |precious |only |remarkably |surprisingly )?(?:little|no|scant|minimal|insufficient|zero|inadequate|half the|not much|not enough) (?:\\S+ )?(?:care|thought|attention|effort|regard|diligence|understanding|enthusiasm|interest|respect|consideration|rigou?r|discipline) ',
    { notIn: ' (?:memory|cpu|traffic|alarm|customer|load|effort from us|user) ' },
  ),
  pattern(
    'careless',
    ' (?:insufficient|inadequate|missing|lacking|poor|deficient|absent|little|low) (?:diligence|care|discipline|rigou?r|vigilance|thoroughness|conscientiousness|commitment|seriousness|work ethic|sense of responsibility|attentiveness) ',
    { after: unsaid },
  ),
  pattern(
    'careless',
    ' (?:(?:a|one) (?:bit|little|touch|grain|modicum|shred|dash|ounce) (?:more |of (?:more )?)?|some |slightly more |more |any )(?:\\S+ )?(?:attention|care|thought|common sense|diligence|foresight|discipline|humility|curiosity|patience|vigilance|initiative|courtesy) (?:from|by|on the part of|on the side of) (?:{P}|the) (?:[^.]{1,60} )?(?:and|would|could|might|will) ',
  ),
  pattern(
    'careless',
    " {P} (?:is|was|has|are|were)(?: never| not|n't| n't| hardly| scarcely| rarely)(?: exactly| precisely| really| been| always)* (?:known|famous|renowned|one|a fan|a friend|keen|big on|celebrated|noted|the (?:most|best|fastest|sharpest|type|kind)) (?:for|of|to|on|careful|diligent|person|tester|in|when) ",
    { notIn: ' (?:the one to ask|one of the) ' },
  ),
  pattern(
    'human-error',
    ' (?:human (?:factor|element|component|side|nature|fallibility|operator)|people|the staff|staff|humans|operators|users of the console|<p>) (?:is|are|was|were|proved|proves|remains?|remained)(?: ,| once| again| as| so| often| always| ever| still| usual){0,8} (?:\\S+ly )?(?:the|our) (?:weakest|weak|weaker|problem|biggest) (?:link|part|point|spot|component|risk|element)? ?',
    { after: unsaid },
  ),
  // A duty that is put as an expectation or a wish.
  pattern(
    'should-have',
    " (?:given|with|for|considering|at|after) (?:his|her|their|{P} 's|such|that|so many) (?:\\S+ )?(?:seniority|experience|level|grade|salary|title|role|training|years|background|knowledge|position)(?: in \\S+)? ,? ?(?:[^.]{0,40} )?(?:expected|expect|should|would|could|ought|surpris|hope|assum|know)",
    { notIn: ' (?:expected load|in training) ' },
  ),
  pattern(
    'should-have',
    ' {P} (?:\\S+ )?(?:is|was|were|are) (?:\\S+ly )?(?:expected|supposed|meant|paid|hired|trained|there|asked|trusted) to (?:have )?(?:catch|caught|see|seen|notice|noticed|spot|spotted|prevent|prevented|stop|stopped|find|found|question|questioned|raise|raised|speak|warn|warned|think|thought|ask|asked|report|reported|escalate|escalated) ',
    {
      notIn:
        ' (?:alarm|check|test|pipeline|canary|monitor|rule|probe|guard|linter|job|system) (?:\\S+ )?(?:is|was|were|are) ',
      after: "(?:not|n't) $",
    },
  ),
  pattern(
    'should-have',
    ' (?:one|we|you|i|customers|everybody|everyone) (?:would|might|could|may|had) (?:have )?(?:\\S+ )?(?:hope|hoped|hoping|like to think|liked to think|expected|thought|wish|wished|assumed|imagined|believed) (?:that |to )?(?:see )?(?:{P}|somebody|someone|at least|an? (?:engineer|admin|operator|team|person|senior|professional|expert))',
  ),
  pattern(
    'should-have',
    ' (?:we|one|you|i|the company|management) (?:do |would |can |may |must |should )?(?:expects?|demands?|requires?|asks?|may expect|can expect) (?:of|from) (?:anyone|everyone|anybody|everybody|somebody|each|every|all|{P}|a|an|our|people|whoever) ',
    { notIn: ' (?:the (?:vendor|provider|system)|response from|traffic from|load from|requests? from) ' },
  ),
  pattern(
    'should-have',
    " (?:would|could) (?:not|n't|hardly|scarcely) have (?:hurt|killed|harmed|cost|been too much|been asking too much|been so hard|been beyond) (?:{P}|anybody|anyone|us|the|him|her|them|to|for) ",
    { notIn: ' (?:killed the (?:process|pod|job|node)|cost more than) ' },
  ),
  // What would not have been without them.
  pattern(
    'counterfactual',
    " (?:without|but for|were it not for|had it not been for|if it were not for|if it was n't for) {P}(?: (?:'s|'))? (?:\\S+ ){0,6}?(?:there would|would|could|we would|nothing|none|no \\S+ would|the \\S+ would|might) ",
    {
      notIn:
        ' (?:worse|longer|lasted|still be|later|quick|found|saved|help|helped|help of|rollback|calm|lost more|have lost|never have found|not have (?:found|recovered|seen|known|noticed|known))',
    },
  ),
];
