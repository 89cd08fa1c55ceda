import { isAbsolute, join, relative } from 'node:path';
import type { RedactionPattern } from '../core/catalogue/index.ts';
import type { Settings } from '../app/ports/index.ts';
import type { LoadedConfig } from './load.ts';
import type { ConfigFile } from './schema/index.ts';

/** A configuration that was checked already: what a program needs of it that has no time to check it. */
export type ReadyConfig = Pick<LoadedConfig, 'settings' | 'file' | 'folder'>;

/** Name of the file with a checked configuration. */
export const compiledName = 'tocsin.compiled.json';

/** Raised when another version could not read what this one writes. */
const form = 1;

type Compiled = {
  readonly form: typeof form;
  readonly file: ConfigFile;
  readonly settings: Omit<Settings, 'redaction'> & {
    readonly redaction: readonly { readonly name: string; readonly source: string; readonly flags: string }[];
  };
};

/** A checked configuration as text, with no path of this machine in it. */
export function compiledText({ settings, file, folder }: ReadyConfig): string {
  const inside = (path: string): string => {
    const way = relative(folder, path);
    return isAbsolute(path) && !way.startsWith('..') ? way : path;
  };
  const leave = settings.leave?.map((each) => ({ ...each, source: inside(each.source) }));
  const compiled: Compiled = {
    form,
    file,
    settings: {
      ...settings,
      ...(leave === undefined ? {} : { leave }),
      redaction: settings.redaction.map(({ name, pattern: { source, flags } }) => ({ name, source, flags })),
    },
  };
  return JSON.stringify(compiled);
}

/**
 * The configuration that `compiledText` wrote. Throws with what to do when it is of another version.
 *
 * @param folder where it lies: what it names is relative to it
 */
export function readCompiled(text: string, folder: string): ReadyConfig {
  const compiled = JSON.parse(text) as Compiled;
  const given: unknown = compiled.form;
  if (given !== form) {
    const shown = JSON.stringify(given).slice(0, 20);
    throw new Error(
      `${compiledName} has form ${shown}, this version reads ${form}: bundle the functions again`,
    );
  }
  const { file, settings } = compiled;
  const leave = settings.leave?.map((each) => ({ ...each, source: placed(each.source, folder) }));
  return {
    file,
    folder,
    settings: {
      ...settings,
      ...(leave === undefined ? {} : { leave }),
      redaction: settings.redaction.map(({ name, source, flags }): RedactionPattern => ({
        name,
        pattern: new RegExp(source, flags),
      })),
    },
  };
}

const placed = (source: string, folder: string): string =>
  isAbsolute(source) || /^https?:/i.test(source) ? source : join(folder, source);
