/** A kind of line while lines come in. */
export type Kind = { readonly text: string; readonly tokens: readonly string[]; count: number };

export type Merged<K extends Kind> = {
  readonly text: string;
  readonly tokens: readonly string[];
  /** The most frequent first. */
  readonly members: readonly K[];
};

/** Any words. */
export const anything = '<*>';

/** A word that takes so many values where all others are equal varies: nobody writes a template for each ... */
const values = 3;

/** ... or so many, where few other words are equal: `Starting cache`, `Starting mailer` may well be templates. */
const valuesOfShort = 6;

/** Words that are equal, marks not counted, from which on a few values are enough. */
const enoughWords = 3;

/** Words that say how bad it is are never what varies. */
const LEVEL = /^\W*(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE|PANIC)\W*$/i;

/** Kinds of one length that are compared with each other one by one. */
const compared = 400;

/** Share of words that have to be equal for two rare kinds to be one (Drain's similarity threshold). */
const similar = 0.6;

type Group<K extends Kind> = { tokens: readonly string[]; members: K[]; count: number };

/** Kinds that were written with one template are put together. */
export function merged<K extends Kind>(kinds: readonly K[]): readonly Merged<K>[] {
  const lengths = new Map<number, Group<K>[]>();
  for (const kind of kinds) {
    const { tokens, count } = kind;
    const known = lengths.get(tokens.length);
    const group: Group<K> = { tokens, members: [kind], count };
    if (known === undefined) lengths.set(tokens.length, [group]);
    else known.push(group);
  }
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const ofOneLength = [...lengths.values()].flatMap((groups) => withRare(oneWordApart(groups), total));
  return ofManyLengths(ofOneLength).map(({ tokens, members }) => ({
    text: tokens.join(' '),
    tokens,
    members: members.toSorted((a, b) => b.count - a.count),
  }));
}

/** Groups that differ at one place only, where that place takes many values; until nothing changes. */
function oneWordApart<K extends Kind>(groups: readonly Group<K>[]): readonly Group<K>[] {
  let now = groups;
  const length = groups[0]?.tokens.length ?? 0;
  for (let round = 0; round < 4 && now.length >= values; round += 1) {
    const before = now.length;
    for (let place = 0; place < length && now.length >= values; place += 1) now = withoutWord(now, place);
    if (now.length === before) break;
  }
  return now;
}

function withoutWord<K extends Kind>(groups: readonly Group<K>[], place: number): readonly Group<K>[] {
  const alike = new Map<string, Group<K>[]>();
  for (const group of groups) {
    const { tokens } = group;
    if (LEVEL.test(tokens[place]!)) {
      alike.set(tokens.join(' '), [group]);
      continue;
    }
    const key = tokens.toSpliced(place, 1, anything).join(' ');
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [group]);
    else known.push(group);
  }
  return [...alike.values()].flatMap((family) => {
    if (family.length === 1) return family;
    const tokens = family[0]!.tokens;
    const words = tokens.filter((token, index) => index !== place && isWord(token)).length;
    const known = family.some((each) => each.tokens[place] === anything);
    const needed = words >= enoughWords ? values : words === 0 ? Infinity : valuesOfShort;
    return family.length >= needed || known ? [joined(family, place)] : family;
  });
}

function joined<K extends Kind>(family: readonly Group<K>[], place: number): Group<K> {
  const { tokens } = family[0]!;
  return {
    tokens: tokens.toSpliced(place, 1, common(family.map((each) => each.tokens[place]!))),
    members: family.flatMap(({ members }) => members),
    count: family.reduce((sum, { count }) => sum + count, 0),
  };
}

/** `queue=<*>` of `queue=orders`, `queue=mails`: what stands before the sign is a name. */
function common(words: readonly string[]): string {
  const name = /^[\w.-]{1,40}[=:]/.exec(words[0]!)?.[0];
  return name !== undefined && words.every((word) => word.startsWith(name)) ? `${name}${anything}` : anything;
}

const isMark = (token: string): boolean => token.includes('<');

const isWord = (token: string): boolean => !isMark(token) && !LEVEL.test(token);

/** What is left over and rare (two words vary at once) joins what it is most like. */
function withRare<K extends Kind>(groups: readonly Group<K>[], total: number): readonly Group<K>[] {
  if (groups.length < 2) return groups;
  const rare = Math.max(2, total / 2000);
  const [often, seldom] = [
    groups.filter(({ count }) => count > rare).toSorted((a, b) => b.count - a.count),
    groups.filter(({ count }) => count <= rare),
  ];
  if (seldom.length < values) return groups;
  const kept: Group<K>[] = often.map((group) => ({ ...group }));
  for (const group of seldom) {
    const like = kept.slice(0, compared).find((each) => likeness(each.tokens, group.tokens) >= similar);
    if (like === undefined) {
      kept.push({ ...group });
      continue;
    }
    like.tokens = like.tokens.map((token, at) =>
      token === group.tokens[at] ? token : common([token, group.tokens[at]!]),
    );
    like.members = [...like.members, ...group.members];
    like.count += group.count;
  }
  return kept;
}

/** Share of words that are equal; marks count half, and levels have to be equal. */
function likeness(one: readonly string[], other: readonly string[]): number {
  let equal = 0;
  let all = 0;
  for (const [at, token] of one.entries()) {
    const same = token === other[at];
    if (!same && (LEVEL.test(token) || LEVEL.test(other[at]!))) return 0;
    const weight = isMark(token) ? 0.5 : 1;
    all += weight;
    if (same) equal += weight;
  }
  return all === 0 ? 0 : equal / all;
}

/** Words of a value that may have any number of words are between the same beginning and the same end. */
function ofManyLengths<K extends Kind>(groups: readonly Group<K>[]): readonly Group<K>[] {
  const families = new Map<string, Group<K>[]>();
  for (const group of groups) {
    if (group.tokens.filter(isWord).length < enoughWords) continue;
    const key = group.tokens.slice(0, Math.max(3, beginning(group.tokens))).join(' ');
    const known = families.get(key);
    if (known === undefined) families.set(key, [group]);
    else known.push(group);
  }
  const gone = new Set<Group<K>>();
  const made: Group<K>[] = [];
  for (const family of families.values()) {
    const lengths = new Set(family.map(({ tokens }) => tokens.length));
    if (lengths.size < 2 || family.length < values) continue;
    const [head, tail] = [shared(family, false), shared(family, true)];
    const shortest = Math.min(...lengths);
    const { tokens } = family.find((each) => each.tokens.length === shortest)!;
    const end = Math.min(tail, shortest - head);
    const same = [...tokens.slice(0, head), ...tokens.slice(tokens.length - end)];
    const words = same.filter(isWord).length;
    if (words < enoughWords || words / tokens.filter(isWord).length < similar) continue;
    made.push({
      tokens: [...tokens.slice(0, head), anything, ...tokens.slice(tokens.length - end)],
      members: family.flatMap(({ members }) => members),
      count: family.reduce((sum, { count }) => sum + count, 0),
    });
    for (const each of family) gone.add(each);
  }
  return [...groups.filter((group) => !gone.has(group)), ...made];
}

/** How many tokens there are up to and with the third word that is no mark. */
function beginning(tokens: readonly string[]): number {
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    if (isWord(token)) words += 1;
    if (words === 2) return at + 1;
  }
  return tokens.length;
}

/** How many tokens all of them begin (or end) with. */
function shared<K extends Kind>(family: readonly Group<K>[], fromEnd: boolean): number {
  const [first] = family;
  const at = (tokens: readonly string[], index: number): string | undefined =>
    tokens.at(fromEnd ? -1 - index : index);
  const shortest = Math.min(...family.map(({ tokens }) => tokens.length));
  let n = 0;
  while (n < shortest && family.every(({ tokens }) => at(tokens, n) === at(first!.tokens, n))) n += 1;
  return n;
}
