import { resolve } from 'node:path';
import { createSnsTrust, type SnsTrust } from '../aws/sns-trust/index.ts';
import { maxNotificationBytes, parseNotification, type NotificationRow } from '../core/alarm/index.ts';
import type { Command, CommandIo } from './command.ts';
import { FileError, readGiven } from './given-file.ts';
import { oneLineOf } from './one-line.ts';

const help = `usage: tocsin parse FILE... [--verify [--certificates DIR]]

Reads stored notifications of any shape (SNS, Lambda, SQS, function URL, EventBridge, alarm action, DescribeAlarms,
plain text) and prints what each record is, as JSON:

  [{ "file", "record", "kind", "signal"?, "change"?, "refused"?: { "reason", "detail" } }]

One row per record, in the order given; "-" reads standard input. No configuration is needed. What is refused, and what
no form is known for, is also said on standard error, one line each.

  --verify            also check the signature of every SNS message; each row says "verified", and a message that is
                      not believed is refused. Topics are not checked: there is no configuration.
  --quiet             nothing on standard error
  --certificates DIR  folder with SNS's certificates by their file names; without it they are fetched from AWS

exit code: 0 all read, 1 something was refused, 2 wrong use
examples:  tocsin parse alarm.json
           tocsin parse --verify --certificates ./sns-certificates stored/*.json
`;

type PrintedRow = Pick<NotificationRow, 'record' | 'kind' | 'signal' | 'change'> & {
  readonly file: string;
  readonly refused?: { readonly reason: string; readonly detail: string };
  readonly verified?: boolean;
};

export const command: Command = {
  summary: 'read an alarm notification of any shape and print it as JSON',
  help,
  async run(args, io) {
    const options = optionsOf(args);
    if (typeof options === 'string') {
      io.err(`tocsin parse: ${options}\nSee: tocsin parse --help\n`);
      return 2;
    }
    const trust = options.verify ? trustWith(options.certificates, io) : undefined;
    const rows: PrintedRow[] = [];
    for (const file of options.files) {
      for (const row of await rowsOf(file, io)) rows.push(await printed(file, row, trust));
    }
    io.out(`${JSON.stringify(rows, null, 2)}\n`);
    if (!options.quiet) io.err(rows.flatMap(remark).join(''));
    return rows.some((row) => row.refused) ? 1 : 0;
  },
};

/** Why a row is neither a signal nor a change; JSON on standard output does not show it at a glance. */
function remark({ file, record, kind, refused }: PrintedRow): readonly string[] {
  const why = refused
    ? `refused, ${refused.reason}: ${refused.detail}`
    : kind === 'unknown'
      ? 'unknown: no form is known for what it carries; it opens nothing unless intake.routes says so'
      : undefined;
  return why === undefined ? [] : [`tocsin parse: ${oneLineOf(`${file} record ${record}: ${why}`)}\n`];
}

type Options = {
  readonly quiet: boolean;
  readonly files: readonly string[];
  readonly verify: boolean;
  readonly certificates?: string;
};

function optionsOf(args: readonly string[]): Options | string {
  const files: string[] = [];
  let verify = false;
  let quiet = false;
  let certificates: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--verify') verify = true;
    else if (arg === '--quiet') quiet = true;
    else if (arg === '--certificates') certificates = args[(at += 1)] ?? '';
    else if (arg.startsWith('--certificates=')) certificates = arg.slice('--certificates='.length);
    else if (arg.startsWith('-') && arg !== '-' && arg !== '--json')
      return `unknown option ${JSON.stringify(arg)}`;
    else if (arg !== '--json') files.push(arg);
  }
  if (files.length === 0) return 'no FILE given';
  if (certificates === '') return '--certificates needs a folder';
  if (certificates !== undefined && !verify) return '--certificates is of use only with --verify';
  return { files, verify, quiet, ...(certificates !== undefined && { certificates }) };
}

const trustWith = (certificates: string | undefined, io: CommandIo): SnsTrust =>
  createSnsTrust({
    ...(certificates !== undefined && { certificates: resolve(io.cwd, certificates) }),
    fetch,
    topics: 'any',
    acceptSignatureVersions: ['1', '2'],
  });

type ReadRow = Omit<NotificationRow, 'refused'> & { readonly refused?: PrintedRow['refused'] };

async function rowsOf(file: string, io: CommandIo): Promise<readonly ReadRow[]> {
  try {
    return read(await readGiven(file, io, maxNotificationBytes));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return unread(error.problem, error.message);
  }
}

/**
 * What stands alone in a file and has no known form is rubbish; the same inside an SNS message is somebody's
 * notification of a kind that is not known.
 */
const read = (text: string): readonly ReadRow[] =>
  parseNotification(text).map((row) => {
    const alone = row.via === 'raw' && (row.kind === 'unknown' || row.kind === 'text') && !row.refused;
    return alone ? { ...row, refused: rubbish(text) } : row;
  });

const rubbish = (text: string): NonNullable<PrintedRow['refused']> =>
  text.trim() === ''
    ? { reason: 'empty', detail: 'there is nothing in it' }
    : {
        reason: 'no-notification',
        detail: `neither an alarm nor anything that carries one; it begins ${JSON.stringify(oneLineOf(text.trimStart().slice(0, 60)))}`,
      };

const unread = (reason: string, detail: string): readonly ReadRow[] => [
  { record: 0, kind: 'unknown', refused: { reason, detail }, via: 'raw' },
];

async function printed(file: string, row: ReadRow, trust: SnsTrust | undefined): Promise<PrintedRow> {
  const { record, kind, signal, change, refused, sns } = row;
  const head = { file, record, kind };
  const verdict = trust && sns ? await trust.verify(sns) : undefined;
  if (verdict && !verdict.ok) {
    return { ...head, refused: { reason: verdict.reason, detail: verdict.detail }, verified: false };
  }
  return {
    ...head,
    ...(signal && { signal }),
    ...(change && { change }),
    ...(refused && { refused }),
    ...(trust && { verified: verdict !== undefined }),
  };
}
