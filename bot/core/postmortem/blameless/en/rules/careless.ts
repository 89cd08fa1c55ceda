import type { Pattern } from '../../pattern.ts';
import { anyOf } from '../../words.ts';
import { careNouns } from '../nouns.ts';
import { denied, pattern, unsaid } from '../shorthand.ts';

export const carelessPatterns: readonly Pattern[] = [
  pattern(
    'careless',
    ' (?:careless|negligent|sloppy|reckless|irresponsible|incompetent|inattentive|unprofessional|lazy|clueless|thoughtless|amateurish|lackadaisical|slapdash|slipshod|inept|half-hearted|carelessly|negligently|sloppily|recklessly|irresponsibly|lazily|incompetently|unprofessionally|thoughtlessly) ',
    {
      after: unsaid,
      before:
        '^ (?:quorums?|initiali[sz]\\S*|loading|loaded|load|evaluat\\S*|evaluated|init|connect\\S*|write|writes|delet\\S*|migrat\\S*|fetch\\S*|restor\\S*|import\\S*|free|mount\\S*|unmount|creation|created|opened|allocat\\S*|binding|reader|proxy|cache|expiration|expiry|consumer|hydration|matching|quantifiers?|rebalanc\\S*|sync|replicat\\S*|compil\\S*|rebuild|refresh|indexing) ',
    },
  ),
  pattern('careless', ` ${anyOf([...careNouns].join(' '))} `, { after: unsaid }),
  pattern(
    'careless',
    ' (?:lack|absence|want) of G1(?:care|attention|diligence|discipline|judgement|judgment|thoroughness|rigou?r|competence|professionalism|common sense|ownership|responsibility|seriousness|experience|initiative|vigilance|foresight|knowledge|skill) ',
    { after: unsaid },
  ),
  pattern(
    'careless',
    ' (?:more|extra|greater|better) (?:careful|attentive|diligent|vigilant|disciplined|thorough|conscientious|cautious) (?=in |with |when |next |from |about |while |during |and |\\. |before |on |going )',
    { onlyIn: '(?:<p>|<n>|we|everyone|people|staff|must|need|should|be) ', after: unsaid },
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
    { after: unsaid },
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
    { after: unsaid },
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
  pattern(
    'careless',
    ` (?:the|this|our|whole|entire|overall) (?:\\S+ )?(?:response|handling|rollout|communication|handover|team|coordination|effort|migration|process|operation|deployment|execution|cutover) (?:to \\S+ \\S+ |of \\S+ \\S+ )?(?:was|is|were) (?:\\S+ly |so |too |very ){0,4}(?:chaotic|a mess|a shambles|a disaster|a farce|a circus|a joke|a fiasco|headless|shambolic|botched|bungled|amateurish|mishandled|mismanaged|half-hearted) `,
    { after: denied },
  ),
  pattern('careless', ' (?:had|has|have|with) (?:absolutely|literally|simply|just) no (?:idea|clue) ', {}),
  pattern(
    'careless',
    ' (?:overzealous|over-zealous|overeager|over-eager|inexperienced|careless|sloppy|lazy|clueless|reckless|negligent|distracted|stubborn|arrogant|impatient|panicking|panicked|incompetent|unqualified|overconfident|over-confident|hapless|trigger-happy|hasty|inattentive|absent-minded|sleepy|bored|irresponsible|thoughtless|forgetful|foolish|clumsy|ignorant|unprofessional|hopeless|useless|half-asleep|well-meaning|rogue|unreliable|slow|confused|oblivious|disinterested|indifferent|gung-ho|ham-fisted|complacent) (?:\\S+ )?<p> ',
    { after: denied },
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
];
