import type { Store, StoredEffect } from '../app/ports/index.ts';
import { noticing } from '../app/effects/handlers/failures.ts';
import { incidentOfEffect } from '../app/effects/incident-of.ts';
import type { CommandIo } from './command.ts';
import { controlSocketOf, post } from './control-socket.ts';
import { defineCommand } from './define-command.ts';
import { common, parse } from './options.ts';
import { withReading, type Reading } from './reading.ts';

const help = `usage: tocsin effects [--retry ID] [--store sqlite:FILE] [--json]

Lists what Tocsin still has to do (waiting, running) and what it gave up (parked), most urgent first. The next step
of an escalation that is over has nothing to do and is left out.

Every message, page, query and timer is an effect: stored with its due time, retried until it is done. It is parked
when repeating it would be useless; the incident and the log say why.

  --retry ID            a parked effect waits again, at once; a running Tocsin is told of it. In Slack: the button
                        "Try again" of the incident's notice, or /incident retry
  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --json                [{id, kind, lane, state, dueAt, attempts, lastError?, about}]

exit code: 0 nothing was given up, 1 something is parked (or no parked effect has that ID), 2 wrong use
example:   tocsin effects --retry say/01HZX3/7
`;

const limit = 200;

export const command = defineCommand(
  'effects',
  { summary: 'the queue of effects', help },
  async (args, io) => {
    const { values } = parse(args, { ...common, retry: { type: 'string' } });
    const { retry } = values;
    return withReading({ store: values.store, writing: retry !== undefined }, io, async (reading) => {
      const { store, now } = reading;
      if (retry !== undefined) {
        const again = await store.unpark(retry, now);
        if (again) await noticed(reading, retry);
        if (again) io.out(`${retry} waits again${(await woken(io)) ? '' : notWoken}\n`);
        else io.err(`tocsin effects: no parked effect is called ${retry}\n`);
        return again ? 0 : 1;
      }
      const stored: StoredEffect[] = [];
      for (const state of ['parked', 'running', 'waiting'] as const)
        stored.push(...(await store.effects({ state, limit })));
      const moot = await Promise.all(stored.map((effect) => isMoot(store, effect)));
      const found = stored.filter((_effect, index) => !moot[index]);
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

/** The incident that said "could not ..." says what became of it. */
async function noticed({ store, streams, now }: Reading, id: string): Promise<void> {
  const effect = await store.effect(id);
  const incident = effect === undefined ? undefined : await incidentOfEffect(streams, effect);
  if (incident === undefined) return;
  await store.enqueue({ effects: noticing(incident, now), claims: [], recordedAt: now });
}

/** The next step of an escalation that is over (acknowledged, stopped) will find nothing to do: nobody waits for it. */
async function isMoot(store: Pick<Store, 'row'>, { kind, state, about }: StoredEffect): Promise<boolean> {
  if (kind !== 'take-step' || state !== 'waiting') return false;
  const stored = (await store.row('state', about)) as
    | { readonly state?: { readonly status?: string } }
    | undefined;
  const status = stored?.state?.status;
  return status !== undefined && status !== 'running';
}

const notWoken = ' (no Tocsin was found to be told: one that runs elsewhere sees it within a minute)';

/** Whether a Tocsin on this machine has been told to look at its queue now. */
async function woken(io: CommandIo): Promise<boolean> {
  try {
    return (await post(controlSocketOf(io), '/wake', '')).status === 200;
  } catch {
    return false;
  }
}

const line = ({ state, lane, dueAt, attempts, id, lastError }: StoredEffect): string =>
  `${state.padEnd(8)} lane ${lane}  due ${dueAt.slice(0, 19)}Z  attempts ${attempts}  ${id}${lastError === undefined ? '' : `\n         ${lastError}`}\n`;
