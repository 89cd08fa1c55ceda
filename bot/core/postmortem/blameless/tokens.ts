import { ignorable, opaque } from './inline.ts';

export type TokenKind = 'word' | 'handle' | 'code' | 'punct';

/** One word or mark. `start` and `end` are offsets into the file; `norm` is lower case, NFC, without markup. */
export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  /** As written (NFC, without markup). */
  readonly form: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space or markup before it in the text. */
  readonly spaced: boolean;
};

const word = String.raw`[\p{L}\p{M}\p{N}_${ignorable}\u200B-\u200D\u2060]+`;
const pattern = new RegExp(
  [
    String.raw`(?<handle><@[UW][A-Z0-9]+(?:\|[^<>|]{0,80})?>|@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._${ignorable}-]*[\p{L}\p{M}\p{N}])?(?![/@])|[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)`,
    `(?<code>${opaque}+)`,
    String.raw`(?<suffix>['’ʼ]\u00AD*(?:s|t|re|ve|ll|d|m|S|T)(?![\p{L}\p{N}]))`,
    String.raw`(?<word>${word}(?:(?:[-‐‑:/+&#.]|['’](?=\p{Lu}))${word})*%?)`,
    String.raw`(?<punct>\.{2,}|[^\s\p{L}\p{M}\p{N}])`,
  ].join('|'),
  'gu',
);

// Nobody in these groups is one person.
const broadcast: ReadonlySet<string> = new Set(['@here', '@channel', '@everyone', '@all']);

const strip = (text: string): string =>
  text.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').normalize('NFC');

/** The tokens of `text` (a slice of the prose that begins at `offset` in the file). Contractions come apart: did|n't, Bo|'s. */
export function tokensOf(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const hit of text.matchAll(pattern)) {
    const token = tokenOf(hit, offset, hit.index > last);
    last = hit.index + hit[0].length;
    if (token === undefined) continue;
    const before = tokens.at(-1);
    if (token.norm === "'t" && before?.kind === 'word' && before.norm.endsWith('n')) {
      tokens.splice(-1, 1, ...negated(before, token));
    } else if (token.kind === 'word' && unmarked.test(token.norm)) tokens.push(...unmarkedSuffix(token));
    else tokens.push(token);
  }
  return tokens;
}

// "didnt" and "shouldve", as people type them.
const unmarked =
  /^(?:(?:did|does|do|should|could|would|had|has|have|was|were|is|are)nt|(?:should|could|would|must)ve)$/;

function unmarkedSuffix(token: Token): readonly Token[] {
  const cut = token.end - 2;
  const suffix = token.norm.endsWith('ve') ? "'ve" : "n't";
  return [
    { ...token, end: cut, norm: token.norm.slice(0, -2), form: token.form.slice(0, -2) },
    { ...token, start: cut, norm: suffix, form: suffix, spaced: false, capital: false },
  ];
}

function tokenOf(hit: RegExpExecArray, offset: number, spaced: boolean): Token | undefined {
  const groups = hit.groups ?? {};
  const raw = hit[0];
  const form = strip(raw).replaceAll(/[’ʼ]/g, "'").replaceAll(/[‐‑]/g, '-');
  if (form === '') return undefined;
  const lead = /^[\u00AD\u200B-\u200D\u2060]*/.exec(raw)?.[0].length ?? 0;
  const trail = /[\u00AD\u200B-\u200D\u2060]*$/.exec(raw)?.[0].length ?? 0;
  const kind = kindOf(groups, form);
  const norm = kind === 'code' ? opaque : form.toLowerCase();
  const start = offset + hit.index + lead;
  const end = offset + hit.index + raw.length - trail;
  return { kind, start, end, norm, form, capital: /^\p{Lu}/u.test(form), spaced };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>, form: string): TokenKind {
  if (groups['handle'] !== undefined) return broadcast.has(form.toLowerCase()) ? 'word' : 'handle';
  if (groups['code'] !== undefined) return 'code';
  return groups['punct'] === undefined ? 'word' : 'punct';
}

const shortened: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** "didn" + "'t" -> "did" + "n't", "can" + "'t" -> "can" + "n't". */
function negated(verb: Token, suffix: Token): readonly Token[] {
  const stem = verb.norm === 'can' ? 'can' : verb.norm.slice(0, -1);
  const norm = shortened[stem] ?? stem;
  const cut = verb.norm === 'can' ? verb.end : verb.end - 1;
  return [
    { ...verb, end: cut, norm, form: verb.capital ? norm[0]?.toUpperCase() + norm.slice(1) : norm },
    { ...suffix, start: cut, norm: "n't", form: "n't", spaced: false },
  ];
}
