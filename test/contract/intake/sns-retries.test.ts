import { expect, test } from 'vitest';
import { createSubscriptions } from '../../../bot/aws/intake/subscriptions.ts';
import { awsRig, type AwsRig } from '../aws-adapters/aws-rig.ts';
import { alarmDocument } from './alarm-document.ts';
import { eventually, intakeRig, type IntakeRig } from './intake-rig.ts';

const message = JSON.stringify(alarmDocument());

/** A topic of the local SNS that delivers to the intake, confirmed through the SDK. */
async function subscribed(deadLetters = false): Promise<{
  readonly aws: AwsRig;
  readonly intake: IntakeRig;
  readonly arn: string;
}> {
  const aws = await awsRig();
  const { sns, certificateFile } = aws.world;
  const intake = await intakeRig({}, { [certificateFile.name]: certificateFile.pem });
  const { arn } = sns.createTopic('alarms', { SignatureVersion: '2' });
  const dead = aws.world.sqs.createQueue('undelivered');
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn });
  sns.subscribe(arn, 'http', intake.url, deadLetters ? { RedrivePolicy } : {});
  await sns.settled();
  const [confirm] = await intake.store.effects({ state: 'waiting', limit: 1 });
  const { token } = confirm!.data as { readonly token: string };
  await createSubscriptions(aws.clients).confirm(arn, token);
  return { aws, intake, arn };
}

const outcomes = ({ world }: AwsRig): readonly string[] =>
  world.sns.deliveries
    .filter(({ kind }) => kind === 'Notification')
    .map(({ outcome, detail }) => `${outcome} ${detail}`);

test('what could not be stored is sent again after 20 s and taken once', async () => {
  const { aws, intake, arn } = await subscribed();
  intake.trouble.writing = 'full';
  aws.world.sns.publish(arn, { message });
  await eventually(() => expect(outcomes(aws)).toEqual(['will-retry 503']));
  expect(await intake.opened()).toBe(0);
  intake.trouble.writing = undefined;
  aws.clock.advance(20_000);
  await aws.world.sns.settled();
  expect(outcomes(aws)).toEqual(['will-retry 503', 'delivered 200']);
  expect(await intake.opened()).toBe(1);
});

test('a delivery whose answer got lost is sent again and recognised', async () => {
  const { aws, intake, arn } = await subscribed();
  aws.world.sns.publish(arn, { message });
  await aws.world.sns.settled();
  const { messageId } = aws.world.sns.deliveries.at(-1)!;
  aws.world.sns.redeliver(messageId);
  await aws.world.sns.settled();
  expect(outcomes(aws)).toEqual(['delivered 200', 'delivered 200']);
  expect(await intake.opened()).toBe(1);
  expect(intake.reasons('notification').at(-1)).toBe('delivery');
});

test('a store that fails for longer than a minute sends the alarm to the dead-letter queue of the subscription', async () => {
  const { aws, intake, arn } = await subscribed(true);
  intake.trouble.writing = 'full';
  aws.world.sns.publish(arn, { message });
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await eventually(() => expect(outcomes(aws)).toHaveLength(attempt));
    aws.clock.advance(20_000);
  }
  await aws.world.sns.settled();
  expect(outcomes(aws).at(-1)).toBe('gave-up 503');
  const [body = ''] = aws.world.sqs.bodies('undelivered');
  intake.trouble.writing = undefined;
  // What is moved back by hand is still signed, and taken.
  expect(await intake.post(body)).toBe(200);
  expect(await intake.opened()).toBe(1);
});
