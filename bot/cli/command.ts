/** One command of the command line; its module is loaded on demand. */
export type Command = {
  readonly summary: string;
  /** Shown by `--help`: usage line, options, examples. */
  readonly help: string;
  /** Returns the exit code: 0 fine, 1 finding or failure, 2 wrong use. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
};
export type CommandIo = {
  out(text: string): void; // one write, no newline added
  err(text: string): void;
  readInput(): Promise<string>;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
};
