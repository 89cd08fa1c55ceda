import { Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, test } from 'vitest';
import { evidencePermissions, processPermissions, scopeOf } from '../../bot/aws/permissions.ts';
import {
  type Json,
  type Synthesized,
  allowedOn,
  byId,
  everything,
  identityStatements,
  intakeApp,
  listOf,
  senders,
  statementsOf,
  templateOf,
  textOf,
  textsOf,
  trust,
} from './synthesized.ts';

const variants: Record<string, Record<string, unknown>> = {
  'no settings': {},
  'every setting': everything,
  'a customer key': { customerKey: true },
  'a customer key and changes': { customerKey: true, changes: true },
  changes: { changes: true },
  'further accounts': { alarmAccounts: ['222233334444'], ...trust },
};

/** Services whose actions of scope `any` take no resource in IAM, each with the reason in the list of permissions. */
const knowsNoResource =
  /^(?:logs:(?:GetQueryResults|StopQuery)$|xray:|cloudwatch:|cloudtrail:Lookup|cloudformation:Describe|sns:(?:Check|Get|List)\w*(?:Phone|SMS))/;

describe.each(Object.entries(variants))('with %s', (_name, given) => {
  const made = intakeApp(given);
  const template = templateOf(made);

  test('cdk-nag has no unexplained finding', () => {
    expect(() => made.app.synth()).not.toThrow();
  });

  test('every queue keeps messages 14 days, encrypted, and refuses requests without TLS', () => {
    const queues = template.of('AWS::SQS::Queue');
    expect(queues).toHaveLength(3);
    for (const queue of queues) {
      expect(queue.properties).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 3600 });
      expect(
        queue.properties['SqsManagedSseEnabled'] === true || queue.properties['KmsMasterKeyId'] !== undefined,
      ).toBe(true);
      expect(deniesPlainText(template, queue.id)).toBe(true);
    }
  });

  test('every queue has a dead-letter queue or is one, and so have the subscription and the rule', () => {
    const deadLetters = new Set(template.resources.flatMap((each) => deadLetterArns(each.properties)));
    for (const queue of template.of('AWS::SQS::Queue')) {
      expect(queue.properties['RedrivePolicy'] !== undefined || deadLetters.has(`<${queue.id}.Arn>`)).toBe(
        true,
      );
    }
    const undelivered = `<${byId(template, 'IntakeUndelivered').id}.Arn>`;
    const queueSubscriptions = template
      .of('AWS::SNS::Subscription')
      .filter((each) => each.properties['Protocol'] === 'sqs');
    expect(queueSubscriptions.map((each) => each.properties)).toEqual([
      expect.objectContaining({
        RawMessageDelivery: false,
        RedrivePolicy: { deadLetterTargetArn: undelivered },
      }),
    ]);
    for (const rule of template.of('AWS::Events::Rule')) {
      expect(rule.properties['Targets']).toEqual([
        expect.objectContaining({ DeadLetterConfig: { Arn: undelivered } }),
      ]);
    }
  });

  test('only the topic and the rule of this stack may send to a queue, and nobody else by the queue policy', () => {
    const from = (service: string, arn: string): [string, Json] => [
      service,
      { ArnEquals: { 'aws:SourceArn': arn } },
    ];
    const expected = [
      from('sns.amazonaws.com', `<${byId(template, 'AlarmsTopic').id}>`),
      ...template.of('AWS::Events::Rule').map((each) => from('events.amazonaws.com', `<${each.id}.Arn>`)),
    ];
    expect(senders(template, byId(template, 'IntakeQueue').id)).toEqual(expected);
    expect(senders(template, byId(template, 'IntakeUndelivered').id)).toEqual(expected);
    expect(senders(template, byId(template, 'IntakeRejected').id)).toEqual([]);
    for (const queue of template.of('AWS::SQS::Queue')) {
      const actions = allowedOn(template, queue.id).flatMap((each) => textsOf(each.Action));
      expect(actions.filter((action) => action !== 'sqs:SendMessage')).toEqual([]);
    }
  });

  test('topics refuse to be published to without TLS', () => {
    const topics = template.of('AWS::SNS::Topic');
    expect(topics).toHaveLength(2);
    for (const topic of topics) expect(deniesPlainText(template, topic.id)).toBe(true);
    expect(byId(template, 'AlarmsTopic').properties['SignatureVersion']).toBe('2');
  });

  test('with a customer key all topics and queues use it and it rotates, without one there is none', () => {
    const keys = template.of('AWS::KMS::Key');
    expect(keys.map((each) => each.properties['EnableKeyRotation'])).toEqual(
      given['customerKey'] === true ? [true] : [],
    );
    const used = [...template.of('AWS::SNS::Topic'), ...template.of('AWS::SQS::Queue')].map(
      (each) => each.properties['KmsMasterKeyId'] ?? null,
    );
    expect([...new Set(used)]).toEqual(keys.length === 0 ? [null] : [`<${keys[0]?.id ?? ''}.Arn>`]);
  });

  test('policies name every action, and wildcards in resources only where they are listed', () => {
    const statements = identityStatements(template).filter((each) => each.Effect === 'Allow');
    expect(
      statements.flatMap((each) => textsOf(each.Action)).filter((action) => action.includes('*')),
    ).toEqual([]);
    const wild = statements.flatMap((each) => textsOf(each.Resource)).filter((each) => each.includes('*'));
    const listed = [
      '*',
      'arn:<AWS::Partition>:cloudwatch:*:<AWS::AccountId>:alarm:*',
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:*',
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:/ecs/*',
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:/aws/lambda/mailer',
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:/aws/lambda/mailer:*',
      // What became of text messages, with the streams.
      'arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:sns/<AWS::Region>/<AWS::AccountId>/DirectPublishToPhoneNumber:*',
      'arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:sns/<AWS::Region>/<AWS::AccountId>/DirectPublishToPhoneNumber/Failure:*',
    ];
    expect(wild.filter((each) => !listed.includes(each))).toEqual([]);
    const everywhere = statements
      .filter((each) => textsOf(each.Resource).includes('*'))
      .flatMap((each) => textsOf(each.Action));
    expect(everywhere.filter((action) => scopeOf(action) !== 'any' || !knowsNoResource.test(action))).toEqual(
      [],
    );
  });

  test('the evidence role may do exactly what the list of permissions says, and changes nothing', () => {
    const allowed = roleActions(template);
    expect(allowed).toEqual(actionsOf(evidencePermissions));
    const reads =
      /:(Get|BatchGet|List|Describe|Lookup)\w+$|^logs:(StartQuery|StopQuery)$|^xray:StartTraceRetrieval$/;
    expect(allowed.filter((action) => !reads.test(action))).toEqual([]);
  });

  test('the process may do exactly what the list of permissions says', () => {
    const allowed = template
      .of('AWS::IAM::ManagedPolicy')
      .flatMap((each) => statementsOf(each.properties['PolicyDocument']))
      .flatMap((each) => textsOf(each.Action));
    const expected = actionsOf(processPermissions).filter(
      (action) =>
        (given['customerKey'] === true || !action.startsWith('kms:')) &&
        // Of the other ways to run: models that word suggestions, a table, and the queues between functions, have stacks of their own.
        !['wording-models', 'table', 'table-and-indexes', 'work-queues'].includes(scopeOf(action) ?? ''),
    );
    expect(allowed.toSorted()).toEqual(expected);
  });

  test('5 alarms shout to the second topic, in both directions, and never to the intake', () => {
    const alarms = template.of('AWS::CloudWatch::Alarm');
    const shout = `<${byId(template, 'ShoutTopic').id}>`;
    expect(
      alarms.map((each) => textOf(each.properties['AlarmName']).replace('<AWS::StackName>-', '')).toSorted(),
    ).toEqual(['alarms-lost', 'alarms-rejected', 'alarms-undelivered', 'alarms-wait', 'nobody-reads']);
    for (const { properties } of alarms) {
      expect(properties).toMatchObject({ AlarmActions: [shout], OKActions: [shout] });
    }
  });

  test('silence of the reader is an alarm, silence of the queues is none', () => {
    const missing = template
      .of('AWS::CloudWatch::Alarm')
      .map(({ properties }) => [
        textOf(properties['AlarmName']).split('>-')[1],
        properties['TreatMissingData'],
      ]);
    expect(Object.fromEntries(missing)).toEqual({
      'nobody-reads': 'breaching',
      'alarms-wait': 'notBreaching',
      'alarms-rejected': 'notBreaching',
      'alarms-undelivered': 'notBreaching',
      'alarms-lost': 'notBreaching',
    });
  });

  test('what tocsin.yaml needs is printed', () => {
    expect(template.outputs).toEqual(
      expect.arrayContaining([
        'TopicArn',
        'QueueUrl',
        'EvidenceRoleArn',
        'ProcessPolicyArn',
        'ShoutTopicArn',
      ]),
    );
  });
});

test('limits given in seconds and minutes reach the alarms', () => {
  const template = templateOf(intakeApp({ queueAgeSec: 120, nobodyReadsMin: '30' }));
  const alarm = (name: string) =>
    template
      .of('AWS::CloudWatch::Alarm')
      .find((each) => each.properties['AlarmName'] === `<AWS::StackName>-${name}`);
  expect(alarm('alarms-wait')?.properties).toMatchObject({
    Threshold: 120,
    Period: 60,
    EvaluationPeriods: 3,
  });
  expect(alarm('nobody-reads')?.properties).toMatchObject({ Threshold: 1, EvaluationPeriods: 30 });
});

test('a finding that nobody has explained makes the synthesis fail', () => {
  const { app } = intakeApp({});
  new Topic(new Stack(app, 'Other'), 'Topic');
  expect(() => app.synth()).toThrow(/validation/i);
});

const deniesPlainText = ({ resources }: Synthesized, id: string): boolean =>
  resources
    .filter((each) =>
      [...listOf(each.properties['Queues']), ...listOf(each.properties['Topics'])].includes(`<${id}>`),
    )
    .flatMap((each) => statementsOf(each.properties['PolicyDocument']))
    .some(
      (each) =>
        each.Effect === 'Deny' &&
        JSON.stringify(each.Condition) === '{"Bool":{"aws:SecureTransport":"false"}}' &&
        /"?\*"?/.test(JSON.stringify(each.Principal)),
    );

function deadLetterArns(properties: Record<string, Json>): Json[] {
  const redrive = properties['RedrivePolicy'] as Record<string, Json> | undefined;
  return redrive?.['deadLetterTargetArn'] === undefined ? [] : [redrive['deadLetterTargetArn']];
}

/** Of those for one port that another one needs as well each stands once: topics of pagers are given by hand. */
const actionsOf = (ports: typeof evidencePermissions): string[] =>
  [...new Set(ports.flatMap((port) => port.permissions.map((each) => each.action)))].toSorted();

const roleActions = ({ of }: Synthesized): string[] =>
  of('AWS::IAM::Role')
    .flatMap((each) => listOf(each.properties['Policies']))
    .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']))
    .flatMap((each) => textsOf(each.Action))
    .toSorted();
