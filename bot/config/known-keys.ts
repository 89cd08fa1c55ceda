import type { z } from 'zod';

/** As much of a zod schema as it takes to walk through it. */
type Node = {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
    readonly innerType?: z.core.$ZodType;
    readonly element?: z.core.$ZodType;
    readonly valueType?: z.core.$ZodType;
    readonly options?: readonly z.core.$ZodType[];
  };
};

/** The keys that a schema knows at a place: those of an object, or of every form of it. Empty where names are free. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema as unknown as Node;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
      return knownKeys(def.innerType!, path);
    case 'union':
      return [...new Set((def.options ?? []).flatMap((option) => knownKeys(option, path)))];
    default:
      return inside(def, path);
  }
}

function inside(def: Node['def'], path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const next =
    def.type === 'object' && Object.hasOwn(def.shape ?? {}, key)
      ? def.shape![String(key)]
      : def.type === 'array'
        ? def.element
        : def.type === 'record'
          ? def.valueType
          : undefined;
  return next === undefined ? [] : knownKeys(next, rest);
}
