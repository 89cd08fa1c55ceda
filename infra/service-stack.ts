import { Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import type { Construct } from 'constructs';
import { figureGraphs } from './constructs/figure-graphs.ts';
import { OneProcess } from './constructs/one-process.ts';
import { slackSecret } from './constructs/slack-secret.ts';
import { StoreTable } from './constructs/store-table.ts';
import type { IntakeStack } from './intake-stack.ts';
import type { Settings } from './settings.ts';

/** One process on Fargate over the DynamoDB store, at the end of the queue of the intake stack. */
export class ServiceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    parts: {
      readonly image: ContainerImage;
      readonly intake: IntakeStack['parts'];
      /** Whether figures over incidents are metrics, which a dashboard then shows. */
      readonly figures: boolean;
    },
    props?: StackProps,
  ) {
    super(scope, id, { description: 'Tocsin, incident management, as one process', ...props });
    const { topic, queue, evidenceRoleArns, key } = parts.intake;
    const { table, tableStream, vpc, subnets } = settings;
    const store = new StoreTable(this, 'Store', {
      ...(table === undefined ? {} : { tableArn: table }),
      ...(tableStream === undefined ? {} : { tableStreamArn: tableStream }),
    });
    const secret = slackSecret(this, 'Secret', undefined);
    const { service } = new OneProcess(this, 'Process', {
      image: parts.image,
      store,
      secret,
      resources: {
        queue: [queue.queueArn],
        topic: [topic.topicArn],
        key: key === undefined ? [] : [key.keyArn],
        'evidence-role': evidenceRoleArns,
        'pager-topics': settings.pagerTopics,
        'wording-models': settings.wordingModels,
      },
      logDays: settings.logDays,
      ...(vpc === undefined ? {} : { vpc, subnets }),
    });
    if (settings.dashboard && parts.figures)
      figureGraphs(new Dashboard(this, 'Dashboard', { dashboardName: Aws.STACK_NAME }));
    new CfnOutput(this, 'SecretArn', { value: secret.secretArn, description: 'Where the tokens are put' });
    new CfnOutput(this, 'ServiceName', { value: service.serviceName, description: 'To start it again' });
    new CfnOutput(this, 'TableName', { value: store.table.tableName, description: 'Of TOCSIN_STORE' });
  }
}
