import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Locale } from '../core/texts/index.ts';

/** Wrong use of a command: printed with a hint at its help, exit code 2. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUse';
  }
}

/** Options that every command knows where they make sense. */
export const common = {
  config: { type: 'string' },
  store: { type: 'string' },
  json: { type: 'boolean' },
  locale: { type: 'string' },
  quiet: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Parses strictly; what is unknown or incomplete throws WrongUse. */
export function parse<O extends ParseArgsOptionsConfig>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
}

export function localeOf(given: string | undefined): Locale | undefined {
  if (given === undefined || given === 'en' || given === 'vi') return given;
  throw new WrongUse(`--locale must be en or vi, not ${JSON.stringify(given)}`);
}
