import { fileURLToPath } from 'node:url';
import type { SettingsSource } from '../../bot/app/ports/index.ts';
import { loadConfig } from '../../bot/config/index.ts';
import { selfSignedCertificate } from '../aws/certificate.ts';
import { movedBetween } from './alarms.ts';
import { runSeed, type SeedOptions } from './run-seed.ts';

/** What all seeds of a run share. */
export type Ground = Pick<SeedOptions, 'settings' | 'moved' | 'certificate'>;

/** Reads the configurations and shuts every way to a real account. */
export async function prepare(): Promise<Ground> {
  for (const [name, value] of Object.entries(noAccount)) process.env[name] = value;
  const settings = [await settingsIn('tocsin.yaml'), await settingsIn('tocsin-changed.yaml')] as const;
  const ground: Ground = {
    settings,
    moved: movedBetween(settings),
    certificate: selfSignedCertificate({
      commonName: 'sns.amazonaws.com',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2027-01-01T00:00:00.000Z',
    }),
  };
  // The AWS SDK loads parts of itself at the first call of a kind, which takes rounds of the event loop: a story would
  // be another one when it is the first of its thread.
  await runSeed({ ...ground, seed: warmUp, steps: 60 });
  return ground;
}

/** A seed whose story calls everything that is called anywhere. */
const warmUp = 3;

async function settingsIn(name: string): Promise<SettingsSource> {
  const path = fileURLToPath(new URL(`./${name}`, import.meta.url));
  const result = await loadConfig(path, process.cwd());
  if (!result.ok) {
    throw new Error(result.problems.map(({ line, message }) => `${path}:${line} ${message}`).join('\n'));
  }
  const { settings } = result.config;
  return { current: () => settings };
}

/** Fixed keys, no profile, no metadata: no request leaves the process, and none could be signed for anybody. */
const noAccount: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'AKIALOCALLOCALLOCAL0',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};
