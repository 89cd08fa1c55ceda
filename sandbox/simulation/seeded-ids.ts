import type { Ids } from '../../bot/app/ports/index.ts';
import type { Random } from '../aws/random.ts';

/** Letters and digits without look-alikes, as the product's own. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ids that are the same for the same seed; they go on over the death of a process. */
export function createSeededIds(random: Random, now: () => number): Ids {
  const token = (length: number): string => {
    let text = '';
    while (text.length < length) text += alphabet.charAt(random.int(alphabet.length));
    return text;
  };
  return {
    event: () => `${now().toString(36).padStart(9, '0')}${token(11)}`,
    token,
    salt: () => random.hex(16),
  };
}
