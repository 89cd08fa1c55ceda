import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../bot/config/index.ts';
import { selfSignedCertificate } from '../aws/certificate.ts';
import { runSeed, type Mutant, type SeedOptions, type SeedResult } from './run-seed.ts';

/** What all seeds of a run share. */
export type Ground = Pick<SeedOptions, 'settings' | 'certificate'>;

/** Reads the configuration and shuts every way to a real account. */
export async function prepare(): Promise<Ground> {
  for (const [name, value] of Object.entries(noAccount)) process.env[name] = value;
  const path = fileURLToPath(new URL('./tocsin.yaml', import.meta.url));
  const result = await loadConfig(path, process.cwd());
  if (!result.ok)
    throw new Error(result.problems.map(({ line, message }) => `${path}:${line} ${message}`).join('\n'));
  const { settings } = result.config;
  return {
    settings: { current: () => settings },
    certificate: selfSignedCertificate({
      commonName: 'sns.amazonaws.com',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2027-01-01T00:00:00.000Z',
    }),
  };
}

/** Fixed keys, no profile, no metadata: no request leaves the process, and none could be signed for anybody. */
const noAccount: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'AKIALOCALLOCALLOCAL0',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};

export type Totals = {
  readonly seeds: number;
  readonly days: number;
  readonly faults: number;
  readonly violations: number;
};

/** Plays one seed after the other; every broken promise is told as it is found. */
export async function simulate(options: {
  readonly seeds: number;
  readonly from: number;
  readonly steps: number;
  readonly print: (line: string) => void;
  readonly mutate?: Mutant;
  readonly each?: (result: SeedResult) => void;
}): Promise<Totals> {
  const ground = await prepare();
  const { from, steps, print } = options;
  let [simulatedMs, faults, violations] = [0, 0, 0];
  for (let seed = from; seed < from + options.seeds; seed += 1) {
    const result = await runSeed({
      ...ground,
      seed,
      steps,
      ...(options.mutate === undefined ? {} : { mutate: options.mutate }),
    });
    options.each?.(result);
    simulatedMs += result.simulatedMs;
    faults += result.faults;
    violations += result.violations.length;
    for (const { invariant, sentence } of result.violations) {
      print(`seed ${seed} step ${result.step}: ${invariant}: ${sentence}`);
    }
  }
  return { seeds: options.seeds, days: simulatedMs / 86_400_000, faults, violations };
}

/** The last line of a run. */
export const totalsLine = ({ seeds, days, faults, violations }: Totals): string =>
  `${seeds} seeds, ${days.toFixed(1)} simulated days, ${faults} faults, ${violations} violations`;
