import type { Pattern } from '../../pattern.ts';
import { denied, pattern } from '../shorthand.ts';

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
  pattern(
    'hindsight',
    '^ (?:naturally|inevitably|self-evidently|as was to be expected) (?:, )?(?!the <p>|{P})',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:just|only|simply|merely) (?:needed|had|has|needs|have) to (?:be )?(?:read|looked? at|look|opened?|checked?|noticed?|seen|believed?|taken seriously|followed?|asked?) ',
    { notIn: ' (?:now|from now|in future) ' },
  ),
  pattern('hindsight', ' as any (?:\\S+ ){1,4}?(?:knows?|can|could|will|would|should|learns) ', {}),
  pattern(
    'hindsight',
    ' (?:any|every|no|a) (?:\\S+ )?{R} (?:worth (?:his|her|their|the) salt|with (?:half a brain|any sense|eyes|a brain|common sense|any experience|some experience)|in (?:his|her|their) right mind|who (?:knows|cares|thinks|pays|reads)) ',
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
];
