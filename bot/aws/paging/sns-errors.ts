import { PagerError, type PagerTrouble } from '../../app/ports/index.ts';

/** Error names of Publish (SNS API reference, Publish). */
const names: Readonly<Record<string, PagerTrouble>> = {
  AuthorizationErrorException: 'not-allowed',
  AuthorizationError: 'not-allowed',
  AccessDenied: 'not-allowed',
  AccessDeniedException: 'not-allowed',
  OptedOutException: 'opted-out',
  OptedOut: 'opted-out',
  InvalidParameterException: 'invalid-number',
  InvalidParameter: 'invalid-number',
  InvalidParameterValueException: 'invalid-number',
  NotFound: 'not-there',
  NotFoundException: 'not-there',
  ThrottledException: 'throttled',
  Throttling: 'throttled',
  KMSThrottlingException: 'throttled',
};

/**
 * What the words of an answer or of a delivery report mean (SNS developer guide, "Viewing Amazon CloudWatch metrics and
 * logs for SMS deliveries", reasons for failed deliveries).
 */
const reasons: readonly (readonly [RegExp, PagerTrouble])[] = [
  [/opted out/i, 'opted-out'],
  [/not verified|sms sandbox/i, 'not-verified'],
  [/no quota left|exceed max price|spend(ing)? (limit|quota)|quota exceeded/i, 'quota'],
  [/invalid phone number|not valid to publish/i, 'invalid-number'],
];

/** What the receipt of a text message that failed means. */
export const smsTroubleOf = (said: string): PagerTrouble =>
  reasons.find(([words]) => words.test(said))?.[1] ?? 'not-delivered';

/** Nothing was sent when the connection never came about. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;

function codeOf(status: number | undefined, error: unknown): PagerTrouble {
  if (status !== undefined && status >= 400) return status >= 500 ? 'lost-answer' : 'not-allowed';
  const { name = '', code = '' } = error as { readonly name?: string; readonly code?: string };
  if (name === 'CredentialsProviderError') return 'not-allowed';
  return neverSent.test(code) ? 'unavailable' : 'lost-answer';
}

export function pagerErrorOf(error: unknown): PagerError {
  const name = error instanceof Error ? error.name : 'unknown';
  const said = error instanceof Error ? error.message : '';
  const status = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata
    ?.httpStatusCode;
  const code = reasons.find(([words]) => words.test(said))?.[1] ?? names[name] ?? codeOf(status, error);
  // The service's own words may repeat the number: only its error name is kept, or the system's where none answered.
  const { code: system } = error as { readonly code?: unknown };
  const word = name === 'Error' && typeof system === 'string' ? system : name;
  return new PagerError(
    code,
    `sns:Publish: ${word}${status === undefined ? '' : ` (HTTP ${status})`}`,
    error,
  );
}
