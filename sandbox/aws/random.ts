/** A repeatable source of numbers and ids: the same seed gives the same world. Not for anything secret. */
export type Random = {
  /** 0 <= x < 1 */
  next(): number;
  /** 0 <= n < below */
  int(below: number): number;
  pick<T>(from: readonly T[]): T;
  hex(digits: number): string;
  uuid(): string;
  /** Normally distributed, mean 0, deviation 1. */
  gaussian(): number;
};

/** Equal parts give equal streams; a stream is independent of how much of any other was used. */
export function randomFrom(...parts: readonly (string | number)[]): Random {
  let state = hash32(parts.join('\u0000'));
  const next = (): number => {
    // mulberry32 (public domain, Tommy Ettinger 2017)
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits) text += int(0x1_0000_0000).toString(16).padStart(8, '0');
    return text.slice(0, digits);
  };
  return {
    next,
    int,
    hex,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new RangeError('pick from an empty list');
      return from[int(from.length)] as T;
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(int(4))}${hex(3)}-${hex(12)}`,
    gaussian: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** FNV-1a over UTF-16 units, then a finaliser so that similar texts differ in every bit. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
