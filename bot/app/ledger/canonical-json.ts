/** Deeper than any record of ours; keeps hostile nesting from exhausting the stack. */
const MOST_LEVELS = 100;

/**
 * The one text of a JSON value (RFC 8785): keys sorted by UTF-16 units, no white space, numbers as ECMAScript prints
 * them. Lone surrogates are written as `\udXXX`, which RFC 8785 refuses: text from outside may hold them, and the
 * escape survives every store. Throws TypeError for what JSON cannot say (undefined, NaN, infinity, bigint, functions,
 * dates, maps), naming the place, so that nothing is hashed that would not come back.
 */
export function canonicalJson(value: unknown): string {
  return written(value, '$', 0);
}

function written(value: unknown, place: string, level: number): string {
  if (level > MOST_LEVELS)
    throw new TypeError(`${place.slice(0, 200)}: nested deeper than ${MOST_LEVELS} levels`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${place}: ${value} is not a number of JSON`);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writtenArray(value, place, level) : writtenObject(value, place, level);
    default:
      throw new TypeError(`${place}: ${typeof value} is not a value of JSON`);
  }
}

function writtenArray(array: readonly unknown[], place: string, level: number): string {
  const items: string[] = [];
  for (let i = 0; i < array.length; i++) items.push(written(array[i], `${place}[${i}]`, level + 1));
  return `[${items.join(',')}]`;
}

function writtenObject(object: object, place: string, level: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${place}: ${object.constructor.name} is not a plain object`);
  }
  const fields = Object.entries(object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${written(field, `${place}.${key}`, level + 1)}`);
  return `{${fields.join(',')}}`;
}
