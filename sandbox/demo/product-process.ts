/*
 * The product in a process of its own, as `tocsin start` runs it, but living in the world's time: the parent says how
 * far that is ahead.
 */
import { epochMs, instantOf } from '../../bot/core/calendar/index.ts';
import { loadConfig } from '../../bot/config/index.ts';
import { startProcess } from '../../bot/main.ts';
import { createWorldClock } from './world-clock.ts';

const world = createWorldClock();
const configPath = process.env['TOCSIN_CONFIG'] ?? 'tocsin.yaml';
const fail = (lines: readonly string[]): never => {
  for (const line of lines) console.error(line);
  process.exit(2);
};

const read = await loadConfig(configPath, process.cwd());
if (!read.ok) fail(read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`));
else {
  const running = await startProcess({
    config: read.config,
    configPath,
    env: process.env,
    cwd: process.cwd(),
    writeLog: (line) => process.stdout.write(line),
    time: {
      clock: {
        now: () => instantOf(world.now()),
        at: (instant, wake) => world.at(epochMs(instant), wake),
      },
      wallMs: () => world.now(),
    },
  });
  if ('missing' in running) fail(running.missing.map(({ what, why }) => `${what} ${why}`));
  else {
    process.on('message', (ahead: unknown) => {
      if (typeof ahead !== 'number') return;
      world.setAhead(ahead);
      process.send?.(ahead);
    });
    let ending = false;
    const end = (): void => {
      if (ending) return;
      ending = true;
      void running.stop().finally(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
    // Whoever started it is gone.
    process.once('disconnect', end);
  }
}
