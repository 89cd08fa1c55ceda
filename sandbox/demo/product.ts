import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A running `tocsin start` in a process of its own. */
export type Product = {
  readonly url: string;
  readonly pid: number;
  /** Log lines so far, oldest first. */
  readonly log: readonly string[];
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number>;
  /** SIGKILL, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
};

const entry = fileURLToPath(new URL('../../bin/tocsin.mjs', import.meta.url));

const startMs = 60_000;

/** Variables that a process needs from its surroundings; everything else could reach a real account. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'SystemRoot', 'NODE_EXTRA_CA_CERTS'];

/**
 * Starts the product in the environment and resolves when it is ready. Throws with its last lines when it ends before.
 *
 * @param command another `bin/tocsin.mjs` than that of the sources, such as a packed one
 */
export async function startProduct(
  env: Readonly<Record<string, string>>,
  cwd: string,
  command: string = entry,
): Promise<Product> {
  const surroundings = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]!]])),
  );
  const child = spawn(process.execPath, [command, 'start'], {
    cwd,
    env: { ...surroundings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const port = await started(child, log);
  const gone = new Promise<number>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code ?? -1));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    log,
    stop() {
      child.kill('SIGTERM');
      return gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function started(child: ChildProcess, log: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      child.kill('SIGKILL');
      reject(new Error(`tocsin start ${why}:\n${log.slice(-20).join('\n')}`));
    };
    const timer = setTimeout(() => fail(`was not ready after ${startMs / 1000} s`), startMs);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code}`);
    });
    let rest = '';
    const read = (chunk: Buffer): void => {
      const lines = `${rest}${chunk.toString('utf8')}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        log.push(line);
        const port = portOf(line);
        if (port === undefined) continue;
        clearTimeout(timer);
        child.removeAllListeners('exit');
        resolve(port);
      }
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
  });
}

function portOf(line: string): number | undefined {
  if (!line.includes('"started"')) return undefined;
  const { event, port } = JSON.parse(line) as { readonly event?: string; readonly port?: number };
  return event === 'started' ? port : undefined;
}
