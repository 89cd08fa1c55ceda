import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { command } from '../../../bot/cli/send.ts';
import { startLocalWorld, type LocalWorld } from '../../../sandbox/demo/local-world.ts';
import { startProduct, type Product } from '../../../sandbox/demo/product.ts';

export const entry = fileURLToPath(new URL('../../../bin/tocsin.mjs', import.meta.url));

type Later = (clean: () => void | Promise<void>) => void;

/** A folder of the test's own, gone afterwards. */
export async function folder(later: Later = onTestFinished): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'tocsin-p-'));
  later(() => rm(path, { recursive: true, force: true }));
  return path;
}

export type Rig = {
  readonly world: LocalWorld;
  readonly folder: string;
  /** Starts the product in this world; it is killed with the test. */
  readonly start: (more?: Readonly<Record<string, string>>) => Promise<Product>;
  /** Runs a command in this world's environment until it ends, in a process of its own. */
  readonly run: (args: readonly string[], more?: Env) => Promise<Ended>;
  /** `tocsin send FILE`, without a process of its own. */
  readonly send: (...args: readonly string[]) => Promise<Pick<Ended, 'code' | 'out' | 'err'>>;
  /** The configuration, changed in place. */
  readonly configure: (change: (text: string) => string) => Promise<void>;
};

type Env = Readonly<Record<string, string | undefined>>;

export type Ended = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly sec: number;
};

/**
 * A local Slack and AWS with the demo's configuration, and a way to start the product in them.
 *
 * @param later takes what is to be cleaned up, the last first; at the end of the test unless said
 */
export async function rig(later: Later = onTestFinished): Promise<Rig> {
  const own = await folder(later);
  const world = await startLocalWorld({ folder: own, scenario: 'checkout-5xx' });
  later(() => world.close());
  const file = join(world.configFolder, 'tocsin.yaml');
  return {
    world,
    folder: own,
    async start(more = {}) {
      const product = await startProduct({ ...world.env, ...more }, own);
      later(() => product.kill());
      return product;
    },
    async send(...args) {
      let out = '';
      let err = '';
      const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
      const rest = { readInput: () => Promise.resolve(''), env: world.env, cwd: own };
      const code = await command.run(args, { ...io, ...rest }).catch((error: Error) => {
        err += error.message;
        return 1;
      });
      return { code, out, err };
    },
    run: (args, more = {}) => run(args, { ...world.env, ...more }, own),
    async configure(change) {
      await writeFile(file, change(await readFile(file, 'utf8')));
    },
  };
}

/** Runs `tocsin` with nothing of this process's environment but what a process needs to run at all. */
export function run(args: readonly string[], env: Env, cwd: string): Promise<Ended> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const surroundings = { PATH, NODE_COMPILE_CACHE, HOME: cwd, ...env };
  const defined = Object.fromEntries(Object.entries(surroundings).filter(([, value]) => value !== undefined));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [entry, ...args], { cwd, env: defined as NodeJS.ProcessEnv });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, err, sec: (performance.now() - startedAt) / 1000 });
    });
  });
}

/** Lines of a product's log with that event word. */
export const logged = (product: Product, event: string): readonly Record<string, unknown>[] =>
  product.log.flatMap((line) => {
    if (!line.includes(`"${event}"`)) return [];
    const parsed = JSON.parse(line) as Record<string, unknown>;
    return parsed['event'] === event ? [parsed] : [];
  });

/** A counter of `/metrics`, 0 when it is not there. */
export async function counter(product: Product, name: string): Promise<number> {
  const text = await (await fetch(`${product.url}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? 0);
}
