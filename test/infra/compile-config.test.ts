import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileConfig } from '../../infra/functions/compile-config.ts';

test('a configuration with a repository is not bundled for functions, and the line is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-compile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const target = (to: string): void =>
    writeFileSync(join(folder, 'tocsin.yaml'), `postmortem:\n  publishTo:\n    docs: { ${to} }\n`);
  target('repository: "https://git.example.com/docs.git"');
  await expect(compileConfig(folder, folder)).rejects.toThrow(
    /tocsin\.yaml:3 .*repository.* one process only \(tocsin start\), not by functions/,
  );
  expect(readdirSync(folder)).toEqual(['tocsin.yaml']);
  target('topic: "arn:aws:sns:eu-west-1:111122223333:postmortems"');
  await compileConfig(folder, folder);
  expect(readdirSync(folder)).toHaveLength(2);
});
