import { once } from '../bot/serverless/once.ts';
import { openServerless } from '../bot/serverless/open.ts';
import { openSecrets } from '../bot/serverless/secrets.ts';

/** The program of this container. */
export const composition = once(async () => {
  const { env, renew } = await openSecrets(process.env);
  return openServerless(env, process.cwd(), (line) => void process.stdout.write(line), renew);
});
