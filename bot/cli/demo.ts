import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command, CommandIo } from './command.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin demo [--out DIR]

Plays one incident from the alarm to the postmortem on this machine: a Slack workspace and an AWS account are played
locally, Tocsin itself is the real one. No account is needed and none is reached.

  --out DIR   where postmortem.md, postmortem.html, timeline.json, metrics.json, slack.json and channel.png go
              (default ./demo-out)

channel.png, a picture of the incident's channel, needs a browser: the one among the development packages, or one
named by CHROME. Without it the rest is left all the same.

exit code: 0 played to its end, 1 it failed (the last lines of Tocsin's log are printed), 2 wrong use
example:   tocsin demo --out /tmp/incident
`;

export const command = defineCommand(
  'demo',
  { summary: 'play one scripted incident', help },
  async (args, io) => {
    const { values } = parse(args, { ...common, out: { type: 'string' } });
    const out = resolve(io.cwd, values.out ?? 'demo-out');
    await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new WrongUse(`--out ${out} cannot be made (${error.code}); name another folder`);
    });
    const print = (line: string): void => {
      if (!values.quiet) io.out(`${line}\n`);
    };
    // The sandbox is no part of the product: it is loaded only when somebody asks for it. What is packed has it built.
    const sandbox = import.meta.url.endsWith('.ts') ? '../../sandbox/demo/demo.ts' : '../sandbox/demo.js';
    const { runDemo } = (await import(sandbox)) as {
      runDemo: (needs: {
        readonly out: string;
        readonly print: (line: string) => void;
        readonly tocsin: (args: readonly string[], env: Readonly<Record<string, string>>) => Promise<string>;
      }) => Promise<void>;
    };
    await runDemo({ out, print, tocsin: (inner, env) => outputOf(inner, env, io) });
    print(
      `Done. Read ${values.out ?? './demo-out'}/postmortem.md or, with its pictures, postmortem.html; beside them timeline.json, metrics.json, slack.json and, with a browser, channel.png.`,
    );
    return 0;
  },
);

/** Commands that read what the demo left in its store. */
const readers: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  timeline: () => import('./timeline.ts'),
  metrics: () => import('./metrics.ts'),
  effects: () => import('./effects.ts'),
  postmortem: () => import('./postmortem.ts'),
};

/** What another command prints, in another environment. */
async function outputOf(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  io: CommandIo,
): Promise<string> {
  const [name = '', ...rest] = args;
  const other = (await readers[name]!()).command;
  let printed = '';
  const code = await other.run(rest, { ...io, env, out: (text) => void (printed += text) });
  if (code !== 0) throw new Error(`tocsin ${args.join(' ')} ended with ${code}`);
  return printed;
}
