import { withSecret } from '../bot/aws/secret-environment.ts';
import { openServerless, type Serverless } from '../bot/serverless/open.ts';

let opened: Promise<Serverless> | undefined;

/** The program of this container, composed at its first invocation; one that failed is tried again at the next. */
export function composition(): Promise<Serverless> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

const open = async (): Promise<Serverless> =>
  await openServerless(
    await withSecret(process.env),
    process.cwd(),
    (line) => void process.stdout.write(line),
  );
