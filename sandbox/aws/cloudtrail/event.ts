import type { Ground } from '../ground.ts';

/** A management event as a test or a story tells it. */
export type TrailEvent = {
  readonly id?: string;
  readonly at: number;
  /** `UpdateFunctionCode20150331v2`. */
  readonly name: string;
  /** `lambda.amazonaws.com`. */
  readonly source: string;
  readonly by: {
    /** Name of the role, with the session's; or of a user. */
    readonly role?: string;
    readonly session?: string;
    readonly user?: string;
    /** An AWS service that called on its own. */
    readonly service?: string;
  };
  /** The web console: its user agent, and `sessionCredentialFromConsole`. */
  readonly console?: boolean;
  readonly userAgent?: string;
  readonly readOnly?: boolean;
  readonly resources?: readonly { readonly type: string; readonly name: string }[];
  readonly request?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
};

/** An event as LookupEvents gives it; forms: the CloudTrail record contents and the API reference, 2026. */
export function eventOut(ground: Ground, event: TrailEvent & { readonly id: string }) {
  const { by, console: inConsole = false } = event;
  const accessKey = inConsole ? 'ASIASANDBOXCONSOLE00' : 'ASIASANDBOXSESSION00';
  const record = {
    eventVersion: '1.11',
    userIdentity: identity(ground, event, accessKey),
    eventTime: new Date(event.at).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    eventSource: event.source,
    eventName: event.name,
    awsRegion: ground.region,
    sourceIPAddress: by.service ?? '203.0.113.7',
    userAgent: event.userAgent ?? by.service ?? (inConsole ? browser : cli),
    ...(event.error === undefined ? {} : { errorCode: event.error.code, errorMessage: event.error.message }),
    requestParameters: event.request ?? null,
    responseElements: null,
    requestID: ground.seed,
    eventID: event.id,
    readOnly: event.readOnly ?? false,
    eventType: by.service === undefined ? 'AwsApiCall' : 'AwsServiceEvent',
    managementEvent: true,
    recipientAccountId: ground.accountId,
    eventCategory: 'Management',
    ...(inConsole ? { sessionCredentialFromConsole: 'true' } : {}),
  };
  return {
    EventId: event.id,
    EventName: event.name,
    ReadOnly: String(event.readOnly ?? false),
    AccessKeyId: accessKey,
    // CloudTrail dates to the second.
    EventTime: Math.floor(event.at / 1000),
    EventSource: event.source,
    Username: by.session ?? by.user ?? by.service ?? '',
    Resources: (event.resources ?? []).map(({ type, name }) => ({ ResourceType: type, ResourceName: name })),
    CloudTrailEvent: JSON.stringify(record),
  };
}

const browser =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36';
const cli = 'aws-cli/2.31.0 md/awscrt#0.28 ua/2.1 os/linux lang/python#3.13';

function identity(ground: Ground, { by, at }: TrailEvent, accessKeyId: string): Record<string, unknown> {
  const { partition, accountId } = ground;
  if (by.service !== undefined) return { type: 'AWSService', invokedBy: by.service };
  if (by.role === undefined) {
    const userName = by.user ?? 'somebody';
    const arn = `arn:${partition}:iam::${accountId}:user/${userName}`;
    return { type: 'IAMUser', principalId: 'AIDASANDBOX', arn, accountId, accessKeyId, userName };
  }
  const session = by.session ?? 'session';
  return {
    type: 'AssumedRole',
    principalId: `AROASANDBOX:${session}`,
    arn: `arn:${partition}:sts::${accountId}:assumed-role/${by.role}/${session}`,
    accountId,
    accessKeyId,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: 'AROASANDBOX',
        arn: `arn:${partition}:iam::${accountId}:role/${by.role}`,
        accountId,
        userName: by.role,
      },
      attributes: { creationDate: new Date(at - 600_000).toISOString(), mfaAuthenticated: 'false' },
    },
  };
}
