import { picturesOf, type Incident } from '../../core/incident/index.ts';
import type { PictureBytes, PicturesRead } from '../../core/postmortem/index.ts';
import { StoreError, type ArtefactStore } from '../ports/index.ts';

/** Bytes: a document goes to webhooks and wikis with its pictures in it (4 MiB with all that is around them). */
export const documentPictureLimits = { each: 512 * 1024, all: 1280 * 1024 } as const;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPng = (content: Uint8Array): boolean => pngSignature.every((byte, index) => content[index] === byte);

/**
 * The pictures of an incident's evidence for a document, or why one cannot be in it.
 *
 * @param patient whether the artefact store being away for now is thrown (StoreError), for who can try again later
 */
export async function picturesRead(
  artefacts: ArtefactStore,
  { evidence }: Incident,
  { patient }: { readonly patient: boolean },
): Promise<PicturesRead> {
  const found = new Map<string, PictureBytes>();
  let left: number = documentPictureLimits.all;
  for (const { artefact } of evidence.flatMap(picturesOf)) {
    if (found.has(artefact)) continue;
    const content = await contentOf(artefact);
    if ('lost' in content) found.set(artefact, content);
    else if (!isPng(content.bytes)) found.set(artefact, { lost: 'unreadable' });
    else if (content.bytes.length > Math.min(left, documentPictureLimits.each)) {
      found.set(artefact, { lost: 'too-large' });
    } else {
      left -= content.bytes.length;
      found.set(artefact, { base64: Buffer.from(content.bytes).toString('base64') });
    }
  }
  return found;

  async function contentOf(
    artefact: string,
  ): Promise<{ readonly bytes: Uint8Array } | { readonly lost: 'gone' | 'unreadable' }> {
    try {
      const bytes = await artefacts.get(artefact);
      return bytes === undefined ? { lost: 'gone' } : { bytes };
    } catch (error) {
      if (!(error instanceof StoreError) || (patient && error.retryable)) throw error;
      return { lost: 'unreadable' };
    }
  }
}
