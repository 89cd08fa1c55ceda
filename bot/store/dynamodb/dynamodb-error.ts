import { AssertionError } from 'node:assert';
import { StoreError } from '../../app/ports/index.ts';
import type { TablePlace } from './place.ts';

/** Errors that say "not now": nothing was written, and the same request may work in a moment. */
const busyNames: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'ReplicatedWriteConflictException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'LimitExceededException',
]);

/** The same as reasons of a cancelled transaction. */
export const busyReasons: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);

const mayNot: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'IncompleteSignatureException',
  'ExpiredTokenException',
  'CredentialsProviderError',
]);

type SdkError = Error & {
  readonly $fault?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly code?: string;
};

/** Whether the same request may be sent again at once: DynamoDB was busy, or there was no answer. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, $metadata, code } = error as SdkError;
  if (busyNames.has(name)) return true;
  const status = $metadata?.httpStatusCode;
  if (status !== undefined && status !== 0) return status >= 500;
  return name === 'TimeoutError' || name === 'RequestTimeout' || noConnection.has(code ?? '');
}

/** Node's words for a connection that could not be made or was lost. */
const noConnection: ReadonlySet<string> = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** DynamoDB's trouble as the port's; an assertion of ours stays what it is. */
export function storeError(error: unknown, place: TablePlace): unknown {
  if (error instanceof StoreError || error instanceof AssertionError || !(error instanceof Error))
    return error;
  const where = `table ${place.table} in ${place.region}`;
  const { name, message, code } = error as SdkError;
  const say = (kind: StoreError['code'], text: string, retryable: boolean): StoreError =>
    new StoreError(kind, text, { retryable, cause: error });
  if (error instanceof SyntaxError) {
    return say(
      'corrupt',
      `an item of ${where} is not what Tocsin writes (${message}): restore the table to an earlier point in time`,
      false,
    );
  }
  if (name === 'ResourceNotFoundException') return noTable(place, error);
  if (mayNot.has(name)) {
    // Retryable: a role that is mended is to be used again without a restart.
    return say(
      'unavailable',
      `${where} may not be used (${name}: ${message.slice(0, 300)}): see what is needed with tocsin iam`,
      true,
    );
  }
  if (name === 'ValidationException' && /\bkeys?\b|\bindex\b|schema/i.test(message)) {
    const made = `make one with tocsin table create --store dynamodb://${place.region}/NAME`;
    return say('incompatible', `${where} was not made for Tocsin (${message.slice(0, 300)}): ${made}`, false);
  }
  if (busyNames.has(name)) return say('busy', `${where} takes no more now (${name})`, true);
  return say(
    'unavailable',
    `${where}: ${name}${code === undefined ? '' : ` ${code}`}: ${message.slice(0, 300)}`,
    isPassing(error),
  );
}

export const noTable = ({ region, table }: TablePlace, cause?: unknown): StoreError =>
  new StoreError(
    'unavailable',
    `there is no table ${table} in ${region}: make it with tocsin table create --store dynamodb://${region}/${table}, ` +
      'or name the one that is there',
    { retryable: false, cause },
  );
