import { describe, expect, test } from 'vitest';
import { processPermissions, scopeOf } from '../../bot/aws/permissions.ts';
import {
  type Json,
  listOf,
  pipelineApp,
  serviceApp,
  statementsOf,
  templateOf,
  textOf,
  textsOf,
} from './synthesized.ts';

describe('one process on Fargate', () => {
  const made = serviceApp({ customerKey: true });
  const template = templateOf(made);
  const [service] = template.of('AWS::ECS::Service');
  const [task] = template.of('AWS::ECS::TaskDefinition');

  test('has no unexplained finding of cdk-nag', () => {
    expect(() => made.app.synth()).not.toThrow();
  });

  test('is one, replaced after its end, and rolled back when it does not come up', () => {
    expect(service?.properties).toMatchObject({
      DesiredCount: 1,
      DeploymentConfiguration: {
        MaximumPercent: 100,
        MinimumHealthyPercent: 0,
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      },
    });
  });

  test('calls out over HTTPS and listens to nobody, without a NAT', () => {
    expect(
      template.of('AWS::EC2::SecurityGroup').map((each) => each.properties['SecurityGroupIngress']),
    ).toEqual([undefined]);
    expect(
      template.of('AWS::EC2::SecurityGroup').flatMap((each) => each.properties['SecurityGroupEgress']),
    ).toEqual([expect.objectContaining({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443 })]);
    expect(template.of('AWS::EC2::NatGateway')).toEqual([]);
  });

  test('writes only into its volumes, and has its tokens from the secret', () => {
    expect(listOf(task?.properties['ContainerDefinitions'])).toEqual([
      expect.objectContaining({
        ReadonlyRootFilesystem: true,
        Secrets: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'].map((Name) => ({
          Name,
          ValueFrom: expect.stringMatching(new RegExp(`^<Secret\\w+>:${Name}::$`)) as string,
        })),
        Environment: [
          {
            Name: 'TOCSIN_STORE',
            Value: expect.stringMatching(/^dynamodb:\/\/<AWS::Region>\/<StoreTable\w+>$/) as string,
          },
        ],
      }),
    ]);
    expect(task?.properties).toMatchObject({ RuntimePlatform: { CpuArchitecture: 'ARM64' } });
  });

  test('may do what the list of permissions says of a process over a table', () => {
    const role = template.of('AWS::IAM::Role').find(({ id }) => id.startsWith('ProcessTaskRole'));
    const allowed = listOf(role?.properties['Policies'])
      .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']))
      .flatMap((each) => textsOf(each.Action));
    const expected = processPermissions
      .flatMap(({ permissions }) => permissions)
      .filter(({ scope }) => !['pager-topics', 'wording-models', 'work-queues'].includes(scope))
      .map(({ action }) => action);
    expect(allowed.toSorted()).toEqual(expected.toSorted());
    expect(allowed.map(scopeOf)).not.toContain(undefined);
  });

  test('or in a network that is there', () => {
    const there = templateOf(serviceApp({ vpc: 'vpc-0a1b2c3d', subnets: 'subnet-0a1b2c3d,subnet-1a1b2c3d' }));
    expect(there.of('AWS::EC2::VPC')).toEqual([]);
    expect(textOf(there.of('AWS::ECS::Service')[0]?.properties['NetworkConfiguration'])).toContain(
      '"Subnets":["subnet-0a1b2c3d","subnet-1a1b2c3d"]',
    );
  });
});

describe('the pipeline', () => {
  const connection = 'arn:aws:codeconnections:eu-west-1:111122223333:connection/0a1b';
  const made = pipelineApp({ connection, repository: 'acme/tocsin', branch: 'release' });
  const template = templateOf(made);
  const stages = listOf(template.of('AWS::CodePipeline::Pipeline')[0]?.properties['Stages']) as Record<
    string,
    Json
  >[];
  const actions = (n: number) => listOf(stages[n]?.['Actions']) as Record<string, Record<string, Json>>[];

  test('has no unexplained finding of cdk-nag', () => {
    expect(() => made.app.synth()).not.toThrow();
  });

  test('tests, changes itself, then publishes and deploys', () => {
    expect(stages.map((each) => each['Name'])).toEqual([
      'Source',
      'Build',
      'UpdatePipeline',
      'Assets',
      'Tocsin',
    ]);
    const builds = template.of('AWS::CodeBuild::Project').map((each) => textOf(each.properties['Source']));
    expect(builds.filter((text) => text.includes('npm test') && text.includes('npm run check'))).toHaveLength(
      1,
    );
  });

  test('takes the source over a connection', () => {
    expect(actions(0)[0]?.['Configuration']).toMatchObject({
      ConnectionArn: connection,
      FullRepositoryId: 'acme/tocsin',
      BranchName: 'release',
    });
  });

  test('or from CodeCommit', () => {
    const other = templateOf(pipelineApp({ repository: 'tocsin' }));
    const [source] = listOf(other.of('AWS::CodePipeline::Pipeline')[0]?.properties['Stages']) as Record<
      string,
      Json
    >[];
    expect(textOf(source?.['Actions'])).toContain('"Provider":"CodeCommit"');
  });
});
