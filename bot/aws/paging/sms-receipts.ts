import { FilterLogEventsCommand, type CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { epochMs } from '../../core/calendar/index.ts';
import type { SmsReceipt, SmsReceipts } from '../../app/ports/index.ts';
import { smsTroubleOf } from './sns-errors.ts';

/** Pages of one group that are asked for: each may be empty and yet not be the last. */
const pagesAtMost = 3;

/** How far the clocks of Tocsin and of SNS may be apart. */
const apartMs = 60_000;

/** What a phone company says is cut to so many characters. */
const detailLength = 120;

type Group = readonly SmsReceipt[] | 'missing' | 'denied' | 'unknown';

/**
 * What SNS writes of each text message where delivery status logging is on (SNS developer guide, "Viewing Amazon
 * CloudWatch metrics and logs for SMS deliveries"): failures in the group `<log>/Failure`, a sample of the successes in
 * `<log>`. A group is made with its first message.
 */
export function createSmsReceipts(logs: (region: string) => CloudWatchLogsClient): SmsReceipts {
  async function group(logGroupName: string, id: string, startTime: number): Promise<Group> {
    const client = logs(logGroupName.split('/')[1] ?? '');
    let nextToken: string | undefined;
    try {
      for (let n = 0; n < pagesAtMost; n += 1) {
        const command = new FilterLogEventsCommand({
          logGroupName,
          startTime,
          filterPattern: `"${id}"`,
          limit: 10,
          ...(nextToken === undefined ? {} : { nextToken }),
        });
        const { events = [], nextToken: more } = await client.send(command);
        const found = events.flatMap(({ message = '' }) => receiptOf(message, id));
        if (found.length > 0) return found;
        if (more === undefined) return [];
        nextToken = more;
      }
      return [];
    } catch (error) {
      const { name = '' } = error as { readonly name?: string };
      if (name === 'ResourceNotFoundException') return 'missing';
      return /^(AccessDenied|UnrecognizedClient|CredentialsProvider)/.test(name) ? 'denied' : 'unknown';
    }
  }

  return {
    async read({ log, id, sentAt }) {
      // An id goes into the pattern: nothing but what SNS makes.
      if (!/^[0-9a-f-]{8,64}$/i.test(id)) return { is: 'unknown' };
      const from = epochMs(sentAt) - apartMs;
      const failures = await group(`${log}/Failure`, id, from);
      if (typeof failures !== 'string' && failures[0] !== undefined) return failures[0];
      if (failures === 'denied') return { is: 'unreadable', why: 'denied' };
      const successes = await group(log, id, from);
      if (typeof successes !== 'string') return successes[0] ?? { is: 'unknown' };
      if (successes === 'denied') return { is: 'unreadable', why: 'denied' };
      const none = failures === 'missing' && successes === 'missing';
      return none ? { is: 'unreadable', why: 'no-log' } : { is: 'unknown' };
    },
  };
}

/** A line of the log, if it is about that message and of the form that SNS writes. */
function receiptOf(line: string, id: string): readonly SmsReceipt[] {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return [];
  }
  const { notification, delivery, status } = (read ?? {}) as {
    readonly notification?: { readonly messageId?: unknown };
    readonly delivery?: { readonly providerResponse?: unknown };
    readonly status?: unknown;
  };
  if (notification?.messageId !== id) return [];
  const said = typeof delivery?.providerResponse === 'string' ? delivery.providerResponse : '';
  if (status === 'SUCCESS') {
    return [{ is: 'arrived', at: /accepted by phone$/i.test(said.trim()) ? 'phone' : 'carrier' }];
  }
  if (status !== 'FAILURE') return [];
  const detail = said.replace(/\+?\d{6,}/g, '...').slice(0, detailLength);
  return [{ is: 'failed', trouble: smsTroubleOf(said), detail }];
}
