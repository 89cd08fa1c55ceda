/** The value as JSON would bring it back, frozen through and through: what is stored cannot be changed by anybody. */
export const frozenJson = <T>(value: T): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T);

/** What is frozen was frozen here, through and through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
