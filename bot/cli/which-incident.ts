import type { Incident } from '../core/incident/index.ts';
import { WrongUse } from './options.ts';
import type { Reading } from './reading.ts';

/** The one word that names an incident; throws WrongUse when there is none, or more than one. */
export function oneIncident(positionals: readonly string[]): string {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new WrongUse('name one incident, for example INC-12');
  return name;
}

/** The incident that `INC-12`, `12` or an id names. */
export async function incidentNamed(reading: Reading, name: string): Promise<Incident | undefined> {
  const number = /^(?:inc-?)?(\d{1,9})$/i.exec(name)?.[1];
  return reading.incidents.find(number === undefined ? { id: name } : { number: Number(number) }, 'operator');
}
