import { spawn } from 'node:child_process';
import { chown, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command as timelineCommand } from '../../../bot/cli/timeline.ts';
import { command as backupCommand } from '../../../bot/cli/backup.ts';
import { command as restoreCommand } from '../../../bot/cli/restore.ts';
import { command as effectsCommand } from '../../../bot/cli/effects.ts';
import type { Command } from '../../../bot/cli/command.ts';
import type { Product } from '../../../sandbox/demo/product.ts';
import { until as untilIn } from '../../../sandbox/demo/until.ts';
import { alarmDocument } from '../../contract/intake/alarm-document.ts';
import { entry, logged, rig, type Rig } from '../../contract/process/process-rig.ts';

/** What is done to a running process from within. */
export type Fault = {
  /** For the connection to its store, before its next transaction. */
  readonly pragma?: string;
  /** Artefacts cannot be written: the code that the file system gives. */
  readonly artefacts?: string;
  /** Added to its wall clock from now on. */
  readonly wallMs?: number;
};

export const full: Fault = { pragma: 'max_page_count = 1' };
export const roomAgain: Fault = { pragma: 'max_page_count = 4294967294' };

export const until = <T>(what: string, look: () => T | undefined | false): Promise<T> =>
  untilIn(what, look, { timeoutMs: 90_000 });

export type Said = { readonly code: number; readonly out: string; readonly err: string };

export type FaultRig = Rig & {
  readonly fault: (fault: Fault) => Promise<void>;
  readonly store: string;
  /** Hands an alarm of that name in, as `tocsin send` does; true when it was accepted. */
  readonly alarm: (name: string) => Promise<boolean>;
  readonly accepted: readonly string[];
  readonly tocsin: (command: Command, ...args: readonly string[]) => Promise<Said>;
  /** Names of the accepted alarms that the incident does not come to know. */
  readonly lost: () => Promise<readonly string[]>;
  readonly channels: () => readonly string[];
};

/** The product in its local world, with a hand inside the process. */
export async function faultRig(): Promise<FaultRig> {
  const own = await rig();
  const file = join(own.folder, 'fault.json');
  const preload = pathToFileURL(join(import.meta.dirname, 'preload.ts')).href;
  const env = { TOCSIN_TEST_FAULT: file, NODE_OPTIONS: `--import=${preload}` };
  const accepted: string[] = [];

  const tocsin = async (command: Command, ...args: readonly string[]): Promise<Said> => {
    let [out, err] = ['', ''];
    const io = {
      out: (text: string) => void (out += text),
      err: (text: string) => void (err += text),
      readInput: () => Promise.resolve(''),
      env: own.world.env,
      cwd: own.folder,
    };
    const code = await command.run(args, io).catch((error: Error) => {
      err += error.message;
      return 1;
    });
    return { code, out, err };
  };

  return {
    ...own,
    start: (more = {}) => own.start({ ...env, ...more }),
    store: join(own.folder, 'state', 'tocsin.sqlite'),
    // Read while it is written would be half of it.
    async fault(fault) {
      await writeFile(`${file}.new`, JSON.stringify(fault));
      await rename(`${file}.new`, file);
    },
    async alarm(name) {
      const document = join(own.folder, `${name}.json`);
      const at = new Date(Date.parse('2026-03-12T14:00:00Z') + accepted.length * 1000).toISOString();
      await writeFile(document, JSON.stringify(alarmDocument({ name, at: at.replace('Z', '+0000') })));
      const { code } = await own.send(document);
      if (code === 0) accepted.push(name);
      return code === 0;
    },
    accepted,
    tocsin,
    async lost() {
      let missing: readonly string[] = accepted;
      // An alarm is taken in by its service's desk; the incident hears of it a moment later.
      for (let look = 0; look < 300 && missing.length > 0; look += 1) {
        const { code, out, err } = await tocsin(timelineCommand, 'INC-1', '--json', '--verify');
        if (code !== 0) throw new Error(err);
        missing = accepted.filter((name) => !out.includes(name));
        if (missing.length > 0) await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return missing;
    },
    channels: () =>
      [...own.world.slack.world.channels.values()]
        .map(({ name }) => name)
        .filter((name) => name.startsWith('inc-')),
  };
}

export const backup = (own: FaultRig, file: string) => own.tocsin(backupCommand, file);
export const restore = (own: FaultRig, file: string) => own.tocsin(restoreCommand, file, '--force');
export const effects = (own: FaultRig, ...args: readonly string[]) => own.tocsin(effectsCommand, ...args);

export type Health = { readonly healthz: number; readonly readyz: number; readonly body: string };

export async function health(product: Product): Promise<Health> {
  const [healthz, readyz] = await Promise.all([
    fetch(`${product.url}/healthz`),
    fetch(`${product.url}/readyz`),
  ]);
  return { healthz: healthz.status, readyz: readyz.status, body: await readyz.text() };
}

/** Until /readyz says so, with a line that holds the words. */
export async function untilReadiness(product: Product, status: number, words: string): Promise<Health> {
  for (let look = 0; look < 600; look += 1) {
    const now = await health(product);
    if (now.readyz === status && now.body.includes(words)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `/readyz does not come to say ${status} and ${words}: ${JSON.stringify(await health(product))}`,
  );
}

export const errorsIn = (product: Product, event: string): readonly string[] =>
  logged(product, event).map(({ error }) => (typeof error === 'string' ? error : ''));

const nobody = 65_534;

/** Whether files can be taken from a process by their mode: root may everything, so it becomes nobody. */
const isRoot = process.getuid?.() === 0;

/** `tocsin start` as a user whom modes of files bind; everything in the folder is his. */
export async function startBound(
  own: FaultRig,
): Promise<{ readonly code: number | null; readonly err: string }> {
  if (isRoot) await giveAway(own.folder);
  const child = spawn(process.execPath, [entry, 'start'], {
    cwd: own.folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: own.folder, ...own.world.env },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return await new Promise((resolve) => child.once('close', (code) => resolve({ code, err })));
}

async function giveAway(folder: string): Promise<void> {
  await chown(folder, nobody, nobody);
  for (const each of await readdir(folder, { withFileTypes: true })) {
    const path = join(each.parentPath, each.name);
    if (each.isDirectory()) await giveAway(path);
    else await chown(path, nobody, nobody);
  }
}
