import { words } from '../words.ts';

/** Heads of a phrase that names one person or several by what they do. */
export const roleHeads =
  words(`engineer engineers developer developers dev devs admin admins administrator administrators
  sysadmin sysadmins dba dbas sre sres on-call oncall responder responders lead leads commander commanders manager managers
  intern interns contractor contractors tester testers reviewer reviewers author authors approver approvers maintainer
  maintainers colleague colleagues coworker coworkers co-worker teammate teammates employee employees staffer member members
  person persons people guy guys folks folk deployer deployers committer committers technician technicians architect
  architects analyst analysts scribe boss bosses ceo cto cio supervisor supervisors senior seniors junior juniors newcomer
  newcomers newbie newbies rookie rookies trainee trainees hire hires leader leadership management human humans
  individual individuals programmer programmers coder coders operator operators owner owners predecessor predecessors
  expert experts consultant consultants freelancer apprentice student students specialist specialists staff
  watchman woman women man men girl boy lady gentleman colleague secondary author's director directors head vp
  planner planners coordinator coordinators dispatcher shift-lead handler-on-duty somebody-else electrician electricians
  captain captains officer officers chief steward custodian champion marshal liaison board committee council agent agents requester submitter assignee merger releaser moderator facilitator anybody-else bystander half writer writers`);

/** Heads of a phrase that names a group of people. */
export const teamHeads =
  words(`team teams crew crews squad squads department shift support desk operations ops devops qa
  sres infra-team security engineering reliability infrastructure networking finance marketing sales procurement side folks bunch everyone-else tribe guild chapter`);

/** Role and team words that name a system at least as often: a person only with a human verb or a telling modifier. */
export const doubtfulHeads =
  words(`operator operators manager managers leader leaders operations ops reliability infrastructure networking finance marketing sales procurement support security
  engineering side secondary primary owner owners head hire desk shift half member members
  handler predecessor predecessors expert experts individual merger staff senior junior specialist writer writers`);

/** Words before a doubtful head that make it a machine. */
export const machineModifiers =
  words(`kubernetes k8s postgres database cluster queue package secret secrets session memory
  resource cache transaction process volume task job node nodes device window raft partition consumer producer strimzi
  prometheus certificate cert-manager storage network-attached file disk lock state event replica data traffic license
  password connection log logs metric metrics deployment quorum write writes read reads client server consensus elected
  new-leader set array cluster-wide key`);

/** Words before a doubtful head that make it a person. */
export const personModifiers =
  words(`release incident engineering product project shift team on-call oncall duty night day
  plant human system console night-shift weekend platform payments payment network infrastructure security support call
  account office site it field customer data tech technical delivery change service junior senior new former previous
  experienced inexperienced trained tired seasoned communications comms operations responsible lead code migration page
  script alarm rule commit repository component config dashboard runbook primary secondary staff vendor's
  checkout billing ops deployment-team escalation delivery program line test maintenance morning evening outgoing incoming
  first second third-level level frontend backend mobile web qa`);

/** After a role or a name these make it part of a thing: "the operator console", "the Bo service". */
export const thingHeads =
  words(`console portal account accounts laptop machine workstation session sessions channel rotation
  schedule schedules calendar role roles policy policies permission permissions tool tools tooling guide guides handbook
  documentation docs page pages screen dashboard experience productivity training workflow workflows api service services
  server servers cluster clusters database databases node nodes instance instances worker workers pod pods job jobs queue
  topic topics pipeline pipelines script scripts repo repository bucket container containers deployment deployments
  environment environments endpoint gateway proxy bot integration plugin agent daemon process processes host hosts vm vms
  replica broker brokers library client module component package image chart controller credentials key keys token tokens
  hours load fatigue count license licenses onboarding interface survey feedback load-balancer webhook schedule's phone
  handover handoff list alias email address number numbers rotation's coverage budget satisfaction time contract ticket
  tickets bridge call calls runbook runbooks checklist guidelines mailbox inbox table field name names id ids action
  actions input inputs override overrides error errors mistake mistakes failure failures review reviews approval approvals
  app application function lambda stack subnet zone region bill cost costs volume disk metrics alarm alarms check checks
  group groups pool config configuration intervention interventions attention interaction training's judgement judgment
  fat-finger slip workload headcount availability experience level levels effort work desktop terminal shell cable
  handbook's reachability conference meeting quota limit limits status`);

/** What an incident is made of; the object of "caused". */
export const troubleNouns =
  words(`outage outages incident incidents failure failures downtime bug bugs error errors loss
  regression regressions problem problems mess issue issues delay delays cascade storm crash crashes disruption disruptions
  breach leak leaks corruption data-loss interruption interruptions overload damage damages chaos trouble breakage
  misconfiguration defect defects flaw degradation spike confusion deadlock incident's vulnerability hole holes
  inconsistency inconsistencies typo mistake panic disaster fiasco havoc headache pain timeouts timeout loop 5xx 500s drift mismatch incompatibility conflict conflicts anomaly
  fault faults impact blackout`);

/** What somebody's failing is called; blame when it belongs to a person. */
export const failingNouns =
  words(`mistake mistakes error errors typo typos failure failures carelessness negligence oversight
  oversights inattention inattentiveness lapse lapses blunder blunders incompetence misunderstanding misunderstandings
  misjudgement misjudgment misconfiguration mishap refusal hesitation panic inexperience ignorance laziness sloppiness slip
  slips slip-up recklessness complacency indecision haste impatience stubbornness arrogance overconfidence clumsiness
  thoughtlessness forgetfulness absent-mindedness misreading misdiagnosis inaction passivity silence lateness tardiness
  neglect omission omissions fault misstep missteps inability unwillingness reluctance fumbling screw-up screwup mix-up
  fat-fingering ineptitude naivety naivete disregard dereliction shortcuts shortcut negligent failings shortcomings
  shortcoming wrongdoing misdeed impulsiveness foolishness stupidity apathy indifference guesswork`);

/** What a person works on, so that "Bo's change broke it" points at Bo. */
export const workNouns =
  words(`change changes commit commits deploy deploys deployment config configuration script scripts
  migration migrations pr patch merge query queries command commands edit edits push rollout code line update upgrade rule
  experiment refactoring refactor fix hotfix restart release test click one-liner cleanup job branch tweak decision
  decisions action actions handover approach attempt idea choice`);

/** Judge what they stand before: "the wrong cluster", "an untested change". */
export const badWords =
  words(`wrong incorrect untested unreviewed broken faulty bad buggy half-finished half-baked unapproved
  unsafe dangerous poor sloppy careless invalid bogus erroneous misguided ill-advised ill-considered unverified unvetted
  unfinished flawed hasty rash reckless mistaken foolish stupid silly dodgy defective outdated-by-choice unauthorised
  unauthorized risky improper inappropriate questionable botched misspelled misspelt mistyped malformed premature slow late
  unchecked unannounced`);

/** Faults of character or of care. */
export const careWords =
  words(`careless negligent sloppy reckless irresponsible incompetent inattentive unprofessional lazy
  clueless complacent foolish stupid dumb idiotic thoughtless inept amateurish ignorant arrogant clumsy absent-minded
  forgetful unqualified untrustworthy unreliable-person lackadaisical slapdash slipshod half-hearted cavalier cowboy
  heedless oblivious asleep-at-the-wheel hasty rash imprudent overconfident unthinking neglectful disorganised disorganized
  undisciplined indifferent naive hopeless useless unprepared distracted gung-ho trigger-happy`);

/** The same as nouns, whoever's they are. */
export const careNouns =
  words(`carelessness negligence sloppiness recklessness incompetence inattention inattentiveness
  complacency laziness ineptitude unprofessionalism thoughtlessness irresponsibility stupidity indiscipline foolishness
  amateurism`);
