import type { BlameRule } from '../finding.ts';
import type { Pattern } from '../pattern.ts';
import { anyOf } from '../words.ts';
import { careNouns } from './nouns.ts';

// Shorthand of the patterns: P a person or team, W the writers, G a gap of at most n words, D a duration, T a trouble.
const macros: Readonly<Record<string, string>> = {
  P: '(?<![^ ])(?:<p>|<n>|he|she|i|someone|somebody|whoever)',
  W: '(?<![^ ])(?:<p>|<n>|he|she|i|we|they|someone|somebody|anyone|anybody|everyone|everybody|whoever|nobody|people)',
  R: '(?:<p>|human|human being|adult|professional|someone|shop|mind|hands?)',
  A: "(?:(?:\\S+ly|just|even|also|only|not|n't|never|simply|really|still|all|once|again|ever|actually) )",
  D: '(?:(?:for|almost|nearly|over|about|another|more|than|a|full|whole|good|an|the|\\S+) ){0,4}?(?:seconds|minutes?|mins?|hours?|hrs?|days?|weeks?|ages|forever)',
  T: anyOf(
    'outage outages incident incidents failure failures downtime bug error loss regression problem mess issue issues disruption corruption damage crash trouble breakage breach leak mistake accident disaster delay this that it all',
  ),
  HUMAN: anyOf(
    'read reading looking look checked check checking tested test testing reviewed review asked ask asking followed care attention thought thinking verified verify noticed told communicated coordinated planned double-checked validated escalated paid bothered discipline diligence common glance call message question rehearsed rehearsal proofread listened waited',
  ),
};

const fill = (source: string): string =>
  source
    .replaceAll(/(?<![A-Za-z])G(\d+)/g, (_, n: string) => `(?:[^ ;:.!?]+ ){0,${n}}?`)
    .replaceAll(/\{(P|W|R|A|D|T|HUMAN)\}/g, (_, name: string) => macros[name] ?? '');

const plain = (source: string): RegExp => new RegExp(fill(source), 'u');

type More = {
  readonly after?: string;
  readonly before?: string;
  readonly notIn?: string;
  readonly onlyIn?: string;
};

export const pattern = (rule: BlameRule, source: string, more: More = {}): Pattern => ({
  rule,
  find: plain(source),
  ...(more.after === undefined ? {} : { notAfter: plain(more.after) }),
  ...(more.before === undefined ? {} : { notBefore: plain(more.before) }),
  ...(more.notIn === undefined ? {} : { notIn: plain(more.notIn) }),
  ...(more.onlyIn === undefined ? {} : { onlyIn: plain(more.onlyIn) }),
});

const denied = String.raw`\b(?:no|not|n't|never|nor|neither|without|rather than|instead of|avoids?|nobody|word|phrase|term|label|call it|called|calling|removed?|replaced?|replaces?) (?:\S+ ){0,3}$`;

export const humanErrorPatterns: readonly Pattern[] = [
  pattern(
    'human-error',
    ' (?:(?:a|an|the|plain|simple|pure|sheer|just|another|classic|single|basic|clear|obvious) ){0,4}(?:human|operator|user|pilot|manual|personal|personnel|staff|engineer|admin|administrator|developer|employee|cockpit|finger|clerical|operational) (?:configuration |input |typing |operating )?(?:errors?|mistakes?|failures?|slips?|slip-up|oversights?|negligence|fault|lapses?|blunders?|carelessness|trouble) ',
    {
      after: denied,
      notIn: ' user (?:errors|failures|mistakes) ',
      before:
        '^ (?:rates?|messages?|budget|codes?|pages?|counts?|responses?|reports?|handling|is not|was not|is never|is a symptom|is no|were not|as a (?:root )?cause is) ',
    },
  ),
  pattern(
    'human-error',
    ' (?:pebkac|pebcak|id10t|id-10-t|layer (?:8|eight)|layer-8|fat[- ]?fingere?d?|fat-fingering|fat finger|wetware) ',
  ),
  pattern(
    'human-error',
    ' (?:sat|sits|sitting|was|is|lies|lay|somewhere) (?:right |directly )?(?:in front of|behind) (?:the |a |his |her )?(?:screen|keyboard|monitor|console|desk) ',
    { notIn: ' (?:the )?(?:token|cable|router|switch|host) ' },
  ),
  pattern('human-error', ' between (?:the )?(?:chair|keyboard) and (?:the )?(?:chair|keyboard) '),
  pattern('human-error', ' (?:came|comes|boils|boiled) down to G2(?:people|somebody|someone|{P}) not '),
  pattern('human-error', ' error(?:s)? (?:made )?by (?:a |the )?(?:human|humans|staff|personnel) ', {
    after: denied,
  }),
  pattern(
    'human-error',
    ' (?:the|a) human (?:in the loop|factor|element|side) (?:failed|was (?:to blame|the cause|the problem|the weak link)) ',
  ),
];

export const carePatterns: readonly Pattern[] = [
  pattern(
    'careless',
    ' (?:careless|negligent|sloppy|reckless|irresponsible|incompetent|inattentive|unprofessional|lazy|clueless|thoughtless|amateurish|lackadaisical|slapdash|slipshod|inept|half-hearted|carelessly|negligently|sloppily|recklessly|irresponsibly|lazily|incompetently|unprofessionally|thoughtlessly) ',
    {
      after: denied,
      before:
        '^ (?:quorums?|initiali[sz]\\S*|loading|loaded|load|evaluat\\S*|evaluated|init|connect\\S*|write|writes|delet\\S*|migrat\\S*|fetch\\S*|restor\\S*|import\\S*|free|mount\\S*|unmount|creation|created|opened|allocat\\S*|binding|reader|proxy|cache|expiration|expiry|consumer|hydration|matching|quantifiers?|rebalanc\\S*|sync|replicat\\S*|compil\\S*|rebuild|refresh|indexing) ',
    },
  ),
  pattern('careless', ` ${anyOf([...careNouns].join(' '))} `, { after: denied }),
  pattern(
    'careless',
    ' (?:lack|absence|want) of G1(?:care|attention|diligence|discipline|judgement|judgment|thoroughness|rigou?r|competence|professionalism|common sense|ownership|responsibility|seriousness|experience|initiative|vigilance|foresight|knowledge|skill) ',
    { after: denied },
  ),
  pattern(
    'careless',
    ' (?:more|extra|greater|better) (?:careful|attentive|diligent|vigilant|disciplined|thorough|conscientious|cautious) (?=in |with |when |next |from |about |while |during |and |\\. |before |on |going )',
    { onlyIn: '(?:<p>|<n>|we|everyone|people|staff|must|need|should|be) ', after: denied },
  ),
  pattern(
    'careless',
    ' (?:must|need to|needs to|has to|have to|should|ought to|is expected to|better|will|please) (?:finally |really |simply |all )?(?:be (?:more careful|more attentive|careful|reminded|retrained|re-trained|disciplined|warned|reprimanded|held accountable|told off)|pay (?:more |better |closer )?attention|learn (?:to|how|from (?:his|her))|take (?:more|better) care|try harder|do better|get (?:his|her|their) act|concentrate|think before|grow up|wake up) ',
    { onlyIn: '(?:<p>|<n>|we|they|everyone|people|staff) ' },
  ),
  pattern('careless', ' remind G3{P} (?:to|that|of|about) '),
  pattern(
    'careless',
    ' (?:poor|bad|terrible|questionable|awful|weak|dubious) (?:judge?ment|judge?ment call|discipline|work ethic|craftsmanship|attitude|housekeeping|practice by|workmanship) ',
    { after: denied },
  ),
  pattern(
    'careless',
    ' (?:had|has|have) (?:absolutely |really )?no (?:idea|clue) what (?:he|she|they) (?:was|were|is|are) ',
    {},
  ),
  pattern(
    'careless',
    ' {P} {A}?(?:has|have|had|has got) (?:absolutely |really |clearly |obviously )?(?:no|little|zero) (?:idea (?=(?:what|how) (?:he|she|they|it|to)|of what)|clue|business|understanding|grasp|sense|discipline|respect|regard|interest|feeling|excuse) ',
    { before: '^ (?:that|of the flag|which) ' },
  ),
  pattern(
    'careless',
    ' {P} {A}?(?:lacks|lacked|lack) (?:the |any |basic |even |all ){0,4}(?:experience|skills?|discipline|knowledge|care|judge?ment|training|understanding|competence|patience|common|sense|ability|attention|awareness|foresight|insight|diligence|motivation|maturity) ',
  ),
  pattern('careless', ' (?:cut|cutting|cuts) (?:some |a few )?corners '),
  pattern('careless', " could(?: not|n't| n't) (?:even )?be bothered ", {}),
  pattern(
    'careless',
    " (?:did|does|do|could) (?:not|n't) (?:really |even |seem to )?care(?: about| less|d)? ",
    { onlyIn: '{P}' },
  ),
  pattern(
    'careless',
    " (?:does|did|do) (?:not|n't) (?:even |really |seem to |appear to ){0,4}know (?:what (?:he|she|they|it)|how to (?:do|use|operate|run|read|handle)|(?:his|her|their) (?:job|way)|the (?:first thing|basics)) ",
    { onlyIn: '{P}' },
  ),
  pattern('careless', ' (?:asleep|sleeping) at the (?:wheel|switch|helm) '),
  pattern(
    'careless',
    ' (?:gross|wilful|willful|criminal|pure|sheer|plain|utter|sloppy|total|rank) (?:incompetence|stupidity|ignorance|negligence|laziness|neglect|arrogance|indifference|foolishness|idiocy|amateurism|sloppiness) ',
  ),
  pattern(
    'careless',
    " (?:rookie|beginner|schoolboy|stupid|dumb|silly|amateur|elementary|embarrassing|childish|idiotic|careless|avoidable|unforced|inexcusable|basic) (?:'s )?(?:mistake|mistakes|error|errors|blunder|slip|oversight|move|typo|change|decision|idea) ",
    { after: denied },
  ),
  pattern('careless', " (?:beginner|newbie|amateur|noob) 's (?:mistake|error|luck) "),
  pattern(
    'careless',
    " (?:did|do|does) (?:not|n't) take (?:it|this|that|the|his|her|their|\\S+) (?:\\S+ ){0,3}seriously ",
    { onlyIn: '(?:<p>|<n>)' },
  ),
  pattern('careless', " (?:not|n't) (?:paying|pay|paid) (?:any |enough |much )?attention ", {
    onlyIn: '(?:<p>|<n>|whoever|someone|somebody|people)',
  }),
];

export const blameWordPatterns: readonly Pattern[] = [
  pattern(
    'blame-word',
    ' (?:the )?(?:blame|fault|guilt|responsibility) (?:for G6)?(?:lies|lay|rests|rested|sits|falls|fell|goes|went|is|was|belongs) (?:\\S+ly |entirely |all )?(?:with|on|to) ',
    { after: denied },
  ),
  pattern('blame-word', ' {P} (?:is|was|are|were) G3(?:to blame|at fault) ', {
    notIn: " (?:nobody|no one|not|n't|never|neither) ",
  }),
  pattern(
    'blame-word',
    " (?:is|was|are|were) (?:\\S+ly |entirely |all )?{P} (?:'s|') (?:own )?(?:fault|doing|making|mistake|responsibility|blunder|failure|error) ",
    { after: "(?:not|n't) $" },
  ),
  pattern(
    'blame-word',
    " (?:is|was|are|were|'s) (?:\\S+ly |entirely |all )?(?:his|her|their|your|my|our) (?:own )?(?:fault|doing|mistake|blunder) ",
    { after: denied },
  ),
  pattern(
    'blame-word',
    ' (?:through|out of|due to|because of|thanks to|owing to|by) (?:his|her|my|your) (?:own )?(?:\\S+ )?(?:mistake|error|carelessness|negligence|ignorance|fault|oversight|failure|laziness|haste|inexperience|stubbornness|lack|typo|inattention) ',
  ),
  pattern(
    'blame-word',
    ' (?:his|her|my) (?:\\S+ )?(?:mistakes?|carelessness|negligence|typo|blunder|oversight|failure to|incompetence|inattention|laziness|sloppiness|recklessness|poor \\S+|inexperience|ignorance|misjudge?ment|misunderstanding|refusal) ',
    { after: denied },
  ),
  pattern('blame-word', ' culprits? (?:here |behind G4)?(?:is|was|are|were|:|turned out to be|,) G2{P} '),
  pattern(
    'blame-word',
    ' {P} (?:is|was|are|were|turned out to be|being) (?:\\S+ )?(?:the|a) (?:\\S+ )?(?:culprits?|offender|guilty party|perpetrator|weak(?:est)? link|bottleneck|reason|cause|one to blame|liability|single point of failure) ',
    { after: denied },
  ),
  pattern(
    'blame-word',
    " (?:this|that|it|the outage|the incident|the \\S+) (?:one )?(?:is|was|'s) (?:\\S+ly |all |entirely |squarely )?(?:on|down to) (?:{P}|me|him|her|you|them) ",
    { before: "^ (?:'s|call|duty|shift|' ) " },
  ),
  pattern(
    'blame-word',
    ' (?:blame|blamed|blames|blaming) (?:for (?:\\S+ ){1,5}?)?(?:is |was |lies |goes )?(?:\\S+ )?{P} ',
    { after: "(?:no|not|n't|never|nobody|without|git|to|avoid|instead of|rather than|than) (?:\\S+ )?$" },
  ),
  pattern(
    'blame-word',
    ' (?:accountable (?:for|to)|answerable|held responsible|hold (?:\\S+ ){1,3}accountable|should own up|own up to|answer for|be (?:fired|dismissed|sacked|let go|disciplined|reprimanded)|consequences for|pay for this|apologi[sz]e for|explain (?:himself|herself|themselves)) ',
    { onlyIn: '{P}', notIn: "(?:nobody|no one|not|n't) (?:is|was|be|held)" },
  ),
  pattern('blame-word', ' (?:point|pointing|points|pointed) (?:the |a )?fingers? at ', { after: denied }),
  pattern(
    'blame-word',
    ' (?:because of|due to|down to|on account of|owing to|courtesy of|attributable to|attributed to|traced (?:back )?to) (?:the )?(?:\\S+ )?{P} (?:not |who |and |alone |, who |\\. |, who|himself |herself |himself |having |being |doing |ignoring |forgetting |failing )',
    { after: "(?:not|n't) $", before: '^ (?:had been|was (?:paged|called|told)) ' },
  ),
  pattern(
    'blame-word',
    " (?:because of|due to|caused by|result of) {P} (?:(?:'s )?(?:not )?(?:ignoring|forgetting|failing|deleting|breaking|skipping|running|pushing|deploying|merging|misreading|misconfiguring|rushing|disabling|neglecting|restarting|not)) ",
  ),
  pattern(
    'blame-word',
    ' {P} (?:dropped the ball|went rogue|got it (?:all |completely )?wrong|jumped to conclusions|turned a blind eye|looked the other way|passed the buck|kept quiet|kept silent|stayed silent|went silent|went missing|disappeared|lost (?:his|her|their) (?:head|nerve|temper|way)|shot from the hip|fell asleep|slept through|slept in|gave up|sat on|sat idle|stood by|cried wolf|let G3down|winged it|took a shortcut|took shortcuts|lost track|dragged (?:his|her|their) feet|took (?:his|her|their) time|did a (?:bad|poor|terrible|sloppy) job|did (?:his|her|their) usual) ',
    {},
  ),
  pattern('blame-word', " slipped (?:{P}|his|her|my|their|our)(?: 's)? (?:mind|memory|attention|notice) "),
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
];

export const negligencePatterns: readonly Pattern[] = [
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
    'failed-to',
    ' (?:failure|inability|unwillingness|refusal|reluctance|failures) (?:of|by|on the part of) (?:\\S+ )?{P} (?:to|in) ',
  ),
];
