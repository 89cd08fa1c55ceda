import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../bot/app/ledger/index.ts';

test('keys are sorted by UTF-16 units at every level, the example of RFC 8785 section 3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1f600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    ö: 'Latin Small Letter O With Diaeresis',
  };
  expect(canonicalJson(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

test('numbers and texts are printed as in the example of RFC 8785 section 3.2.2', () => {
  const value = {
    // oxlint-disable-next-line no-loss-of-precision
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('any JSON value comes back from its canonical text, and the text does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(turned(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a lone surrogate is escaped and comes back', () => {
  expect(canonicalJson({ a: 'x\ud800y' })).toBe('{"a":"x\\ud800y"}');
  expect(JSON.parse(canonicalJson(['\udfff']))).toEqual(['\udfff']);
});

test('a key named __proto__ is a key like any other', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"b":1},"a":2}'))).toBe('{"__proto__":{"b":1},"a":2}');
});

const refused: readonly [string, unknown, RegExp][] = [
  ['undefined', { a: [1, undefined] }, /^\$\.a\[1\]: undefined/],
  ['a hole in an array', [1, , 3], /^\$\[1\]: undefined/], // oxlint-disable-line no-sparse-arrays
  ['NaN', { x: NaN }, /^\$\.x: NaN/],
  ['infinity', -Infinity, /^\$: -Infinity/],
  ['a bigint', 1n, /^\$: bigint/],
  ['a function', { f: () => 1 }, /^\$\.f: function/],
  ['a map', { m: new Map() }, /^\$\.m: Map is not a plain object/],
  ['a date', [new Date(0)], /^\$\[0\]: Date is not a plain object/],
];

test.each(refused)('%s is refused with its place', (_name, value, message) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
  expect(() => canonicalJson(value)).toThrow(message);
});

test('nesting of 100 levels is written, of 101 refused', () => {
  expect(canonicalJson(nested(100))).toHaveLength(202);
  expect(() => canonicalJson(nested(101))).toThrow(/nested deeper than 100 levels/);
  expect(() => canonicalJson(nested(100_000))).toThrow(/nested deeper than 100 levels/);
});

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, turned(v)]),
  );
}
