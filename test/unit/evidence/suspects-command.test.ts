import { expect, test } from 'vitest';
import { command } from '../../../bot/cli/suspects.ts';
import { caseOf, graph } from './graph.ts';

async function run(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await command.run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(input),
    env: {},
    cwd: '',
  });
  return { code, out, err };
}

const window = (sec: number) =>
  graph({
    web: { requests: 400, meanSec: sec + 0.1, calls: { api: null } },
    api: { requests: 400, meanSec: sec, type: 'AWS::Lambda::Function' },
  });

const input = JSON.stringify(caseOf('latency', { baseline: window(0.1), incident: window(0.6) }));

test('prints Name|Type, or the name alone without a type, most suspicious first', async () => {
  expect(await run(input)).toEqual({ code: 0, out: '["api|AWS::Lambda::Function","web"]\n', err: '' });
});

test('--explain prints the scores and the sentences in the language asked for', async () => {
  const { code, out } = await run(input, '--explain', '--locale', 'vi');
  const printed = JSON.parse(out) as { sentences: string[]; ranked: { name: string; unit: string }[] };
  expect(code).toBe(0);
  expect(printed.sentences[0]).toContain('bắt đầu từ bên trong api');
  expect(printed.ranked[0]).toMatchObject({ name: 'api', unit: 'seconds', own: expect.closeTo(200) });
});

test('an incident without traces prints an empty list and says so on standard error', async () => {
  const { code, out, err } = await run(JSON.stringify(caseOf('latency', { incident: null })));
  expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
  expect(err).toBe('tocsin suspects: the incident has no traces: nothing can be ranked\n');
});

test.each([
  ['', 'the input is empty; a case as JSON is expected on standard input'],
  ['{', 'the input is not JSON: '],
  ['[]', 'the input is [], an object with alarm and incident is expected'],
  ['{}', 'alarm.service.Name is missing: the name of the alarmed service as X-Ray has it'],
  [
    '{"alarm":{"service":{"Name":"web"},"metric":"speed"}}',
    'alarm.metric is "speed", allowed are "latency" and "availability"',
  ],
  [
    '{"alarm":{"service":{"Name":"web"},"metric":"latency"},"baseline":5}',
    'baseline is 5, an answer of GetServiceGraph or null is expected',
  ],
  [
    '{"alarm":{"service":{"Name":"web"},"metric":"latency"},"incident":{"Services":[null]}}',
    'incident.Services[0] is null, an object is expected',
  ],
])('input %j is refused with exit code 2 and the reason', async (text, reason) => {
  const { code, out, err } = await run(text);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`suspects: ${reason}`);
});

test('an unknown argument and an unknown locale are refused with exit code 2 before anything is read', async () => {
  expect(await run('', '--explian')).toMatchObject({
    code: 2,
    err: 'tocsin suspects: unknown argument "--explian" (the case is read from standard input)\nSee: tocsin suspects --help\n',
  });
  expect((await run('', '--locale', 'de')).err).toBe(
    'tocsin suspects: --locale is "de", allowed are en and vi\nSee: tocsin suspects --help\n',
  );
});

test('a graph of 5,001 services is refused, because none that large comes from X-Ray', async () => {
  const services = Array.from({ length: 5001 }, (_, n) => ({ Name: `s${n}`, ReferenceId: n }));
  const { code, err } = await run(JSON.stringify(caseOf('latency', { incident: { Services: services } })));
  expect(code).toBe(2);
  expect(err).toBe(
    'tocsin suspects: incident has 5001 services, at most 5000 are ranked\nSee: tocsin suspects --help\n',
  );
});
