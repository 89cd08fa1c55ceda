import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../../../bot/config/index.ts';
import { configJsonSchema } from '../../../bot/config/json-schema.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const page = read('docs/how-to/configure.md');
const texts = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml ?? '');
const [smallest = '', ...parts] = texts;
const whole = Object.assign({}, ...parts.map((text) => parse(text) as object)) as Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'tocsin-configure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loaded = (text: string): ReturnType<typeof loadConfig> => {
  writeFileSync(join(folder, 'tocsin.yaml'), text);
  return loadConfig(folder, folder);
};

const asJsonSchema = z.fromJSONSchema(configJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

test('the smallest useful form is accepted without a warning', async () => {
  const result = await loaded(smallest);
  expect(result).toMatchObject({ ok: true, config: { warnings: [] } });
});

test('the 9 sections of docs/how-to/configure.md make one configuration that is accepted', async () => {
  expect(parts).toHaveLength(9);
  const result = await loaded(stringify(whole, { aliasDuplicateObjects: false }));
  expect(result.ok ? [] : result.problems).toEqual([]);
});

test('both forms of the page and the configuration of the demo fit the JSON Schema', () => {
  for (const value of [parse(smallest), whole, parse(read('sandbox/demo/tocsin.yaml'))])
    expect(asJsonSchema.safeParse(value).error?.issues).toBeUndefined();
});

test.each([
  ['an unknown field', { slak: {} }],
  ['a matcher that names nothing', { services: { a: { match: [{}] } } }],
  [
    'a wait of two units',
    { oncall: { escalations: { a: { steps: [{ page: [{ person: 'x' }], after: {} }] } } } },
  ],
  ['a schedule without a zone', { oncall: { schedules: { a: { layers: [] } } } }],
  ['turns of two units', { oncall: { schedules: { a: rotating({ days: 1, weeks: 1 }) } } }],
  [
    'an hour that is not',
    { mutes: [{ intervals: [{ times: [{ start_time: '25:00', end_time: '26:00' }] }] }] },
  ],
])('%s is refused by the JSON Schema and by the configuration', async (_what, wrong) => {
  expect(asJsonSchema.safeParse(wrong).success).toBe(false);
  expect((await loaded(stringify(wrong))).ok).toBe(false);
});

function rotating(every: object): object {
  const rotation = { start: '2026-01-05T09:00:00+01:00', every, people: ['an'] };
  return { zone: 'Europe/Berlin', layers: [{ name: 'l', rotation }] };
}

test('docs/reference/tocsin.schema.json is what `npm run schema` writes', () => {
  expect(read('docs/reference/tocsin.schema.json')).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
});

test('the tables of docs/how-to/configure.md name every field once, with what is required', () => {
  const rows = page.split('\n').flatMap((line) => {
    const [, path, standard] = /^\| `([^`]+)` \|\s*([^|]*?)\s*\|/.exec(line) ?? [];
    return path === undefined ? [] : [rowOf(path, standard === 'required')];
  });
  expect(rows.toSorted()).toEqual(fieldsOf(configJsonSchema(), '', false).toSorted());
});

test('docs/how-to/triage.md makes a configuration and names every field of it once', async () => {
  const triage = read('docs/how-to/triage.md');
  const [standard = '', rules = ''] = [...triage.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, yaml]) => yaml ?? '',
  );
  const services = { checkout: {} };
  const merged = {
    services,
    triage: {
      ...(parse(standard) as { triage: object }).triage,
      ...(parse(rules) as { triage: object }).triage,
    },
  };
  const [plain, written] = [await loaded('{}'), await loaded(standard)];
  expect(plain.ok && written.ok ? written.config.settings.triage : written).toEqual(
    plain.ok ? plain.config.settings.triage : plain,
  );
  expect((await loaded(stringify(merged))).ok).toBe(true);
  const rows = [...triage.matchAll(/^\| `(triage[^`]*)` \|/gm)].map(([, path]) => path ?? '');
  const times = /\.(seconds|minutes|hours)$|\.sev\d|\.(name|namespace|account|region|dimensions|tags)$/;
  const fields = fieldsOf((configJsonSchema() as Node).properties!['triage']!, '', false)
    .map((field) => `triage.${field.replace(' (required)', '')}`)
    .filter((field) => !times.test(field) && field !== 'triage');
  expect([...new Set(fields)].toSorted()).toEqual(rows.toSorted());
});

test('both examples of docs/how-to/escalation.md are one configuration that is accepted without a warning', async () => {
  const how = read('docs/how-to/escalation.md');
  const examples = [...how.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => parse(yaml ?? '') as object);
  expect(examples).toHaveLength(2);
  const merged = Object.assign({}, ...examples) as object;
  expect(asJsonSchema.safeParse(merged).error?.issues).toBeUndefined();
  const result = await loaded(stringify({ ...merged, fallback: { escalation: 'payments' } }));
  expect(result.ok ? result.config.warnings : result.problems).toEqual([]);
});

type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | false;
  readonly anyOf?: readonly Node[];
};

const rowOf = (path: string, required: boolean): string => `${path}${required ? ' (required)' : ''}`;

/** Explained on a page of their own. */
const elsewhere: readonly string[] = [
  'oncall.schedules.*',
  'oncall.escalations.*.steps[].when.intervals[]',
  'mutes[].intervals[]',
  'triage',
];

/** Where a record or a list has fields, its entries are no row of their own. */
function fieldsOf(node: Node, path: string, required: boolean): readonly string[] {
  const own = path === '' || /(\.\*|\])$/.test(path) ? [] : [rowOf(path, required)];
  if (elsewhere.includes(path)) return [rowOf(path, false)];
  const under = path === '' ? '' : `${path}.`;
  const entries = node.additionalProperties;
  return [
    ...own,
    ...Object.entries(node.properties ?? {}).flatMap(([name, each]) =>
      fieldsOf(each, `${under}${name}`, node.required?.includes(name) ?? false),
    ),
    ...(node.items === undefined ? [] : fieldsOf(node.items, `${path}[]`, false)),
    ...(entries ? fieldsOf(entries, `${under}*`, false) : []),
    // Each of the alternatives needs its own field: none of them is required.
    ...(node.anyOf ?? []).flatMap(({ properties = {} }) =>
      Object.keys(properties).map((name) => rowOf(`${under}${name}`, false)),
    ),
  ];
}
