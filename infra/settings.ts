/** What can be chosen for the intake stack. Given as CDK context: in `cdk.json` or with `-c key=value`. */
export type IntakeSettings = {
  /** Accounts whose alarms may publish to the topic, beside the stack's own. Default: none. */
  readonly alarmAccounts: readonly string[];
  /**
   * Let only alarms publish, by `aws:SourceArn`. Default: no, because CloudWatch cannot publish for alarms whose names
   * have non-ASCII characters under that condition; the account is checked in any case.
   */
  readonly onlyAlarmArns: boolean;
  /** Let EventBridge rules publish to the topic. Default: no. SNS cannot check for whom: see docs/deploy.md. */
  readonly eventBridge: boolean;
  /** Let AWS Budgets of this account publish to the topic. Default: no. */
  readonly budgets: boolean;
  /** Encrypt topics and queues with a customer key. Default: no; queues are then encrypted by SQS, topics are not. */
  readonly customerKey: boolean;
  /** Send deployments and stack changes of this account and region to the queue. Default: no. */
  readonly changes: boolean;
  /** ARNs of users or roles, or account ids, that may read evidence. Default: whoever in this account has the process policy. */
  readonly evidenceTrust: readonly string[];
  /** External id that the evidence role asks for. Needed as soon as another account is trusted. Default: none. */
  readonly externalId?: string;
  /** Roles in further accounts that the process may read evidence with (stack TocsinEvidence there). Default: none. */
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

export type SettingsProblem = { readonly key: string; readonly message: string };

const NAMES = {
  alarmAccounts: true,
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

/** The keys of the context that are looked at. */
export const settingNames: readonly string[] = Object.keys(NAMES);

const ACCOUNT = /^\d{12}$/;
const PRINCIPAL = /^(?:\d{12}|arn:[a-z-]+:iam::\d{12}:(?:role|user)\/[\w+=,.@/-]{1,512})$/;
const ROLE = /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const LOG_GROUP = /^[\w./#*-]{1,512}$/;
const EMAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
const PHONE = /^\+[1-9]\d{6,14}$/;
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/** Reads and checks every setting; all problems at once. Lists may be arrays or texts separated by commas. */
export function readSettings(lookup: (key: string) => unknown): {
  readonly settings: IntakeSettings;
  readonly problems: readonly SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const report = (key: string, message: string): void => void problems.push({ key, message });
  const list = (key: keyof IntakeSettings, form: RegExp, what: string): readonly string[] => {
    const items = itemsOf(lookup(key));
    if (items === undefined) report(key, `has to be a list of ${what}`);
    for (const item of items ?? []) {
      if (!form.test(item)) report(key, `${JSON.stringify(item.slice(0, 80))} is not ${what}`);
    }
    return items ?? [];
  };
  const flag = (key: keyof IntakeSettings): boolean => {
    const value = lookup(key) ?? false;
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    report(key, `has to be true or false, found ${JSON.stringify(value)}`);
    return false;
  };
  const whole = (key: keyof IntakeSettings, otherwise: number, from: number, to: number): number => {
    const value = Number(lookup(key) ?? otherwise);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    report(key, `has to be a whole number from ${from} to ${to}, found ${JSON.stringify(lookup(key))}`);
    return otherwise;
  };

  const evidenceTrust = list('evidenceTrust', PRINCIPAL, 'an account id or the ARN of a user or role');
  const externalId = externalIdOf(lookup('externalId'), report);
  if (evidenceTrust.length > 0 && externalId === undefined) {
    report(
      'externalId',
      'is needed when evidenceTrust is set: choose one and put it into tocsin.yaml as well',
    );
  }
  const logGroups = list('logGroups', LOG_GROUP, 'a log group name or pattern (* matches anything)');
  return {
    settings: {
      alarmAccounts: list('alarmAccounts', ACCOUNT, 'a 12-digit account id'),
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
    },
    problems,
  };
}

function itemsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === '') return [];
  const items: unknown = typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
  return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items : undefined;
}

function externalIdOf(value: unknown, report: (key: string, message: string) => void): string | undefined {
  if (value === undefined || value === '') return undefined;
  // A number in the context (-c externalId=4711) arrives as text, in cdk.json as a number.
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && EXTERNAL_ID.test(text)) return text;
  report('externalId', 'has to be 2 to 1,224 letters, digits or + = , . @ : / _ -');
  return undefined;
}
