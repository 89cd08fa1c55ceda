import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Stage, Validations, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import { EvidenceStack } from '../../infra/evidence-stack.ts';
import { FunctionsStack } from '../../infra/functions-stack.ts';
import { IntakeStack } from '../../infra/intake-stack.ts';
import { PipelineStack } from '../../infra/pipeline-stack.ts';
import { ServiceStack } from '../../infra/service-stack.ts';
import { readSettings, type Settings } from '../../infra/settings.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Resource = {
  readonly id: string;
  readonly type: string;
  readonly properties: Record<string, Json>;
  /** The whole of it, with DeletionPolicy and UpdatePolicy. */
  readonly rest: Record<string, Json>;
};
export type Statement = {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: Json;
  readonly Principal?: Json;
  readonly Resource?: Json;
  readonly NotResource?: Json;
  readonly Condition?: Json;
};

const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

const newApp = (): App => {
  const app = new App({ context, analyticsReporting: false });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

const settingsOf = (given: Record<string, unknown>) => {
  const { settings, problems } = readSettings((key) => given[key]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return settings;
};

export const intakeApp = (given: Record<string, unknown>): { app: App; stack: Stack } => {
  const app = newApp();
  return { app, stack: new IntakeStack(app, 'TocsinIntake', settingsOf(given)) };
};

export const evidenceApp = (given: Record<string, unknown>): { app: App; stack: Stack } => {
  const app = newApp();
  return { app, stack: new EvidenceStack(app, 'TocsinEvidence', settingsOf(given)) };
};

/** Stands for bundles and configurations: what is in them is no matter of the template. */
const asset = mkdtempSync(join(tmpdir(), 'tocsin-asset-'));
process.once('exit', () => rmSync(asset, { recursive: true, force: true }));

/** The stack of the functions, with bundles that hold nothing. */
export const functionsApp = (given: Record<string, unknown>, figures = false): { app: App; stack: Stack } => {
  const app = newApp();
  const settings = settingsOf({ runs: 'functions', config: '.', ...given });
  return { app, stack: functionsStack(app, settings, figures) };
};

const functionsStack = (scope: Construct, settings: Settings, figures = false): Stack => {
  const code = Code.fromAsset(asset);
  const parts = { codeOf: () => code, locale: 'vi', figures } as const;
  return new FunctionsStack(scope, 'TocsinFunctions', settings, parts);
};

export const serviceApp = (given: Record<string, unknown>, figures = false): { app: App; stack: Stack } => {
  const app = newApp();
  const settings = settingsOf({ runs: 'service', config: '.', ...given });
  const { parts: intake } = new IntakeStack(app, 'TocsinIntake', settings);
  const image = ContainerImage.fromRegistry('tocsin');
  return { app, stack: new ServiceStack(app, 'TocsinService', settings, { image, intake, figures }) };
};

export const pipelineApp = (given: Record<string, unknown>): { app: App; stack: Stack } => {
  const app = newApp();
  const settings = settingsOf({ runs: 'functions', config: '.', ...given });
  const stageIn = (scope: Construct): Stage => {
    const stage = new Stage(scope, 'Tocsin');
    functionsStack(stage, settings);
    return stage;
  };
  return { app, stack: new PipelineStack(app, 'TocsinPipeline', settings, stageIn) };
};

/** The template with references as readable text: `{Ref: X}` is `<X>`, GetAtt `<X.Arn>`, joins are joined. */
export function templateOf({ stack }: { stack: Stack }) {
  const template = Template.fromStack(stack).toJSON() as Record<string, Json>;
  const plain = readable(template) as Record<string, Record<string, Record<string, Json>>>;
  const resources = Object.entries(plain['Resources'] ?? {}).map(([id, each]): Resource => ({
    id,
    type: each['Type'] as string,
    properties: (each['Properties'] ?? {}) as Record<string, Json>,
    rest: each,
  }));
  return {
    resources,
    outputs: Object.keys(plain['Outputs'] ?? {}),
    of: (type: string) => resources.filter((each) => each.type === type),
  };
}

export type Synthesized = ReturnType<typeof templateOf>;

function readable(value: Json): Json {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const [key, ...others] = Object.keys(value);
  const inner = key === undefined ? undefined : value[key];
  if (others.length === 0) {
    if (key === 'Ref') return `<${textOf(inner)}>`;
    if (key === 'Fn::GetAtt') return `<${listOf(inner).map(textOf).join('.')}>`;
    if (key === 'Fn::Join') {
      const [between, parts] = listOf(inner);
      return listOf(parts).map(readable).map(textOf).join(textOf(between));
    }
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, readable(each)]));
}

export const listOf = (value: Json | undefined): Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

export const textsOf = (value: Json | undefined): string[] => listOf(value).map(textOf).toSorted();

export const statementsOf = (document: Json | undefined): Statement[] =>
  listOf((document as Record<string, Json> | undefined)?.['Statement']) as unknown as Statement[];

/** The allowing statements of a queue's or topic's own policy. */
export const allowedOn = ({ resources }: Synthesized, id: string): Statement[] =>
  resources
    .filter((each) =>
      [...listOf(each.properties['Queues']), ...listOf(each.properties['Topics'])].includes(`<${id}>`),
    )
    .flatMap((each) => statementsOf(each.properties['PolicyDocument']))
    .filter((each) => each.Effect === 'Allow');

/** All policies that are attached to roles or meant to be. */
export const identityStatements = ({ of }: Synthesized): Statement[] => [
  ...of('AWS::IAM::ManagedPolicy').flatMap((each) => statementsOf(each.properties['PolicyDocument'])),
  ...of('AWS::IAM::Policy').flatMap((each) => statementsOf(each.properties['PolicyDocument'])),
  ...of('AWS::IAM::Role').flatMap((each) =>
    listOf(each.properties['Policies']).flatMap((policy) =>
      statementsOf((policy as Record<string, Json>)['PolicyDocument']),
    ),
  ),
];

/** The queue, topic or role whose logical id begins so. */
export const byId = (template: Synthesized, prefix: string): Resource => {
  const found = template.resources.find(
    (each) => each.id.startsWith(prefix) && /Topic$|Queue$|Alarm$|Role$/.test(each.type),
  );
  if (found === undefined)
    throw new Error(`no ${prefix} among ${template.resources.map((each) => each.id).join(', ')}`);
  return found;
};

/** Whom the policy of a queue or topic lets send, one row per statement: service and condition. */
export const senders = (template: Synthesized, id: string): [string, Json][] =>
  allowedOn(template, id).map((each) => [
    textOf((each.Principal as Record<string, Json>)['Service'] ?? each.Principal),
    each.Condition ?? 'anybody',
  ]);

/** Settings that let a role and an account elsewhere read evidence. */
export const trust = {
  evidenceTrust: ['arn:aws:iam::222233334444:role/tocsin', '333344445555'],
  externalId: 'horse-battery',
};
export const everything = {
  ...trust,
  alarmAccounts: ['222233334444'],
  onlyAlarmArns: true,
  eventBridge: true,
  budgets: true,
  customerKey: true,
  changes: true,
  evidenceRoles: ['arn:aws:iam::222233334444:role/tocsin-evidence'],
  logGroups: ['/ecs/*', '/aws/lambda/mailer'],
  shoutEmails: ['sre@example.com'],
  shoutPhones: ['+84900000001'],
};
