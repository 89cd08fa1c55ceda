import { numberOf, textOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { CallContext, Fields, Service } from '../service.ts';

export type Sts = {
  readonly service: Service;
  /** Whoever signs with this access key; the account's own user unless the key came from AssumeRole. */
  readonly callerArn: (accessKeyId: string | undefined) => string;
  /** From now on this role may be assumed on these terms only; a role that was never named is assumed by anybody. */
  putRole(arn: string, terms: RoleTerms): void;
};

export type RoleTerms = {
  /** Whether its trust policy names the caller. */
  readonly trusts: boolean;
  readonly externalId?: string;
};

type Caller = { readonly arn: string; readonly accountId: string; readonly userId: string };

/** No signature is checked: the sandbox knows its callers by their access key only. */
export function createSts(ground: Ground): Sts {
  const assumed = new Map<
    string,
    { readonly arn: string; readonly accountId: string; readonly userId: string }
  >();
  const user = {
    arn: `arn:${ground.partition}:iam::${ground.accountId}:user/sandbox`,
    accountId: ground.accountId,
    userId: 'AIDASANDBOXUSER000000',
  };
  const roles = new Map<string, RoleTerms>();
  const callerOf = (accessKeyId: string | undefined) => assumed.get(accessKeyId ?? '') ?? user;
  return {
    callerArn: (accessKeyId) => callerOf(accessKeyId).arn,
    putRole: (arn, terms) => void roles.set(arn, terms),
    service: {
      name: 'sts',
      signingName: 'sts',
      protocol: {
        kind: 'query',
        version: '2011-06-15',
        namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
      },
      operations: {
        GetCallerIdentity: (_input, call: CallContext) => {
          const caller = callerOf(call.accessKeyId);
          return { Arn: caller.arn, UserId: caller.userId, Account: caller.accountId };
        },
        AssumeRole: (input, call) => {
          const arn = textOf(input, 'RoleArn') ?? '';
          if (!isTrusted(roles.get(arn), textOf(input, 'ExternalId'))) {
            const { arn: who } = callerOf(call.accessKeyId);
            const message = `User: ${who} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
            throw new AwsError('AccessDenied', message, { status: 403 });
          }
          return assumeRole(ground, assumed, input);
        },
      },
      troubles: {
        accessDenied: { code: 'AccessDenied', status: 403 },
        throttled: { code: 'Throttling', status: 400 },
        failed: { code: 'InternalFailure', status: 500 },
      },
    },
  };
}

/** STS says the same whether the role does not exist, does not trust the caller, or wants another external id. */
const isTrusted = (terms: RoleTerms | undefined, externalId: string | undefined): boolean =>
  terms === undefined ||
  (terms.trusts && (terms.externalId === undefined || terms.externalId === externalId));

function assumeRole(ground: Ground, assumed: Map<string, Caller>, input: Fields): Fields {
  const roleArn = textOf(input, 'RoleArn') ?? '';
  const session = textOf(input, 'RoleSessionName') ?? '';
  const [, partition, accountId, roleName] = /^arn:([\w-]+):iam::(\d{12}):role\/(.+)$/.exec(roleArn) ?? [];
  if (accountId === undefined || roleName === undefined)
    throw new AwsError('ValidationError', `${roleArn} is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/.test(session))
    throw new AwsError('ValidationError', 'RoleSessionName is invalid');
  const durationSec = numberOf(input, 'DurationSeconds') ?? 3600;
  if (durationSec < 900 || durationSec > 43_200) {
    throw new AwsError('ValidationError', 'The requested DurationSeconds must be between 900 and 43200');
  }
  const accessKeyId = `ASIA${ground.ids.hex(16).toUpperCase()}`;
  const userId = `AROA${ground.ids.hex(17).toUpperCase()}:${session}`;
  const arn = `arn:${partition}:sts::${accountId}:assumed-role/${roleName.split('/').at(-1)}/${session}`;
  assumed.set(accessKeyId, { arn, accountId, userId });
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: ground.ids.hex(40),
      SessionToken: ground.ids.hex(120),
      Expiration: new Date(ground.now() + durationSec * 1000),
    },
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
  };
}
