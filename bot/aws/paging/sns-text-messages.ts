import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSMSSandboxAccountStatusCommand,
  ListSMSSandboxPhoneNumbersCommand,
  PublishCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { TextMessages } from '../../app/ports/index.ts';
import { pagerErrorOf } from './sns-errors.ts';

/** An account leaves the sandbox by hand and once; verified numbers change rarely. */
const sandboxKnownMs = 10 * 60_000;

/** The sandbox holds ten numbers at most (SNS developer guide, "SMS sandbox"). */
const sandboxNumbers = 100;

/**
 * SMS through SNS Publish(PhoneNumber). The default type is Promotional, which carriers may hold back: Transactional
 * is asked for. A message id is no receipt (SNS developer guide, "Mobile text messaging").
 */
export function createTextMessages(
  sns: SNSClient,
  nowMs: () => number = () => performance.now(),
): TextMessages {
  let sandbox:
    | { readonly atMs: number; readonly verified: Promise<ReadonlySet<string> | 'left'> }
    | undefined;

  /** The numbers that may be sent to; `left`: any. */
  async function askSandbox(): Promise<ReadonlySet<string> | 'left'> {
    const { IsInSandbox } = await sns.send(new GetSMSSandboxAccountStatusCommand({}));
    if (IsInSandbox !== true) return 'left';
    const listed = new ListSMSSandboxPhoneNumbersCommand({ MaxResults: sandboxNumbers });
    const { PhoneNumbers = [] } = await sns.send(listed);
    return new Set(
      PhoneNumbers.flatMap(({ PhoneNumber, Status }) =>
        Status === 'Verified' && PhoneNumber !== undefined ? [PhoneNumber] : [],
      ),
    );
  }

  function verified(): Promise<ReadonlySet<string> | 'left'> {
    if (sandbox === undefined || nowMs() - sandbox.atMs > sandboxKnownMs) {
      sandbox = { atMs: nowMs(), verified: askSandbox().catch(() => 'left' as const) };
    }
    return sandbox.verified;
  }

  async function optedOut(phone: string): Promise<boolean> {
    const command = new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: phone });
    const { isOptedOut } = await sns.send(command);
    return isOptedOut === true;
  }

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

    async trouble(phone) {
      const [out, numbers] = await Promise.all([optedOut(phone).catch(() => false), verified()]);
      if (out) return 'opted-out';
      return numbers === 'left' || numbers.has(phone) ? undefined : 'not-verified';
    },
  };
}
