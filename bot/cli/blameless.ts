import { findBlame, type Finding } from '../core/postmortem/index.ts';
import type { CommandIo } from './command.ts';
import { defineCommand } from './define-command.ts';
import { FileError, readGiven } from './given-file.ts';
import { localeOf, parse, WrongUse } from './options.ts';

const help = `usage: tocsin blameless FILE [--locale en|vi] [--json]

Finds phrases of a Markdown document that blame people, each with its place, why, and the same in terms of the system.
No configuration is needed; "-" reads standard input. Code, links and block quotes are not read.

  --locale en|vi   the language of the document; without it "lang" of the front matter, else each paragraph's own
  --json           [{ "line", "column", "length", "text", "rule", "why", "suggestion" }], line and column from 1,
                   column and length in UTF-16 units of the file as it is

exit code: 0 nothing found, 1 something found or unreadable, 2 wrong use
examples:  tocsin blameless postmortem.md
           tocsin blameless bao-cao.md --locale vi --json
`;

/** More is no document that people wrote. */
const maxBytes = 16 * 1024 * 1024;

export const command = defineCommand(
  'blameless',
  { summary: 'find blame in a document, with suggestions', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      locale: { type: 'string' },
      json: { type: 'boolean' },
      quiet: { type: 'boolean' },
    });
    const locale = localeOf(values.locale);
    const [file, ...others] = positionals;
    if (file === undefined) throw new WrongUse('no FILE given');
    if (others.length > 0) throw new WrongUse(`one FILE at a time, not ${positionals.length}`);
    const text = await textOf(file, io);
    if (text === undefined) return 1;
    const findings = findBlame(text, locale === undefined ? {} : { locale });
    if (values.json === true) io.out(`${JSON.stringify(findings, null, 2)}\n`);
    else if (findings.length > 0) io.out(findings.map((each) => readable(file, each)).join(''));
    return findings.length === 0 ? 0 : 1;
  },
);

const readable = (file: string, { line, column, text, rule, why, suggestion }: Finding): string =>
  `${file}:${line}:${column} ${rule} ${JSON.stringify(text.slice(0, 80))}: ${why} -> ${suggestion}\n`;

async function textOf(file: string, io: CommandIo): Promise<string | undefined> {
  try {
    return await readGiven(file, io, maxBytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    io.err(`tocsin blameless: ${error.message}\n`);
    return undefined;
  }
}
