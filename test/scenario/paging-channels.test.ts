import { expect, test } from 'vitest';
import { alarmDocument } from '../contract/intake/alarm-document.ts';
import { story, summariesIn, textOf, withSteps, type Story } from './story-rig.ts';

const an = '+84900000001';
const bo = '+4915100000002';
const answers = 'arn:aws:sns:eu-west-1:111122223333:sms-answers';

/** The number that texts come from can be answered; SNS brings the answers, signed, like alarms. */
async function twoWay({ world, until }: Story, port: number): Promise<void> {
  const { arn } = world.aws.sns.createTopic('sms-answers', { SignatureVersion: '2' });
  expect(arn).toBe(answers);
  world.aws.sns.phones.twoWay({ topicArn: arn, number: '+3197000000000' });
  world.aws.sns.subscribe(arn, 'http', `http://127.0.0.1:${port}/sns`);
  await until(
    'the confirmed subscription of the answers',
    () =>
      world.aws.calls.filter((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok')
        .length >= 2,
  );
}

const notify = (order: string) => (text: string) =>
  text.replace('zone: Asia/Ho_Chi_Minh }', `zone: Asia/Ho_Chi_Minh, notify: { urgent: ${order} } }`);

const codeIn = (text: string): string => /A (\d{4})/.exec(text)?.[1] ?? '';

test('an answer by text message in the middle of an escalation acknowledges it: nobody else is paged', async () => {
  const told = await story();
  const { world, start, configure, alarm, until, incident, pages, pass, logged } = told;
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  await configure(notify('[slack, { sms: { minutes: 1 } }]'));
  const { port } = await start();
  await twoWay(told, port);
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  await until('the page', () => pages()['an']);
  const sms = await until('the text message', () => world.aws.sns.phones.inbox(an)[0], 70);
  // A wrong code is told and changes nothing.
  world.aws.sns.phones.answer(an, 'A 0001');
  const told1 = await until('the refusal', () => world.aws.sns.phones.inbox(an)[1]);
  expect(told1.text).toContain(`Open: ${codeIn(sms.text)} (INC-1)`);
  world.aws.sns.phones.answer(an, `a${codeIn(sms.text)}`);
  const told2 = await until('the confirmation', () => world.aws.sns.phones.inbox(an)[2]);
  expect(told2.text).toBe('Tocsin: INC-1 is yours.');
  await until('the acknowledgement', () => /acknowledged/i.test(textOf(summariesIn(channel)[0]!)));
  await pass(900);
  expect(pages()['bo']).toBeUndefined();
  expect(world.aws.sns.phones.inbox()).toHaveLength(3);
  expect(logged('effect.parked')).toEqual([]);
});

test('the phone company cannot bring a text message: its receipt says so, and the next step is paged at once', async () => {
  const { world, start, configure, alarm, until, incident, pages, logged } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  await configure(notify('[sms]'));
  const log = 'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber';
  await configure((text) => text.replace('sms: { ', `sms: { deliveryLog: ${log}, `));
  world.aws.sns.phones.setReception(an, 'unreachable');
  await start();
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  await until('the page of the next step', () => pages()['bo'], 60);
  expect(world.aws.sns.phones.undelivered()).toHaveLength(1);
  const user = world.slack.user('bo');
  expect((await user.command('general', '/incident', 'INC-1 reached')).ok).toBe(true);
  await until('the ledger', () =>
    user
      .whispers()
      .find((each) =>
        /could not bring it \(Phone is currently unreachable\/unavailable\)/.test(JSON.stringify(each)),
      ),
  );
  expect(logged('effect.parked')).toEqual([]);
});

test('a number that has opted out: the incident says so, and the next step is paged at once', async () => {
  const { world, start, configure, alarm, until, incident, pages, logged } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  await configure(notify('[sms]'));
  world.aws.sns.phones.optOut(an);
  await start();
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  await until('the second step', () => pages()['bo'], 30);
  expect(world.aws.sns.phones.inbox(an)).toEqual([]);
  expect(logged('effect.parked')).toEqual([]);
});

test('a number that no phone has: the next step is paged at once, and the last word names the number as the reason', async () => {
  const { world, start, configure, alarm, until, incident, pages } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  await configure(notify('[sms]'));
  world.aws.onCall((_service, operation, input) =>
    operation === 'Publish' && input['PhoneNumber'] === an
      ? {
          kind: 'error',
          code: 'InvalidParameter',
          message: 'Invalid parameter: PhoneNumber Reason: is not valid to publish to',
        }
      : undefined,
  );
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  await until('the second step', () => pages()['bo'], 30);
  const shout = await until(
    'the shout',
    () =>
      channel.messages.find(
        (each) => each.thread_ts === undefined && /Nobody has answered/.test(textOf(each)),
      ),
    900,
  );
  expect(textOf(shout)).toContain('the number is not valid');
  expect(world.aws.sns.phones.inbox(bo)).toHaveLength(1);
});

test('while Slack is away the phone rings first and answers: the incident is acknowledged when Slack is back', async () => {
  const told = await story();
  const { world, start, configure, alarm, until, incident } = told;
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  const { port } = await start();
  await twoWay(told, port);
  world.slack.faults.set('*', { kind: 'http', status: 503 });
  alarm('checkout-5xx', 'ALARM');
  await until('the text message', () => world.aws.sns.phones.inbox(an)[0]);
  world.aws.sns.phones.answer(an, 'A');
  await until('the confirmation', () => world.aws.sns.phones.inbox(an)[1]);
  world.slack.faults.clear();
  const channel = await incident(1, 600);
  await until('the acknowledgement', () => /acknowledged/i.test(textOf(summariesIn(channel)[0]!)), 60);
  expect(world.aws.sns.phones.inbox(bo)).toEqual([]);
});

test('two incidents within a minute: one direct message, one text message, one answer for both', async () => {
  const told = await story();
  const { world, start, configure, alarm, send, until, incident, pages, pass, logged } = told;
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 900 }));
  await configure(notify('[slack, { sms: { minutes: 1 } }]'));
  const { port } = await start();
  await twoWay(told, port);
  alarm('checkout-5xx', 'ALARM');
  await until('the page', () => pages()['an']);
  const at = new Date(world.clock.now()).toISOString().replace('Z', '+0000');
  const waiting = { MetricName: 'ApproximateNumberOfMessagesVisible', Namespace: 'AWS/SQS', Dimensions: [] };
  await send(
    alarmDocument({ name: 'orders-stuck', at }, { Trigger: { ...alarmDocument()['Trigger']!, ...waiting } }),
  );
  await incident(2);
  await until('both in one message', () => /INC-2/.test(textOf(pages()['an']![0]!)));
  expect(pages()['an']).toHaveLength(1);
  const sms = await until('the text message', () => world.aws.sns.phones.inbox(an)[0], 70);
  expect(sms.text).toMatch(
    /^Tocsin INC-[12] sev2 .* and 1 more: INC-[12]\. Reply A \d{4} to acknowledge all/,
  );
  world.aws.sns.phones.answer(an, `A ${codeIn(sms.text)}`);
  for (const number of [1, 2]) {
    const channel = await incident(number);
    await until(`INC-${number} acknowledged`, () => /acknowledged/i.test(textOf(summariesIn(channel)[0]!)));
  }
  await pass(1000);
  expect(pages()['bo']).toBeUndefined();
  expect(logged('effect.parked')).toEqual([]);
});
