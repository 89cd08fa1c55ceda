/** Ids in Slack's forms, the same ones for the same seed, never one twice. */
export interface Ids {
  /** `C0` + eight letters and digits for prefix `C`. */
  next(prefix: string): string;
  /** Lower-case hexadecimal of the wished length: block ids, hashes, tokens. */
  hex(length: number): string;
}

/** A small 32-bit mixer (murmur3's finaliser over FNV-1a): good enough for ids that only have to look random. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function createIds(seed: string | number): Ids {
  const counters = new Map<string, number>();
  const count = (name: string): number => {
    const n = (counters.get(name) ?? 0) + 1;
    counters.set(name, n);
    return n;
  };
  return {
    next: (prefix) => {
      const n = count(prefix);
      const scatter = mix(`${seed}/${prefix}/${n}`).toString(36).padStart(7, '0').slice(0, 5);
      return `${prefix}${`0${scatter}${n.toString(36).padStart(4, '0')}`.toUpperCase()}`;
    },
    hex: (length) => {
      let text = '';
      const n = count('hex');
      for (let part = 0; text.length < length; part += 1) {
        text += mix(`${seed}/hex/${n}/${part}`).toString(16).padStart(8, '0');
      }
      return text.slice(0, length);
    },
  };
}
