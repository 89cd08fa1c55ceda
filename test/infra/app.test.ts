import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../infra/configuration.ts';
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

const configuration = (mode: string): string => {
  const folder = join(out, 'configuration');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'tocsin.yaml'),
    `slack: { mode: ${mode}, announce: C0123ABCD }
intake: { sns: { topics: ["arn:aws:sns:eu-west-1:111122223333:tocsin-alarms"] } }
people: { an: { slack: U0123ABCD, phone: "+84900000001" } }
services: { checkout: { match: [{ name: "checkout-*" }] } }
oncall: { escalations: { everybody: { steps: [{ page: [{ person: an }] }] } } }
`,
  );
  return folder;
};

// Seven bundles, a checked configuration and cdk-nag in one process: seconds alone, minutes beside much else.
test(
  'the functions are bundled with the checked configuration, offline, and everything is tagged',
  { timeout: 300_000 },
  async () => {
    const context = { runs: 'functions', config: configuration('http'), tags: 'owner=sre', dashboard: false };
    expect(await synth(context)).toMatchObject({ code: 0, templates: ['TocsinFunctions.template.json'] });
    const bundles = readdirSync(out)
      .filter((name) => name.startsWith('asset.'))
      .map((name) => readdirSync(join(out, name)));
    expect(bundles.filter((files) => files.includes('index.mjs'))).toHaveLength(7);
    expect(bundles.filter((files) => files.includes('tocsin.compiled.json'))).toHaveLength(5);
    const template = readFileSync(join(out, 'TocsinFunctions.template.json'), 'utf8');
    const { Resources } = JSON.parse(template) as {
      readonly Resources: Record<
        string,
        { readonly Type: string; readonly Properties: { readonly Tags?: unknown } }
      >;
    };
    const table = Object.values(Resources).find(({ Type }) => Type === 'AWS::DynamoDB::Table');
    expect(table?.Properties.Tags).toEqual([
      { Key: 'application', Value: 'tocsin' },
      { Key: 'owner', Value: 'sre' },
    ]);
  },
);

test('a configuration that Slack could not reach is refused with what it has to be', () => {
  expect(readConfiguration(configuration('socket'), 'functions')).toMatch(
    /tocsin\.yaml: slack\.mode has to be http for runs=functions, found "socket"/,
  );
  expect(readConfiguration(out, 'service')).toMatch(/has to be the folder of tocsin\.yaml; there is no /);
});
