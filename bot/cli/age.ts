import { WrongUse } from './options.ts';

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3600_000, d: 24 * 3600_000 };

/** `15m`, `2h`, `1d` in ms, or all. */
export function ageOf(option: string, given: string): number | 'all' {
  if (given === 'all') return 'all';
  const [, n, unit] = /^(\d{1,4})([mhd])$/.exec(given) ?? [];
  if (n === undefined) throw new WrongUse(`${option} must be such as 15m, 2h, 1d or all, not ${given}`);
  return Number(n) * unitMs[unit!]!;
}
