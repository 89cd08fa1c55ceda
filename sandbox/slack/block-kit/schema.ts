import { isObject, own, textOf } from '../json.ts';

/** Looks at one value and adds what is wrong with it, in Slack's words, with a JSON pointer. */
export type Check = (value: unknown, at: string, problems: string[]) => void;

export function problem(problems: string[], message: string, at: string): void {
  problems.push(`${message} [json-pointer:${at}]`);
}

export function string(max: number, min = 0): Check {
  return (value, at, problems) => {
    if (typeof value !== 'string') problem(problems, 'must be a string', at);
    else if (value.length < min) problem(problems, `must be more than ${min - 1} characters`, at);
    else if (value.length > max) problem(problems, `must be less than ${max + 1} characters`, at);
  };
}

export function pattern(form: RegExp, says: string): Check {
  return (value, at, problems) => {
    if (typeof value !== 'string' || !form.test(value)) problem(problems, `must be ${says}`, at);
  };
}

export const boolean: Check = (value, at, problems) => {
  if (typeof value !== 'boolean') problem(problems, 'must be a boolean', at);
};

export function integer(min: number, max: number): Check {
  return (value, at, problems) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) problem(problems, 'must be an integer', at);
    else if (value < min) problem(problems, `must be greater than ${min - 1}`, at);
    else if (value > max) problem(problems, `must be less than ${max + 1}`, at);
  };
}

export const anything: Check = () => undefined;

export function choice(...allowed: readonly string[]): Check {
  return (value, at, problems) => {
    if (typeof value !== 'string' || !allowed.includes(value)) {
      problem(problems, `must be one of: ${allowed.join(', ')}`, at);
    }
  };
}

export function list(item: Check, min: number, max: number): Check {
  return (value, at, problems) => {
    if (!Array.isArray(value)) return problem(problems, 'must be an array', at);
    if (value.length < min) problem(problems, `no fewer than ${min} items allowed`, at);
    if (value.length > max) problem(problems, `no more than ${max} items allowed`, at);
    value.forEach((one, index) => item(one, `${at}/${index}`, problems));
  };
}

export interface Shape {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

/** An object with exactly these keys; `type` was looked at before. */
export function object(shape: Shape): Check {
  const { required = {}, optional = {} } = shape;
  return (value, at, problems) => {
    if (!isObject(value)) return problem(problems, 'must be an object', at);
    for (const key of Object.keys(required)) {
      if (value[key] === undefined) problem(problems, `missing required field: ${key}`, at);
    }
    for (const [key, one] of Object.entries(value)) {
      const check = own(required, key) ?? own(optional, key);
      if (check !== undefined) {
        if (one !== undefined) check(one, `${at}/${key}`, problems);
      } else if (key !== 'type') {
        problem(problems, `invalid additional property: ${key}`, at);
      }
    }
  };
}

/** One of several kinds of object, told apart by `type`. Looked up late, so that kinds may contain each other. */
export function kinds(table: () => Readonly<Record<string, Check>>): Check {
  return (value, at, problems) => {
    if (!isObject(value)) return problem(problems, 'must be an object', at);
    const type = value['type'];
    if (type === undefined) return problem(problems, 'missing required field: type', at);
    const known = table();
    const check = typeof type === 'string' ? own(known, type) : undefined;
    if (check === undefined) return problem(problems, `unsupported type: ${textOf(type)}`, `${at}/type`);
    check(value, at, problems);
  };
}

export function all(...checks: readonly Check[]): Check {
  return (value, at, problems) => {
    for (const check of checks) check(value, at, problems);
  };
}

/** At least one of the keys has to be there. */
export function oneOf(...keys: readonly string[]): Check {
  return (value, at, problems) => {
    if (isObject(value) && !keys.some((key) => value[key] !== undefined)) {
      problem(problems, `missing required field: ${keys.join(' or ')}`, at);
    }
  };
}
