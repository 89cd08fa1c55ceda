import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { artefactIds, backUpSqlite } from '../store/index.ts';
import { artefactsOf, copyArtefacts, placesOf, verifyFile } from './copying.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin backup FILE [--force] [--without-artefacts] [--store sqlite:FILE] [--json]

Copies the store into FILE and its artefacts into FILE.artefacts, also while Tocsin runs. The copy is read before this
ends: every page, and the hash chain of every stream. Exit 1 when something is wrong with it.

  --force               replace a backup of that name
  --without-artefacts   leave query results and drafts where they are; says how many
  --json                {file, bytes, streams, events, artefacts: {folder, copied, damaged}}

Bring it back with: tocsin restore FILE

exit code: 0 copied and read, 1 something is wrong with it, 2 wrong use
example:   tocsin backup /backups/tocsin-monday.sqlite
`;

export const command = defineCommand(
  'backup',
  { summary: 'copy the store into a file', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      force: { type: 'boolean' },
      'without-artefacts': { type: 'boolean' },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new WrongUse('name one file for the backup');
    const to = resolve(io.cwd, name);
    const { file, artefacts } = placesOf(values.store, io);
    if (!existsSync(file)) throw new Error(`there is no store at ${file}`);
    const { bytes } = await backUpSqlite(file, to, { replace: values.force === true });
    // After the store: so every artefact that an event in it names is there.
    const without = values['without-artefacts'] === true;
    const copied = without ? { copied: 0, damaged: [] } : await copyArtefacts(artefacts, artefactsOf(to));
    const { streams, events, broken } = await verifyFile(to, io);
    for (const sentence of broken) io.err(`tocsin backup: ${sentence}\n`);
    for (const id of copied.damaged)
      io.err(`tocsin backup: artefact ${id} does not hold the bytes of its name, and was left out\n`);
    const folder = without ? artefacts : artefactsOf(to);
    if (values.json)
      io.out(
        `${JSON.stringify({ file: to, bytes, streams, events, artefacts: { folder, ...copied } }, null, 2)}\n`,
      );
    else if (!values.quiet) {
      io.out(`${to}: ${events} events in ${streams} chains, ${bytes} bytes\n`);
      if (without) io.out(`not copied: ${(await artefactIds(artefacts)).length} artefacts in ${artefacts}\n`);
      else io.out(`${folder}: ${copied.copied} artefacts\n`);
    }
    return broken.length === 0 && copied.damaged.length === 0 ? 0 : 1;
  },
);
