/**
 * What words are about, for the overall score: each class is one role that words play in a report ("what repairs", "what
 * is left undone", "what excuses"). Base forms; a word may be in several classes.
 */
const lexicon = {
  repair: `restore recover roll-back rollback roll revert fix mend mitigate mitigation repair resolve patch recreate rebuild
    reset drain stabilise stabilize rescue save contain cordon failover replay reindex backfill rotate revoke undo
    reprocess reinstate renew resume promote reroute evacuate isolate quarantine throttle scale unblock unlock free
    resync repoint republish re-run rerun workaround hotfix cure heal relieve rebalance swap reconnect`,
  report: `report notice spot find flag raise announce warn inform document escalate post declare confirm explain update call
    phone ring tell ask mention write log alert share point say remind suggest propose describe identify discover trace
    answer reply respond acknowledge speak speak-up notify message email text signal admit volunteer clarify summarise`,
  inspect: `check test verify review read look glance inspect validate rehearse compare watch monitor scroll open examine dry-run
    proofread study consult diff audit double-check preview measure reproduce investigate analyse diagnose debug trace
    load-test simulate exercise drill confirm`,
  harm: `delete drop wipe break crash kill destroy overwrite truncate purge corrupt remove lose erase flush sink leak expose
    disable mute silence stop fill cut down outage incident downtime ruin knock lock block misconfigure trigger cause cost
    take-down bring-down fell topple wreck damage bury starve flood saturate exhaust nuke misroute mangle trash detach
    unplug shut collapse halve double empty pollute`,
  slip: `typo mistype fat-finger misread misclick mix-up confuse mistake error wrong wrongly incorrect incorrectly slip blunder
    misunderstand misjudge misinterpret miscalculate mislabel misspell accident accidentally inadvertently unintentionally
    botch bungle fumble mess mishandle mishap oversight lapse faux`,
  omit: `forget skip miss ignore overlook leave neglect omit fail refuse decline dismiss disregard bypass circumvent dodge
    avoid unread unanswered untouched unopened untested unreviewed unattended abandon without never nobody none neither
    nor no-one silence silent absent missing blank unaware lack lacking nowhere nothing unacknowledged unclaimed
    unassigned unwatched unchecked unheeded overdue lapse expire archive ignore unnoticed undone`,
  delay: `postpone delay defer wait sit lie linger drag stall hesitate dither procrastinate dawdle late later eventually finally
    until still already meanwhile slow slowly belated tomorrow someday snooze pause hour minute day week month year night
    afternoon morning weekend forever ages half quarter whole full entire long longer overrun`,
  know: `know aware realise realize understand obvious obviously clear clearly evident plain plainly visible apparent expect
    predictable foresee foreseeable warning hint sign knowingly remember learn hear see well-known common-knowledge
    documented familiar notorious recall suspect predict told warned`,
  vivid: `scream shout glaring blinking flashing red yellow bright neon bold capital capitals banner letter letters black
    white front face eye eyes nose staring loud deafening unmissable huge giant page one first line`,
  attitude: `bother care careless carelessly carelessness sloppy sloppily lazy laziness hasty hastily haste rush rushed hurry
    stubborn stubbornness pride proud arrogance arrogant overconfident overconfidence insist gut instinct hunch guess
    hope impatience impatient reluctant unwilling courage discipline diligence negligence negligent complacent complacency
    indifferent indifference casual casually blithely happily cheerfully merrily politely nonchalantly blindly
    mood ego attitude improvise improvisation experiment playground fun adventure adventurous reckless recklessly
    dare gamble play toy cowboy temper curiosity vanity convenience comfortable cavalier half-hearted lax slapdash
    shortcut corner pet whim idea ideas feel feeling urge enthusiasm enthusiastic eager zeal overeager nerve guts
    seriously lightly oblivious distracted absent-minded inattention inattentive asleep tired bored panic panicked`,
  belief: `think believe assume assumption trust certain sure convince convinced confident confidence memory opinion conviction
    faith impression prefer preference want wish decide decision choose choice rather instead plan intend consider judge
    judgement judgment call option`,
  leisure: `lunch dinner breakfast coffee tea biscuit biscuits cake bed bath shower nap sleep holiday vacation weekend beach
    party pub beer wine football match film movie concert gym yoga train taxi flight plane hairdresser golf cinema
    barbecue television sofa pillow dog birthday wedding home chat joke laugh selfie podcast game ski bike metro tram
    dentist haircut shopping netflix playlist picnic hike dinner airport bus cab drink smoke cigarette pizza doughnut
    evening off-site offsite conference meeting festival pool`,
  praise: `congratulation congratulations congrats bravo kudos thank thanks grateful gratitude hat applause medal award trophy
    prize well-done brilliant brilliantly genius masterpiece masterclass masterful masterfully elegant elegantly heroic
    heroically hero impressive impressively admirable admirably admire wonderful splendid remarkable remarkably exemplary
    stellar perfect perfectly excellent great nice lovely fine skill talent talented gift gifted expert expertise clever
    inspired inspiring visionary legendary credit compliment praise salute celebrate finest flawless flawlessly proud
    honour honor marks artistic creative creativity ingenious wisdom wise thoughtful generous kind efficient efficiency
    optimism optimistic bold brave daring courageous ambitious dedicated dedication commitment textbook champion
    art poetry gold star standing ovation vintage class luckily good thorough thoroughness`,
  irony: `apparently seemingly evidently presumably supposedly allegedly naturally luckily fortunately thankfully mercifully
    surely somehow miraculously predictably unsurprisingly conveniently famously so-called needless course again yet
    another usual usually once inevitably typical typically characteristically even merely simply just really literally
    quite barely hardly scarcely duly promptly helpfully kindly generously proudly reportedly curiously interestingly
    strangely mysteriously mystery surprise surprised wonder miracle prayer pray luck lucky`,
  standard: `everyone everybody anyone anybody other others else any senior experienced seasoned professional veteran junior
    novice beginner child toddler intern principal adult monkey basic basics elementary common sense rule standard norm
    expectation manual book guideline policy procedure checklist documentation protocol convention deadline duty
    responsible responsibility ownership obligation supposed should ought must seniority years degree certified trained
    training mature proper competent decent reasonable least minimum job role owner textbook 101 grandmother`,
  system: `gateway tool pipeline dashboard alarm alert job script template console linter library driver client proxy cluster
    network server host database replica primary queue cache disk volume probe monitor metric exporter scheduler cron bot
    system service api ui interface screen prompt form field flag config configuration default validator build image
    container node pod vpn dns certificate token firewall router switch storage backup snapshot index schema migration
    deploy deployment release version software code bug race timeout limit quota threshold log log-shipper shipper
    collector carrier provider catalogue inventory routing alias directory rota record menu label automation autoscaler
    controller balancer kernel breaker retry bucket table query parser heap memory cpu region zone shard partition broker
    topic consumer producer webhook mailbox channel pager phone app site page website endpoint request response traffic
    packet link cable power generator rack sensor firmware plan diff branch repository registry cdn tls ssl key secret
    vault cookie session browser load latency error rate graph chart ledger invoice feature canary staging production
    prod environment cronjob worker thread lock deadlock leak pool connection port socket record zonefile checksum`,
  excuse: `mailbox address number list permission right unreachable undelivered delivered reception coverage hidden hide
    unavailable unable cannot impossible allow accept permit let exported undocumented identical similar same ambiguous
    misleading outdated stale wrong empty closed unmonitored unlisted retired number ported silent unlabelled untagged
    invisible unreadable vanished dead reachable missing mast signal battery roaming outage blocked filter filtered spam
    expired inherited legacy generated automatic automatically automated by-default default swapped renamed cached
    sampled dropped lost disconnected denied 403 cut truncated only no-way nobody lacks lacked`,
  process: `agreed documented runbook step steps procedure handover instructed asked plan approved approval scheduled announced
    prescribed guide according per window change-window ticket signed reviewed policy exercise drill recovery reviewed
    canary green flag rota deputy form checklist requested required expected`,
  future: `will add introduce require next sprint monday tuesday wednesday thursday friday january february march april may june
    july august september october november december quarter plan planned action future soon improve improved shall
    scheduled upcoming version new now owner due backlog proposed recommend follow-up`,
  because: `because since due owing as whose so therefore which that as-a-result reason thus hence`,
  punish: `blame fault culprit guilty guilt responsible accountable accountability answer consequence disciplinary hr sanction
    punish punishment apologise apology apologize warn expectation conversation talk retrain retraining reconsider excuse
    excuses explain explanation justify shame ashamed embarrassing embarrassment embarrass disgrace disappointing
    disappoint disappointed unacceptable inexcusable unforgivable sadly regrettably unfortunately lesson name names finger
    fingerprints signature bill pay owe regret seat door desk record reputation credibility incompetent
    incompetence unqualified amateur clueless useless liability repeat offender suspect patience tolerate`,
  self: `himself herself themselves itself myself own alone solo single-handedly single-handed personally his her their my
    mine hers yourself your you`,
  contrast: `unlike whereas while but however although though instead than rather other others one two both same only except
    compared contrast counterpart neighbour elsewhere meanwhile others' different better worse more less`,
  condition: `if had only would could might were unless without otherwise imagine suppose spare spared sparing prevent prevented
    avoid avoided enough needed takes took would've could've`,
  evidence: `log timestamp history transcript record ticket screenshot chat recording trace audit graph shows show showed reads
    records tells`,
  help: `help helped saved thanks-to found restored caught prevented limited led shortened spared luckily recovered support
    assist joined together teamwork offered`,
  command: `command type typed run ran execute executed paste pasted press pressed click clicked enter entered push pushed merge
    merged ship shipped deploy deployed apply applied change changed switch switched restart restarted reboot rebooted
    launch launched release released upgrade upgraded approve approved sign signed edit edited turn turned flip flipped
    pull pulled commit committed rollout started start`,
  group: `team crew squad shift department office group people engineer engineers developer operator operators colleague
    colleagues everyone nobody responders room floor call board committee management leadership support`,
} as const;

export type SemanticClass = keyof typeof lexicon;

const classes: ReadonlyMap<string, readonly SemanticClass[]> = (() => {
  const map = new Map<string, SemanticClass[]>();
  for (const [name, list] of Object.entries(lexicon) as [SemanticClass, string][]) {
    for (const word of new Set(list.split(/\s+/))) {
      const known = map.get(word);
      if (known === undefined) map.set(word, [name]);
      else known.push(name);
    }
  }
  return map;
})();

const none: readonly SemanticClass[] = [];

/** The classes of a word in any form: its lemma, or the form without an ending. */
export function classesOf(word: string, lemma: string | undefined): readonly SemanticClass[] {
  const direct = classes.get(word);
  if (direct !== undefined) return direct;
  const known = lemma === undefined ? undefined : classes.get(lemma);
  if (known !== undefined) return known;
  for (const base of basesOf(word)) {
    const found = classes.get(base);
    if (found !== undefined) return found;
  }
  return none;
}

function basesOf(word: string): readonly string[] {
  if (word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ed')) return [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)];
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4)];
  return [];
}
