import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Order of the rooms of the core: a room imports only rooms above it. */
const coreRooms = [
  'calendar',
  'catalogue',
  'texts',
  'alarm',
  'incident',
  'triage',
  'oncall',
  'paging',
  'evidence',
  'runbook',
  'timeline',
  'postmortem',
  'hygiene',
] as const;

/** Packages that a core room may use, by room; `*` is every room. */
const corePackages: Readonly<Record<string, readonly RegExp[]>> = {
  '*': [
    /^date-fns\/(add|sub)(Milliseconds|Seconds|Minutes|Hours)$/,
    /^date-fns\/differenceIn(Milliseconds|Seconds|Minutes|Hours)$/,
    /^date-fns\/(formatDuration|formatDistanceStrict)$/,
    /^date-fns\/locale/,
  ],
  calendar: [/^temporal-polyfill(\/.*)?$/],
  texts: [/^mustache$/],
  triage: [/^mustache$/],
  evidence: [/^mustache$/],
  postmortem: [/^mustache$/],
};

type Source = { readonly file: string; readonly text: string; readonly imports: readonly string[] };

function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      const text = readFileSync(join(root, file), 'utf8');
      return { file, text, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): readonly string[] {
  const { module } = parseSync(file, text);
  const fixed = module.staticImports.map((each) => each.moduleRequest.value);
  const exported = module.staticExports.flatMap((each) =>
    each.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  const dynamic = module.dynamicImports.map((each) =>
    text.slice(each.moduleRequest.start + 1, each.moduleRequest.end - 1),
  );
  return [...new Set([...fixed, ...exported, ...dynamic])];
}

/** Where a relative import leads, from the root; a package as it is. */
const target = (source: Source, request: string): string =>
  request.startsWith('.') ? relative(root, resolve(root, dirname(source.file), request)) : request;

const bot = sourcesIn('bot');
const handlers = sourcesIn('handlers');
const infra = sourcesIn('infra');

/** Everything that breaks a rule, as readable lines. */
function violations(
  sources: readonly Source[],
  rule: (source: Source, to: string) => string | undefined,
): readonly string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((request) => {
      const broken = rule(source, target(source, request));
      return broken === undefined ? [] : [`${source.file} -> ${request}: ${broken}`];
    }),
  );
}

const roomOf = (file: string): string | undefined => /^bot\/core\/([^/]+)\//.exec(file)?.[1];

const inside = (file: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`));

test('the test sees the files that exist', () => {
  expect(bot.length).toBeGreaterThan(150);
  expect(infra.length).toBeGreaterThan(5);
  expect(bot.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
});

function coreRule(source: Source, to: string): string | undefined {
  const own = roomOf(source.file);
  if (own === undefined) return undefined;
  const known: readonly string[] = coreRooms;
  if (!known.includes(own)) return `there is no room ${own}`;
  if (!to.startsWith('bot/')) {
    const allowed = [...(corePackages['*'] ?? []), ...(corePackages[own] ?? [])];
    return allowed.some((form) => form.test(to)) ? undefined : 'this package is not allowed in the core';
  }
  const other = roomOf(to);
  if (other === undefined) return 'the core imports only the core';
  if (other === own) return undefined;
  if (known.indexOf(other) > known.indexOf(own)) return `${other} is below ${own}`;
  return to === `bot/core/${other}/index.ts` ? undefined : 'other rooms are entered through their index.ts';
}

test('a room of the core imports only rooms above it, through their index', () => {
  expect(violations(bot, coreRule)).toEqual([]);
});

test('the rule about rooms can be seen to fail', () => {
  const source = (file: string): Source => ({ file, text: '', imports: [] });
  expect(coreRule(source('bot/core/calendar/x.ts'), 'bot/core/incident/index.ts')).toBe(
    'incident is below calendar',
  );
  expect(coreRule(source('bot/core/incident/x.ts'), 'bot/core/calendar/instant.ts')).toMatch(
    /through their index/,
  );
  expect(coreRule(source('bot/core/incident/x.ts'), 'bot/app/ports/index.ts')).toBe(
    'the core imports only the core',
  );
  expect(coreRule(source('bot/core/incident/x.ts'), 'node:crypto')).toMatch(/not allowed/);
  expect(coreRule(source('bot/core/incident/x.ts'), 'mustache')).toMatch(/not allowed/);
  expect(coreRule(source('bot/core/evidence/x.ts'), 'mustache')).toBeUndefined();
});

const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\s*\.|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bperformance\b|\bcrypto\b/;

/** The text without comments and strings: what is run. */
const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

test('the core has no clock, no randomness and no way out', () => {
  const found = bot
    .filter(({ file }) => file.startsWith('bot/core/'))
    .flatMap(({ file, text }) => {
      const seen = impure.exec(code(text))?.[0];
      return seen === undefined ? [] : [`${file}: ${seen}`];
    });
  expect(found).toEqual([]);
});

test('the rule about purity can be seen to fail', () => {
  expect(impure.test(code('const at = Date.now();'))).toBe(true);
  expect(impure.test(code('const at = new Date();'))).toBe(true);
  expect(impure.test(code('// Date.now is not used'))).toBe(false);
});

test('app knows the core and its own ports, and no adapter', () => {
  const rule = (source: Source, to: string): string | undefined => {
    if (!inside(source.file, 'bot/app')) return undefined;
    if (inside(to, 'bot/app', 'bot/core')) return undefined;
    const hashing =
      inside(source.file, 'bot/app/ledger') && (to === 'node:crypto' || to === 'node:assert/strict');
    return hashing ? undefined : 'app imports only app and core';
  };
  expect(violations(bot, rule)).toEqual([]);
});

test('slack, aws, store, webhook and git know the ports and the core, neither each other nor a use case', () => {
  const rooms = ['bot/slack', 'bot/aws', 'bot/store', 'bot/webhook', 'bot/git'];
  const rule = (source: Source, to: string): string | undefined => {
    const own = rooms.find((room) => inside(source.file, room));
    if (own === undefined || !to.startsWith('bot/')) return undefined;
    if (inside(to, own, 'bot/core') || inside(to, 'bot/app/ports')) return undefined;
    return `${own} imports itself, bot/core and bot/app/ports only`;
  };
  expect(violations(bot, rule)).toEqual([]);
});

test('only slack imports @slack packages, only aws and store import AWS clients', () => {
  const rule = (source: Source, to: string): string | undefined => {
    // The composition makes the clients and hands them in.
    if (['bot/compose.ts', 'bot/main.ts'].includes(source.file)) return undefined;
    // Functions that load next to nothing make their one client themselves.
    if (inside(source.file, 'bot/serverless') && to === '@aws-sdk/client-sqs') return undefined;
    if (to.startsWith('@slack/') && !inside(source.file, 'bot/slack')) return 'only bot/slack';
    if (to.startsWith('@aws-sdk/') && !inside(source.file, 'bot/aws', 'bot/store'))
      return 'only bot/aws and bot/store';
    return undefined;
  };
  expect(violations(bot, rule)).toEqual([]);
});

test('config is imported by entries, the command line and the composition only', () => {
  const rule = (source: Source, to: string): string | undefined => {
    if (
      !inside(to, 'bot/config') ||
      inside(source.file, 'bot/config', 'bot/cli', 'bot/process', 'bot/serverless')
    )
      return undefined;
    return ['bot/compose.ts', 'bot/main.ts'].includes(source.file)
      ? undefined
      : 'settings come in as an argument';
  };
  expect(violations([...bot, ...handlers], rule)).toEqual([]);
});

test('bot, handlers and infra never import the sandbox or a test; only the command line loads the sandbox', () => {
  const rule = (source: Source, to: string): string | undefined =>
    inside(to, 'sandbox', 'test') && !inside(source.file, 'bot/cli') ? 'not from here' : undefined;
  expect(violations([...bot, ...handlers, ...infra], rule)).toEqual([]);
  const loadedAtOnce = bot
    .filter(({ file, text }) => inside(file, 'bot/cli') && /^import .*sandbox/m.test(text))
    .map(({ file }) => file);
  expect(loadedAtOnce).toEqual([]);
});
