import type { Token } from '../tokens.ts';
import { bare } from '../words.ts';

// Marks of the five tones, as combining characters.
const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const early = new RegExp(`([ou])(${tone})([aey])(?!\\p{L})`, 'gu');
const shortI = /(?<![\p{L}\p{M}])([hklmst])i(?!\p{M}*\p{L})/gu;

/**
 * One spelling for the two that Vietnamese has of some syllables: "hòa" and "hoà", "kĩ" and "kỹ". Patterns and text go
 * through it alike.
 */
export const respelled = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(early, (all, first: string, mark: string, last: string) =>
      (first === 'o') === (last === 'y') ? all : `${first}${last}${mark}`,
    )
    .replaceAll(shortI, '$1y')
    .normalize('NFC');

const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u;

/** How a sentence is typed: with marks, without, or partly. */
export function typingOf(tokens: readonly Token[]): 'marked' | 'bare' | 'mixed' {
  const words = tokens.filter((each) => each.kind === 'word' && /\p{L}/u.test(each.norm) && !each.capital);
  const count = words.filter((each) => marked.test(each.norm)).length;
  if (count === 0) return 'bare';
  return count < words.length * 0.25 ? 'mixed' : 'marked';
}

/** The norms of the tokens, respelled; without marks if `plain`. */
export const spelled = (tokens: readonly Token[], plain: boolean): readonly Token[] =>
  tokens.map((each) => {
    const norm = respelled(each.norm);
    return { ...each, norm: plain ? bare(norm) : norm };
  });
