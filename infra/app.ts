import { Annotations, App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { EvidenceStack } from './evidence-stack.ts';
import { IntakeStack } from './intake-stack.ts';
import { readSettings, settingNames } from './settings.ts';

const app = new App();
const { settings, problems } = readSettings((key) => app.node.tryGetContext(key));
if (problems.length > 0) {
  const lines = problems.map(({ key, message }) => `  ${key}: ${message}`);
  process.stderr.write(
    `The settings are not usable (cdk.json "context" or -c key=value; known keys: ${settingNames.join(', ')}):\n${lines.join('\n')}\n`,
  );
  process.exit(2);
}

const intake = new IntakeStack(app, 'TocsinIntake', settings);
if (settings.shoutEmails.length + settings.shoutPhones.length === 0) {
  Annotations.of(intake).addWarning(
    'Nobody is told when Tocsin itself stops: set shoutEmails or shoutPhones (docs/deploy.md, "Who watches the watchman").',
  );
}
// Only makes sense in another account, which then has to be told whom to trust.
if (settings.evidenceTrust.length > 0) new EvidenceStack(app, 'TocsinEvidence', settings);

Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
