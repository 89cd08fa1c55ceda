import type { Pattern } from '../../pattern.ts';
import { helping, pattern } from '../shorthand.ts';

export const sarcasmPatterns: readonly Pattern[] = [
  pattern('sarcasm', ' (?:for once|for a change|just for once) (?!in (?:the|this|our))', {
    onlyIn: ' (?:{P}|we|he|she|they|nobody) ',
  }),
  pattern(
    'sarcasm',
    ' (?<hit>(?:as usual|as always|as ever|once again|yet again|once more|true to form|as so often|like always|as per usual|not for the first time|business as usual) (?:, )?{P})(?= )',
    { before: `^ (?:'s )?(?:\\S+ )?(?:handed|${helping.slice(3)} ` },
  ),
  pattern(
    'sarcasm',
    ' (?<hit>{P} (?:\\S+ ){1,6}?,? ?(?:as usual|as always|as ever|true to form|as so often|not for the first time|for the (?:second|third|fourth|fifth|umpteenth|nth|hundredth) time|yet again)) ',
    { notIn: ' (?:acknowledged|handed over|updated|posted) (?:\\S+ ){0,6}(?:as usual|as always) ' },
  ),
  pattern(
    'sarcasm',
    " (?:surprisingly|miraculously|amazingly|remarkably|incredibly|unbelievably|astonishingly|shockingly|wonders never cease|lo and behold|to everyone 's (?:surprise|amazement)|to (?:our|my|nobody 's|no one 's) (?:great )?(?:surprise|astonishment|amazement)|believe it or not|if you can believe it|it is a miracle|as if by magic|somehow|astoundingly|inexplicably|curiously|conveniently|typically|naturally|amusingly|ironically|hilariously) (?:, )?(?:even |, )?(?:{P}|nobody|no one|everyone|he|she) ",
    { before: `^ (?:\\S+ )?${helping} ` },
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
        ' (?:quick|fast|prompt|calm|early|swift|careful)(?:ly)? (?:\\S+ )?(?:rollback|reaction|response|fix|work|thinking|help|eye|answer)|who gave us|for giving|gave (?:his|her|their)|saved|stayed|avoided|prevented|no (?:data|customer)|only (?:\\S+ )?minutes|only lasted|lasted only|shorter| (?:found|noticed|spotted) (?:it|the)| for (?:staying|helping|finding|noticing|rolling|joining|covering|answering|jumping)',
    },
  ),
  pattern(
    'sarcasm',
    ' thanks (?:entirely |solely |only |mainly |largely )?to G4{P}(?=[^;]{0,120} (?:down|empty|outage|gone|lost|broke|broken|crashed|deleted|wiped|dark|dead|hours|all night|another|worse|offline|unavailable|twice|again|no backup|no longer|weekend|nobody|data loss|stood still|on fire|had to|failed|locked) )',
    {
      notIn:
        ' (?:who gave|who stayed|who helped|gave us|quick|fast|prompt|calm|early|swift|lasted only|only lasted|shorter|avoided|prevented|saved|instead of|rather than|less than|just|no data was lost|nothing was lost|was not lost|back|recovered|restored|rollback)',
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
  pattern(
    'sarcasm',
    ' (?:great|nice|good|excellent|wonderful|fantastic|brilliant|lovely|superb) (?:work|job|going|move|one|stuff|effort|show|timing) (?:, )?{P} ?, (?:[^.]{0,60}?)(?:gone|down|dead|lost|empty|broken|deleted|wiped|offline|dark|on fire|nothing|again|no longer) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:so (?:kind|nice|good|generous|thoughtful|considerate|gracious) as to|how (?:nice|kind|generous|thoughtful|considerate|lovely|sweet|convenient) of|(?:our|the|local|unsung|resident|tragic) (?:hero|heroes|champion|saviou?r|genius|mastermind|superstar|star|legend|wizard|virtuoso|maestro|cowboy|daredevil|magician)(?: (?:of the (?:day|hour|night)))?) ',
    { notIn: ' (?:saved|restored|stayed|found|noticed|kept) (?!the day by)' },
  ),
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
];
