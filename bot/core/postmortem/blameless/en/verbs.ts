import { words } from '../words.ts';

/**
 * Verbs by what they say about the person who is their subject. The classes are closed lists on purpose: what matters is
 * who the subject is and how the verb stands in the clause, and that is decided in predicates.ts.
 */

/** Say by themselves that something was done badly. */
export const faultVerbs =
  words(`ignore neglect overlook botch misconfigure mistype mishandle misjudge misread misinterpret
  misunderstand bungle break sabotage fumble dismiss disregard blunder fat-finger nuke brick clobber derail ruin jeopardise
  jeopardize disobey violate flout dawdle stall oversleep omit miscalculate misplace screw wreck crash corrupt panic
  mislabel misuse abuse forget mismanage fiddle tinker butcher trash misclick fudge squander shirk
  procrastinate snooze ghost disappoint flub slack doze underestimate overestimate miscommunicate misspell mess tank
  bork hose cripple bypass circumvent sidestep skip gamble conceal hide lie mislead misreport misapply
  misroute dither`);

/** Bring a trouble about; blame when the object is a trouble. */
export const causeVerbs =
  words(`cause trigger introduce provoke create produce prolong worsen compound aggravate
  exacerbate inflict extend initiate delay contribute lead ship cost bring`);

/** Make a working thing not work; blame when a thing is what they did it to. */
export const breakVerbs =
  words(`break crash corrupt wreck ruin brick nuke clobber kill knock cripple destroy wipe bork
  hose overwhelm overload flood saturate starve derail tank take bring`);

/** Cannot be undone; blame when the object was live. */
export const destroyVerbs =
  words(`delete drop wipe truncate destroy erase purge overwrite empty remove clear unplug
  detach pull terminate`);

/** What is expected of people; blame when it was not done. */
export const dutyVerbs =
  words(`check test verify validate read follow review notice see realise realize understand think
  consider bother tell inform communicate escalate acknowledge ack respond react answer reply pick look ask care monitor
  watch update document write announce use wait hand mention confirm catch spot call page involve consult listen finish
  complete set add remember learn stop raise report share warn notify question inspect investigate examine compare
  double-check cross-check back clean close tag label fix renew rotate plan prepare coordinate rehearse recognise
  recognize detect identify anticipate foresee enable disable revert roll recheck re-enable unmute restore leave take
  attend join show pay keep log track flag say speak let give try do act help cover include migrate upgrade patch
  remove clarify explain mind heed stick adhere honour honor respect comply abide scroll sanity-check proofread grep
  load-test dry-run stage pause hesitate turn switch put bring go come lock secure protect clear open handle address
  manage rerun re-run re-read reread reach ping contact contain limit escort drain cordon mute tidy obtain request seek
  apply run perform ensure make get send lift rename bump pin approve sign agree discuss sync align connect dig
  estimate measure calculate count scale size order replace delete drain assess evaluate own lead post publish
  challenge doubt suspect delegate supervise train scrutinise scrutinize vet audit account pull push meet cross
  query move stay wake show appreciate grasp correlate connect chase execute resolve secure engage loop
  filter declare open reset restart`);

/** Only people do these: enough to take a capitalised word of unknown kind for a person. */
export const humanVerbs =
  words(`forget bother neglect assume panic know think ask tell care remember realise realize
  believe decide choose guess merge approve type mistype misread oversleep overlook learn look pay insist promise claim
  admit refuse hurry rush oversee click understand hesitate push commit escalate acknowledge warn inform consult listen
  wonder imagine read review bungle botch fat-finger misjudge dismiss blunder underestimate overestimate search react pass forward promise mention hide press
  misconfigure overlook fumble mishandle neglect hard-code force-push confuse mistake copy paste rename hope argue chat`);

/** What a system does or does not do as well; no proof of a person. */
export const systemVerbs =
  words(`start boot connect replicate load compile resolve converge reconcile scale mount render
  parse authenticate sync elect launch restart recover terminate fail serve open bind listen respond answer join index
  accept deliver send receive detect notice pick drop drain route balance cache evict expire renew rotate deploy
  propagate register discover heal retry throttle build run stop exit flush persist commit store write read see`);

/** The person is the one who would have been reached, served or helped. */
export const receiveVerbs =
  words(`page call notify alert reach wake warn tell inform contact reach ring text invite
  involve ask give grant offer provide send show train teach brief support help relieve equip include add assign
  schedule remind consult prompt protect stop block prevent shield hand introduce onboard allow permit pull
  replace rotate cc tag loop add pinged ping woken told bring`);

/** The subject gets something; whether it arrives is not up to them. */
export const getVerbs = words(`receive get have need hear obtain lose`);

/** What went well. */
export const praiseVerbs =
  words(`find notice spot fix save prevent avoid restore recover help stabilise stabilize improve
  identify resolve mitigate contain solve catch suggest discover locate rescue stop diagnose limit shorten isolate
  narrow propose roll revert acknowledge answer join complete confirm bring succeed finish correct trace
  understand pinpoint track deserve`);

/** May stand before "to" and the verb that counts. */
export const chainVerbs =
  words(`fail forget neglect omit bother decide choose opt manage try attempt begin start continue
  refuse decline want think remember care get happen take make know have prefer proceed hesitate stop like elect seem
  appear rush hurry use go agree hope intend struggle need feel`);

/** Say what somebody says or thinks; a clause with its own subject follows. */
export const reportVerbs =
  words(`think believe say mean know show turn assume suggest reveal find claim report state note
  hope feel suspect confirm complain conclude learn notice see ensure wish imagine understand realise realize discover
  fact shame pity problem reason way time because`);

const irregular = `break broke broken; forget forgot forgotten; take took taken; bring brought brought; run ran run;
  write wrote written; read read read; see saw seen; know knew known; think thought thought; tell told told; say said said;
  give gave given; get got got; go went gone; come came come; make made made; do did done; have had had; leave left left;
  lose lost lost; let let let; put put put; set set set; cut cut cut; hit hit hit; shut shut shut; lead led led;
  keep kept kept; sleep slept slept; oversleep overslept overslept; feel felt felt; find found found; hold held held;
  pay paid paid; lie lied lied; send sent sent; build built built; spend spent spent; choose chose chosen; speak spoke spoken;
  wake woke woken; throw threw thrown; grow grew grown; blow blew blown; draw drew drawn; fall fell fallen; drive drove driven;
  ride rode ridden; hide hid hidden; undo undid undone; redo redid redone; begin began begun; catch caught caught;
  teach taught taught; buy bought bought; fight fought fought; sit sat sat; stand stood stood; understand understood understood;
  misunderstand misunderstood misunderstood; misread misread misread; mislead misled misled; foresee foresaw foreseen;
  meet met met; hear heard heard; overwrite overwrote overwritten; become became become; win won won; stick stuck stuck;
  swear swore sworn; shake shook shaken; freeze froze frozen; rewrite rewrote rewritten; override overrode overridden;
  reset reset reset; oversee oversaw overseen; withhold withheld withheld; cost cost cost; ring rang rung;
  overlook overlooked overlooked; reread reread reread; seek sought sought; upset upset upset; quit quit quit; bet bet bet;
  stage staged staged; fail failed failed; mistake mistook mistaken; panic panicked panicked; spend spent spent`;

const doubling =
  words(`drop skip stop plan ship log swap commit omit permit refer occur chat plug unplug tag trip drag flip
  grep scan snap step prefer wrap drag pin cap map spot chop slip strip shrug slot spin submit jam stir
  trap ram nod beg hop hug jog`);

const extra =
  words(`deploy push merge restart edit change revert configure install uninstall copy paste type click rename
  resize reboot upgrade downgrade apply activate toggle flip promote demote move shift schedule grant provision scale tweak
  adjust modify alter hotfix release publish roll rollback touch open close mount unmount reuse hurry rush decide start
  assume guess insist resist blame admit promise bypass work play ship commit force reach stay handle treat mark silence
  mute unmute snooze ack page call answer hesitate shrug hope want try manage refuse decline wait act turn switch kill
  pull plug restore repair stabilise recover resolve mitigate suggest discover locate identify diagnose help save prevent
  avoid improve propose narrow isolate order expect attempt continue point join ask look lack possess deserve need
  struggle cope insist cling trust distrust rely depend waste abandon desert quit drag walk log sign hand pass drain cordon
  cancel delay postpone ship copy-paste cherry-pick exec execute launch trigger submit approve create introduce expose leak
  lock unlock disable enable detach attach replace patch migrate import export fill enter select hit tamper sabotage
  experiment toy fool joke laugh own deal spot scramble drown slip trip stumble let use require demand complain
  request escalate whitelist blacklist allow block confuse mix conflate swap reverse invert drain revoke rotate
  appreciate cause prolong worsen inflict extend bother fail cost crash sit sleep watch stare agree record jump tend
  claim convince persuade miss rescue load apologise apologize volunteer turn wreak spill burn cut rip land get seem
  appear happen plan finish complete begin stop succeed show learn confirm restart seize choke bury bounce duck dodge
  wing improvise swallow jump hop land shove sneak slide cram squeeze snatch brush wave rubber-stamp search confuse chase repeat spend mistake freeze grow pressure persuade convince talk bully urge coax nag sink shrink drown blow`);

export type Form = 'base' | 's' | 'past' | 'pp' | 'ing';
export type VerbForm = { readonly lemma: string; readonly forms: ReadonlySet<Form> };

type Table = Map<string, { readonly lemma: string; readonly forms: Set<Form> }>;

let table: Table | undefined;

function learn(into: Table, form: string, lemma: string, kind: Form): void {
  const known = into.get(form);
  if (known === undefined) into.set(form, { lemma, forms: new Set([kind]) });
  else if (known.lemma === lemma) known.forms.add(kind);
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

function regular(lemma: string): Readonly<Record<'s' | 'past' | 'ing', string>> {
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1) : lemma;
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2))) {
    const root = lemma.slice(0, -1);
    return { s: `${root}ies`, past: `${root}ied`, ing: `${lemma}ing` };
  }
  if (lemma.endsWith('e')) {
    const ing = lemma.endsWith('ee') || lemma.endsWith('oe') ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`;
    return { s: `${lemma}s`, past: `${lemma}d`, ing: lemma === 'lie' ? 'lying' : ing };
  }
  return {
    s: /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    past: `${stem}ed`,
    ing: `${stem}ing`,
  };
}

function buildTable(): Table {
  const built: Table = new Map();
  const strong = new Set<string>();
  for (const entry of irregular.split(';')) {
    const [lemma = '', past = '', pp = ''] = entry.trim().split(/\s+/);
    strong.add(lemma);
    learn(built, past, lemma, 'past');
    learn(built, pp, lemma, 'pp');
  }
  const lists = [
    faultVerbs,
    causeVerbs,
    breakVerbs,
    destroyVerbs,
    dutyVerbs,
    humanVerbs,
    chainVerbs,
    praiseVerbs,
    getVerbs,
  ];
  for (const lemma of [...lists, systemVerbs, extra].flatMap((each) => [...each])) {
    const forms = regular(lemma);
    learn(built, lemma, lemma, 'base');
    learn(built, forms.s, lemma, 's');
    learn(built, forms.ing, lemma, 'ing');
    if (strong.has(lemma)) continue;
    learn(built, forms.past, lemma, 'past');
    learn(built, forms.past, lemma, 'pp');
  }
  return built;
}

/** The verb of a word form, as far as it is known; unknown words in -ed count as a past form of themselves. */
export function verbOf(norm: string): VerbForm | undefined {
  table ??= buildTable();
  const known = table.get(norm);
  if (known !== undefined) return known;
  if (/^[a-z-]{3,}ed$/.test(norm) && !notVerbs.has(norm))
    return { lemma: norm.replace(/ed$/, ''), forms: pastForms };
  return undefined;
}

const pastForms: ReadonlySet<Form> = new Set<Form>(['past', 'pp']);
const notVerbs =
  words(`hundred need embed shed speed feed seed indeed exceed proceed succeed red bed wed shared unused
  untested unreviewed unrelated so-called limited detailed experienced inexperienced skilled unskilled tired`);
