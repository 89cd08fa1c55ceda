import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What of tocsin.yaml the stacks have to know. */
export type Configuration = {
  readonly locale: 'en' | 'vi';
  /** Whether figures over incidents are metrics, too. */
  readonly figures: boolean;
};

/**
 * Looks into the folder that is deployed: whether it is one, and whether Slack can reach what is made. Everything else is
 * `tocsin check`'s.
 *
 * @returns the configuration, or what is wrong with it
 */
export function readConfiguration(folder: string, runs: 'functions' | 'service'): Configuration | string {
  const file = join(folder, 'tocsin.yaml');
  if (!existsSync(file)) return `has to be the folder of tocsin.yaml; there is no ${file}`;
  let given: unknown;
  try {
    given = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `${file} is no YAML: ${String(error).split('\n')[0]}`;
  }
  const { locale, slack, figures } = (given ?? {}) as {
    readonly locale?: unknown;
    readonly figures?: { readonly cloudwatch?: unknown } | null;
    readonly slack?: { mode?: unknown };
  };
  const mode = slack?.mode ?? 'socket';
  const needed = runs === 'functions' ? 'http' : 'socket';
  if (mode !== needed) {
    const seen = JSON.stringify(mode);
    return `${file}: slack.mode has to be ${needed} for runs=${runs}, found ${seen} (socket when it is absent)`;
  }
  return { locale: locale === 'vi' ? 'vi' : 'en', figures: figures?.cloudwatch === true };
}
