import { hash } from 'node:crypto';
import type { Envelope, StoredText } from '../../core/incident/index.ts';
import { canonicalJson } from './canonical-json.ts';

/** Of one length, so that no character can move between salt and text without changing the hash. */
const SALT = /^[0-9a-f]{16}$/;

const HASH = /^[0-9a-f]{64}$/;

/** SHA-256 of the text in UTF-8, hex. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

export const isSalt = (text: string): boolean => SALT.test(text);

/** Hash of a text typed by a person: of salt and text, or, once erased, what was kept of it. */
export const textHash = (stored: StoredText): string =>
  'hash' in stored ? stored.hash : sha256(stored.salt + stored.text);

/** Hash of an event: of everything but itself, each text replaced by its hash. */
export function eventHash(event: Omit<Envelope, 'hash'>): string {
  const texts = Object.fromEntries(
    Object.entries(event.texts).map(([name, stored]) => [name, textHash(stored)]),
  );
  const { hash: _itself, ...covered } = event as Envelope;
  return sha256(canonicalJson({ ...covered, texts }));
}

/**
 * Why a stored text is not of the form the hash relies on, or undefined. A lone surrogate would be hashed as U+FFFD,
 * like any other: two texts with one hash.
 */
export function textFault(stored: StoredText): string | undefined {
  if ('hash' in stored) {
    if (Object.keys(stored).length !== 1) return 'an erased text still has other fields';
    return typeof stored.hash === 'string' && HASH.test(stored.hash)
      ? undefined
      : 'the hash of an erased text is not a SHA-256';
  }
  if (Object.keys(stored).length !== 2) return 'a text has fields that are not covered';
  if (typeof stored.text !== 'string' || !stored.text.isWellFormed()) return 'a text is not well-formed';
  return typeof stored.salt === 'string' && isSalt(stored.salt)
    ? undefined
    : 'a salt is not 16 hex characters';
}
