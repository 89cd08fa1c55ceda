import { redact } from '../../core/catalogue/index.ts';
import { EvidenceError, type EvidenceErrorCode } from '../../app/ports/index.ts';
import { remedyOf } from './remedy.ts';

/** Error names of CloudWatch Logs, X-Ray, CloudWatch, CloudTrail, CloudFormation and STS (SDK models 3.1162.0). */
const names: Readonly<Record<string, EvidenceErrorCode>> = {
  AccessDeniedException: 'access-denied',
  AccessDenied: 'access-denied',
  UnauthorizedOperation: 'access-denied',
  UnrecognizedClientException: 'access-denied',
  InvalidClientTokenId: 'access-denied',
  ExpiredTokenException: 'access-denied',
  ExpiredToken: 'access-denied',
  CredentialsProviderError: 'access-denied',
  ResourceNotFoundException: 'missing',
  NotFoundException: 'missing',
  NotFound: 'missing',
  MalformedQueryException: 'malformed',
  LimitExceededException: 'throttled',
  ThrottlingException: 'throttled',
  Throttling: 'throttled',
  ThrottledException: 'throttled',
  TooManyRequestsException: 'throttled',
  InvalidParameterException: 'invalid',
  InvalidRequestException: 'invalid',
  InvalidParameterValueException: 'invalid',
  ValidationException: 'invalid',
  ValidationError: 'invalid',
  RegionDisabledException: 'invalid',
};

/** What other sides say is cut to so many characters. */
const detailLength = 300;

/**
 * What the SDK threw, as the port's error; `action` is the IAM action of the call (`logs:StartQuery`), `externalId`:
 * a role was to be assumed with one.
 */
export function evidenceErrorOf(action: string, error: unknown, externalId = false): EvidenceError {
  if (error instanceof EvidenceError) return error;
  const name = error instanceof Error ? error.name : 'unknown';
  const said = error instanceof Error ? error.message : String(error);
  const status = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata
    ?.httpStatusCode;
  const code = names[name] ?? codeOf(status);
  const message = `${action}: ${redact(said).text.slice(0, detailLength)}`;
  const remedy = code === 'access-denied' ? remedyOf(said.slice(0, 4000), externalId) : undefined;
  return new EvidenceError(code, message, {
    action: refusedAction(said) ?? action,
    ...(remedy === undefined ? {} : { remedy }),
    cause: error,
  });
}

/** By the HTTP status where the name is new to us; without an answer there is none. */
function codeOf(status: number | undefined): EvidenceErrorCode {
  if (status === 401 || status === 403) return 'access-denied';
  if (status === 429) return 'throttled';
  return status !== undefined && status >= 400 && status < 500 && status !== 408 ? 'invalid' : 'unavailable';
}

/** IAM names the action that was refused: "... is not authorized to perform: logs:StartQuery on resource ...". */
const refusedAction = (said: string): string | undefined =>
  /perform: ([a-z0-9-]{1,40}:[A-Za-z]{1,60})/.exec(said)?.[1];
