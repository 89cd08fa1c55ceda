import { fileURLToPath } from 'node:url';
import type { SettingsSource } from '../../bot/app/ports/index.ts';
import { loadConfig } from '../../bot/config/index.ts';
import { selfSignedCertificate } from '../aws/certificate.ts';
import type { SeedOptions } from './run-seed.ts';

/** What all seeds of a run share. */
export type Ground = Pick<SeedOptions, 'settings' | 'certificate'>;

/** Reads the configurations and shuts every way to a real account. */
export async function prepare(): Promise<Ground> {
  for (const [name, value] of Object.entries(noAccount)) process.env[name] = value;
  return {
    settings: [await settingsIn('tocsin.yaml'), await settingsIn('tocsin-changed.yaml')],
    certificate: selfSignedCertificate({
      commonName: 'sns.amazonaws.com',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2027-01-01T00:00:00.000Z',
    }),
  };
}

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
