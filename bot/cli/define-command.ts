import type { Command, CommandIo } from './command.ts';
import { WrongUse } from './options.ts';

/** A command whose wrong use is said with a hint at its help. */
export function defineCommand(
  name: string,
  about: Pick<Command, 'summary' | 'help'>,
  run: (args: readonly string[], io: CommandIo) => Promise<number>,
): Command {
  return {
    ...about,
    async run(args, io) {
      try {
        return await run(args, io);
      } catch (error) {
        if (!(error instanceof WrongUse)) throw error;
        io.err(`tocsin ${name}: ${error.message}\nSee: tocsin ${name} --help\n`);
        return 2;
      }
    },
  };
}
