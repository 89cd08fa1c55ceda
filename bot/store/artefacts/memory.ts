import type { ArtefactStore } from '../../app/ports/index.ts';
import { described } from './content.ts';

/** Artefacts that are forgotten when the process ends: for tests and simulation. */
export function createMemoryArtefacts(): ArtefactStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(content, contentType) {
      const [bytes, artefact] = described(content, contentType);
      kept.set(artefact.id, bytes);
      return artefact;
    },
    async get(id) {
      const bytes = kept.get(id);
      return bytes && Uint8Array.from(bytes);
    },
  };
}
