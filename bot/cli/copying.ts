import { resolve } from 'node:path';
import { StoreError } from '../app/ports/index.ts';
import { storeSpec } from '../process/environment.ts';
import { createSystemClock } from '../process/clock.ts';
import { createJsonLog } from '../process/log.ts';
import { artefactIds, createFolderArtefacts, openStore } from '../store/index.ts';
import type { CommandIo } from './command.ts';
import { WrongUse } from './options.ts';
import { verifyStore, type StoreVerdict } from './verify-store.ts';

/** The store's file and the folder of its artefacts, as `start` would find them. */
export function placesOf(given: string | undefined, io: CommandIo): { file: string; artefacts: string } {
  const stateDir = resolve(io.cwd, io.env['TOCSIN_STATE_DIR'] ?? '.tocsin');
  const env = given === undefined ? io.env : { ...io.env, TOCSIN_STORE: given };
  const spec = storeSpec(env, io.cwd, stateDir);
  const file = /^sqlite:(.+)$/.exec(spec)?.[1];
  if (file === undefined)
    throw new WrongUse(`only a store in a file can be copied (sqlite:FILE), not ${spec}`);
  return { file, artefacts: resolve(stateDir, 'artefacts') };
}

/** Folder of a backup's artefacts: beside it, by its name. */
export const artefactsOf = (backup: string): string => `${backup}.artefacts`;

/** Opens a file for reading and checks every hash chain. */
export async function verifyFile(file: string, io: CommandIo): Promise<StoreVerdict> {
  const clock = createSystemClock(createJsonLog((line) => io.err(line), 'error'));
  const store = await openStore(`sqlite:${file}`, { clock, random: Math.random, readOnly: true });
  try {
    return await verifyStore(store);
  } finally {
    await store.close();
  }
}

export type CopiedArtefacts = { readonly copied: number; readonly damaged: readonly string[] };

/** Copies what is not there yet; each is checked against its name, and a damaged one is named and left out. */
export async function copyArtefacts(from: string, to: string): Promise<CopiedArtefacts> {
  const [source, target] = [createFolderArtefacts(from), createFolderArtefacts(to)];
  const damaged: string[] = [];
  let copied = 0;
  for (const id of await artefactIds(from)) {
    const bytes = await source.get(id).catch((error: unknown) => {
      if (error instanceof StoreError && error.code === 'corrupt') return undefined;
      throw error;
    });
    if (bytes === undefined) damaged.push(id);
    else {
      // The type is part of the event, not of the file.
      await target.put(bytes, 'application/octet-stream');
      copied += 1;
    }
  }
  return { copied, damaged };
}
