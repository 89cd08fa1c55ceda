import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './synthesized.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'tocsin-cdk-'));
});
afterEach(() => rmSync(out, { recursive: true }));

/** The app as the CDK command line starts it, with no credentials and an address that leads nowhere. */
const synth = (context: Record<string, unknown>) =>
  new Promise<{ code: number; stderr: string; templates: string[] }>((resolve) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: out,
      CDK_OUTDIR: out,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      HTTPS_PROXY: 'http://127.0.0.1:9',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const child = execFile(
      process.execPath,
      ['infra/app.ts'],
      { cwd: root, env },
      (_error, _stdout, stderr) => {
        const templates = readdirSync(out).filter((name) => name.endsWith('.template.json'));
        resolve({ code: child.exitCode ?? -1, stderr, templates: templates.toSorted() });
      },
    );
  });

test('the app synthesises the intake stack offline', async () => {
  expect(await synth({ shoutEmails: ['sre@example.com'] })).toMatchObject({
    code: 0,
    templates: ['TocsinIntake.template.json'],
  });
});

test('with a trusted principal the role alone can be deployed in further accounts', async () => {
  const context = { evidenceTrust: 'arn:aws:iam::222233334444:role/tocsin', externalId: 'horse-battery' };
  expect((await synth(context)).templates).toEqual([
    'TocsinEvidence.template.json',
    'TocsinIntake.template.json',
  ]);
});

test('wrong settings end with exit code 2, all of them listed, and nothing written', async () => {
  const { code, stderr, templates } = await synth({ changes: 'perhaps', shoutPhones: ['12'] });
  expect([code, templates]).toEqual([2, []]);
  expect(stderr).toContain('changes: has to be true or false, found "perhaps"');
  expect(stderr).toContain('shoutPhones: "12" is not a phone number in the form +84900000001');
});
