import type { Ground } from './ground.ts';
import { insightsTime } from './logs/query/value.ts';
import type { Logs } from './logs/service.ts';
import type { SmsReport } from './sns/phone.ts';

/** What SNS writes about each text message when delivery status logging is on: one group for success, one for failure. */
export function logSms(ground: Ground, logs: Logs, { sms, status, providerResponse }: SmsReport): void {
  const success = `sns/${ground.region}/${ground.accountId}/DirectPublishToPhoneNumber`;
  const name = status === 'SUCCESS' ? success : `${success}/Failure`;
  const group = logs.group(name) ?? logs.putGroup({ name, streams: ['sms'] });
  const message = JSON.stringify({
    notification: { messageId: sms.messageId, timestamp: insightsTime(sms.at) },
    delivery: {
      numberOfMessageParts: sms.parts,
      destination: sms.phoneNumber,
      smsType: sms.smsType,
      providerResponse,
      dwellTimeMs: 420,
    },
    status,
  });
  group.put([{ timestamp: sms.at, message }]);
}
