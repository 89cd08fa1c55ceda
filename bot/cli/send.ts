import type { Reception } from '../app/commands/receive-notification.ts';
import { maxNotificationBytes } from '../core/alarm/index.ts';
import { controlSocketOf, post } from './control-socket.ts';
import { defineCommand } from './define-command.ts';
import { FileError, readGiven } from './given-file.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin send FILE ... [--json]

Hands stored notifications of any shape to the Tocsin that runs on this machine, through the control socket in its
state folder (TOCSIN_STATE_DIR, default .tocsin), which only its owner may use. The public endpoint is not used:
what is sent here carries no signature.

  --json    one row per record: {file, kind, result, reason}

exit code: 0 all accepted, 1 something was refused, or no Tocsin runs here, 2 wrong use
example:   tocsin send alarm.json
`;

export const command = defineCommand(
  'send',
  { summary: 'deliver a stored notification', help },
  async (args, io) => {
    const { values, positionals } = parse(args, common);
    if (positionals.length === 0) throw new WrongUse('name at least one file');
    const socketPath = controlSocketOf(io);
    const rows: (Reception & { readonly file: string })[] = [];
    for (const file of positionals) {
      const body = await readGiven(file, io, 2 * maxNotificationBytes).catch((error: unknown) => {
        throw error instanceof FileError ? new WrongUse(error.message) : error;
      });
      const answer = await post(socketPath, '/notifications', body).catch((error: NodeJS.ErrnoException) => {
        const absent = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
        throw new Error(
          absent
            ? `no Tocsin runs here: nobody listens on ${socketPath} (start one with: tocsin start)`
            : error.message,
        );
      });
      if (answer.status !== 200) throw new Error(`${file} was not stored (HTTP ${answer.status}); try again`);
      rows.push(...(JSON.parse(answer.body) as Reception[]).map((reception) => ({ file, ...reception })));
    }
    if (values.json) io.out(`${JSON.stringify(rows, null, 2)}\n`);
    else io.out(rows.map(lineOf).join(''));
    return rows.some(({ result }) => result === 'refused') ? 1 : 0;
  },
);

/** What became of a record; of one that cannot be read, where it is now and how to find out why. */
const lineOf = ({ file, kind, result, reason }: Reception & { readonly file: string }): string =>
  result === 'refused'
    ? `${file}: cannot be read (${reason}). It opened nothing and is listed by: tocsin audit. Why: tocsin parse ${file}\n`
    : `${file}: ${kind}, ${result} (${reason})\n`;
