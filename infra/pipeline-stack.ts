import {
  CfnOutput,
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
  type Stage,
  Validations,
} from 'aws-cdk-lib';
import { BuildSpec, CfnProject, ComputeType, LinuxBuildImage } from 'aws-cdk-lib/aws-codebuild';
import { Repository } from 'aws-cdk-lib/aws-codecommit';
import { PipelineType } from 'aws-cdk-lib/aws-codepipeline';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import {
  CodeBuildStep,
  CodePipeline,
  CodePipelineSource,
  type IFileSetProducer,
} from 'aws-cdk-lib/pipelines';
import type { Construct } from 'constructs';
import type { DeliverySettings } from './settings.ts';

type Source = Pick<DeliverySettings, 'connection' | 'repository' | 'branch'>;

/**
 * Takes each commit of one branch, runs the test command, changes itself when the commit says so, and deploys. The source
 * comes over a connection, or out of CodeCommit.
 */
export class PipelineStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    settings: Source,
    stageIn: (scope: Construct) => Stage,
    props?: StackProps,
  ) {
    super(scope, id, { description: 'Tests and deploys Tocsin', ...props });
    const artifactBucket = new Bucket(this, 'Artifacts', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
    const pipeline = new CodePipeline(this, 'Pipeline', {
      pipelineName: 'tocsin',
      pipelineType: PipelineType.V2,
      artifactBucket: artifactBucket as IBucket,
      selfMutation: true,
      publishAssetsInParallel: false,
      synth: this.#test(settings),
    });
    pipeline.addStage(stageIn(this));
    pipeline.buildPipeline();
    this.#explain(pipeline, artifactBucket);
    new CfnOutput(this, 'PipelineName', { value: pipeline.pipeline.pipelineName });
  }

  #test(settings: Source): IFileSetProducer {
    const step = new CodeBuildStep('Test', {
      input: this.#source(settings),
      buildEnvironment: { buildImage: LinuxBuildImage.STANDARD_7_0, computeType: ComputeType.MEDIUM },
      partialBuildSpec: BuildSpec.fromObject({
        phases: { install: { 'runtime-versions': { nodejs: '22', java: 'corretto21' } } },
      }),
      installCommands: ['npm ci'],
      commands: ['npm run check', 'npm test', 'npm run synth'],
      primaryOutputDirectory: 'cdk.out',
      timeout: Duration.minutes(60),
    });
    return step as IFileSetProducer;
  }

  #source({ connection, repository = 'tocsin', branch }: Source): IFileSetProducer {
    const source =
      connection === undefined
        ? CodePipelineSource.codeCommit(Repository.fromRepositoryName(this, 'Repository', repository), branch)
        : CodePipelineSource.connection(repository, branch, { connectionArn: connection });
    return source as IFileSetProducer;
  }

  #explain(pipeline: CodePipeline, bucket: Bucket): void {
    const files = 'Sources and templates on their way through the pipeline, for 30 days;';
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: `${files} CloudTrail knows who changed what.`,
    });
    const explained: Record<string, string> = {
      'AwsSolutions-CB4': `${files} the bucket encrypts them with a key of S3.`,
    };
    const wild = (what: string, reason: string): void => {
      explained[`AwsSolutions-IAM5[${what}]`] = reason;
    };
    for (const action of ['Abort', 'DeleteObject', 'GetBucket', 'GetObject', 'List'])
      wild(`Action::s3:${action}*`, 'CDK Pipelines names the actions on its own bucket of files so.');
    const own = 'CDK Pipelines: logs and reports of its own builds, files of its own bucket.';
    const here = `<AWS::Region>:<AWS::AccountId>`;
    wild(`Resource::<${logicalId(bucket)}.Arn>/*`, own);
    wild(`Resource::arn:<AWS::Partition>:codebuild:${here}:report-group/*`, own);
    wild(`Resource::arn:<AWS::Partition>:logs:${here}:log-group:/aws/codebuild/*`, own);
    for (const project of pipeline.node.findAll().filter((each) => each instanceof CfnProject)) {
      const id = `<${Stack.of(project).getLogicalId(project)}>`;
      wild(`Resource::arn:<AWS::Partition>:codebuild:${here}:report-group/${id}-*`, own);
      wild(`Resource::arn:<AWS::Partition>:logs:${here}:log-group:/aws/codebuild/${id}:*`, own);
    }
    const roles =
      'CDK Pipelines takes the roles that the bootstrap made for deploying; their tags say which.';
    wild('Resource::*', roles);
    wild('Resource::arn:*:iam::<AWS::AccountId>:role/*', roles);
    for (const [id, reason] of Object.entries(explained))
      Validations.of(pipeline).acknowledge({ id, reason });
  }
}

const logicalId = (bucket: Bucket): string =>
  bucket.stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
