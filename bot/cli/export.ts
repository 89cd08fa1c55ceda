import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StoreError, type ArtefactStore } from '../app/ports/index.ts';
import { createSystemClock } from '../process/clock.ts';
import { createJsonLog } from '../process/log.ts';
import { artefactIds, openArtefacts, openSource, type ArchiveSource, type Thing } from '../store/index.ts';
import { writeArchive, type ArtefactThing, type Counts } from './archive-file.ts';
import type { CommandIo } from './command.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { placeOf } from './reading.ts';

const help = `usage: tocsin export [FILE] [--move STORE] [--force] [--without-artefacts] [--store STORE] [--json]

Writes all of a store as JSON lines, to FILE or to standard output: events byte for byte, projections, effects, keys,
counters, limits, artefacts. tocsin import makes a store of another kind of it. STORE is sqlite:FILE or
dynamodb://REGION/TABLE.

A store in a file may be in use: what is written is one moment of it. A table must not be: stop Tocsin first.

  --move STORE          the store goes there: afterwards Tocsin does not start on this one any more. Stop it first
  --take-back           no export: the move did not come about, so that Tocsin starts on this store again
  --force               replace a file of that name
  --without-artefacts   leave query results, pictures and drafts out
  --json                {file, counts}; not with standard output

The file holds everything: names, phone numbers, what was said. Only its owner may read it.

exit code: 0 written, 1 it could not be written, 2 wrong use
example:   tocsin export team.jsonl --move dynamodb://eu-west-1/tocsin
`;

export const command = defineCommand(
  'export',
  { summary: 'write all of a store as JSON lines', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      move: { type: 'string' },
      'take-back': { type: 'boolean' },
      force: { type: 'boolean' },
      'without-artefacts': { type: 'boolean' },
    });
    const [file, ...more] = positionals;
    if (more.length > 0) throw new WrongUse('name one file');
    if (file === undefined && values.json)
      throw new WrongUse('--json needs a file: the export itself goes to standard output');
    const { spec, stateDir } = placeOf(values.store, io);
    const moving = values.move !== undefined;
    const takeBack = values['take-back'] === true;
    if (takeBack && (moving || file !== undefined)) throw new WrongUse('--take-back goes alone');
    const source = await openSource(spec, { alone: moving || takeBack });
    try {
      if (takeBack) {
        await source.markMoved(undefined);
        if (!values.quiet) io.out(`${spec}: Tocsin may start on it again\n`);
        return 0;
      }
      const folder = resolve(stateDir, 'artefacts');
      const store = await openArtefacts(spec, folder, { random: Math.random });
      const artefacts = values['without-artefacts'] === true ? undefined : { store, folder };
      const write = (put: (text: string) => void | Promise<void>) =>
        exported({ source, artefacts, moving, io }, put);
      const counts =
        file === undefined
          ? await write((text) => io.out(text))
          : await intoFile(resolve(io.cwd, file), values.force === true, write);
      if (moving) await source.markMoved(values.move);
      if (file !== undefined && values.json)
        io.out(`${JSON.stringify({ file: resolve(io.cwd, file), counts }, null, 2)}\n`);
      else if (file !== undefined && !values.quiet) io.out(`${resolve(io.cwd, file)}: ${counted(counts)}\n`);
      return 0;
    } finally {
      await source.close();
    }
  },
);

/** For people: `12 events, 4 rows`. */
export const counted = (counts: Counts): string =>
  Object.entries(counts)
    .map(([kind, n]) => `${n} ${kind}${n === 1 ? '' : 's'}`)
    .join(', ') || 'nothing';

type Artefacts = { readonly store: ArtefactStore; readonly folder: string };

type Exporting = {
  readonly source: ArchiveSource;
  readonly artefacts: Artefacts | undefined;
  readonly moving: boolean;
  readonly io: CommandIo;
};

function exported(
  { source, artefacts, moving, io }: Exporting,
  write: (text: string) => void | Promise<void>,
): Promise<Counts> {
  const at = createSystemClock(createJsonLog((line) => io.err(line), 'error')).now();
  return writeArchive(
    { tocsin: 'export', format: 1, at, moved: moving },
    everything(source, artefacts, io),
    write,
  );
}

async function* everything(
  source: ArchiveSource,
  artefacts: Artefacts | undefined,
  io: CommandIo,
): AsyncGenerator<Thing | ArtefactThing> {
  yield* source.things();
  if (artefacts === undefined) return;
  for await (const id of source.artefactIds?.() ?? (await artefactIds(artefacts.folder))) {
    const bytes = await artefacts.store.get(id).catch((error: unknown) => {
      if (error instanceof StoreError && error.code === 'corrupt') return undefined;
      throw error;
    });
    if (bytes === undefined)
      io.err(`tocsin export: artefact ${id} does not hold the bytes of its name, and was left out\n`);
    else yield { artefact: { id, base64: Buffer.from(bytes).toString('base64') } };
  }
}

/** The file gets its name when everything is in it and on disk. */
async function intoFile(
  file: string,
  replace: boolean,
  write: (put: (text: string) => Promise<void>) => Promise<Counts>,
): Promise<Counts> {
  if (!replace && existsSync(file)) throw new Error(`${file} exists already; --force replaces it`);
  const draft = `${file}.${process.pid}.draft`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    const counts = await write((text) => handle.appendFile(text));
    await handle.sync();
    await rename(draft, file);
    return counts;
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
}
