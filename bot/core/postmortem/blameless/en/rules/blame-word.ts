import type { Pattern } from '../../pattern.ts';
import { denied, pattern, unsaid } from '../shorthand.ts';

export const blameWordPatterns: readonly Pattern[] = [
  pattern(
    'blame-word',
    ' (?:the )?(?:blame|fault|guilt|responsibility) (?:for G6)?(?:lies|lay|rests|rested|sits|falls|fell|goes|went|is|was|belongs) (?:\\S+ly |entirely |all )?(?:with|on|to) ',
    {
      after: unsaid,
      notIn:
        ' (?:from now on|from today|in future|in the future|as of|henceforth|from (?:monday|april|may|june)) ',
    },
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
    { after: unsaid },
  ),
  pattern(
    'blame-word',
    ' (?:through|out of|due to|because of|thanks to|owing to|by) (?:his|her|my|your) (?:own )?(?:\\S+ )?(?:mistake|error|carelessness|negligence|ignorance|fault|oversight|failure|laziness|haste|inexperience|stubbornness|lack|typo|inattention) ',
  ),
  pattern(
    'blame-word',
    ' (?:his|her|my) (?:\\S+ )?(?:mistakes?|carelessness|negligence|typo|blunder|oversight|failure to|incompetence|inattention|laziness|sloppiness|recklessness|poor \\S+|inexperience|ignorance|misjudge?ment|misunderstanding|refusal) ',
    { after: unsaid },
  ),
  pattern('blame-word', ' culprits? (?:here |behind G4)?(?:is|was|are|were|:|turned out to be|,) G2{P} '),
  pattern(
    'blame-word',
    ' {P} (?:is|was|are|were|turned out to be|being) (?:\\S+ )?(?:the|a) (?:\\S+ )?(?:culprits?|offender|guilty party|perpetrator|weak(?:est)? link|bottleneck|reason|cause|one to blame|liability|single point of failure) ',
    { after: unsaid },
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
  pattern('blame-word', ' (?:point|pointing|points|pointed) (?:the |a )?fingers? at ', { after: unsaid }),
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
  pattern('blame-word', ' (?:this|that) is what (?:happens|you get|one gets|we get) (?:when|if|for) ', {
    onlyIn: ' (?:<p>|<n>|you let|people|someone|somebody|nobody|we let) ',
  }),
  pattern(
    'blame-word',
    ' {P} (?:\\S+ly )?(?:caused|did|brought about|provoked|is behind|was behind) (?:all )?(?:of )?(?:this|it|that|everything|these) (?=[.;,!]|on|by|with|alone)',
    { notIn: ' did (?:this|it|that) (?:on purpose|as|because|in \\d) ' },
  ),
  pattern(
    'blame-word',
    ' {P} (?:\\S+ )?(?:takes?|took|accepts?|accepted|bears?|bore|carries|carried|shoulders?|assumes?|admits?|admitted|owns?|owned) (?:\\S+ ){0,2}?(?:responsibility|blame|guilt|fault) (?:for|,|\\.|in) ',
    { notIn: ' (?:responsibility for (?:the (?:service|on-call|queue|alarm|action|follow-up)|action)) ' },
  ),
  pattern(
    'blame-word',
    " {P} 's (?:\\S+ )?(?:assumption|assumptions|belief|guess|theory|diagnosis|estimate|claim|idea|judge?ment|conclusion|impression|confidence|hope) (?:\\S+ ){0,12}?(?:turned out|proved|proven|was|were|is) (?:to be )?(?:\\S+ly )?(?:wrong|false|incorrect|mistaken|unfounded|flawed|misplaced|costly|fatal|baseless|premature|a mistake) ",
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
];
