import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { plusMs } from '../core/calendar/index.ts';
import { createSystemClock } from '../process/clock.ts';
import { createJsonLog } from '../process/log.ts';
import { restoreSqlite } from '../store/index.ts';
import { ageOf } from './age.ts';
import { artefactsOf, copyArtefacts, placesOf, verifyFile } from './copying.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin restore FILE [--force] [--resume-effects AGE] [--store sqlite:FILE] [--json]

Puts a backup in the place of the store; Tocsin must not run on it. The backup is checked first: every page, and the
hash chain of every stream. Artefacts come from FILE.artefacts, where there is such a folder.

  --force               move the store that is there aside (it is not deleted)
  --resume-effects AGE  15m, 2h or all: what became due so long ago or later is done at the next start. Everything
                        else that was due is held as parked: see tocsin effects, release with tocsin effects --retry
  --json                {store, streams, events, held, aside?, artefacts: {folder, copied, damaged}}

exit code: 0 restored, 1 the backup is damaged or the store is in use, 2 wrong use
example:   tocsin restore /backups/tocsin-monday.sqlite --resume-effects 15m
`;

export const command = defineCommand(
  'restore',
  { summary: 'put a backup in the place of the store', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      force: { type: 'boolean' },
      'resume-effects': { type: 'string' },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new WrongUse('name the backup that is to come back');
    const ageMs = ageOf('--resume-effects', values['resume-effects'] ?? '0m');
    const from = resolve(io.cwd, name);
    const { file, artefacts } = placesOf(values.store, io);
    if (!existsSync(from)) throw new Error(`there is no backup at ${from}`);
    const { streams, events, broken } = await verifyFile(from, io);
    if (broken.length > 0) {
      for (const sentence of broken) io.err(`tocsin restore: ${sentence}\n`);
      io.err(
        'tocsin restore: the record in this backup was changed after it was written; nothing was done\n',
      );
      return 1;
    }
    const now = createSystemClock(createJsonLog((line) => io.err(line), 'error')).now();
    const dueBefore = ageMs === 'all' ? '' : plusMs(now, -ageMs);
    const { held, aside } = restoreSqlite(from, file, { replace: values.force === true, dueBefore, now });
    const copied = await copyArtefacts(artefactsOf(from), artefacts);
    for (const id of copied.damaged)
      io.err(`tocsin restore: artefact ${id} does not hold the bytes of its name, and was left out\n`);
    if (values.json) {
      const told = { store: file, streams, events, held, aside, artefacts: { folder: artefacts, ...copied } };
      io.out(`${JSON.stringify(told, null, 2)}\n`);
    } else if (!values.quiet) {
      io.out(`${file}: ${events} events in ${streams} chains, ${copied.copied} artefacts\n`);
      if (aside !== undefined) io.out(`the store that was there is now ${aside}\n`);
      if (held > 0)
        io.out(`${held} effects that were due are held: look at them with tocsin effects before the start\n`);
    }
    return copied.damaged.length === 0 ? 0 : 1;
  },
);
