import type { Command } from '../../../bot/cli/command.ts';

export type Printed = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command in a folder, without an environment and with an empty input; what it printed. */
export async function runCommand(command: Command, args: readonly string[], cwd: string): Promise<Printed> {
  let [out, err] = ['', ''];
  const code = await command.run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(''),
    env: {},
    cwd,
  });
  return { code, out, err };
}
