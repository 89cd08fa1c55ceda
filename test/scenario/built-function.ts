import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('./function-process.ts', import.meta.url));

/** Invokes it: one event after the other, as one execution environment does. */
export type BuiltFunction = (event: object) => Promise<unknown>;

/** An execution environment of a function as it is deployed: a process of its own in the folder of its bundle. */
export function startBuiltFunction(
  folder: string,
  env: Readonly<Record<string, string>>,
  write: (line: string) => void,
): BuiltFunction {
  const child = fork(program, [join(folder, 'index.mjs')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => write(chunk.toString()));
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  let last: Promise<unknown> = Promise.resolve();
  return (event) => {
    const mine = last.then(async () => {
      const answered = once(child, 'message');
      child.send(event);
      const [said] = (await Promise.race([
        answered,
        ended.then(([code]) => {
          throw new Error(`${folder} ended with ${String(code)}`);
        }),
      ])) as [{ readonly answer?: unknown; readonly failed?: string }];
      if (said.failed !== undefined) throw new Error(said.failed);
      return said.answer;
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
