import { StoreError, type ArtefactStore } from '../../app/ports/index.ts';
import { described, idOf, isArtefactId } from '../artefacts/content.ts';
import { artefactKey } from './keys.ts';
import { createRequestedTable, type DynamoOptions } from './index.ts';

/** An item takes 400 KB with its names; a transaction is not needed, since what counts is the hash of the whole. */
const pieceBytes = 350 * 1024;

/**
 * Artefacts beside the store, in pieces: whoever can reach the table has them, on one machine or on many. The first
 * piece says how many there are and is written last.
 */
export function createDynamoArtefacts(
  spec: string,
  options: Pick<DynamoOptions, 'random' | 'client'>,
): ArtefactStore {
  const { table } = createRequestedTable(spec, options);

  async function read(id: string): Promise<Uint8Array | undefined> {
    const first = await table.get(artefactKey(id, 0));
    if (first === undefined) return undefined;
    const n = first['pieces'] as number;
    const rest = await table.getAll(Array.from({ length: n - 1 }, (_, at) => artefactKey(id, at + 1)));
    return Buffer.concat([first, ...rest].map((item) => item['bytes'] as Uint8Array));
  }

  return {
    async put(content, contentType) {
      const [bytes, artefact] = described(content, contentType);
      const { id } = artefact;
      const kept = await read(id);
      if (kept !== undefined && idOf(kept) === id) return artefact;
      const pieces = Math.max(1, Math.ceil(bytes.byteLength / pieceBytes));
      for (let at = pieces - 1; at >= 0; at -= 1) {
        const piece = bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes);
        await table.putAll([{ ...artefactKey(id, at), bytes: piece, ...(at === 0 ? { pieces } : {}) }]);
      }
      return artefact;
    },
    async get(id) {
      if (!isArtefactId(id)) return undefined;
      const bytes = await read(id);
      if (bytes !== undefined && idOf(bytes) !== id) {
        const { table: name, region } = table.place;
        throw new StoreError(
          'corrupt',
          `artefact ${id} in table ${name} in ${region} does not hold the bytes of its name`,
          { retryable: false },
        );
      }
      return bytes;
    },
  };
}
