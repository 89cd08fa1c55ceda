/** One line of `match` in the front matter: all named parts have to fit. Values are globs, compared without regard to case. */
export type RunbookRule = {
  /** Alarm name. */
  readonly name?: string;
  readonly namespace?: string;
  readonly metric?: string;
  readonly service?: string;
  /** Dimension name (exact) to value (glob). */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Tag key (exact) to value (glob). */
  readonly tags?: Readonly<Record<string, string>>;
};

export type RunbookLink = { readonly title: string; readonly url: string };

/** A fenced block of a step: something to run, to query or to compare with. */
export type StepCommand = {
  /** First word after the fence: `sh`, `logs-insights`, `sql`, `text` ... */
  readonly language: string;
  readonly text: string;
  readonly line: number;
};

/** `- **If <when>:** <act>` */
export type StepBranch = { readonly when: string; readonly act: string };

export type RunbookStep = {
  /** From 1, without gaps. */
  readonly n: number;
  readonly title: string;
  /** Markdown below the heading, fences included. */
  readonly body: string;
  readonly line: number;
  readonly commands: readonly StepCommand[];
  /** `- **Expect:** ...` lines: what is seen when all is well or when the step worked. */
  readonly expect: readonly string[];
  readonly branches: readonly StepBranch[];
};

/** A second-level heading that is no step, for example `Escalate when` and `It is over when`. */
export type RunbookSection = { readonly title: string; readonly body: string; readonly line: number };

export type Runbook = {
  readonly id: string;
  readonly title: string;
  /** As given to the parser; shown beside problems and in links. */
  readonly file: string;
  readonly rules: readonly RunbookRule[];
  readonly owner?: string;
  /** Day of the last review, `2026-11-20`. */
  readonly reviewed: string;
  readonly links: readonly RunbookLink[];
  /** Markdown before the first second-level heading. */
  readonly intro: string;
  readonly steps: readonly RunbookStep[];
  readonly sections: readonly RunbookSection[];
};

export type RunbookProblem = {
  readonly file: string;
  /** From 1, in the file. */
  readonly line: number;
  readonly message: string;
};
