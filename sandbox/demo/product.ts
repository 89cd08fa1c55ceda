import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A running `tocsin start` in a process of its own. */
export type Product = {
  readonly url: string;
  readonly pid: number;
  /** Log lines so far, oldest first. */
  readonly log: readonly string[];
  /** Its exit code, -1 when a signal ended it; resolves when it is gone, however that came about. */
  readonly gone: Promise<number>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number>;
  /** SIGKILL, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
};

/** One that lives in the world's time. */
export type ProductInTime = Product & {
  /** Resolves when the product's time is so far ahead of the machine's, in ms. */
  setAhead(ms: number): Promise<void>;
};

const entry = fileURLToPath(new URL('../../bin/tocsin.mjs', import.meta.url));

/** The same product, composed with a clock that follows ours. */
const entryInTime = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './product-process.ts' : './product-process.js', import.meta.url),
);

const startMs = 60_000;

/** A sandbox may run for days. */
const keptLines = 20_000;

/** Variables that a process needs from its surroundings; everything else could reach a real account. */
const kept = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TZ',
  'LANG',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
  'NODE_COMPILE_CACHE',
];

/**
 * Starts the product in the environment and resolves when it is ready. Throws with its last lines when it ends before.
 *
 * @param command another `bin/tocsin.mjs` than that of the sources, such as a packed one
 * @param born is told at once how to kill it: it calls out before it says that it has started
 */
export async function startProduct(
  env: Readonly<Record<string, string>>,
  cwd: string,
  command: string = entry,
  born: (kill: () => void) => void = () => {},
): Promise<Product> {
  const child = spawn(process.execPath, [command, 'start'], {
    cwd,
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  born(() => void child.kill('SIGKILL'));
  return running(child);
}

/** Starts the product with a clock that can be moved; otherwise as `startProduct`. */
export async function startProductInTime(
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<ProductInTime> {
  const child = spawn(process.execPath, [entryInTime], {
    cwd,
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const product = await running(child);
  return {
    ...product,
    setAhead: (ms) =>
      new Promise((resolve, reject) => {
        if (!child.connected) {
          reject(new Error('the product has ended'));
          return;
        }
        const heard = (ahead: unknown): void => {
          if (ahead === ms) settle();
        };
        const gone = (): void => settle(new Error('the product has ended'));
        const settle = (error?: Error): void => {
          child.off('message', heard);
          child.off('exit', gone);
          if (error === undefined) resolve();
          else reject(error);
        };
        child.on('message', heard);
        child.once('exit', gone);
        child.send(ms);
      }),
  };
}

/** Compiled sources of an earlier start: with them the product is there in half the time. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

const surroundings = (): Record<string, string> => ({
  ...(import.meta.url.endsWith('.ts') ? { NODE_COMPILE_CACHE: compiled } : {}),
  ...Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]!]])),
  ),
});

async function running(child: ChildProcess): Promise<Product> {
  const log: string[] = [];
  const port = await started(child, log);
  const gone = new Promise<number>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? -1);
    // 'close' comes after its last words, 'exit' may come before.
    else child.once('close', (code) => resolve(code ?? -1));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    log,
    gone,
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
        if (log.length > keptLines) log.shift();
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
