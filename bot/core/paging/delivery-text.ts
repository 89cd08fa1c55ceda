/**
 * The default alphabet of text messages (3GPP TS 23.038, 6.2.1): a character takes one of the 160 places of a part;
 * those of the extension table take two.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('^{}\\[~]|€\f');

export type TextLength = {
  readonly alphabet: 'gsm-7' | 'ucs-2';
  /** Septets, or UTF-16 units. */
  readonly places: number;
  readonly parts: number;
};

/** 140 bytes hold 160 septets or 70 units; of several parts each loses 7 or 3 places to say which it is. */
const partSize = { 'gsm-7': [160, 153], 'ucs-2': [70, 67] } as const;

/** Code points: half of a surrogate pair is never left over. */
const charsOf = (text: string): readonly string[] => Array.from(text);

const isGsm = (text: string): boolean =>
  charsOf(text).every((char) => basic.has(char) || extension.has(char));

/** How a text message is carried (SNS developer guide, "Publishing to a mobile phone": 140 bytes per part). */
export function textLength(text: string): TextLength {
  const alphabet = isGsm(text) ? 'gsm-7' : 'ucs-2';
  const places =
    alphabet === 'gsm-7'
      ? charsOf(text).reduce((sum, char) => sum + (extension.has(char) ? 2 : 1), 0)
      : text.length;
  const [alone, joined] = partSize[alphabet];
  return { alphabet, places, parts: places <= alone ? 1 : Math.ceil(places / joined) };
}

const plainer: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '→': '->',
  '×': 'x',
  '≥': '>=',
  '≤': '<=',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
};

/** Without what the default alphabet does not have: accents go, typographic signs become plain ones. */
function plain(text: string): string {
  return charsOf(text.normalize('NFC'))
    .map((char) => {
      if (basic.has(char) || extension.has(char)) return char;
      return plainer[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '');
    })
    .join('');
}

/**
 * What no phone shows and some obey: control characters, and marks that turn the direction of what follows, so that
 * the code would read backwards. Joiners stay: some scripts need them.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** A text that cannot be told in the default alphabet may take so many parts; each of them is paid for. */
const longestForeign = 2;

/**
 * A text message of `compose(title)` whose title is cut until it fits. The rule: accents are left out, so that
 * Vietnamese takes one part of 160 characters; a title in another script, of which nothing would be left, goes as
 * UCS-2 in at most two parts of 67. What surrounds the title is never cut.
 */
export function fittingText(compose: (title: string) => string, title: string): string {
  const clean = title.replace(/\s+/gu, ' ').replace(unseen, '').trim();
  const simple = plain(clean);
  const foreign = !isGsm(simple);
  const whole = charsOf(foreign ? clean.normalize('NFC') : simple);
  const shaped = (cut: string): string => (foreign ? compose(cut) : plain(compose(cut)));
  const most = foreign ? longestForeign : 1;
  for (let length = whole.length; length > 0; length--) {
    const cut = whole.slice(0, length).join('').trimEnd();
    const text = shaped(length < whole.length ? `${cut}..` : cut);
    if (textLength(text).parts <= most) return text;
  }
  return shaped('');
}
