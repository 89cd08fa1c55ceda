import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Annotations, App, FileSystem, IgnoreMode, Stage, Tags, Validations } from 'aws-cdk-lib';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import { readConfiguration } from './configuration.ts';
import { EvidenceStack } from './evidence-stack.ts';
import { bundleFunction } from './functions/bundle.ts';
import { FunctionsStack, type FunctionsStackParts } from './functions-stack.ts';
import { IntakeStack } from './intake-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { readSettings, settingNames, type Settings } from './settings.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What lies beside a configuration and is nobody's business in an account. */
const notDeployed = ['.git', '.env*', '.tocsin', 'node_modules', '*.sqlite*'];

const app = new App();
const { settings, problems } = readSettings((key) => app.node.tryGetContext(key));
if (problems.length > 0) refuse(problems);

/** The parts of the product that a stack takes in; made when a stack asks for them. */
const bundles = join(mkdtempSync(join(tmpdir(), 'tocsin-functions-')), 'bundles');
process.on('exit', () => rmSync(dirname(bundles), { recursive: true, force: true }));

if (settings.connection !== undefined || settings.repository !== undefined) {
  new PipelineStack(app, 'TocsinPipeline', settings, (scope) => {
    const stage = new Stage(scope, 'Tocsin');
    addStacks(stage, settings);
    return stage;
  });
} else addStacks(app, settings);

for (const tag of ['application=tocsin', ...settings.tags]) {
  const at = tag.indexOf('=');
  Tags.of(app).add(tag.slice(0, at), tag.slice(at + 1));
}
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

/** A stack keeps its name whether it is deployed by hand or by the pipeline. */
function addStacks(scope: Construct, chosen: Settings): void {
  const { runs, config } = chosen;
  const named = (stackName: string) => ({ stackName });
  if (runs === 'functions') {
    const stack = new FunctionsStack(
      scope,
      'TocsinFunctions',
      chosen,
      functionParts(config ?? ''),
      named('TocsinFunctions'),
    );
    warnIfNobodyIsTold(stack);
  } else {
    const intake = new IntakeStack(scope, 'TocsinIntake', chosen, named('TocsinIntake'));
    warnIfNobodyIsTold(intake);
    if (runs === 'service') {
      const parts = { image: imageWith(config ?? ''), intake: intake.parts };
      new ServiceStack(scope, 'TocsinService', chosen, parts, named('TocsinService'));
    }
  }
  // Only makes sense in another account, which then has to be told whom to trust.
  if (chosen.evidenceTrust.length > 0)
    new EvidenceStack(scope, 'TocsinEvidence', chosen, named('TocsinEvidence'));
}

function warnIfNobodyIsTold(stack: Construct): void {
  if (settings.shoutEmails.length + settings.shoutPhones.length > 0) return;
  Annotations.of(stack).addWarning(
    'Nobody is told when Tocsin itself stops: set shoutEmails or shoutPhones (docs/deploy.md, "Who watches the watchman").',
  );
}

function functionParts(folder: string): FunctionsStackParts {
  const configuration = readConfiguration(folder, 'functions');
  if (typeof configuration === 'string') return refuse([{ key: 'config', message: configuration }]);
  return {
    locale: configuration.locale,
    configuration: Code.fromAsset(resolve(folder), { exclude: notDeployed, ignoreMode: IgnoreMode.GIT }),
    codeOf(name) {
      bundleFunction(name, bundles);
      return Code.fromAsset(join(bundles, name));
    },
  };
}

function imageWith(folder: string): ContainerImage {
  const configuration = readConfiguration(folder, 'service');
  if (typeof configuration === 'string') return refuse([{ key: 'config', message: configuration }]);
  return ContainerImage.fromAsset(root, {
    buildContexts: { configuration: resolve(folder) },
    extraHash: FileSystem.fingerprint(resolve(folder)),
    ignoreMode: IgnoreMode.DOCKER,
  });
}

function refuse(given: readonly { readonly key: string; readonly message: string }[]): never {
  const lines = given.map(({ key, message }) => `  ${key}: ${message}`);
  process.stderr.write(
    `The settings are not usable (cdk.json "context" or -c key=value; known keys: ${settingNames.join(', ')}):\n${lines.join('\n')}\n`,
  );
  process.exit(2);
}
