import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import {
  type HeaderPath,
  type ParsedRunbook,
  type Runbook,
  type RunbookProblem,
  parseRunbook,
  splitFrontMatter,
} from '../core/runbook/index.ts';

export type RunbookFolder = {
  readonly path: string;
  /** A folder that may be absent: nothing is loaded from it and nothing is reported. */
  readonly optional?: boolean;
};

export type LoadedRunbooks = {
  /** Sorted by id. Files with problems are left out. */
  readonly runbooks: readonly Runbook[];
  readonly problems: readonly RunbookProblem[];
};

const MAX_FILES = 500;
const MAX_BYTES = 64 * 1024;
const MAX_PROBLEMS_PER_FILE = 20;

/**
 * Reads every `*.md` of the folders (not of their sub-folders; README.md is passed over). A runbook of a later
 * folder replaces one of an earlier folder with the same id, so that a team can put its own in place of a shipped
 * one; two with the same id in one folder are a problem. Files are named relative to `base` in problems.
 * Throws nothing that a file or folder can cause: all of that becomes a problem.
 */
export async function loadRunbooks(folders: readonly RunbookFolder[], base: string): Promise<LoadedRunbooks> {
  const byId = new Map<string, Runbook>();
  const problems: RunbookProblem[] = [];
  for (const folder of folders) {
    const loaded = await loadFolder(folder, base);
    problems.push(...loaded.problems);
    for (const runbook of loaded.runbooks) byId.set(runbook.id, runbook);
  }
  return { runbooks: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** One runbook file's text, in every way it can be wrong. */
export function readRunbook(text: string, file: string): ParsedRunbook {
  const hidden = hiddenCharacter(text);
  if (hidden !== undefined) return { problems: [{ file, ...hidden }] };
  const split = splitFrontMatter(text);
  if ('problem' in split) return { problems: [{ file, ...split.problem }] };
  const counter = new LineCounter();
  const document = parseDocument(split.yaml, { lineCounter: counter, prettyErrors: false, merge: false });
  const lineAt = (offset: number): number => split.yamlLine + Math.max(counter.linePos(offset).line, 1) - 1;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      problems: faults.map((each) => ({ file, line: lineAt(each.pos[0]), message: `YAML: ${each.message}` })),
    };
  }
  const parsed = plainValue(() => document.toJS({ maxAliasCount: 0 }));
  if ('problem' in parsed) return { problems: [{ file, line: split.yamlLine, message: parsed.problem }] };
  const lineOf = (path: HeaderPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return split.yamlLine;
  };
  const { body, bodyLine } = split;
  const result = parseRunbook({ file, frontMatter: parsed.value, lineOf, body, bodyLine });
  return result.problems ? { problems: result.problems.slice(0, MAX_PROBLEMS_PER_FILE) } : result;
}

// Control characters, and the marks that turn the direction of text: a command could read otherwise than it runs
// (CVE-2021-42574, "Trojan Source").
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function hiddenCharacter(text: string): { line: number; message: string } | undefined {
  const at = text.search(HIDDEN);
  if (at === -1) return undefined;
  const code = text.charCodeAt(at).toString(16).padStart(4, '0');
  const line = text.slice(0, at).split('\n').length;
  return {
    line,
    message: `the character U+${code} is not shown by editors and is not allowed here: remove it`,
  };
}

/** Aliases are refused: a few lines of them expand to gigabytes, and no runbook needs one. */
function plainValue(read: () => unknown): { value: unknown } | { problem: string } {
  try {
    return { value: read() };
  } catch (error) {
    return { problem: `YAML: ${(error as Error).message}; anchors and aliases are not allowed here` };
  }
}

async function loadFolder(folder: RunbookFolder, base: string): Promise<LoadedRunbooks> {
  const shown = (path: string): string => relative(base, path) || path;
  const names = await namesIn(folder.path);
  if ('failure' in names) {
    if (folder.optional === true && names.absent) return { runbooks: [], problems: [] };
    const message =
      names.failure === 'ENOENT'
        ? 'there is no such runbook folder: make it, or take it out of runbooks.folders in tocsin.yaml'
        : `cannot read the runbook folder: ${names.failure}`;
    return { runbooks: [], problems: [{ file: shown(folder.path), line: 1, message }] };
  }
  const problems: RunbookProblem[] = [];
  const files = names.filter((name) => name.endsWith('.md') && name.toLowerCase() !== 'readme.md').sort();
  if (files.length > MAX_FILES) {
    const message = `${files.length} runbooks, at most ${MAX_FILES} are read from a folder`;
    problems.push({ file: shown(folder.path), line: 1, message });
  }
  const byId = new Map<string, Runbook>();
  for (const name of files.slice(0, MAX_FILES)) {
    const path = join(folder.path, name);
    const result = await loadFile(path, shown(path));
    if (result === undefined) continue;
    if (result.problems) {
      problems.push(...result.problems);
      continue;
    }
    const twin = byId.get(result.runbook.id);
    if (twin === undefined) byId.set(result.runbook.id, result.runbook);
    else
      problems.push({
        file: shown(path),
        line: 1,
        message: `the id ${twin.id} is already used by ${twin.file}`,
      });
  }
  return { runbooks: [...byId.values()], problems };
}

/** Undefined when it is no file. Links are followed: a mounted Kubernetes ConfigMap consists of them. */
async function loadFile(path: string, file: string): Promise<ParsedRunbook | undefined> {
  const problem = (message: string): ParsedRunbook => ({ problems: [{ file, line: 1, message }] });
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    if (found.size > MAX_BYTES) return problem(`${found.size} bytes, at most ${MAX_BYTES} are read`);
    bytes = await readFile(path);
  } catch (error) {
    return problem(`cannot be read: ${codeOf(error)}`);
  }
  const text = utf8(bytes);
  return text === undefined ? problem('the file is not UTF-8 text') : readRunbook(text, file);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown reason';

async function namesIn(folder: string): Promise<string[] | { failure: string; absent: boolean }> {
  try {
    return await readdir(folder);
  } catch (error) {
    return { failure: codeOf(error), absent: codeOf(error) === 'ENOENT' };
  }
}
