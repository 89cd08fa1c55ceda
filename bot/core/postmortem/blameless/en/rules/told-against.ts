import type { Pattern } from '../../pattern.ts';
import { pattern, unsaid } from '../shorthand.ts';

const guarded =
  ' (?:because|found|noticed|saved|solved|helped|stopped it|restored|led us|no guard|nothing (?:warned|reminded)) ';

/** Facts that are told against somebody: who did it stands where what happened belongs. */
export const toldAgainstPatterns: readonly Pattern[] = [
  pattern(
    'person-failure',
    " it (?:was|is) {P} (?:'s|') (?:\\S+ ){1,4}?that (?:\\S+ )?(?:brought|broke|took|caused|led|made|let|opened|killed|stopped|deleted|sent|left|put|set|started|triggered|knocked|sank|filled|locked|blocked|cost|ruined) ",
    { notIn: guarded },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ ){0,10}?(?:locked|blocked|shut|kicked|cut|threw) (?:\\S+ ){1,4}?(?:for|out|off) (?:for )?(?:everyone|everybody|all of us|the (?:whole|entire) (?:team|company|office)|the rest) ',
    { notIn: guarded },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:followed|went with|trusted|trusted in|relied on|acted on|listened to) (?:only )?(?:his|her|their) (?:gut|instincts?|nose|own head|memory|feelings?|intuition|hunch) ',
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:took|mistook|confused) (?:\\S+ ){1,4}?(?:for|with) (?:the|a|its|another) (?:\\S+ )?(?:test|staging|spare|old|other|wrong|standby|idle|sandbox|demo)(?: \\S+)? ',
    { notIn: ' (?:because|same (?:name|colou?r|prompt|label)|look(?:s|ed)? (?:the same|alike)|identical) ' },
  ),
  pattern(
    'person-failure',
    ' (?:{P}|two of us|both of them|the two|they|engineers|people) (?:\\S+ ){0,2}?(?:argued|bickered|quarrell?ed|fought|squabbled|chatted|joked|haggled|debated) (?:\\S+ ){0,6}?while (?:the|a|our|its|customers|orders|traffic|requests) ',
  ),
  pattern(
    'person-failure',
    ' (?:asked|asks|ask|asking) questions later | (?:shot|shoot|shoots|shooting|acted|acts) first ',
    { onlyIn: '{P}' },
  ),
  pattern('failed-to', ' {P} (?:\\S+ )?kept (?:\\S+ ){1,6}?to (?:himself|herself|themselves|itself) '),
  pattern(
    'failed-to',
    ' (?:nobody|no one|none|not one|not a single (?:person|engineer|member)) (?:in|on|from|of|at|among) (?:that|the|this|our|their|them|us|those|these|{P}) (?:\\S+ ){0,3}?(?:takes?|took|reads?|checks?|checked|tests?|tested|cares?|cared|answers?|answered|looks?|looked|says?|said|noticed|asks?|asked|thinks?|thought|bothers?|bothered|speaks?|spoke|reacts?|reacted|escalated|called|raised|stopped|questioned|objected|volunteered|understood|understands?) ',
    {
      notIn:
        ' (?:because|since the|as the|was (?:paged|told|reached|informed|asked)|were (?:paged|told|reached|informed|asked)|received|the list) ',
    },
  ),
  pattern(
    'failed-to',
    ' (?:was|were|had been|has been) (?:told|informed|warned|asked|called|paged|checked|tested|read|reviewed|answered|notified|consulted) by (?:nobody|no one|none of (?:us|them|the \\S+)) ',
    { notIn: ' (?:because|no number|out of date|the (?:policy|schedule|list|rule)) ' },
  ),
  pattern(
    'by-agent',
    ' (?:stale|wrong|old|outdated|broken|bad|incorrect|faulty|invalid|unreviewed|untested|empty|too low|too high|false|outdated|expired) (?:\\S+ ){1,2}?(?:was|were|got|had been|has been) (?:\\S+ly )?(?:\\S+ed|set|put|sent|chosen|built|run|cut|given|written) by (?:the |an? |our )?{P}',
    {
      notIn:
        ' (?:because|as the runbook|according to|found by|noticed by|reported by|removed by|replaced by|fixed by|reverted by) ',
    },
  ),
  pattern(
    'human-error',
    '^ (?:root |main |immediate )?(?:causes?|reason|trigger|what happened|why) : (?:\\S+ ){0,3}?(?:wrong|mistyped|incorrect|forgotten|missed|misread|overlooked|mis-?clicked|confused) (?:\\S+ ){0,3}?(?:typed|entered|clicked|pressed|chosen|selected|picked|command|click|entry|button|key|by|input|email|page|step|review|check) ',
    { notIn: ' (?:no|because|by the (?:tool|script|pipeline|template)) ' },
  ),
  pattern(
    'careless',
    ' (?:thrown|cobbled|hacked|knocked|slapped|patched|bolted|scribbled|dashed|rattled|phoned) (?:together|off|in|up|down)(?= (?:by|in (?:a hurry|\\S+ minutes|haste)|at the last|over lunch|without|overnight|last minute))',
    { onlyIn: '(?:{P}|by|his|her|their) ' },
  ),
  pattern('blame-word', ' (?:dropped|drops|dropping|drop) the ball ', { after: unsaid }),
  pattern(
    'blame-word',
    ' (?:outage|incident|problem|failure|error|bug|night|mess|disaster|downtime|mistake|trouble) (?:has|had|bears|carries) (?:one|a|only one|just one|its|exactly one) (?:name|face|author|father|mother|signature|culprit|address) ',
  ),
  pattern(
    'blame-word',
    " (?:paid|pay|pays|paying|pay the price|paid the price|suffered|suffer) (?:dearly |heavily |the price |the bill |twice )?(?:for|from) {P} (?:'s|') ",
    { notIn: ' (?:salary|hours|invoice|laptop|flight|overtime) ' },
  ),
  pattern(
    'sarcasm',
    '(?:^| [.:;,–—]) (?:how |very |rather |quite |so |really )?(?:bold|brave|daring|courageous|ambitious|optimistic|generous|clever|bright|wise|considerate|typical|characteristic|heroic|gutsy) of {P} to ',
  ),
  pattern(
    'should-have',
    " (?:a|an|any|no) (?:senior|real|proper|good|competent|seasoned|professional|sensible|experienced|serious|decent|self-respecting|responsible|sane|trained) (?:\\S+ ){1,2}?(?:does n't|does not|do n't|would never|would not|would n't|never|knows?|would have|would at least) ",
    { notIn: ' (?:alarm|test|check|rollback|backup|guard|probe|design|tool) (?:would|does|never|knows?) ' },
  ),
  pattern(
    'should-have',
    ' {P} (?:\\S+ )?(?:might|could)(?: at least| well| also| just| easily| simply)* have (?:at least |just |simply )?(?:mentioned|said|told|warned|asked|waited|checked|called|spoken|looked|read|tested|thought|let us|written|announced|informed|pinged) ',
    {
      notIn:
        " (?:not have|n't have|if the (?:page|alarm|tool|number|phone)|had the (?:page|alarm|tool|number|phone)) ",
    },
  ),
  pattern(
    'counterfactual',
    " with (?:just |only |merely )?(?:one|a|an|some|more|better|another|any|two) (?:more |bit |little |second |single |extra |further )?(?:\\S+ ){0,3}?(?:eyes|look|glance|care|attention|experience|thought|reviewer|question|patience|courage|sense|effort|preparation|discipline|communication|sleep|curiosity|humility|engineer|person|colleague|minute|minutes)(?: \\S+){0,4}? ?,? (?:\\S+ ){0,8}?(?:would|could|might)(?: n't| not| never| easily| still)* (?:have|not|never) ",
    { notIn: ' (?:form|template|page|dashboard|tool|alarm) (?:would|could|might) ' },
  ),
  pattern(
    'contrast',
    ' (?:answered|reacted|responded|replied|fixed|noticed|solved|acknowledged|joined|needed|took|had|rolled|was (?:back|there|online)) (?:\\S+ ){0,5}?(?:minutes?|seconds?|once|hours?|immediately|instantly) (?:;|,|:|–|—|while|whereas|but) (?:while |whereas |but )?(?:\\S+ ){1,4}?(?:needed|took|required|wanted|waited|let|spent) ',
    {
      notIn: " (?:because|since|as the|gateway|network|page (?:reached|came)|n't|not) ",
      onlyIn: '(?:<p>|<n>|shift|team|squad|colleagues|crew|office) ',
    },
  ),
  pattern(
    'contrast',
    " (?:;|:|–|—|, but|but|, whereas|, while) {P} (?:did|had|was|does|has|would|could) (?:n't|not|never)(?: so| either)? \\.",
    {
      notIn:
        ' (?:got|get|received|receive|access|was paged|were paged|could see|saw|reached|invited|told|asked|informed|on the list) ',
    },
  ),
];
