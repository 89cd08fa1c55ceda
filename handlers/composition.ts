import { once } from '../bot/serverless/once.ts';
import { openServerless } from '../bot/serverless/open.ts';
import { openSecrets } from '../bot/serverless/secrets.ts';

/** What draws runs in a thread, so it is a file of its own: `bundleFunction` puts it beside the bundle. */
const drawing = new URL('pictures/drawing.mjs', import.meta.url);

/** The program of this container. */
export const composition = once(async () => {
  const { env, renew } = await openSecrets(process.env);
  const write = (line: string): void => void process.stdout.write(line);
  return openServerless(env, process.cwd(), write, { renew, drawing });
});
