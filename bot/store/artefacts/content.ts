import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { StoreError, type Artefact } from '../../app/ports/index.ts';

export const MOST_ARTEFACT_BYTES = 16 * 1024 * 1024;

/** Printable and short: it is kept in events and goes into headers. */
const CONTENT_TYPE = /^[\x20-\x7e]{1,200}$/;

const ID = /^[0-9a-f]{64}$/;

export const isArtefactId = (id: string): boolean => ID.test(id);

export const idOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * A copy of the bytes, which nobody can change while they are on their way, and what events say about them. What is
 * too big is the outside world's fault (a query's answer, a file from Slack) and so an error of the port.
 */
export function described(content: Uint8Array | string, contentType: string): [Uint8Array, Artefact] {
  assert(CONTENT_TYPE.test(contentType), `not a content type: ${JSON.stringify(contentType.slice(0, 200))}`);
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > MOST_ARTEFACT_BYTES) {
    throw new StoreError(
      'full',
      `an artefact has at most ${MOST_ARTEFACT_BYTES} bytes, not ${size}: store a part`,
      {
        retryable: false,
      },
    );
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : Uint8Array.from(content);
  return [bytes, { id: idOf(bytes), contentType, bytes: size }];
}
