import { ConfirmSubscriptionCommand } from '@aws-sdk/client-sns';
import type { Subscriptions } from '../../app/ports/index.ts';
import { evidenceErrorOf } from '../evidence/errors.ts';
import type { Clients } from '../clients.ts';

/** Confirms through the SDK: the URL in the message is never opened (SSRF, CVE-2026-32096). */
export function createSubscriptions(clients: Clients): Subscriptions {
  return {
    async confirm(topic, token) {
      const region = topic.split(':')[3] ?? '';
      const command = new ConfirmSubscriptionCommand({
        TopicArn: topic,
        Token: token,
        AuthenticateOnUnsubscribe: 'true',
      });
      try {
        await clients.sns(region).send(command);
      } catch (error) {
        throw evidenceErrorOf('sns:ConfirmSubscription', error);
      }
    },
  };
}
