import type { Environment } from '../process/environment.ts';

/** The environment with what a secret holds, and the way to read that secret again once it was changed. */
export type Secrets = {
  readonly env: Environment;
  /** The environment as it is now; reads the secret at most once a minute. */
  readonly renew: () => Promise<Environment>;
};

/** Whoever sends wrong signatures makes us read a secret, which costs money: no oftener than this. */
const leastBetweenMs = 60_000;

type Read = (env: Environment) => Promise<Environment>;

/** The client is loaded by those that have a secret to read. */
const withSecret: Read = async (env) =>
  (env['TOCSIN_SECRET'] ?? '') === '' ? env : (await import('../aws/secret-environment.ts')).withSecret(env);

/** Rejects with the names of what is wrong, never with a value. */
export async function openSecrets(
  env: Environment,
  read: Read = withSecret,
  nowMs: () => number = () => performance.now(),
): Promise<Secrets> {
  const first = await read(env);
  let current = Promise.resolve(first);
  let readAtMs = nowMs();
  return {
    env: first,
    renew() {
      if ((env['TOCSIN_SECRET'] ?? '') === '' || nowMs() - readAtMs < leastBetweenMs) return current;
      readAtMs = nowMs();
      const before = current;
      // A secret that cannot be read now is the one that was read last.
      current = read(env).catch(() => before);
      return current;
    },
  };
}
