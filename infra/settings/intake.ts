import type { SettingsReader } from './reader.ts';

/** What lets alarms in and evidence out, whichever way Tocsin runs. */
export type IntakeSettings = {
  /** Accounts whose alarms may publish to the topic, beside the stack's own. Default: none. */
  readonly alarmAccounts: readonly string[];
  /** Organisation whose accounts' alarms may publish to the topic, and whose events may be forwarded. Default: none. */
  readonly organization?: string;
  /**
   * Let only alarms publish, by `aws:SourceArn`. Default: no, because CloudWatch cannot publish for alarms whose names
   * have non-ASCII characters under that condition; the account is checked in any case.
   */
  readonly onlyAlarmArns: boolean;
  /** Let EventBridge rules publish to the topic. Default: no. SNS cannot check for whom: see docs/deploy.md. */
  readonly eventBridge: boolean;
  /** Let AWS Budgets of this account publish to the topic. Default: no. */
  readonly budgets: boolean;
  /** Encrypt with a customer key. Default: no; queues are then encrypted by SQS, topics are not. */
  readonly customerKey: boolean;
  /** Take in deployments and stack changes of this account and region. Default: no. */
  readonly changes: boolean;
  /** ARNs of users or roles, or account ids, that may read evidence. Default: whoever in this account has the process policy. */
  readonly evidenceTrust: readonly string[];
  /** External id that the evidence role asks for. Needed as soon as another account is trusted. Default: none. */
  readonly externalId?: string;
  /** Roles in further accounts that Tocsin may read evidence with (stack TocsinEvidence there). Default: none. */
  readonly evidenceRoles: readonly string[];
  /** Log groups whose contents may be read, as name patterns. Default: all of the account. */
  readonly logGroups: readonly string[];
  /** Where it is shouted that Tocsin itself does not work. Default: nowhere, which is said when the stack is made. */
  readonly shoutEmails: readonly string[];
  readonly shoutPhones: readonly string[];
  /** Age of the oldest alarm in the queue at which it is shouted. Default: 300 s. */
  readonly queueAgeSec: number;
  /** Time without anybody asking the queue after which it is shouted. Default: 15 min. */
  readonly nobodyReadsMin: number;
};

export const intakeNames = {
  alarmAccounts: true,
  organization: true,
  onlyAlarmArns: true,
  eventBridge: true,
  budgets: true,
  customerKey: true,
  changes: true,
  evidenceTrust: true,
  externalId: true,
  evidenceRoles: true,
  logGroups: true,
  shoutEmails: true,
  shoutPhones: true,
  queueAgeSec: true,
  nobodyReadsMin: true,
} as const satisfies Record<keyof IntakeSettings, true>;

const ACCOUNT = /^\d{12}$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
const PRINCIPAL = /^(?:\d{12}|arn:[a-z-]+:iam::\d{12}:(?:role|user)\/[\w+=,.@/-]{1,512})$/;
const ROLE = /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const LOG_GROUP = /^[\w./#*-]{1,512}$/;
const EMAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
const PHONE = /^\+[1-9]\d{6,14}$/;
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

export function readIntake({ list, flag, whole, text, report }: SettingsReader): IntakeSettings {
  const evidenceTrust = list('evidenceTrust', PRINCIPAL, 'an account id or the ARN of a user or role');
  const externalId = text('externalId', EXTERNAL_ID, '2 to 1,224 letters, digits or + = , . @ : / _ -');
  if (evidenceTrust.length > 0 && externalId === undefined) {
    report(
      'externalId',
      'is needed when evidenceTrust is set: choose one and put it into tocsin.yaml as well',
    );
  }
  const organization = text('organization', ORGANIZATION, 'the id of an organisation, like o-a1b2c3d4e5');
  const logGroups = list('logGroups', LOG_GROUP, 'a log group name or pattern (* matches anything)');
  return {
    alarmAccounts: list('alarmAccounts', ACCOUNT, 'a 12-digit account id'),
    ...(organization === undefined ? {} : { organization }),
    onlyAlarmArns: flag('onlyAlarmArns'),
    eventBridge: flag('eventBridge'),
    budgets: flag('budgets'),
    customerKey: flag('customerKey'),
    changes: flag('changes'),
    evidenceTrust,
    ...(externalId === undefined ? {} : { externalId }),
    evidenceRoles: list('evidenceRoles', ROLE, 'the ARN of a role'),
    logGroups: logGroups.length === 0 ? ['*'] : logGroups,
    shoutEmails: list('shoutEmails', EMAIL, 'an e-mail address'),
    shoutPhones: list('shoutPhones', PHONE, 'a phone number in the form +84900000001'),
    queueAgeSec: whole('queueAgeSec', 300, 60, 86_400),
    nobodyReadsMin: whole('nobodyReadsMin', 15, 5, 1440),
  };
}
