import { defineCommand } from './define-command.ts';
import { WrongUse, common, parse } from './options.ts';

const help = `usage: tocsin sandbox [--port N] [--socket]

A Slack workspace and an AWS account on this machine with Tocsin in them, shown in the browser: let an alarm fire,
answer the page, work on the incident. Prints one URL; Ctrl+C ends it. No account is needed and none is reached.

  --port N   port of the page (default: any free one)
  --socket   Slack reaches Tocsin over Socket Mode instead of signed HTTP requests

exit code: 0 ended, 1 it failed or was asked for what it does not know, 2 wrong use
example:   tocsin sandbox --port 8123
`;

export const command = defineCommand(
  'sandbox',
  { summary: 'Tocsin in a local Slack workspace, in the browser', help },
  async (args, io) => {
    const { values } = parse(args, { ...common, port: { type: 'string' }, socket: { type: 'boolean' } });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new WrongUse(`--port must be a number from 0 to 65535, not ${JSON.stringify(values.port)}`);
    // The sandbox is no part of the product: it is loaded only when somebody asks for it.
    const sandbox = import.meta.url.endsWith('.ts')
      ? '../../sandbox/demo/sandbox.ts'
      : '../sandbox/sandbox.js';
    const { startSandbox } = (await import(sandbox)) as {
      startSandbox: (options: { readonly port: number; readonly socket: boolean }) => Promise<{
        readonly url: string;
        readonly world: { readonly env: Readonly<Record<string, string>> };
        unknown(): readonly string[];
        close(): Promise<void>;
      }>;
    };
    const running = await startSandbox({ port, socket: values.socket === true });
    io.out(`${running.url}\n`);
    if (!values.quiet) {
      const { TOCSIN_STATE_DIR: state, TOCSIN_CONFIG: config } = running.world.env;
      io.err('Open this address in a browser of this machine. Ctrl+C ends it.\n');
      io.err(
        'What it has stored can be looked at with the other commands (incidents, timeline, send ...):\n',
      );
      io.err(`  export TOCSIN_STATE_DIR=${state} TOCSIN_CONFIG=${config}\n`);
    }
    await new Promise<void>((resolve) => {
      process.once('SIGTERM', () => resolve());
      process.once('SIGINT', () => resolve());
    });
    const unknown = running.unknown();
    await running.close();
    if (unknown.length === 0) return 0;
    io.err(`tocsin sandbox: the local world does not know ${unknown.join(', ')}\n`);
    return 1;
  },
);
