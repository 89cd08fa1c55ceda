import type { Pattern } from '../pattern.ts';
import { denied } from './judging-patterns.ts';
import { pattern } from './patterns.ts';

const good =
  '(?:found|find|fixed|located|identified|resolved|restored|confirmed|discovered|reached|recovered|solved|joined|finished|stabilised|stabilized|pinpointed|handed|got through|completed|traced)';

export const contrastPatterns: readonly Pattern[] = [
  pattern(
    'contrast',
    ' (?:unlike|in contrast to|contrary to|compared (?:to|with)|as opposed to) (?:\\S+ ){0,5}?(?:{P}|everyone|everybody|the others|most|other) (?=[^.;]{0,120}(?:{P}|we|he|she|they) )',
    {
      notIn: ' (?:unlike|compared with|compared to) the (?:previous|old|last) (?:version|release|incident) ',
    },
  ),
  pattern(
    'contrast',
    ' (?:everyone|everybody|everyone else|everybody else|all (?:the )?other <p>|other <p>|the others|the other <p>|the rest of (?:us|<p>|the company)|most <p>) (?:\\S+ ){1,9}?(?:[,;] |but |while |– |— )(?:\\S+ ){0,2}?(?:only |but |just |not ){0,4}{P} ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:while|whereas|where) G3(?:{P}|everyone|everybody|others|the others|other teams) (?:\\S+ ){1,14}?, {P} (?:\\S+ )?(?:just |simply |still |only |merely |chose |preferred |decided |did|went |was (?:busy|still|not)|restarted |ignored |had not|never |could not|sat |waited |needed |kept |took |spent |insisted |failed|forgot|skipped)',
    {},
  ),
  pattern(
    'contrast',
    " (?:only|just|nobody but|no one but|except(?: for)?|everyone but|everybody but|apart from|with the exception of) {P} (?:'s (?:\\S+ ))?(?:had not|had n't|did not|did n't|has not|never|failed|forgot|ignored|was (?:not|still|late|missing)|still|refused|skipped|managed to break|could not) ",
    {},
  ),
  pattern(
    'contrast',
    ' (?:more|better|less) (?:experienced|senior|careful|competent|diligent|attentive|skilled|seasoned|junior|qualified|disciplined|thorough|responsible|patient|capable|trained) (?:\\S+ )?{R} (?:\\S+ ){0,4}?(?:would|could|might|never|will) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:any|every) other (?:{R}|company) (?:\\S+ )?(?:would|could|manages?|managed|does|did|can|has|had|knows?|tests?|uses?|reads?) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:anyone|anybody|someone|somebody|everyone|everybody) else (?:\\S+ ){0,5}?(?:would|could|might|had|managed|knew|did|followed|got|has|was able) ',
    { notIn: ' (?:tell|told|ask|asked) (?:anyone|anybody) else ' },
  ),
  pattern(
    'contrast',
    ' {P} (?:\\S+ ){1,9}?(?:in|within|after|took|needed) (?:\\S+ ){0,2}?(?:seconds?|minutes?|an hour) (?:[,;] |, (?:and|but|while) |while |but )(?:the same \\S+ took )?{P} (?:needed|took|required|spent|could not|did not|struggled|was still|had to|sat) ',
    {},
  ),
  pattern(
    'contrast',
    " {P} (?:\\S+ )?(?:did|managed|followed|tested|checked|read|knew|noticed|answered|passed)(?: \\S+){0,6} ?[,;] (?:but |and |while )?{P} (?:did not|did n't|had not|never|could not|was not|failed|forgot|ignored|missed|skipped|not) ",
    {},
  ),
  pattern(
    'contrast',
    " (?:{P}|we) (?:\\S+ )?(?:would|could) (?:never|not|n't) have (?:made|missed|done|deployed|pushed|forgotten|let|broken|allowed|merged|needed|overlooked) ",
    { notIn: ' (?:without (?:the|that|this|access)|known|seen) ' },
  ),
  pattern(
    'contrast',
    ' (?:with|under|had) (?:a |an )?(?:different|another|better|proper|competent|more experienced|real|someone else|somebody else) (?:\\S+ )?(?:{R}|on call|in charge|on duty) ',
    { onlyIn: ' (?:would|could|might) ' },
  ),
  pattern(
    'contrast',
    ' not (?:everyone|everybody|every <p>|all <p>) (?:\\S+ )?(?:bothers?|bothered|cares|cared|reads?|tests?|took|takes|is as|was as|knows how|did|does|follows|followed) ',
    {},
  ),
];

export const sarcasmPatterns: readonly Pattern[] = [
  pattern('sarcasm', ' (?:for once|for a change|just for once) (?!in (?:the|this|our))', {
    onlyIn: ' (?:{P}|we|he|she|they|nobody) ',
  }),
  pattern(
    'sarcasm',
    ' (?<hit>(?:as usual|as always|as ever|once again|yet again|once more|true to form|as so often|like always|as per usual|not for the first time|business as usual) (?:, )?{P})(?= )',
    { before: `^ (?:'s )?(?:\\S+ )?(?:handed|${good.slice(3)} ` },
  ),
  pattern(
    'sarcasm',
    ' (?<hit>{P} (?:\\S+ ){1,6}?,? ?(?:as usual|as always|as ever|true to form|as so often|not for the first time|for the (?:second|third|fourth|fifth|umpteenth|nth|hundredth) time|yet again)) ',
    { notIn: ' (?:acknowledged|handed over|updated|posted) (?:\\S+ ){0,6}(?:as usual|as always) ' },
  ),
  pattern(
    'sarcasm',
    " (?:surprisingly|miraculously|amazingly|remarkably|incredibly|unbelievably|astonishingly|shockingly|wonders never cease|lo and behold|to everyone 's (?:surprise|amazement)|to (?:our|my|nobody 's|no one 's) (?:great )?(?:surprise|astonishment|amazement)|believe it or not|if you can believe it|it is a miracle|as if by magic|somehow|astoundingly|inexplicably|curiously|conveniently|typically|naturally|amusingly|ironically|hilariously) (?:, )?(?:even |, )?(?:{P}|nobody|no one|everyone|he|she) ",
    { before: `^ (?:\\S+ )?${good} ` },
  ),
  pattern(
    'sarcasm',
    ' {P} (?:somehow|miraculously|conveniently|mysteriously|inexplicably|magically|predictably|naturally|typically|cheerfully|happily|merrily|gleefully|proudly|heroically|bravely|boldly|kindly|graciously|generously|thoughtfully|helpfully|cleverly|wisely|brilliantly|ingeniously|valiantly|blissfully|blithely|cavalierly) ',
    {
      before:
        '^ (?:found|fixed|restored|resolved|offered|agreed|stayed|took over|joined|volunteered|helped|shared|explained|walked|gave) ',
    },
  ),
  pattern(
    'sarcasm',
    ' apparently G3(?:{P}|nobody|reading|checking|testing|asking|some people|he|she|it is too|documentation) ',
    {
      before: '^ (?:was|were) (?:paged|called|not (?:paged|reached|called))',
      onlyIn:
        " (?:too much|not|n't|never|thought|thinks|considers?|optional|believes?|decided|nobody|better|enough|has|had|prefers|reading|for other) ",
    },
  ),
  pattern(
    'sarcasm',
    ' {P} (?:\\S+ )?(?:finally|at last|at long last) (?!(?:found|fixed|located|identified|resolved|restored|confirmed|discovered|recovered|solved|stabili|pinpointed|completed|traced|reached|finished|handed|was|were|could|able|got (?:a|the|through|access|hold)|received))',
    { notIn: ' because | (?:delayed|lost|late) (?:sms|page|message|notification)' },
  ),
  pattern(
    'sarcasm',
    ' (?:finally|at last|at long last|eventually) (?:, )?{P} (?:\\S+ )?(?:deigned|decided|bothered|noticed|answered|responded|looked|woke|showed|appeared|reacted|realised|realized|condescended|got around|remembered|turned up|checked|read|picked) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' even {P} (?:managed|could|knew|understood|got|noticed|remembered|can|would|followed|read|did|saw|succeeded|bothered|\\S+ed) ',
    { notIn: ' even {P} (?:was|were) (?:paged|called|misled|fooled)| not even ' },
  ),
  pattern(
    'sarcasm',
    ' (?:in|with) (?:his|her|their|all (?:his|her|their)|its) (?:infinite |great |boundless |usual |customary |unmatched |collective |endless |typical )?(?:wisdom|genius|brilliance|eagerness|haste|enthusiasm|zeal|charm|style|fashion|way|ingenuity|foresight) ',
    { onlyIn: '{P}' },
  ),
  pattern(
    'sarcasm',
    " in (?:typical|classic|true|usual|good old|proper) (?:{P}|\\S+)(?: 's)? (?:fashion|style|manner) ",
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:managed|contrived|found a way|succeeded in|achieved the feat|had the (?:bright |brilliant |great )?(?:idea|talent|courage|nerve|audacity|decency|kindness)|saw fit|took it upon|took (?:great )?care|felt (?:free|the need|brave)|could not resist|thought it (?:was )?(?:wise|clever|best|a good|smart|fine|ok|funny)|was (?:kind|brave|clever|smart|wise|generous|thoughtful|considerate|nice|good) enough|deigned|condescended|made sure) (?:to |of |himself |herself |themselves |idea )(?:\\S+ ){0,6}?(?:break|delete|take|bring|knock|drop|wipe|kill|miss|ignore|lose|restart|deploy|push|turn|disable|destroy|crash|overwrite|press|click|merge|skip|run|reboot|sleep|forget|silence|mute|tell|let|inform|reply|answer|look|read|join|breaking|deleting|taking|everybody|wake|respond|test|unplug|mention|share|write|acknowledge) ',
    {
      onlyIn: ' (?:{P}|he|she|they|who|nobody)',
      notIn:
        ' managed to (?:join|answer|acknowledge|turn|bring (?:it|the service|the site|the cluster) (?:back|up)|restart|push the fix|disable the|take over|run the|read the|kill the|drop the load|tell|let|deploy the (?:fix|hotfix)) | made sure to (?:tell|inform|write|share|let|mention|acknowledge|answer|test|read)',
    },
  ),
  pattern(
    'sarcasm',
    ' {P} (?:\\S+ )?(?:decided|figured|thought|reckoned|felt|concluded|believed|considered) (?:that )?(?:testing|tests|reviews?|documentation|backups?|reading|checking|asking|the (?:checklist|runbook|rules|freeze|process|warnings?|page|tests?|alarm)|a (?:test|review|friday|backup|rollback plan)|sleep|friday|production|it (?:was|would be) (?:a )?(?:good|great|brilliant|fine|optional|wise|clever|perfect|smart|ok)|rules) (?:\\S+ ){0,5}?(?:optional|unnecessary|good|great|fine|overrated|not|for other|someone else|could wait|perfect|beneath|enough|idea|waste|was|were|did|would|more important) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:great|good|nice|excellent|wonderful|fantastic|brilliant|lovely|superb|stellar|amazing|splendid|outstanding|impressive|masterful|bravo|congratulations|congrats|kudos|hats off|applause|well done|well played|full marks|a round of applause|thanks|thank you|many thanks|special thanks|props|a big thank) (?:\\S+ ){0,6}?{P}(?=[^;]{0,140} (?:breaking|broke|deleted|deleting|taking|took|down|managed|empty|wiped|lost|ignoring|skipping|outage|production|disabling|restarting|killed|knocked|gone|crashed|without|on a friday|all weekend|hours of|nothing|destroying|destroyed|missing|missed|forgetting|turning|waking|silencing|muting|pushing|running|not) )',
    {
      notIn:
        ' (?:quick|fast|prompt|calm|early|swift|careful)(?:ly)? (?:\\S+ )?(?:rollback|reaction|response|fix|work|thinking|help|eye|answer)|saved|stayed|avoided|prevented|no (?:data|customer)|only (?:\\S+ )?minutes|only lasted|lasted only|shorter| (?:found|noticed|spotted) (?:it|the)| for (?:staying|helping|finding|noticing|rolling|joining|covering|answering|jumping)',
    },
  ),
  pattern(
    'sarcasm',
    ' thanks (?:entirely |solely |only |mainly |largely )?to G4{P}(?=[^;]{0,120} (?:down|empty|outage|gone|lost|broke|broken|crashed|deleted|wiped|dark|dead|hours|all night|another|worse|offline|unavailable|twice|again|no backup|no longer|weekend|nobody|data loss|stood still|on fire|had to|failed|locked) )',
    {
      notIn:
        ' (?:quick|fast|prompt|calm|early|swift|lasted only|only lasted|shorter|avoided|prevented|saved|instead of|rather than|less than|just|no data was lost|nothing was lost|was not lost|back|recovered|restored|rollback)',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:too much to ask|too hard for|beneath|beyond) (?:of |for )?{P} | (?:was|is|were|seems|seemed|proved) (?:\\S+ )?(?:too much to ask|asking too much|too difficult|too complicated|beyond|beneath|too much|an insurmountable) (?:\\S+ ){0,3}?(?:for |of )?{P} ',
    { notIn: ' load ' },
  ),
  pattern(
    'sarcasm',
    ' (?:at least )?(?:this time|this once|today|for the first time) (?:, )?(?:at least )?{P} (?:actually|really|did|managed|remembered|bothered|even) ',
    {},
  ),
  pattern('sarcasm', ' {P} (?:\\S+ ){1,8}?(?:this time|for the first time) \\.', {
    onlyIn: ' (?:did|actually|even|remembered|bothered|managed|really) ',
  }),
  pattern(
    'sarcasm',
    ' (?:we all know|everyone knows|everybody knows|you know|we know|knowing) (?:how |what |that |who )?{P} ',
    { before: "^ (?:was (?:paged|reached)|owns|is on call|'s number) " },
  ),
  pattern(
    'sarcasm',
    ' (?:what could (?:possibly )?go wrong|who needs (?:\\S+ ){1,3}|what (?:else )?did (?:we|you|they) expect|what a (?:surprise|shock|coincidence|genius|hero|mess|performance|way to|great idea|brilliant)|surprise , surprise|big surprise|slow clap|well , well|because why not|why not|good luck (?:with|finding)|who would have (?:thought|guessed)|who knew (?=[?!.])|imagine that|go figure|as one does|what else is new|and the rest is history|case closed|mission accomplished|job well done|mystery solved) ',
    { notIn: ' (?:luck went|good luck was)' },
  ),
  pattern(
    'sarcasm',
    ' (?:of all people|our (?:favourite|favorite|resident|local|brave|dear|beloved|very own|own) (?:\\S+ )?(?:hero|expert|genius|cowboy|friend|engineer|developer|colleague|\\S+ guru|<p>)|the usual suspects?|the (?:great|mighty|almighty|famous|legendary|illustrious|resident|self-proclaimed|self-appointed|self-styled) (?:\\S+ )?(?:expert|<p>|team|engineer|genius|architect|developer)|so-called (?:\\S+ )?(?:expert|engineer|senior|review|test|fix|professional|<p>)|classic <p>|typical <p>|<p> special|a certain (?:engineer|developer|person|somebody|someone|colleague|team|<p>)|some (?:genius|clever|bright|smart|wise|hero|cowboy)|some people (?:never|just|do|should|prefer)|certain people|rocket scientist|bright spark|captain obvious|<p> of the (?:year|month)|employee of the month) ',
    {},
  ),
  pattern('sarcasm', " {P} (?:'s )?(?:\\S+ )?(?:\"|“|') (?:\\S+ ){1,3}(?:\"|”|') ", {
    before:
      '^ (?:section|field|page|label|button|channel|tab|template|heading|column|is a|are|alarm|alert|flag)',
    after: '(?:called|named|titled|said|says|wrote) $',
    notIn:
      ' (?:said|says|wrote|asked|replied|answered|typed|posted|sent|ran|entered|saw|read|reads|printed|shows|showed|chose|clicked|selected|pressed|called|titled|named|hypothesis|reported|noted|announced|renamed|removed|replaced|refuted|changed|added) ',
  }),
  pattern('sarcasm', ' (?:quick|itchy|clever|magic|golden|busy|nimble|fat) fingers? ', {}),
  pattern(
    'sarcasm',
    ' (?:brilliant|genius|bright|great|clever|wonderful|excellent|inspired|fantastic|ingenious) (?:idea|move|plan|decision|thinking|timing|choice|stroke) (?:of|by|from|to|:|,|was) ',
    { onlyIn: ' (?:{P}|he|she|whoever|somebody)' },
  ),
  pattern(
    'sarcasm',
    ' (?:it was|what) (?:a )?(?:generous|kind|nice|thoughtful|considerate|big|brave|sweet|very kind|so kind|lovely) (?:\\S+ )?of {P} ',
    {},
  ),
  pattern(
    'sarcasm',
    ' {P} (?:\\S+ )?(?:had (?:better|more important|other) things to do|was too busy|had better|needed (?:his|her|their) (?:beauty )?sleep|preferred (?:to|lunch|sleep|his|her)|was (?:busy|out|off) (?:enjoying|having|at lunch|with lunch|playing|watching)|was (?:at|in) (?:the )?(?:lunch|gym|pub|bar|cinema|golf|party)|deserves? (?:a medal|an award|credit for|applause|a prize|praise for)|gets? (?:a medal|the award|the prize|full marks|credit)|wins?|won (?:the )?(?:award|prize)|is (?:known|famous|notorious|renowned) for|has a (?:talent|gift|habit|reputation|history|track record|knack)|had (?:a|the) (?:great|brilliant|bright|clever|wonderful) idea|considers? (?:himself|herself|themselves)|likes? to|loves? to|enjoys?|prides?|surpassed|outdid|excelled|never (?:disappoints?|fails? to)) ',
    {
      before: '^ (?:on call|holiday)',
      notIn:
        ' (?:because|as the schedule|off duty|as planned|the secondary (?:took|answered)|praise for (?:finding|staying|the quick)|credit for (?:finding|the quick|staying|noticing|spotting))',
    },
  ),
  pattern(
    'sarcasm',
    " {P} ,? ?(?:bless (?:him|her|them)|god bless|of course|who else|naturally|no less|the (?:hero|genius|expert))(?: ,| \\.| \\?| ') ",
    {},
  ),
];

export const intensifierPatterns: readonly Pattern[] = [
  pattern(
    'intensifier',
    ' (?:unacceptable|inexcusable|unforgivable|indefensible|unpardonable|disgraceful|shameful|embarrassing|ridiculous|laughable|appalling|pathetic|outrageous|scandalous|unbelievable|absurd|a disgrace|a joke|an embarrassment|a shame|not acceptable|beyond belief|grossly|shocking|deplorable|incomprehensible|inconceivable|unprofessional) ',
    {
      after: denied,
      before:
        '^ (?:latency|values?|risk|input|use|error rates?|for a|response times?|format|level|delays? for|loss) ',
      notIn: ' (?:acceptable|unacceptable) (?:to|for) (?:customers|users|the service) ',
    },
  ),
  pattern(
    'intensifier',
    ' how (?:could|can|did|does|is it possible that|do you) (?:\\S+ )?(?:{P}|anyone|anybody|somebody|nobody|no one|a team|an engineer|he|she|you) (?:possibly |even |ever |just |not |still ){0,4}(?:miss|overlook|forget|fail|ignore|not|think|be so|do|let|push|merge|approve|deploy|get|manage|break|possibly|sleep|leave|run|delete|have|claim|consider|believe|trust|answer) ',
    { onlyIn: '\\? ?$| how could ' },
  ),
  pattern(
    'intensifier',
    ' how (?:can|could) (?:one|you|we) (?:possibly |even |just )?(?:miss|overlook|forget|ignore|be so|not see|not notice|fail) ',
    {},
  ),
  pattern(
    'intensifier',
    ' what (?:was|were|is|are) (?:{P}|he|she|they|you) (?:even |possibly |actually )?(?:thinking|doing|playing at|smoking|up to) ',
    {},
  ),
  pattern('intensifier', ' what (?:on earth |the hell |in the world )(?:was|were|did|possessed|made) ', {}),
  pattern(
    'intensifier',
    ' (?:not a single|not one|not even one) (?:{R}|soul|one of us) (?!(?:was|were|had been|has been) (?:paged|called|notified|reached|alerted|affected|on call|awake))',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:absolutely|literally|precisely|exactly) (?:nobody|no one|nothing|zero) (?!(?:was|were) (?:lost|paged|affected|changed|corrupted|dropped))(?:\\S+ )?(?:was done|happened|did|cared|noticed|checked|looked|done|bothered|was tested|thought|reacted|read|answered|responded|took)',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:for|once and for all|how many times|how often) (?:do|must|does|should|have) (?:we|i|one|it|{P}) (?:have to |need to )?(?:remind|tell|say|repeat|explain|ask|told|said) ',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:again and again|time and again|over and over|repeatedly|constantly|always|every single time|every time|for the \\S+ time this) (?:\\S+ ){0,3}?(?:warned|told|reminded|asked|begged) ',
    { onlyIn: ' (?:{P}|he|she|they|we)', notIn: ' (?:pager|alarm|system|bot|monitor) ' },
  ),
  pattern(
    'intensifier',
    ' (?:had been|was|were|been|has been) (?:explicitly |repeatedly |clearly |specifically |personally |already |often ){0,4}(?:told|warned|reminded|asked|instructed|trained|briefed) (?:\\S+ )?(?:twice|three times|several times|many times|repeatedly|more than once|again and again|before|not to|about this|a dozen times|often enough|countless times|explicitly) ',
    {
      onlyIn: ' (?:{P}|he|she|they|who)',
      notIn: " (?:had|has|have) (?:not|never|n't) been | (?:was|were) (?:not|never|n't) ",
    },
  ),
  pattern(
    'intensifier',
    ' (?:yet|and still|but still|and nevertheless|even so|despite (?:this|that|it all|everything)) (?:, )?(?:nobody|no one|not one|{P}) (?:\\S+ )?(?:did|checked|looked|acted|reacted|thought|bothered|noticed|cared|asked|went ahead|ignored|pressed|carried on|continued|merged|deployed|said|read) ',
    { notIn: ' because ' },
  ),
];
