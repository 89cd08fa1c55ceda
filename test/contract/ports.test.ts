import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, type Declaration, type TSType } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { awaited, contracts, notAdapters, without } from './port-table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

function exportsOf(file: string): readonly Declaration[] {
  const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  return program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration ? [statement.declaration] : [],
  );
}

/** A port is an exported type with methods. */
function portsIn(file: string): readonly string[] {
  return exportsOf(file).flatMap((declared) =>
    declared.type === 'TSTypeAliasDeclaration' &&
    declared.typeAnnotation.type === 'TSTypeLiteral' &&
    declared.typeAnnotation.members.some((member) => member.type === 'TSMethodSignature')
      ? [declared.id.name]
      : [],
  );
}

/** The name in `Name` or `Promise<Name>`. */
function named(type: TSType | undefined): string | undefined {
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return type.typeName.name === 'Promise' ? named(type.typeArguments?.params[0]) : type.typeName.name;
}

/** Exported functions by the type they say they return. */
function makersIn(file: string): readonly { readonly maker: string; readonly returns: string | undefined }[] {
  return exportsOf(file).flatMap((declared) => {
    if (declared.type === 'FunctionDeclaration') {
      return [{ maker: declared.id?.name ?? '', returns: named(declared.returnType?.typeAnnotation) }];
    }
    if (declared.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression'
        ? [{ maker: id.name, returns: named(init.returnType?.typeAnnotation) }]
        : [],
    );
  });
}

const ports = filesIn('bot/app/ports').flatMap(portsIn);

const adapters = ['bot/store', 'bot/slack', 'bot/aws', 'bot/webhook', 'bot/git', 'bot/pictures']
  .flatMap(filesIn)
  .flatMap(makersIn)
  .flatMap(({ maker, returns }) => {
    // A maker of a port for each urgency makes that port: ChatFor, Chat.
    const port = returns?.replace(/For$/, '');
    return port !== undefined && ports.includes(port) && !notAdapters.includes(maker)
      ? [{ maker, port }]
      : [];
  });

describe('ports and adapters', () => {
  test('ports and adapters are found: at least 6 and 4', () => {
    expect(ports).toEqual(expect.arrayContaining(['Store', 'ArtefactStore', 'Clock', 'Ids']));
    expect(ports.length).toBeGreaterThanOrEqual(6);
    expect(adapters.length).toBeGreaterThanOrEqual(4);
  });

  test('every port has a contract, or a reason in test/contract/port-table.ts why not', () => {
    const known = [...Object.keys(contracts), ...Object.keys(without), ...awaited];
    expect(ports.filter((port) => !known.includes(port))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  test('test/contract/port-table.ts names no port and no adapter that does not exist', () => {
    const known = [...Object.keys(contracts), ...Object.keys(without), ...awaited];
    expect(known.filter((port) => !ports.includes(port))).toEqual([]);
    const listed = Object.values(contracts).flatMap((row) => Object.keys(row.adapters));
    expect(listed.filter((each) => !adapters.some(({ maker }) => maker === each))).toEqual([]);
  });

  test('every adapter of a port with a contract is listed with the test that runs it', () => {
    const holes = adapters
      .filter(({ maker, port }) => contracts[port] && contracts[port].adapters[maker] === undefined)
      .map(({ maker, port }) => `${port}: ${maker}`);
    expect(holes).toEqual([]);
  });

  test.each(
    Object.entries(contracts).flatMap(([port, { suite, adapters: tests }]) =>
      Object.entries(tests).map(([maker, file]) => ({ port, suite, maker, file })),
    ),
  )('$file runs $suite for $maker', ({ suite, file }) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(new RegExp(`^  ${suite}\\(`, 'm'));
  });

  // oxlint-disable-next-line vitest/warn-todo -- a hole that is known is to be seen in every run
  for (const port of awaited) test.todo(`${port} has a contract that every adapter runs`);
});
