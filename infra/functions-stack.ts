import { Aws, CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { Archive } from './constructs/archive.ts';
import { botDashboard } from './constructs/bot-dashboard.ts';
import { BotFunctions, namesOf } from './constructs/bot-functions.ts';
import { changeRulesTo } from './constructs/change-rule.ts';
import { customerKey } from './constructs/customer-key.ts';
import { eventSources, mayInvoke, setAside } from './constructs/event-sources.ts';
import { EvidenceRole } from './constructs/evidence-role.ts';
import { figureGraphs } from './constructs/figure-graphs.ts';
import { ForwardedAlarms } from './constructs/forwarded-alarms.ts';
import { IntakeQueue } from './constructs/intake-queue.ts';
import { MemberAccounts, memberRoleName } from './constructs/member-accounts.ts';
import { Rollout } from './constructs/rollout.ts';
import { Schedules } from './constructs/schedules.ts';
import { Shout } from './constructs/shout.ts';
import { SlackEndpoint } from './constructs/slack-endpoint.ts';
import { slackSecret } from './constructs/slack-secret.ts';
import { StoreTable } from './constructs/store-table.ts';
import { watchFunctions } from './constructs/watch-functions.ts';
import { watchIntake } from './constructs/watch-intake.ts';
import { deadLetterVisibility, WorkQueues } from './constructs/work-queues.ts';
import { shapes, type FunctionName } from './functions/shapes.ts';
import type { Settings } from './settings.ts';

/** What the stack is built from, beside its settings. */
export type FunctionsStackParts = {
  /** The bundle of a function, as `npm run functions` makes it: with the checked configuration. */
  readonly codeOf: (name: FunctionName) => Code;
  readonly locale: 'en' | 'vi';
  /** Whether figures over incidents are metrics, which the dashboard then shows. */
  readonly figures: boolean;
};

/** Tocsin on Lambda: nothing runs while nothing happens. */
export class FunctionsStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    parts: FunctionsStackParts,
    props?: StackProps,
  ) {
    super(scope, id, { description: 'Tocsin, incident management, on Lambda', ...props });
    const key = this.#key(settings);
    const encrypted = key === undefined ? {} : { key };
    const { topic, intake } = this.#intake(settings, encrypted);
    const store = new StoreTable(this, 'Store', {
      ...(settings.table === undefined ? {} : { tableArn: settings.table }),
      ...(settings.tableStream === undefined ? {} : { tableStreamArn: settings.tableStream }),
      ...encrypted,
    });
    const queues = new WorkQueues(this, 'Work', encrypted);
    const secret = slackSecret(this, 'Secret', key);
    const evidence = new EvidenceRole(this, 'Evidence', {
      trust: settings.evidenceTrust,
      logGroups: settings.logGroups,
      ...(settings.externalId === undefined ? {} : { externalId: settings.externalId }),
    });
    const { changes, calendars, answersTopic, organization, logDays, memberUnits } = settings;
    const functions = new BotFunctions(this, 'Functions', {
      ...parts,
      names: namesOf({ changes, answers: answersTopic !== undefined, calendars }),
      store,
      intake,
      queues,
      secret,
      evidenceRoleArns: [evidence.role.roleArn, ...settings.evidenceRoles],
      ...(organization === undefined || memberUnits.length === 0
        ? {}
        : { members: { organization, role: memberRoleName } }),
      pagerTopics: settings.pagerTopics,
      wordingModels: settings.wordingModels,
      logDays,
      reserve: settings.reserveConcurrency,
      ...encrypted,
    });
    eventSources({ functions, store, intake, queues });
    if (changes) {
      const recorded = functions.get('change-recorded');
      setAside(recorded, queues.failed);
      for (const rule of changeRulesTo(this, 'Changes', recorded.live.functionArn))
        mayInvoke(recorded, `${rule.node.id}Invokes`, 'events.amazonaws.com', rule.ruleArn);
    }
    if (answersTopic !== undefined) {
      const received = functions.get('sms-received');
      setAside(received, queues.failed);
      mayInvoke(received, 'AnswersInvoke', 'sns.amazonaws.com', answersTopic);
      const subscription = new Subscription(this, 'Answers', {
        topic: Topic.fromTopicArn(this, 'AnswersTopic', answersTopic),
        protocol: SubscriptionProtocol.LAMBDA,
        endpoint: received.live.functionArn,
      });
      Validations.of(subscription).acknowledge({
        id: 'CloudFormation-Validate::W3694',
        reason: 'An alias has an ARN like a function, and SNS invokes it.',
      });
    }
    const slack = new SlackEndpoint(this, 'Slack', {
      function: functions.get('slack-request').target,
      ...(calendars ? { calendars: functions.get('calendar-feed').target } : {}),
      kind: settings.slackEndpoint,
      logDays,
      ...encrypted,
    });
    const schedules = new Schedules(this, 'Schedules', {
      tick: functions.get('tick').live,
      topic,
      ...encrypted,
    });
    const { bucket } = new Archive(this, 'Archive', {
      store,
      schedules,
      keepDays: settings.archiveDays,
      ...encrypted,
    });
    const shout = new Shout(this, 'Shout', {
      emails: settings.shoutEmails,
      phones: settings.shoutPhones,
      ...encrypted,
    });
    const { queue, rejected, undelivered } = intake;
    watchIntake(shout, {
      alarmTopic: topic,
      queue,
      rejected,
      undelivered,
      queueAgeSec: settings.queueAgeSec,
      lettersAreHandled: true,
    });
    const errors = watchFunctions(shout, {
      functions: functions.all,
      queues,
      intake: topic,
      ...(slack.failures === undefined ? {} : { slackFailures: slack.failures }),
    });
    new Rollout(this, 'Rollout', { functions: functions.all, how: settings.rollout, errors });
    if (settings.dashboard) {
      const board = botDashboard(this, 'Dashboard', { functions: functions.all, intake, queues });
      if (parts.figures) figureGraphs(board);
    }
    if (organization !== undefined && memberUnits.length > 0) {
      const { bus } = new ForwardedAlarms(this, 'Forwarded', { organization, intake });
      new MemberAccounts(this, 'Members', {
        units: memberUnits,
        regions: settings.memberRegions,
        delegatedAdmin: settings.delegatedAdmin,
        readerArns: (['effect-due', 'tick'] as const).map((name) => functions.get(name).role.roleArn),
        ...(settings.externalId === undefined ? {} : { externalId: settings.externalId }),
        logGroups: settings.logGroups,
        busArn: bus.eventBusArn,
      });
    }

    this.#output('TopicArn', topic.topicArn, 'Action of alarms, and intake.sns.topics in tocsin.yaml');
    this.#output('QueueUrl', queue.queueUrl, 'intake.sqs in tocsin.yaml');
    this.#output('SlackUrl', slack.url, 'Request URL of the Slack app, everywhere');
    if (slack.calendarsUrl !== undefined)
      this.#output('CalendarsUrl', slack.calendarsUrl, 'Where addresses of calendars begin');
    this.#output('SecretArn', secret.secretArn, 'Where the tokens are put');
    this.#output(
      'StoreAddress',
      `dynamodb://${Aws.REGION}/${store.table.tableName}`,
      'TOCSIN_STORE of the command line',
    );
    this.#output('EvidenceRoleArn', evidence.role.roleArn, 'accounts.<id>.role in tocsin.yaml');
    this.#output('ArchiveBucket', bucket.bucketName, 'Weekly copies of the table');
    this.#output('RejectedQueueUrl', rejected.queueUrl, 'Alarms that could not be stored');
    this.#output(
      'UndeliveredQueueUrl',
      undelivered.queueUrl,
      'Alarms that SNS or EventBridge could not put in',
    );
    this.#output('ShoutTopicArn', shout.topic.topicArn, 'Where it is shouted that Tocsin does not work');
  }

  #key({ customerKey: wanted, budgets, eventBridge, changes, memberUnits }: Settings): Key | undefined {
    return wanted
      ? customerKey(this, 'Key', {
          budgets,
          eventBridge,
          changes: changes || memberUnits.length > 0,
          logs: true,
        })
      : undefined;
  }

  #intake(settings: Settings, encrypted: { readonly key?: Key }) {
    const { topic } = new AlarmTopic(this, 'Alarms', {
      // Named, so that tocsin.yaml can believe it before the stack is there.
      topicName: 'tocsin-alarms',
      accounts: settings.alarmAccounts,
      ...(settings.organization === undefined ? {} : { organization: settings.organization }),
      onlyAlarmArns: settings.onlyAlarmArns,
      eventBridge: settings.eventBridge,
      budgets: settings.budgets,
      ...encrypted,
    });
    const intake = new IntakeQueue(this, 'Intake', {
      topic,
      queueName: 'tocsin-intake',
      // Six times the timeout of the function that reads it.
      visibilityTimeoutSec: 6 * shapes['alarm-received'].timeoutSec,
      deadLetterVisibility,
      ...encrypted,
    });
    return { topic, intake };
  }

  #output(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
