/** Deeper than any record of ours; keeps hostile nesting from exhausting the stack. */
const MOST_LEVELS = 100;

/**
 * The one text of a JSON value (RFC 8785): keys sorted by UTF-16 units, no white space, numbers as ECMAScript prints
 * them. Lone surrogates are written as `\udXXX`, which RFC 8785 refuses: text from outside may hold them, and the
 * escape survives every store. Throws TypeError for what JSON cannot say (undefined, NaN, infinity, bigint, functions,
 * dates, maps), naming the place, so that nothing is hashed that would not come back.
 */
export function canonicalJson(value: unknown): string {
  return written(value, []);
}

/** Keys and indexes that lead to a value; put into words only when something is wrong there. */
type Path = (string | number)[];

const placeOf = (path: Path): string =>
  `$${path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')}`;

function written(value: unknown, path: Path): string {
  if (path.length > MOST_LEVELS)
    throw new TypeError(`${placeOf(path).slice(0, 200)}: nested deeper than ${MOST_LEVELS} levels`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${placeOf(path)}: ${value} is not a number of JSON`);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writtenArray(value, path) : writtenObject(value, path);
    default:
      throw new TypeError(`${placeOf(path)}: ${typeof value} is not a value of JSON`);
  }
}

function writtenArray(array: readonly unknown[], path: Path): string {
  const items: string[] = [];
  for (let i = 0; i < array.length; i++) {
    path.push(i);
    items.push(written(array[i], path));
    path.pop();
  }
  return `[${items.join(',')}]`;
}

function writtenObject(object: object, path: Path): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${placeOf(path)}: ${object.constructor.name} is not a plain object`);
  }
  const fields: string[] = [];
  // Without a function given, keys are sorted by UTF-16 units.
  for (const key of Object.keys(object).sort()) {
    path.push(key);
    fields.push(`${JSON.stringify(key)}:${written((object as Record<string, unknown>)[key], path)}`);
    path.pop();
  }
  return `{${fields.join(',')}}`;
}
