import type { Sign } from '../scorer.ts';
import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import type { Mention } from './mention.ts';
import { classesOf } from './semantics.ts';
import type { SemanticClass } from './semantics.ts';
import { verbOf } from './verbs.ts';

/** One unit of the sentence as the signs see it: a word, or all the words that name a person as one mark. */
type Unit = {
  readonly form: string;
  readonly lemma: string;
  /** The word itself if it is a small one, else what it is about, else its shape. */
  readonly kind: string;
  readonly classes: readonly SemanticClass[];
  readonly from: number;
  readonly to: number;
};

const numbers = words(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety hundred dozen',
);
const small =
  words(`the a an to of in on at by for with from and or but nor not n't no never is are was were be been
  being am has have had having do does did will would could should might must may can it its this that these those he she
  they his her their him them we our us i my you your who which what when where why how if while because since as than then
  there here until before after without ; : , . ? ! — – - ( ) " … <p> <g> <d> <neg> <num> <time> <code> 's all both only
  even just still already so too very more most own every each any some nobody one such out up off down over into about
  again`);
const mark = /^[<;:,.?!—–\-("…]/;

/** Every sign of an English sentence, to be looked up in the table of weights. */
export function* signsOf(tokens: readonly Token[], mentions: readonly Mention[]): Generator<Sign> {
  const units = unitsOf(tokens, mentions);
  yield* wordSigns(units);
  yield* edgeSigns(units);
  yield* kindSigns(units);
  yield* clauseSigns(units);
}

function unitsOf(tokens: readonly Token[], mentions: readonly Mention[]): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let n = 0; n < tokens.length; n += 1) {
    const token = tokens[n];
    if (token === undefined) break;
    while ((mentions[next]?.from ?? n) < n) next += 1;
    const mention = mentions[next];
    if (mention?.from === n && mention.to > n) {
      units.push(unitOf(markOf(mention), n, mention.to));
      n = mention.to - 1;
    } else units.push(unitOf(formOf(token), n, n + 1));
  }
  return units;
}

const markOf = (mention: Mention): string =>
  mention.negative
    ? '<neg>'
    : { certain: '<p>', we: '<p>', group: '<g>', doubtful: '<d>' }[mention.certainty];

function formOf({ kind, norm }: Token): string {
  if (kind === 'punct') return norm;
  if (kind === 'code') return '<code>';
  if (/^\d{1,2}[.:]\d\d/.test(norm)) return '<time>';
  return /^\d/.test(norm) || numbers.has(norm) ? '<num>' : norm;
}

function unitOf(form: string, from: number, to: number): Unit {
  const verb = verbOf(form);
  const lemma = verb?.lemma ?? (form.length > 4 && form.endsWith('s') ? form.slice(0, -1) : form);
  const classes = small.has(form) && mark.test(form) ? [] : classesOf(form, verb?.lemma);
  const kind = small.has(form) ? form : (classes[0]?.toUpperCase() ?? shapeOf(form, verb?.forms));
  return { form, lemma, kind, classes, from, to };
}

function shapeOf(form: string, forms: ReadonlySet<string> | undefined): string {
  if (forms !== undefined) return forms.has('past') || forms.has('pp') ? 'VERBED' : 'VERB';
  return form.endsWith('ly') ? '-ly' : form.endsWith('ing') ? '-ing' : form.endsWith('ed') ? '-ed' : '~';
}

const reach = 5;

function* wordSigns(units: readonly Unit[]): Generator<Sign> {
  for (let n = 0; n < units.length; n += 1) {
    let form = '';
    let lemma = '';
    for (let k = n; k < Math.min(n + 3, units.length); k += 1) {
      const unit = units[k];
      if (unit === undefined) break;
      form += k === n ? unit.form : ` ${unit.form}`;
      lemma += k === n ? unit.lemma : ` ${unit.lemma}`;
      const range = { from: units[n]?.from ?? 0, to: unit.to };
      yield { name: form, ...range };
      yield { name: `=${lemma}`, ...range };
    }
    yield* pairs(units, n);
  }
}

/** Two words with one to four others between them. */
function* pairs(units: readonly Unit[], n: number): Generator<Sign> {
  const first = units[n];
  if (first === undefined) return;
  for (let k = n + 2; k <= Math.min(n + reach, units.length - 1); k += 1) {
    const second = units[k];
    if (second === undefined) break;
    const range = { from: first.from, to: second.to };
    yield { name: `=${first.lemma} .. ${second.lemma}`, ...range };
    if (/[A-Z<]/.test(first.kind + second.kind)) yield { name: `#${first.kind} .. ${second.kind}`, ...range };
  }
}

/** How the sentence begins and ends, and how much it tells. */
function* edgeSigns(units: readonly Unit[]): Generator<Sign> {
  const [first, second] = units;
  if (first === undefined) return;
  yield { name: `^${first.form}`, from: first.from, to: first.to };
  if (second !== undefined) yield { name: `^${first.form} ${second.form}`, from: first.from, to: second.to };
  const said = units.filter(({ form }) => !/^[.!?]$/.test(form));
  const last = said.at(-1);
  const before = said.at(-2);
  if (last !== undefined) yield { name: `${last.form}$`, from: last.from, to: last.to };
  if (last !== undefined && before !== undefined)
    yield { name: `${before.form} ${last.form}$`, from: before.from, to: last.to };
  const none = { from: 0, to: 0 };
  const count = (test: RegExp): number => Math.min(3, units.filter(({ form }) => test.test(form)).length);
  yield { name: `length ${Math.min(5, Math.floor(units.length / 6))}`, ...none };
  yield { name: `times ${count(/^<time>$/)}`, ...none };
  yield { name: `people ${count(/^<[pgd]>$/)}`, ...none };
}

/** The same with what words are about in place of the words. */
function* kindSigns(units: readonly Unit[]): Generator<Sign> {
  for (let n = 0; n < units.length; n += 1) {
    let name = '#';
    for (let k = n; k < Math.min(n + 4, units.length); k += 1) {
      const unit = units[k];
      if (unit === undefined) break;
      name += k === n ? unit.kind : ` ${unit.kind}`;
      yield { name, from: units[n]?.from ?? 0, to: unit.to };
    }
  }
  const about = new Set<SemanticClass>();
  for (const { classes, from, to } of units) {
    for (const each of classes) {
      about.add(each);
      yield { name: `about ${each}`, from, to };
    }
  }
  for (const one of about)
    for (const other of about) if (one < other) yield { name: `about ${one} and ${other}`, from: 0, to: 0 };
}

const opener =
  /^(?:[;:,.—–?!]|but|while|because|since|so|after|before|until|which|who|that|and|if|when|although|though|whereas)$/;
const leader = /^(?:<[pgd]>|<neg>|he|she|they|it|we|nobody|everyone|anyone|which|who|this|that)$/;
const negation = /^(?:not|n't|never|no|without)$/;

function clausesOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const clauses: Unit[][] = [[]];
  for (const unit of units) {
    if (opener.test(unit.form)) clauses.push([unit]);
    else clauses.at(-1)?.push(unit);
  }
  return clauses.filter(({ length }) => length > 1);
}

/** Who leads which clause, and what is said there. */
function* clauseSigns(units: readonly Unit[]): Generator<Sign> {
  const clauses = clausesOf(units);
  for (const [n, clause] of clauses.entries()) {
    const [first] = clause;
    if (first === undefined) continue;
    const range = { from: first.from, to: clause.at(-1)?.to ?? first.to };
    const system = clause.some(({ classes }) => classes.includes('system')) ? 'system' : '-';
    const lead = clause.find(({ form }) => leader.test(form))?.form ?? system;
    const place = n === 0 ? 'first' : n === clauses.length - 1 ? 'last' : 'middle';
    const opened = /^[a-z;:,—]/.test(first.form) ? first.form : '';
    yield { name: `${place} clause ${lead}`, ...range };
    yield { name: `clause ${opened} ${lead}`, ...range };
    for (const each of new Set(clause.flatMap(({ classes }) => classes))) {
      yield { name: `${lead} leads ${each}`, ...range };
      yield { name: `${place} clause ${each}`, ...range };
      yield { name: `clause ${opened} ${each}`, ...range };
    }
    if (clause.some(({ form }) => negation.test(form))) yield { name: `${lead} leads not`, ...range };
  }
}
