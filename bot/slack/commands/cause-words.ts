import type { Request, WhichIncident } from '../../app/ports/index.ts';
import { commandText } from './typed-text.ts';

const against: ReadonlySet<string> = new Set(['not', 'no', 'remove', 'unlink', 'drop']);

/** `E4.1 the pool is smaller there`, `d-4F2XQ1`, `not E4.1 it was rolled out later`; without words the list. */
export function readCause(typed: string, incident: WhichIncident): Request {
  const words = typed.trim().split(/\s+/);
  const unlink = against.has((words[0] ?? '').toLowerCase());
  const [change = '', ...why] = unlink ? words.slice(1) : words;
  if (change === '' || (change.toLowerCase() === 'list' && why.length === 0))
    return { do: 'causes', incident };
  const reason = commandText(why.join(' '));
  return {
    do: unlink ? 'cause-unlink' : 'cause-link',
    incident,
    change: commandText(change).slice(0, 255),
    ...(reason === '' ? {} : { reason }),
  };
}
