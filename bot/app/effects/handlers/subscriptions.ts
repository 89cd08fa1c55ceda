import type { Subscriptions } from '../../ports/index.ts';
import { done, type Handlers } from '../outcome.ts';

/** Confirms subscriptions of topics that the allow-list knows; whoever stored the effect has checked that. */
export function subscriptionHandlers(subscriptions: Subscriptions): Pick<Handlers, 'confirm-subscription'> {
  return {
    async 'confirm-subscription'({ data }) {
      await subscriptions.confirm(data.topic, data.token);
      return done();
    },
  };
}
