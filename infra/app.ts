import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Annotations, App, FileSystem, IgnoreMode, Stage, Tags, Validations } from 'aws-cdk-lib';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import { compiledName } from '../bot/config/compiled.ts';
import { readConfiguration } from './configuration.ts';
import { EvidenceStack } from './evidence-stack.ts';
import { bundleFunction } from './functions/bundle.ts';
import { compileConfig } from './functions/compile-config.ts';
import { shapeOf } from './functions/shapes.ts';
import { FunctionsStack, type FunctionsStackParts } from './functions-stack.ts';
import { IntakeStack } from './intake-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { readSettings, settingNames, type Settings } from './settings.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const app = new App();
const { settings, problems } = readSettings((key) => app.node.tryGetContext(key));
if (problems.length > 0) refuse(problems);

const parts = settings.runs === 'functions' ? await functionParts(settings.config ?? '') : undefined;

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
  if (parts !== undefined) {
    const stack = new FunctionsStack(scope, 'TocsinFunctions', chosen, parts, named('TocsinFunctions'));
    warnIfNobodyIsTold(stack);
  } else {
    const intake = new IntakeStack(scope, 'TocsinIntake', chosen, named('TocsinIntake'));
    warnIfNobodyIsTold(intake);
    if (runs === 'service') {
      const service = { ...processParts(config ?? ''), intake: intake.parts };
      new ServiceStack(scope, 'TocsinService', chosen, service, named('TocsinService'));
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

/** Bundles the functions, with the configuration checked now, so that no cold start has to. */
async function functionParts(folder: string): Promise<FunctionsStackParts> {
  const configuration = readConfiguration(folder, 'functions');
  if (typeof configuration === 'string') return refuse([{ key: 'config', message: configuration }]);
  const bundles = mkdtempSync(join(tmpdir(), 'tocsin-functions-'));
  process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));
  await compileConfig(resolve(folder), bundles).catch((error: unknown) =>
    refuse([{ key: 'config', message: `is not usable:\n${String(error)}` }]),
  );
  return {
    locale: configuration.locale,
    figures: configuration.figures,
    codeOf(name) {
      bundleFunction(name, bundles);
      if (shapeOf(name).configured)
        copyFileSync(join(bundles, compiledName), join(bundles, name, compiledName));
      return Code.fromAsset(join(bundles, name));
    },
  };
}

function processParts(folder: string): { readonly image: ContainerImage; readonly figures: boolean } {
  const configuration = readConfiguration(folder, 'service');
  if (typeof configuration === 'string') return refuse([{ key: 'config', message: configuration }]);
  const image = ContainerImage.fromAsset(root, {
    buildContexts: { configuration: resolve(folder) },
    extraHash: FileSystem.fingerprint(resolve(folder)),
    ignoreMode: IgnoreMode.DOCKER,
  });
  return { image, figures: configuration.figures };
}

function refuse(given: readonly { readonly key: string; readonly message: string }[]): never {
  const lines = given.map(({ key, message }) => `  ${key}: ${message}`);
  process.stderr.write(
    `The settings are not usable (cdk.json "context" or -c key=value; known keys: ${settingNames.join(', ')}):\n${lines.join('\n')}\n`,
  );
  process.exit(2);
}
