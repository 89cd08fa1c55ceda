import { parseBody } from './body.ts';
import { type HeaderPath, readHeader } from './header.ts';
import type { Runbook, RunbookProblem } from './runbook.ts';
import { isRunbookVariable, runbookVariables, variablesIn } from './variables.ts';

/** A runbook file after its front matter was cut off (`splitFrontMatter`) and its YAML parsed. */
export type RunbookSource = {
  readonly file: string;
  /** The front matter as JSON. */
  readonly frontMatter: unknown;
  /** Line of the file on which a value of the front matter stands; without it all point to line 1. */
  readonly lineOf?: (path: HeaderPath) => number;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
};

export type ParsedRunbook =
  | { readonly runbook: Runbook; readonly problems?: never }
  | { readonly runbook?: never; readonly problems: readonly RunbookProblem[] };

/** Either a whole runbook or every problem of the file, by line. */
export function parseRunbook(source: RunbookSource): ParsedRunbook {
  const { file, body, bodyLine } = source;
  const { header, problems: headerProblems } = readHeader(source.frontMatter);
  const parsed = parseBody(body, bodyLine);
  const problems: RunbookProblem[] = [
    ...headerProblems.map(({ path, message }) => ({ file, line: source.lineOf?.(path) ?? 1, message })),
    ...[...parsed.problems, ...unknownVariables(body, bodyLine)].map((each) => ({ file, ...each })),
  ];
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  const { intro, steps, sections } = parsed;
  return { runbook: { ...header, file, intro, steps, sections } };
}

function unknownVariables(body: string, bodyLine: number): { line: number; message: string }[] {
  const known = [...Object.keys(runbookVariables), 'dimensions.<Name>', 'tags.<key>'].join(', ');
  return body.split('\n').flatMap((text, index) =>
    variablesIn(text)
      .filter(({ name }) => !isRunbookVariable(name))
      .map(({ name }) => ({
        line: bodyLine + index,
        message: `unknown variable {{${name.slice(0, 80)}}}; known are ${known}`,
      })),
  );
}
