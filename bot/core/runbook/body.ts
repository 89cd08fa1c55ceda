import type { RunbookSection, RunbookStep, StepBranch, StepCommand } from './runbook.ts';

export type BodyProblem = { readonly line: number; readonly message: string };

export type ParsedBody = {
  readonly intro: string;
  readonly steps: readonly RunbookStep[];
  readonly sections: readonly RunbookSection[];
  readonly problems: readonly BodyProblem[];
};

type Line = { readonly text: string; readonly line: number; readonly fenced: boolean };

const MAX_STEPS = 40;
/** A step has to fit into one Slack `markdown` block (12,000 characters over the whole message) beside others. */
const MAX_STEP_LENGTH = 6000;

const HEADING = /^##\s+(\S.*)$/;
const STEP = /^Step\s+(\d{1,4})\s*:\s*(\S.*)$/i;
const FENCE = /^\s{0,3}(`{3,}|~{3,})\s*(.*)$/;
const ITEM = /^\s*[-*]\s+\*\*(.+?):\*\*\s*(.*)$/;

/**
 * The form of a runbook's body: `## Step N: title` for steps (numbered from 1 without gaps), any other `## title`
 * for sections. In a step: fenced blocks with a language, `- **Expect:** ...` and `- **If ...:** ...` items.
 * `bodyLine` is the line of the file on which `body` starts.
 */
export function parseBody(body: string, bodyLine: number): ParsedBody {
  const problems: BodyProblem[] = [];
  const lines = withFences(body, bodyLine, problems);
  const first = lines.findIndex(isHeading);
  const intro = lines.slice(0, first === -1 ? lines.length : first);
  const steps: RunbookStep[] = [];
  const sections: RunbookSection[] = [];

  for (const part of parts(first === -1 ? [] : lines.slice(first))) {
    const [head, ...rest] = part;
    if (head === undefined) continue;
    const heading = HEADING.exec(head.text)?.[1]?.trimEnd() ?? '';
    const step = STEP.exec(heading);
    if (step === null) {
      if (/^step\b/i.test(heading)) problems.push({ line: head.line, message: stepFormMessage(heading) });
      sections.push({ title: heading, body: textOf(rest), line: head.line });
      continue;
    }
    const n = Number(step[1]);
    if (n !== steps.length + 1) {
      problems.push({ line: head.line, message: `this is step ${n}, but step ${steps.length + 1} is next` });
    }
    steps.push(stepOf(n, step[2] ?? '', head.line, rest, problems));
  }

  problems.push(...countProblems(steps, bodyLine), ...missingTargets(lines, steps));
  return { intro: textOf(intro), steps, sections, problems };
}

function withFences(body: string, bodyLine: number, problems: BodyProblem[]): Line[] {
  let open: { readonly mark: string; readonly line: number } | undefined;
  const lines = body.split('\n').map((text, index) => {
    const line = bodyLine + index;
    const fence = FENCE.exec(text);
    const fenced = open !== undefined || fence !== null;
    if (fence !== null && open === undefined) open = { mark: fence[1] ?? '', line };
    else if (open !== undefined && closes(fence, open.mark)) open = undefined;
    return { text, line, fenced };
  });
  if (open !== undefined)
    problems.push({ line: open.line, message: 'the fence opened here is never closed' });
  return lines;
}

/** A fence ends with the same character, at least as often, and nothing behind it (CommonMark 4.5). */
const closes = (fence: RegExpExecArray | null, mark: string): boolean =>
  fence !== null && (fence[1] ?? '').startsWith(mark) && fence[2] === '';

const isHeading = (line: Line): boolean => !line.fenced && HEADING.test(line.text);

function parts(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    if (isHeading(line)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map((each) => each.text)
    .join('\n')
    .trim();

function stepOf(n: number, title: string, line: number, lines: readonly Line[], problems: BodyProblem[]) {
  const body = textOf(lines);
  if (body === '') problems.push({ line, message: `step ${n} is empty` });
  if (body.length > MAX_STEP_LENGTH) {
    problems.push({
      line,
      message: `step ${n} has ${body.length} characters, at most ${MAX_STEP_LENGTH}: split it`,
    });
  }
  const items = itemsOf(lines);
  return {
    n,
    title,
    body,
    line,
    commands: commandsOf(lines, problems),
    expect: items.filter((each) => /^expect(ed)?$/i.test(each.label)).map((each) => each.text),
    branches: items.flatMap((each): StepBranch[] =>
      /^if\s/i.test(each.label) ? [{ when: each.label.slice(2).trim(), act: each.text }] : [],
    ),
  };
}

function commandsOf(lines: readonly Line[], problems: BodyProblem[]): StepCommand[] {
  const commands: StepCommand[] = [];
  let open:
    | { readonly mark: string; readonly language: string; readonly line: number; text: string[] }
    | undefined;
  for (const { text, line } of lines) {
    const fence = FENCE.exec(text);
    if (open === undefined && fence !== null) {
      const language = (fence[2] ?? '').split(/\s/)[0]?.toLowerCase() ?? '';
      if (language === '') {
        problems.push({ line, message: 'a fence needs a language: sh, logs-insights, sql, text ...' });
      }
      open = { mark: fence[1] ?? '', language, line, text: [] };
    } else if (open !== undefined && closes(fence, open.mark)) {
      commands.push({ language: open.language, text: open.text.join('\n'), line: open.line });
      open = undefined;
    } else open?.text.push(text);
  }
  return commands;
}

/** List items `- **Label:** text` outside fences, with their indented continuation lines. */
function itemsOf(lines: readonly Line[]): readonly { readonly label: string; readonly text: string }[] {
  const items: { label: string; text: string }[] = [];
  let open = false;
  for (const { text, fenced } of lines) {
    const item = fenced ? null : ITEM.exec(text);
    if (item !== null) items.push({ label: item[1] ?? '', text: item[2] ?? '' });
    const last = items.at(-1);
    const continues: boolean =
      item === null && open && !fenced && /^\s{2,}\S/.test(text) && !/^\s*[-*]\s/.test(text);
    if (continues && last !== undefined) last.text = `${last.text} ${text.trim()}`.trim();
    open = item !== null || continues;
  }
  return items;
}

function countProblems(steps: readonly RunbookStep[], bodyLine: number): BodyProblem[] {
  if (steps.length === 0) {
    return [{ line: bodyLine, message: 'there is no step: write headings of the form "## Step 1: title"' }];
  }
  const surplus = steps[MAX_STEPS];
  if (surplus === undefined) return [];
  return [
    { line: surplus.line, message: `${steps.length} steps, at most ${MAX_STEPS}: make two runbooks of it` },
  ];
}

/** "go to step 9" where there are six: the usual trace of a step that was removed. */
function missingTargets(lines: readonly Line[], steps: readonly RunbookStep[]): BodyProblem[] {
  if (steps.length === 0) return [];
  return lines
    .filter((line) => !line.fenced && !isHeading(line))
    .flatMap(({ text, line }) =>
      [...text.matchAll(/\bsteps?\s+(\d{1,4})\b/gi)]
        .map((found) => Number(found[1]))
        .filter((n) => n < 1 || n > steps.length)
        .map((n) => ({ line, message: `step ${n} is named here, but there are ${steps.length} steps` })),
    );
}

const stepFormMessage = (heading: string): string =>
  `a step's heading has the form "## Step 1: title", found ${JSON.stringify(heading.slice(0, 80))}`;
