import { randomBytes } from 'node:crypto';
import type { Ids } from '../app/ports/index.ts';

/** Letters and digits without look-alikes (0 o, 1 l i). */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Random ids from the system's source of randomness. */
export const systemIds: Ids = {
  event() {
    const time = Date.now().toString(36).padStart(9, '0');
    return `${time}${token(11)}`;
  },
  token,
  salt: () => randomBytes(8).toString('hex'),
};

function token(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // Bytes over the largest multiple are passed over: otherwise some letters would be more frequent.
      if (byte < 248 && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}
