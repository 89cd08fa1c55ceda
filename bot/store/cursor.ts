import assert from 'node:assert/strict';

/** Place in an index: sort text and key of the last row given. Opaque to callers, the same in every store. */
export type Place = readonly [sort: string, key: string];

export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

export function placeOf(cursor: string): Place {
  const place = parsed(Buffer.from(cursor, 'base64url').toString());
  assert(Array.isArray(place) && place.length === 2, 'a cursor comes from an earlier page of the same query');
  const [sort, key] = place as unknown[];
  assert(typeof sort === 'string' && typeof key === 'string', 'a cursor holds two texts');
  return [sort, key];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
