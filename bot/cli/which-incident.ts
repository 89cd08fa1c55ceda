import type { Incident } from '../core/incident/index.ts';
import { WrongUse } from './options.ts';
import type { Reading } from './reading.ts';

/** The incident that `INC-12`, `12` or an id names; throws WrongUse for a word that cannot name one. */
export async function incidentNamed(
  reading: Reading,
  positionals: readonly string[],
): Promise<Incident | undefined> {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new WrongUse('name one incident, for example INC-12');
  const number = /^(?:inc-?)?(\d{1,9})$/i.exec(name)?.[1];
  return reading.incidents.find(number === undefined ? { id: name } : { number: Number(number) }, 'operator');
}
