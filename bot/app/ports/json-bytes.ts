import type { Json } from './store.ts';

const known = new WeakMap<object, number>();

/**
 * Bytes of a document as JSON in UTF-8. A state of hundreds of kilobytes is asked for its size by whoever decides whether
 * it fits and by the store that checks its limits: it is written for that once. The document must not change afterwards.
 */
export function jsonBytes(doc: Json): number {
  if (typeof doc !== 'object' || doc === null) return Buffer.byteLength(JSON.stringify(doc));
  const before = known.get(doc);
  if (before !== undefined) return before;
  const size = Buffer.byteLength(JSON.stringify(doc));
  known.set(doc, size);
  return size;
}
