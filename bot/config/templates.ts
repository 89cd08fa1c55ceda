import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { templateProblem } from '../core/postmortem/index.ts';
import type { Templates } from '../app/ports/index.ts';
import { shippedFolder } from './package-folder.ts';
import type { ConfigProblem } from './yaml-file.ts';

const form = /^([a-z]+)\.(en|vi)\.(md|html)\.mustache$/;

const maxBytes = 256 * 1024;

export type LoadedTemplates = {
  readonly templates: Templates;
  /** Contents, for the hash of the configuration. */
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
};

/** The shipped postmortem templates, each replaced by a team's own of the same name (`full.en.md.mustache`). */
export async function loadTemplates(own: string | undefined, base: string): Promise<LoadedTemplates> {
  const templates: Record<string, string> = {};
  const problems: ConfigProblem[] = [];
  for (const folder of [shippedFolder('postmortem-templates'), ...(own === undefined ? [] : [own])]) {
    for (const name of await namesIn(folder)) {
      const file = relative(base, join(folder, name)) || name;
      if (!form.test(name)) {
        const message = 'is not named NAME.LANGUAGE.FORMAT.mustache, such as full.en.md.mustache';
        problems.push({ file, line: 1, message });
        continue;
      }
      const text = await readFile(join(folder, name), 'utf8');
      const problem =
        text.length > maxBytes
          ? `${text.length} characters, at most ${maxBytes} are read`
          : templateProblem(text);
      if (problem !== undefined) problems.push({ file, line: 1, message: problem });
      else templates[name.replace(/\.mustache$/, '')] = text;
    }
  }
  return { templates, text: JSON.stringify(templates), problems };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.mustache')).toSorted();
  } catch {
    return [];
  }
}
