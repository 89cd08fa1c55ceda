import { describe, expect, test } from 'vitest';
import { confirmation, signed, signerFor } from '../../unit/aws/signed-message.ts';
import { alarmDocument } from './alarm-document.ts';
import { intakeRig, notificationOf, signer, topic } from './intake-rig.ts';

const { stringify } = JSON;

describe('what is believed', () => {
  test.each(['1', '2'])(
    'an alarm with signature version %s opens an incident and is answered with 200',
    async (version) => {
      const rig = await intakeRig();
      const body = stringify(notificationOf(alarmDocument(), { SignatureVersion: version }), null, 2);
      expect(await rig.post(body)).toBe(200);
      expect(await rig.opened()).toBe(1);
      expect(rig.counter('tocsin_notifications_total{kind="metric-alarm",result="decided"}')).toBe(1);
    },
  );

  test('a composite alarm and its OK are decided on the desk of their service', async () => {
    const rig = await intakeRig();
    const composite = {
      AlarmName: 'checkout-impact',
      AlarmDescription: null,
      AWSAccountId: '111122223333',
      NewStateValue: 'ALARM',
      NewStateReason: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx transitioned to ALARM',
      StateChangeTime: '2026-03-12T14:02:10.123+0000',
      Region: 'EU (Ireland)',
      AlarmArn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-impact',
      OldStateValue: 'OK',
      AlarmRule: 'ALARM("checkout-5xx")',
      TriggeringChildren: [
        {
          Arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx',
          State: { Value: 'ALARM', Timestamp: '2026-03-12T14:02:10.000+0000' },
        },
      ],
    };
    const ok = {
      ...composite,
      NewStateValue: 'OK',
      OldStateValue: 'ALARM',
      StateChangeTime: '2026-03-12T14:02:20.000+0000',
    };
    expect(await rig.post(stringify(notificationOf(composite)))).toBe(200);
    expect(await rig.post(stringify(notificationOf(ok)))).toBe(200);
    expect(await rig.opened()).toBe(1);
    expect(await rig.everything()).toContain('"SignalCleared"');
    expect(rig.counter('tocsin_notifications_total{kind="composite-alarm",result="decided"}')).toBe(2);
  });

  test('the same delivery twice, and the same transition in another delivery, open one incident', async () => {
    const rig = await intakeRig();
    const first = stringify(notificationOf(alarmDocument()));
    const again = stringify(notificationOf(alarmDocument()));
    expect([await rig.post(first), await rig.post(first), await rig.post(again)]).toEqual([200, 200, 200]);
    expect(await rig.opened()).toBe(1);
    expect(rig.reasons('notification')).toEqual([
      'SignalOpenedIncident:first-of-service',
      'delivery',
      'transition',
    ]);
  });

  test('ten copies at the same time open one incident', async () => {
    const rig = await intakeRig();
    const body = stringify(notificationOf(alarmDocument()));
    const statuses = await Promise.all(Array.from({ length: 10 }, () => rig.post(body)));
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 200));
    expect(await rig.opened()).toBe(1);
  });

  test('an OK before its ALARM opens nothing, and the older ALARM that comes after it neither', async () => {
    const rig = await intakeRig();
    const ok = alarmDocument({ state: 'OK', at: '2026-03-12T14:02:20.000+0000' });
    expect(await rig.post(stringify(notificationOf(ok)))).toBe(200);
    expect(await rig.post(stringify(notificationOf(alarmDocument())))).toBe(200);
    expect(await rig.opened()).toBe(0);
    expect(rig.reasons('notification')).toEqual(['SignalIgnored:ok-without-alarm', 'SignalIgnored:late']);
    const next = alarmDocument({ at: '2026-03-12T14:02:25.000+0000' });
    expect(await rig.post(stringify(notificationOf(next)))).toBe(200);
    expect(await rig.opened()).toBe(1);
  });

  test('a name of 1,000 characters is taken, one of 2,000 is refused and that it came is kept', async () => {
    const rig = await intakeRig();
    expect(await rig.post(stringify(notificationOf(alarmDocument({ name: 'n'.repeat(1000) }))))).toBe(200);
    expect(await rig.opened()).toBe(1);
    expect(await rig.post(stringify(notificationOf(alarmDocument({ name: 'n'.repeat(2000) }))))).toBe(200);
    expect(await rig.opened()).toBe(1);
    expect(rig.reasons('notification.unreadable')).toEqual(['too-long']);
    expect(await rig.notices()).toHaveLength(1);
    expect(rig.counter('tocsin_notifications_total{kind="metric-alarm",result="refused"}')).toBe(1);
  });

  // Four bytes each as UTF-8, and twelve characters each as JSON escapes.
  test.each(['n', '🔥', '"', '\u0007', 'ế'])('a name of 255 times %j is taken', async (char) => {
    const rig = await intakeRig();
    const name = `checkout-${char.repeat(255)}`.slice(0, 255).toWellFormed();
    expect(await rig.post(stringify(notificationOf(alarmDocument({ name }))))).toBe(200);
    expect(await rig.opened()).toBe(1);
  });

  test('an alarm with everything at its limit is taken', async () => {
    const rig = await intakeRig();
    const long = '"ế🔥'.repeat(300);
    const dimension = (n: number) => ({ name: `${n}${'d'.repeat(250)}`, value: '"🔥'.repeat(80) });
    const Metrics = Array.from({ length: 20 }, (_, n) => ({
      Id: `m${n}`,
      Label: long.slice(0, 200),
      MetricStat: {
        Metric: {
          Namespace: 'N'.repeat(255),
          MetricName: 'M'.repeat(255),
          Dimensions: Array.from({ length: 30 }, (_each, d) => dimension(d)),
        },
        Period: 60,
        Stat: 'Sum',
      },
      ReturnData: n === 0,
    }));
    const huge = alarmDocument(
      { name: `checkout-${'🔥'.repeat(123)}` },
      {
        AlarmDescription: long.slice(0, 1024),
        NewStateReason: long.slice(0, 1023),
        AlarmTags: Object.fromEntries(
          Array.from({ length: 50 }, (_, n) => [`tag${n}${'t'.repeat(120)}`, 'v'.repeat(256)]),
        ),
        AlarmContributorId: '0123456789abcdef',
        AlarmContributorAttributes: Object.fromEntries(
          Array.from({ length: 30 }, (_, n) => [`a${n}${'t'.repeat(200)}`, long.slice(0, 300)]),
        ),
        Trigger: { Metrics, Threshold: 1, ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 },
      },
    );
    expect(await rig.post(stringify(notificationOf(huge)))).toBe(200);
    expect(await rig.opened()).toBe(1);
  });

  test('an alarm without an ARN (documents before 2020) is placed by account and region', async () => {
    const rig = await intakeRig();
    const { AlarmArn: _arn, ...old } = alarmDocument();
    expect(await rig.post(stringify(notificationOf(old)))).toBe(200);
    expect(await rig.opened()).toBe(1);
  });

  test.each([
    ['account', { account: '999988887777' }, 'unknown-account'],
    ['region', { region: 'us-east-1' }, 'unknown-region'],
  ])('an alarm of another %s opens nothing, is kept and shouted about', async (_what, where, reason) => {
    const rig = await intakeRig();
    expect(await rig.post(stringify(notificationOf(alarmDocument(where))))).toBe(200);
    expect(await rig.opened()).toBe(0);
    expect(rig.reasons('notification.foreign')).toEqual([reason]);
    expect(await rig.notices()).toEqual(['metric-alarm']);
  });

  test.each([
    ['a text', 'The nightly backup has ended.', 'text'],
    ['JSON of another kind', { hello: 'world' }, 'unknown'],
    ['an array', [1, 2, 3], 'unknown'],
    ['a number', '42', 'text'],
  ])('%s opens nothing and is kept', async (_what, message, kind) => {
    const rig = await intakeRig();
    expect(await rig.post(stringify(notificationOf(message)))).toBe(200);
    expect(await rig.opened()).toBe(0);
    expect(new Set(await rig.notices())).toEqual(new Set([kind]));
  });

  test.each([
    ['broken JSON', '{"AlarmName": "checkout-5xx", ', 'broken-json'],
    ['JSON nested 70 deep', `{"a":${'['.repeat(70)}${']'.repeat(70)}}`, 'too-deep'],
    [
      'an alarm without a state',
      stringify({ AlarmName: 'checkout-5xx', AWSAccountId: '111122223333' }),
      'incomplete',
    ],
  ])('%s is kept as unreadable, counted and logged', async (_what, message, reason) => {
    const rig = await intakeRig();
    expect(await rig.post(stringify(notificationOf(message)))).toBe(200);
    expect(rig.reasons('notification.unreadable')).toEqual([reason]);
    expect(await rig.notices()).toHaveLength(1);
    expect(await rig.everything()).toContain(`unreadable: ${reason}`);
  });

  test('300 KB are taken, as an alarm with a huge description and as a text', async () => {
    const rig = await intakeRig();
    const large = alarmDocument({}, { AlarmDescription: 'x'.repeat(300_000) });
    expect(await rig.post(stringify(notificationOf(large)))).toBe(200);
    expect(await rig.opened()).toBe(1);
    expect(await rig.post(stringify(notificationOf('y'.repeat(300_000))))).toBe(200);
    expect(await rig.notices()).toEqual(['text']);
  });

  test('1 MiB of quotes, which the envelope makes 2 MiB, is still read', async () => {
    const rig = await intakeRig();
    const document = stringify(alarmDocument({}, { AlarmDescription: '' }));
    const room = 1024 * 1024 - document.length;
    const message = document.replace(
      '"AlarmDescription":""',
      `"AlarmDescription":${stringify('"'.repeat(room / 2))}`,
    );
    expect(message.length).toBeLessThanOrEqual(1024 * 1024);
    const body = stringify(notificationOf(message));
    expect(body.length).toBeGreaterThan(2_000_000);
    expect(await rig.post(body)).toBe(200);
    expect(await rig.opened()).toBe(1);
    // The id is that of the message, so that its retry is a repeat.
    expect(await rig.post(body)).toBe(200);
    expect(rig.reasons('notification')).toEqual(['SignalOpenedIncident:first-of-service', 'delivery']);
  });

  test('text that tries to be markup or holds secrets is stored without the secrets', async () => {
    const rig = await intakeRig();
    const hostile =
      'ping <!channel> ```rm -rf``` <script>alert(1)</script> AKIAIOSFODNN7EXAMPLE password=hunter2hunter2';
    const document = alarmDocument(
      { name: 'checkout-<!channel>-`x`-<b>' },
      { NewStateReason: hostile, AlarmDescription: hostile },
    );
    expect(await rig.post(stringify(notificationOf(document)))).toBe(200);
    expect(await rig.post(stringify(notificationOf(`budget: ${hostile}`)))).toBe(200);
    const everything = await rig.everything();
    expect(everything).not.toContain('AKIAIOSFODNN7EXAMPLE');
    expect(everything).not.toContain('hunter2hunter2');
    // The name identifies the alarm and is kept as it is.
    expect(everything).toContain('checkout-<!channel>-`x`-<b>');
    expect(await rig.opened()).toBe(1);
  });

  test('a subscription is confirmed once however often it is sent, an ended one opens an incident', async () => {
    const rig = await intakeRig();
    const subscribe = stringify(signed(confirmation('SubscriptionConfirmation'), signer));
    expect([await rig.post(subscribe), await rig.post(subscribe)]).toEqual([200, 200]);
    const effects = await rig.store.effects({ state: 'waiting', limit: 10 });
    expect(effects).toMatchObject([{ kind: 'confirm-subscription', data: { topic, token: 'abc' } }]);
    expect(await rig.post(stringify(signed(confirmation('UnsubscribeConfirmation'), signer)))).toBe(200);
    expect(rig.reasons('notification.unsubscribed')).toHaveLength(1);
    expect(await rig.opened()).toBe(1);
    expect(await rig.everything()).toContain('The alarm source was cut off');
  });
});

describe('what is not believed', () => {
  const good = () => notificationOf(alarmDocument());
  const stranger = signerFor();

  test.each<readonly [string, () => unknown, number, string]>([
    ['unsigned', () => ({ ...good(), Signature: undefined }), 403, 'signature'],
    ['signed with another key', () => signed({ ...good() }, stranger), 403, 'signature'],
    [
      'changed after it was signed',
      () => ({ ...good(), Message: stringify(alarmDocument({ name: 'x' })) }),
      403,
      'signature',
    ],
    [
      'signed as version 1 and called 2',
      () => ({ ...notificationOf(alarmDocument(), { SignatureVersion: '1' }), SignatureVersion: '2' }),
      403,
      'signature',
    ],
    ['of a signature version 3', () => ({ ...good(), SignatureVersion: '3' }), 403, 'signature-version'],
    [
      'with a certificate of another host',
      () =>
        notificationOf(alarmDocument(), {
          SigningCertURL:
            'https://sns.eu-west-1.amazonaws.com.evil.example/SimpleNotificationService-0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d.pem',
        }),
      403,
      'certificate-url',
    ],
    [
      'with a certificate of a bucket called sns',
      () =>
        notificationOf(alarmDocument(), {
          SigningCertURL:
            'https://sns.s3-us-west-2.amazonaws.com/SimpleNotificationService-0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d.pem',
        }),
      403,
      'certificate-url',
    ],
    [
      'with a certificate that cannot be got now',
      () =>
        notificationOf(alarmDocument(), {
          SigningCertURL: `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${'f'.repeat(32)}.pem`,
        }),
      503,
      'certificate-unavailable',
    ],
    [
      'of a foreign topic',
      () => notificationOf(alarmDocument(), { TopicArn: 'arn:aws:sns:eu-west-1:999988887777:alarms' }),
      403,
      'topic-not-allowed',
    ],
    [
      'older than its certificate',
      () => notificationOf(alarmDocument(), { Timestamp: '2025-12-31T23:59:59.000Z' }),
      403,
      'certificate-not-valid-then',
    ],
    [
      'with a line break in a signed field',
      () => notificationOf(alarmDocument(), { Subject: 'a\nMessageId\nb' }),
      403,
      'malformed',
    ],
  ])('a message %s', async (_what, message, status, reason) => {
    const rig = await intakeRig();
    expect(await rig.post(stringify(message()))).toBe(status);
    expect(rig.reasons('sns.refused')).toEqual([reason]);
    expect(rig.counter(`tocsin_sns_refused_total{reason="${reason}"}`)).toBe(1);
    expect(await rig.everything()).toBe('');
  });

  test.each<readonly [string, string | Uint8Array, string]>([
    ['nothing', '', 'not-sns'],
    ['what is not JSON', 'ALARM: "checkout-5xx" in EU (Ireland)', 'not-sns'],
    ['JSON of another kind', '{"hello":"world"}', 'not-sns'],
    ['an alarm without an envelope', stringify(alarmDocument()), 'not-sns'],
    ['null', 'null', 'not-sns'],
    ['half an envelope', '{"Type":"Notification","MessageId":"1"', 'not-sns'],
    [
      'an envelope with a number as message',
      '{"Type":"Notification","MessageId":"1","TopicArn":"x","Message":1,"Timestamp":"x"}',
      'not-sns',
    ],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'not-sns'],
    ['100,000 braces', '{'.repeat(100_000), 'not-sns'],
  ])('%s is answered with 400', async (_what, body, reason) => {
    const rig = await intakeRig();
    expect(await rig.post(body)).toBe(400);
    expect(rig.reasons('sns.refused')).toEqual([reason]);
    expect(await rig.everything()).toBe('');
  });

  test('a raw delivery is refused with what to do, because it carries no signature', async () => {
    const rig = await intakeRig();
    expect(await rig.post(stringify(alarmDocument()), { 'x-amz-sns-rawdelivery': 'true' })).toBe(403);
    expect(rig.reasons('sns.refused')).toEqual(['raw-delivery']);
  });

  test('headers that call it a confirmation change nothing: they are not signed', async () => {
    const rig = await intakeRig();
    const headers = {
      'x-amz-sns-message-type': 'UnsubscribeConfirmation',
      'x-amz-sns-topic-arn': 'arn:aws:sns:eu-west-1:999988887777:x',
    };
    expect(await rig.post(stringify(good()), headers)).toBe(200);
    expect(await rig.opened()).toBe(1);
  });

  test('a batch beside the signed fields is not read', async () => {
    const rig = await intakeRig();
    const forged = {
      ...good(),
      Records: [{ Sns: alarmDocument({ name: 'forged' }) }],
      AlarmName: 'forged',
      NewStateValue: 'ALARM',
    };
    expect(await rig.post(stringify(forged))).toBe(200);
    expect(await rig.everything()).not.toContain('forged');
    expect(await rig.opened()).toBe(1);
  });

  test('what is larger than any message of SNS is cut off, counted and logged', async () => {
    const rig = await intakeRig();
    const status = await rig.post('x'.repeat(3 * 1024 * 1024)).catch(() => 'cut off');
    expect([413, 'cut off']).toContain(status);
    expect(rig.reasons('http.refused')).toEqual(['too-large']);
    expect(rig.counter('tocsin_http_refused_total{reason="too-large"}')).toBe(1);
  });
});

describe('while nothing can be stored', () => {
  test.each<readonly [string, () => unknown]>([
    ['an alarm', () => notificationOf(alarmDocument())],
    ['a text', () => notificationOf('hello')],
    ['what cannot be read', () => notificationOf('{"AlarmName": ')],
    ['an alarm of a foreign account', () => notificationOf(alarmDocument({ account: '999988887777' }))],
    ['a confirmation', () => signed(confirmation('SubscriptionConfirmation'), signer)],
  ])('%s is answered with 503, and taken once when it is sent again', async (_what, message) => {
    const rig = await intakeRig();
    rig.trouble.writing = 'full';
    const body = stringify(message());
    expect(await rig.post(body)).toBe(503);
    expect(rig.reasons('sns.refused')).toEqual(['not-stored']);
    expect(rig.counter('tocsin_sns_refused_total{reason="not-stored"}')).toBe(1);
    rig.trouble.writing = undefined;
    expect([await rig.post(body), await rig.post(body)]).toEqual([200, 200]);
    const waiting = await rig.store.effects({ state: 'waiting', limit: 10 });
    const confirmations = waiting.filter(({ kind }) => kind === 'confirm-subscription');
    expect((await rig.opened()) + (await rig.notices()).length + confirmations.length).toBe(1);
  });
});
