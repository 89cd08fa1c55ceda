import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { laneOf } from '../../bot/app/effects/intents.ts';
import { lanes } from '../../bot/app/ports/index.ts';
import { callLimits } from '../../bot/slack/chat/limits.ts';
import type { Command } from '../../bot/cli/command.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const effects = read('docs/reference/effects.md');
const cli = read('docs/reference/cli.md');
const main = read('bot/cli/main.ts');

test('docs/reference/effects.md lists every kind of effect once, with its lane', () => {
  const named = Object.entries(lanes).map(([name, lane]) => [lane, name] as const);
  const rows = [...effects.matchAll(/^\| `([a-z-]+)` \| ([a-z]+) \|/gm)].map(
    ([, kind, lane]) => `${kind} ${lane}`,
  );
  const kinds = Object.entries(laneOf).map(
    ([kind, lane]) => `${kind} ${named.find(([number]) => number === lane)?.[1]}`,
  );
  expect(rows.toSorted()).toEqual(kinds.toSorted());
});

test('docs/reference/effects.md names every Slack method that is called, and no other', () => {
  const named = [
    ...effects.matchAll(
      /`((?:auth|canvases|chat|conversations|dnd|files|pins|usergroups|users|views)\.[a-zA-Z.]+)`/g,
    ),
  ];
  expect([...new Set(named.map(([, method]) => method ?? ''))].toSorted()).toEqual(
    Object.keys(callLimits).toSorted(),
  );
});

const commands = [...main.matchAll(/import\('\.\/([a-z]+)\.ts'\)/g)].map(([, name]) => name ?? '');

/** What the page says of each command: the text below its heading. */
const sections = new Map(
  cli
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section]),
);

test('docs/reference/cli.md has a section for every command, in the order of the help', () => {
  expect(commands.length).toBeGreaterThan(10);
  expect([...sections.keys()].filter((title) => commands.includes(title))).toEqual(commands);
});

test.each(commands)('docs/reference/cli.md names every option and variable of %s', async (name) => {
  const { command } = (await import(`../../bot/cli/${name}.ts`)) as { readonly command: Command };
  const words = command.help.match(/--[a-z][a-z-]*|\b(?:TOCSIN|SLACK)_[A-Z_]+/g) ?? [];
  const section = `${sections.get(name) ?? ''}${sections.get('Everywhere') ?? ''}`;
  expect([...new Set(words)].filter((word) => !section.includes(word))).toEqual([]);
});

test.each(commands)(
  'the help of %s says how it is used, what its exit codes mean, and gives an example',
  async (name) => {
    const { command } = (await import(`../../bot/cli/${name}.ts`)) as { readonly command: Command };
    expect(command.help).toMatch(new RegExp(`^usage: tocsin ${name}\\b`));
    expect(command.help).toMatch(/^exit code: 0 .+2 /ms);
    expect(command.help).toMatch(/^examples?: +tocsin |^Examples:\n {2}tocsin /m);
    expect(command.help.split('\n').filter((line) => line.length > 120)).toEqual([]);
  },
);

const sources = readdirSync(new URL('../../bot', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`bot/${name}`))
  .join('\n');

const named = (form: RegExp): readonly string[] => [
  ...new Set([...sources.matchAll(form)].map(([, word]) => word ?? '')),
];

test('docs/operations.md explains every counter and every word of the log', () => {
  const page = read('docs/operations.md');
  const counters = named(/counters\.add\(\s*'([^']+)'/g);
  const events = named(/log\.(?:info|warn|error)\(\s*'([^']+)'/g);
  expect([counters.length > 3, events.length > 15]).toEqual([true, true]);
  expect([...counters, ...events].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});
