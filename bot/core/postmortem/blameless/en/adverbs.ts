import { words } from '../words.ts';

export const negations = words("not n't never hardly barely scarcely neither nor");
const adverbWords =
  words(`just only also even still already then later again once ever always often soon first too really
  rather quite maybe perhaps indeed simply almost nearly all both long yet now therefore thus instead meanwhile very much
  somehow seldom rarely likewise apparently either alone over-eagerly twice straight himself herself themselves myself
  ourselves itself`);
/** Adverbs of several words. */
export const phrases = [
  'at least',
  'of course',
  'as usual',
  'as always',
  'for once',
  'in fact',
  'at no point',
  'once again',
  'yet again',
  'after all',
  'by mistake',
  'by accident',
  'in the end',
  'this time',
  'for a change',
  'at the very least',
  'in turn',
  'no longer',
  'at first',
  'on purpose',
  'at the time',
  'in hindsight',
  'more than once',
  'at best',
  'in haste',
].map((each) => each.split(' '));

export const isAdverb = (norm: string): boolean =>
  adverbWords.has(norm) ||
  (/^[a-z-]{3,}ly$/.test(norm) && !['reply', 'apply', 'supply', 'rely', 'family', 'only'].includes(norm));
