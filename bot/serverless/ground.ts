import type { Clock, Ids, Log, Settings, SettingsSource, Store } from '../app/ports/index.ts';
import type { ReadyConfig } from '../config/compiled.ts';
import { createSystemClock, type SystemClock } from '../process/clock.ts';
import type { Environment } from '../process/environment.ts';
import { systemIds } from '../process/ids.ts';
import { createJsonLog } from '../process/log.ts';
import { deployedConfig } from './configuration.ts';
import { countConflicts } from './count-conflicts.ts';
import { createEmf, type Emf } from './emf.ts';

/** What every function stands on that reads or writes the store. */
export type Ground = {
  readonly env: Environment;
  readonly config: ReadyConfig;
  readonly settings: SettingsSource & { change(settings: Settings): void };
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  readonly emf: Emf;
};

/** The only folder that a function may write to. */
export const scratch = '/tmp/tocsin';

type OpenStore = (
  spec: string,
  options: {
    readonly clock: SystemClock;
    readonly random: () => number;
    readonly notBefore: (at: string) => void;
  },
) => Promise<Store>;

/** Throws with everything that is wrong with the configuration, or with the store. */
export async function openGround(
  env: Environment,
  cwd: string,
  writeLog: (line: string) => void,
  openStore: OpenStore,
): Promise<Ground> {
  const config = await deployedConfig(env, cwd);
  const log = createJsonLog(writeLog);
  const clock = createSystemClock(log);
  const emf = createEmf({ write: writeLog, now: () => clock.now() });
  const random = Math.random;
  const store = await openStore(env['TOCSIN_STORE'] ?? '', {
    clock,
    random,
    notBefore: (newest) => clock.notBefore(newest),
  });
  let { settings } = config;
  return {
    env,
    config,
    settings: { current: () => settings, change: (changed) => void (settings = changed) },
    store: countConflicts(store, emf),
    clock,
    ids: systemIds,
    random,
    log,
    emf,
  };
}
