import { expect, test } from 'vitest';
import { EvidenceError, type Subscriptions } from '../../../bot/app/ports/index.ts';
import type { CallFault } from '../../../sandbox/aws/index.ts';
import { startEndpoint } from '../sandbox-aws/local-aws.ts';
import { rejection, type AwsRig } from './aws-rig.ts';

export type SubscriptionsRig = AwsRig & { readonly subscriptions: Subscriptions };

/** What the intake relies on; every adapter of the port runs it. */
export function subscriptionsContract(start: () => Promise<SubscriptionsRig>): void {
  const pending = async (rig: SubscriptionsRig) => {
    const { received, url } = await startEndpoint();
    const { arn } = rig.world.sns.createTopic('alarms');
    rig.world.sns.subscribe(arn, 'http', url);
    await rig.world.sns.settled();
    const { Token } = JSON.parse(received[0]!.body) as { readonly Token: string };
    return { arn, token: Token, received };
  };

  test('confirms with the token, and may be repeated', async () => {
    const rig = await start();
    const { arn, token, received } = await pending(rig);
    await rig.subscriptions.confirm(arn, token);
    await rig.subscriptions.confirm(arn, token);
    rig.world.sns.publish(arn, { message: 'hello' });
    await rig.world.sns.settled();
    expect(received).toHaveLength(2);
    expect(rig.inputs('ConfirmSubscription')[0]).toMatchObject({ AuthenticateOnUnsubscribe: 'true' });
  });

  test('a token that is none is invalid and not tried again', async () => {
    const rig = await start();
    const { arn } = await pending(rig);
    const wrong = await rejection(rig.subscriptions.confirm(arn, 'nonsense'), EvidenceError);
    expect(wrong).toMatchObject({ code: 'invalid', retryable: false, action: 'sns:ConfirmSubscription' });
  });

  test.each<readonly [CallFault, string, boolean]>([
    [{ kind: 'access-denied' }, 'access-denied', false],
    [{ kind: 'error', code: 'NotFound', message: 'Topic does not exist', status: 404 }, 'missing', false],
    [{ kind: 'throttled' }, 'throttled', true],
    [{ kind: 'server-error' }, 'unavailable', true],
    [{ kind: 'reset', when: 'after' }, 'unavailable', true],
  ])('%j is %s', async (fault, code, retryable) => {
    const rig = await start();
    const { arn, token } = await pending(rig);
    rig.world.onCall((_service, operation) => (operation === 'ConfirmSubscription' ? fault : undefined));
    const error = await rejection(rig.subscriptions.confirm(arn, token), EvidenceError);
    expect(error).toMatchObject({ code, retryable });
  });
}
