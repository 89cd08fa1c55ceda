import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArtefactStore } from '../app/ports/index.ts';
import { plusMs } from '../core/calendar/index.ts';
import { createSystemClock } from '../process/clock.ts';
import { createJsonLog } from '../process/log.ts';
import { arrived, openArtefacts, openTarget, putTogether, type Arrival, type Thing } from '../store/index.ts';
import { ageOf } from './age.ts';
import { thingsOf, verifyArchive } from './archive-file.ts';
import type { CommandIo } from './command.ts';
import { defineCommand } from './define-command.ts';
import { counted } from './export.ts';
import { common, parse, WrongUse } from './options.ts';
import { placeOf } from './reading.ts';

const help = `usage: tocsin import [FILE] [--resume-effects AGE] [--store STORE] [--json]

Fills a new store with what tocsin export wrote, from FILE or from standard input. STORE is sqlite:FILE, which is made,
or dynamodb://REGION/TABLE, which tocsin table create makes. A store with anything in it is refused.

The export is read through first: that it is whole, that nothing was changed, the hash chain of every stream. An import
that was broken off leaves no file; a table stays marked, Tocsin does not start on it, and the same import goes on.

  --resume-effects AGE  15m, 2h or all: what became due so long ago or later is done at the next start. Everything
                        else that was due is held as parked: see tocsin effects, release with tocsin effects --retry
  --json                {store, counts, streams, held}

exit code: 0 imported, 1 the export is damaged or the store cannot be filled, 2 wrong use
example:   tocsin import team.jsonl --store dynamodb://eu-west-1/tocsin --resume-effects 15m
`;

export const command = defineCommand(
  'import',
  { summary: 'fill a new store with what was exported', help },
  async (args, io) => {
    const { values, positionals } = parse(args, { ...common, 'resume-effects': { type: 'string' } });
    const [name, ...more] = positionals;
    if (more.length > 0) throw new WrongUse('name one file');
    const ageMs = ageOf('--resume-effects', values['resume-effects'] ?? '0m');
    const lines = await linesOf(name, io);
    const verdict = await verifyArchive(lines());
    if (!verdict.ok) {
      io.err(`tocsin import: line ${verdict.line}: ${verdict.why}; nothing was imported\n`);
      return 1;
    }
    const now = createSystemClock(createJsonLog((line) => io.err(line), 'error')).now();
    const dueBefore = ageMs === 'all' ? '' : plusMs(now, -ageMs);
    const { spec, stateDir } = placeOf(values.store, io);
    const target = await openTarget(spec, verdict.mark);
    const artefacts = await openArtefacts(spec, resolve(stateDir, 'artefacts'), { random: Math.random });
    const arrival: Arrival = { now, dueBefore, moved: verdict.head.moved };
    let held: number;
    try {
      held = await filled(lines, (things) => target.put(things), arrival, artefacts);
      await target.end(verdict.newest);
    } catch (error) {
      await target.abandon();
      throw error;
    }
    const { counts, streams } = verdict;
    if (values.json) io.out(`${JSON.stringify({ store: spec, counts, streams, held }, null, 2)}\n`);
    else if (!values.quiet) {
      io.out(`${spec}: ${counted(counts)} in ${streams} chains\n`);
      if (held > 0)
        io.out(`${held} effects that were due are held: look at them with tocsin effects before the start\n`);
    }
    return 0;
  },
);

/** Resolves to how many effects are held. */
async function filled(
  lines: () => AsyncIterable<string>,
  put: (things: readonly Thing[]) => Promise<void>,
  arrival: Arrival,
  artefacts: ArtefactStore,
): Promise<number> {
  let held = 0;
  let batch: Thing[] = [];
  for await (const thing of thingsOf(lines())) {
    if ('artefact' in thing) {
      // The type is part of the event, not of the file.
      await artefacts.put(Buffer.from(thing.artefact.base64, 'base64'), 'application/octet-stream');
      continue;
    }
    if ('effect' in thing) {
      const effect = arrived(thing.effect, arrival);
      held += Number(effect.held);
      batch.push({ effect: effect.record });
    } else batch.push(thing);
    if (batch.length < putTogether) continue;
    await put(batch);
    batch = [];
  }
  await put(batch);
  return held;
}

/** The lines, as often as they are asked for. */
async function linesOf(name: string | undefined, io: CommandIo): Promise<() => AsyncIterable<string>> {
  if (name === undefined || name === '-') {
    const text = await io.readInput();
    return () => linesIn([text]);
  }
  const file = resolve(io.cwd, name);
  if (!existsSync(file)) throw new Error(`there is no export at ${file}`);
  return () => linesIn(createReadStream(file, { encoding: 'utf8' }));
}

/** Not by node:readline: it also ends a line at U+2028 and U+2029, which JSON may hold as they are. */
async function* linesIn(pieces: Iterable<string> | AsyncIterable<unknown>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...more] = (piece as string).split('\n');
    begun.push(first);
    for (const next of more) {
      yield begun.join('');
      begun = [next];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}
