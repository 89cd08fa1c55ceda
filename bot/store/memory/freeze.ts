/**
 * The value as JSON would bring it back, frozen through and through: what is stored cannot be changed by anybody. Copied
 * in one walk: what was frozen here before is of this kind already and is not copied again, and most of a state is as it
 * was before the last event.
 */
export const frozenJson = <T>(value: T): T => copied(value) as T;

/** What is frozen was frozen here, through and through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

function copied(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value + 0 : null;
    case 'object':
      if (value === null || Object.isFrozen(value)) return value;
      if (Array.isArray(value)) return Object.freeze(Array.from(value, (each) => copied(each) ?? null));
      return isPlain(value) ? copiedRecord(value) : deepFreeze(JSON.parse(JSON.stringify(value)) as unknown);
    case 'bigint':
      throw new TypeError('a bigint is not a value of JSON');
    default:
      return undefined;
  }
}

function copiedRecord(record: object): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(record)) {
    const kept = copied(inner);
    if (kept === undefined) continue;
    if (key === '__proto__') Object.defineProperty(copy, key, { value: kept, enumerable: true });
    else copy[key] = kept;
  }
  return Object.freeze(copy);
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value);
};
