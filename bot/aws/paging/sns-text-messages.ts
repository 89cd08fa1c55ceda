import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { PagerError, type TextMessages } from '../../app/ports/index.ts';

/** Error names of Publish to a phone number (SNS API reference, Publish). */
const names: Readonly<Record<string, PagerError['code']>> = {
  AuthorizationErrorException: 'not-allowed',
  AuthorizationError: 'not-allowed',
  AccessDenied: 'not-allowed',
  AccessDeniedException: 'not-allowed',
  OptedOutException: 'opted-out',
  OptedOut: 'opted-out',
  InvalidParameterException: 'invalid-number',
  InvalidParameter: 'invalid-number',
  InvalidParameterValueException: 'invalid-number',
  ThrottledException: 'throttled',
  Throttling: 'throttled',
  KMSThrottlingException: 'throttled',
};

/**
 * SMS through SNS Publish(PhoneNumber). The default type is Promotional, which carriers may hold back: Transactional
 * is asked for. A message id is no receipt (SNS developer guide, "Mobile text messaging").
 */
export function createTextMessages(sns: SNSClient): TextMessages {
  return {
    async send(phone, text) {
      const command = new PublishCommand({
        PhoneNumber: phone,
        Message: text,
        MessageAttributes: {
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        },
      });
      try {
        const { MessageId } = await sns.send(command);
        return { id: MessageId ?? '' };
      } catch (error) {
        throw pagerErrorOf(error);
      }
    },
  };
}

/** Publish to a number that sent STOP: an invalid parameter whose reason says so. */
const isOptOut = (error: unknown): boolean => error instanceof Error && /opted out/i.test(error.message);

/** Nothing was sent when the connection never came about. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;

function codeOf(status: number | undefined, error: unknown): PagerError['code'] {
  if (status !== undefined && status >= 400) return status >= 500 ? 'lost-answer' : 'not-allowed';
  const { name = '', code = '' } = error as { readonly name?: string; readonly code?: string };
  if (name === 'CredentialsProviderError') return 'not-allowed';
  return neverSent.test(code) ? 'unavailable' : 'lost-answer';
}

function pagerErrorOf(error: unknown): PagerError {
  const name = error instanceof Error ? error.name : 'unknown';
  const status = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata
    ?.httpStatusCode;
  const code = isOptOut(error) ? 'opted-out' : (names[name] ?? codeOf(status, error));
  // The service's own words may repeat the number: only its error name is kept, or the system's where none answered.
  const { code: system } = error as { readonly code?: unknown };
  const word = name === 'Error' && typeof system === 'string' ? system : name;
  return new PagerError(
    code,
    `sns:Publish: ${word}${status === undefined ? '' : ` (HTTP ${status})`}`,
    error,
  );
}
