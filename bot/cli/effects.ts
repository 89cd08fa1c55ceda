import type { StoredEffect } from '../app/ports/index.ts';
import { defineCommand } from './define-command.ts';
import { common, parse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin effects [--retry ID] [--store sqlite:FILE] [--json]

Lists what Tocsin still has to do (waiting, running) and what it gave up (parked), most urgent first.

  --retry ID   a parked effect waits again, at once
  --json       [{id, kind, lane, state, dueAt, attempts, lastError?, about}]
`;

const limit = 200;

export const command = defineCommand(
  'effects',
  { summary: 'the queue of effects', help },
  async (args, io) => {
    const { values } = parse(args, { ...common, retry: { type: 'string' } });
    const { retry } = values;
    return withReading({ store: values.store, writing: retry !== undefined }, io, async ({ store, now }) => {
      if (retry !== undefined) {
        const again = await store.unpark(retry, now);
        if (again) io.out(`${retry} waits again\n`);
        else io.err(`tocsin effects: no parked effect is called ${retry}\n`);
        return again ? 0 : 1;
      }
      const found: StoredEffect[] = [];
      for (const state of ['parked', 'running', 'waiting'] as const)
        found.push(...(await store.effects({ state, limit })));
      if (values.json) {
        const rows = found.map(({ id, kind, lane, state, dueAt, attempts, lastError, about }) => ({
          id,
          kind,
          lane,
          state,
          dueAt,
          attempts,
          lastError,
          about,
        }));
        io.out(`${JSON.stringify(rows, null, 2)}\n`);
      } else
        io.out(found.length === 0 ? 'nothing waits and nothing was given up\n' : found.map(line).join(''));
      return found.some(({ state }) => state === 'parked') ? 1 : 0;
    });
  },
);

const line = ({ state, lane, dueAt, attempts, id, lastError }: StoredEffect): string =>
  `${state.padEnd(8)} lane ${lane}  due ${dueAt.slice(0, 19)}Z  attempts ${attempts}  ${id}${lastError === undefined ? '' : `\n         ${lastError}`}\n`;
