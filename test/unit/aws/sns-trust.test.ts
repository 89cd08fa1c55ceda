import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createSnsTrust, type SnsTrustOptions } from '../../../bot/aws/sns-trust/index.ts';
import { snsEnvelope } from '../../../bot/core/alarm/index.ts';
import {
  certificateFile,
  certificateUrl,
  confirmation,
  envelopeOf,
  notification,
  signed,
  signerFor,
  topic,
  type Message,
} from './signed-message.ts';

const signer = signerFor();
const folders: string[] = [];

afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'sns-trust-'));
  folders.push(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const certificates = folder({ [certificateFile]: signer.pem });

const noFetch = async (url: string): Promise<Response> => {
  throw new Error(`not expected to fetch ${url}`);
};

const trust = (options: Partial<SnsTrustOptions> = {}) =>
  createSnsTrust({
    certificates,
    fetch: noFetch,
    topics: [topic],
    acceptSignatureVersions: ['1', '2'],
    ...options,
  });

/** Trust without a folder, whose certificates come from `answer`. */
const fetching = (answer: () => Response, options: Partial<SnsTrustOptions> = {}) => {
  const fetched: string[] = [];
  const { verify } = createSnsTrust({
    fetch: async (url, init) => {
      fetched.push(`${url} redirect=${init.redirect} limited=${init.signal instanceof AbortSignal}`);
      return answer();
    },
    topics: [topic],
    acceptSignatureVersions: ['2'],
    ...options,
  });
  return { verify, fetched };
};

/** The last digit of base64 has bits that mean nothing. */
const respelled = (signed(notification, signer)['Signature'] ?? '').replace(
  /(.)==$/,
  (_all, digit: string) => `${String.fromCharCode(digit.charCodeAt(0) + 1)}==`,
);

describe('a message that SNS signed', () => {
  test.each<[string, Message]>([
    ['a notification in version 2', notification],
    ['a notification in version 1', { ...notification, SignatureVersion: '1' }],
    ['one with an empty subject', { ...notification, Subject: '' }],
    ['one in Vietnamese with an emoji', { ...notification, Message: 'Đĩa đầy 💥' }],
    ['a subscription confirmation', confirmation('SubscriptionConfirmation')],
    ['an unsubscribe confirmation', confirmation('UnsubscribeConfirmation')],
  ])('is believed: %s', async (_name, message) => {
    expect(await trust().verify(envelopeOf(signed(message, signer)))).toEqual({ ok: true });
  });

  test('is believed without a subject, and with a null one as Lambda gets it', async () => {
    const { Subject: _subject, ...rest } = notification;
    const message = signed(rest, signer);
    expect(await trust().verify(envelopeOf(message))).toEqual({ ok: true });
    const envelope = snsEnvelope({
      ...message,
      Subject: null,
      SigningCertUrl: certificateUrl,
      SigningCertURL: undefined,
    });
    expect(envelope && (await trust().verify(envelope))).toEqual({ ok: true });
  });

  test('is refused after any change of one bit in any signed field', async () => {
    const messages = [
      notification,
      confirmation('SubscriptionConfirmation'),
      confirmation('UnsubscribeConfirmation'),
    ];
    const anyTopic = trust({ topics: 'any' });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          ...messages.map((each) => envelopeOf(signed({ ...each, Message: 'ä\uFFFD💥z' }, signer))),
        ),
        fc.constantFrom(
          'message',
          'messageId',
          'subject',
          'timestamp',
          'topicArn',
          'token',
          'subscribeUrl' as const,
        ),
        fc.nat(),
        fc.nat({ max: 15 }),
        async (envelope, field, position, bit) => {
          const text = (envelope as Readonly<Record<string, string | undefined>>)[field];
          if (text === undefined) return;
          const at = position % text.length;
          const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
          const changed = { ...envelope, [field]: text.slice(0, at) + flipped + text.slice(at + 1) };
          expect((await anyTopic.verify(changed)).ok).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each<[string, Message]>([
    ['as another type', { Type: 'SubscriptionConfirmation', Token: 'abc', SubscribeURL: 'https://x' }],
    ['with a subject that was empty', { Subject: 'x' }],
    [
      'with its text moved into the subject',
      { Message: '{"AlarmName":"checkout-5xx"}', Subject: 'second line' },
    ],
    [
      'with the signature of another message',
      { Signature: signed({ ...notification, Message: 'x' }, signer)['Signature'] ?? '' },
    ],
    ['with a signature that is none', { Signature: '%%%' }],
    ['with a signature in another spelling of the same bytes', { Signature: respelled }],
    ['with half a signature', { Signature: 'QUJD'.repeat(20) }],
    ['in the other version', { SignatureVersion: '1' }],
  ])('is refused %s', async (_name, change) => {
    const message = signed(
      { ...notification, ...('Subject' in change && change['Subject'] === 'x' && { Subject: '' }) },
      signer,
    );
    expect(await trust().verify(envelopeOf({ ...message, ...change }))).toMatchObject({
      ok: false,
      reason: 'signature',
    });
  });

  test('is refused when another key signed it', async () => {
    const other = signed(notification, signerFor());
    expect(await trust().verify(envelopeOf(other))).toMatchObject({
      ok: false,
      reason: 'signature',
      retryable: false,
    });
  });

  test('is refused when a line break stands where it could move the border between fields', async () => {
    const message = signed({ ...notification, MessageId: 'a\nSubject\nb' }, signer);
    expect(await trust().verify(envelopeOf(message))).toMatchObject({
      reason: 'malformed',
      detail: 'messageId has a line break',
    });
  });

  test('is refused with half a character, which has the same bytes as another', async () => {
    const message = signed({ ...notification, Message: 'a\uFFFD' }, signer);
    expect(await trust().verify(envelopeOf({ ...message, Message: 'a\uD800' }))).toMatchObject({
      reason: 'malformed',
    });
  });

  test.each(['', 'yesterday', '2026-03-12T14:02:10Z', '2026-13-12T14:02:10.123Z'])(
    'is refused with the time %j',
    async (Timestamp) => {
      const message = signed({ ...notification, Timestamp }, signer);
      expect(await trust().verify(envelopeOf(message))).toMatchObject({ reason: 'malformed' });
    },
  );

  test('is refused as a confirmation without a token', async () => {
    const { Token: _token, ...rest } = confirmation('UnsubscribeConfirmation');
    expect(await trust().verify(envelopeOf(signed(rest, signer)))).toMatchObject({ reason: 'malformed' });
  });
});

describe('the topic', () => {
  test('has to be one of those configured, whatever the signature', async () => {
    const other = signed({ ...notification, TopicArn: 'arn:aws:sns:eu-west-1:999999999999:alarms' }, signer);
    expect(await trust().verify(envelopeOf(other))).toEqual({
      ok: false,
      reason: 'topic-not-allowed',
      detail: `"arn:aws:sns:eu-west-1:999999999999:alarms" is not configured; configured are ${topic}`,
      retryable: false,
    });
  });

  test.each([`${topic}s`, topic.toUpperCase(), `${topic} `, `${topic}\u0000`, ''])(
    'is not %j',
    async (TopicArn) => {
      const verdict = await trust().verify(envelopeOf(signed({ ...notification, TopicArn }, signer)));
      expect(verdict).toMatchObject({ ok: false, reason: 'topic-not-allowed' });
    },
  );
});

describe('the signature version', () => {
  test('has to be one of those accepted', async () => {
    const message = signed({ ...notification, SignatureVersion: '1' }, signer);
    expect(await trust({ acceptSignatureVersions: ['2'] }).verify(envelopeOf(message))).toMatchObject({
      reason: 'signature-version',
      detail: 'version "1"; accepted are 2',
    });
    expect(await trust().verify(envelopeOf({ ...message, SignatureVersion: '3' }))).toMatchObject({
      reason: 'signature-version',
    });
  });
});

describe('the address of the certificate', () => {
  const path = `/${certificateFile}`;

  test.each<[string, string]>([
    ['arn:aws:sns:us-east-1:111122223333:t', 'sns.us-east-1.amazonaws.com'],
    ['arn:aws:sns:ap-southeast-7:111122223333:t', 'sns.ap-southeast-7.amazonaws.com'],
    ['arn:aws-us-gov:sns:us-gov-west-1:111122223333:t', 'sns.us-gov-west-1.amazonaws.com'],
    ['arn:aws-cn:sns:cn-north-1:111122223333:t', 'sns.cn-north-1.amazonaws.com.cn'],
    ['arn:aws-eusc:sns:eusc-de-east-1:111122223333:t', 'sns.eusc-de-east-1.amazonaws.eu'],
    ['arn:aws-iso:sns:us-iso-east-1:111122223333:t', 'sns.us-iso-east-1.c2s.ic.gov'],
    ['arn:aws-iso-b:sns:us-isob-east-1:111122223333:t', 'sns.us-isob-east-1.sc2s.sgov.gov'],
    ['arn:aws-iso-e:sns:eu-isoe-west-1:111122223333:t', 'sns.eu-isoe-west-1.cloud.adc-e.uk'],
    ['arn:aws-iso-f:sns:us-isof-south-1:111122223333:t', 'sns.us-isof-south-1.csp.hci.ic.gov'],
  ])('of %s is on %s', async (TopicArn, host) => {
    const message = signed({ ...notification, TopicArn, SigningCertURL: `https://${host}${path}` }, signer);
    expect(await trust({ topics: 'any' }).verify(envelopeOf(message))).toEqual({ ok: true });
    const elsewhere = { ...message, SigningCertURL: `https://sns.eu-central-1.amazonaws.com${path}` };
    expect(await trust({ topics: 'any' }).verify(envelopeOf(elsewhere))).toMatchObject({
      reason: 'certificate-url',
    });
  });

  test.each([
    '',
    'sns.eu-west-1.amazonaws.com',
    `http://sns.eu-west-1.amazonaws.com${path}`,
    `HTTPS://sns.eu-west-1.amazonaws.com${path}`,
    `https:\\\\sns.eu-west-1.amazonaws.com${path}`,
    `//sns.eu-west-1.amazonaws.com${path}`,
    ` https://sns.eu-west-1.amazonaws.com${path}`,
    `https://SNS.eu-west-1.amazonaws.com${path}`,
    `https://sns.eu-west-1.amazonaws.com.${path}`,
    `https://sns.eu-west-1.amazonaws.com:443${path}`,
    `https://sns.eu-west-1.amazonaws.com:8443${path}`,
    `https://user@sns.eu-west-1.amazonaws.com${path}`,
    `https://sns.eu-west-1.amazonaws.com@evil.example${path}`,
    `https://evil.example/sns.eu-west-1.amazonaws.com${path}`,
    `https://sns.eu-west-1.amazonaws.com.evil.example${path}`,
    `https://sns.eu-west-1.amazonaws.com.cn${path}`,
    `https://sns.eu-west-1.amazonaws.eu${path}`,
    `https://evil-sns.eu-west-1.amazonaws.com${path}`,
    `https://sns.eu-west-2.amazonaws.com${path}`,
    `https://sns.s3-us-west-2.amazonaws.com${path}`,
    `https://sns.s3.amazonaws.com${path}`,
    `https://sns.s3.eu-west-1.amazonaws.com${path}`,
    `https://sns.amazonaws.com${path}`,
    `https://sqs.eu-west-1.amazonaws.com${path}`,
    `https://sns.eu-west-1.amazonaws.com${path}?x=1`,
    `https://sns.eu-west-1.amazonaws.com${path}#x`,
    `https://sns.eu-west-1.amazonaws.com/${path}`,
    `https://sns.eu-west-1.amazonaws.com/a${path}`,
    `https://sns.eu-west-1.amazonaws.com/../${certificateFile}`,
    `https://sns.eu-west-1.amazonaws.com/%2e%2e/${certificateFile}`,
    `https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe`,
    `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${'0A1B2C3D'.repeat(4)}.pem`,
    `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a1b.pem`,
    `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${'0a1b2c3d'.repeat(4)}.pem.exe`,
    `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${'0a1b2c3d'.repeat(4)}%2epem`,
    `https://sns.eu-west-1.amazonaws.com/Notification-${'0a1b2c3d'.repeat(4)}.pem`,
    'file:///etc/ssl/cert.pem',
    'https://169.254.169.254/latest/meta-data/',
    `https://xn--sns-eu-west-1.amazonaws.com${path}`,
  ])('is not %j', async (SigningCertURL) => {
    const message = signed({ ...notification, SigningCertURL }, signer);
    expect(await trust().verify(envelopeOf(message))).toMatchObject({
      reason: 'certificate-url',
      retryable: false,
    });
  });

  test('is not looked at when it has a line break', async () => {
    const message = signed({ ...notification, SigningCertURL: `${certificateUrl}\n` }, signer);
    expect(await trust().verify(envelopeOf(message))).toMatchObject({ ok: false, reason: 'malformed' });
  });

  test.each([
    'arn:aws:sns:s3-us-west-2:111122223333:t',
    'arn:aws:sns:us-west-2.evil.example:111122223333:t',
    'arn:aws-evil:sns:eu-west-1:111122223333:t',
    'arn:aws:sns:cn-north-1:111122223333:t',
    'arn:aws:sqs:eu-west-1:111122223333:t',
    'arn:aws:sns::111122223333:t',
    'alarms',
  ])('is none for the topic %j', async (TopicArn) => {
    const region = TopicArn.split(':')[3] ?? '';
    const SigningCertURL = `https://sns.${region}.amazonaws.com${path}`;
    const message = signed({ ...notification, TopicArn, SigningCertURL }, signer);
    expect(await trust({ topics: 'any' }).verify(envelopeOf(message))).toMatchObject({
      reason: 'certificate-url',
    });
  });
});

describe('the certificate', () => {
  test.each<[string, Parameters<typeof signerFor>[0], string]>([
    ['a key of 1,024 bits', { modulusBits: 1024 }, 'certificate-invalid'],
    ['another name', { commonName: 'evil.example' }, 'certificate-invalid'],
    ['a longer name', { commonName: 'sns.amazonaws.com.evil.example' }, 'certificate-invalid'],
    [
      'the name of the host in the commercial partition',
      { commonName: 'sns.eu-west-1.amazonaws.com' },
      'certificate-invalid',
    ],
    ['a validity that ended before', { notAfter: '2026-03-12T14:02:10.000Z' }, 'certificate-not-valid-then'],
    ['a validity that began later', { notBefore: '2026-03-12T14:02:11.000Z' }, 'certificate-not-valid-then'],
  ])('with %s is refused as %s', async (_name, request, reason) => {
    const bad = signerFor(request);
    const verdict = await trust({ certificates: folder({ [certificateFile]: bad.pem }) }).verify(
      envelopeOf(signed(notification, bad)),
    );
    expect(verdict).toMatchObject({ ok: false, reason, retryable: false });
  });

  test('that has expired since still proves an old message', async () => {
    const old = signerFor({ notBefore: '2026-03-01T00:00:00.000Z', notAfter: '2026-03-13T00:00:00.000Z' });
    const verdict = await trust({ certificates: folder({ [certificateFile]: old.pem }) }).verify(
      envelopeOf(signed(notification, old)),
    );
    expect(verdict).toEqual({ ok: true });
  });

  test('of another partition may carry the name of its host', async () => {
    const cn = signerFor({ commonName: 'sns.cn-north-1.amazonaws.com.cn' });
    const message = signed(
      {
        ...notification,
        TopicArn: 'arn:aws-cn:sns:cn-north-1:111122223333:t',
        SigningCertURL: `https://sns.cn-north-1.amazonaws.com.cn/${certificateFile}`,
      },
      cn,
    );
    const options = { topics: 'any' as const, certificates: folder({ [certificateFile]: cn.pem }) };
    expect(await trust(options).verify(envelopeOf(message))).toEqual({ ok: true });
  });
});

describe('where certificates come from', () => {
  const message = envelopeOf(signed(notification, signer));
  const pem = () => new Response(signer.pem);

  test('the network is asked once for each certificate, without redirects and within limits', async () => {
    const { verify, fetched } = fetching(pem);
    const verdicts = await Promise.all([verify(message), verify(message)]);
    expect([...verdicts, await verify(message)]).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(fetched).toEqual([`${certificateUrl} redirect=error limited=true`]);
  });

  test('a fetched certificate is kept on disk, and read from there by the next process', async () => {
    const cacheDir = join(folder(), 'new');
    expect(await fetching(pem, { cacheDir }).verify(message)).toEqual({ ok: true });
    const [file = ''] = readdirSync(cacheDir);
    expect(readdirSync(cacheDir)).toEqual([`sns.eu-west-1.amazonaws.com-${certificateFile}`]);
    expect(readFileSync(join(cacheDir, file), 'utf8')).toContain('BEGIN CERTIFICATE');
    expect(await fetching(() => new Response('', { status: 500 }), { cacheDir }).verify(message)).toEqual({
      ok: true,
    });
  });

  test('a damaged file in the cache is fetched again', async () => {
    const cacheDir = folder({ [`sns.eu-west-1.amazonaws.com-${certificateFile}`]: 'half a cert' });
    const { verify, fetched } = fetching(pem, { cacheDir });
    expect(await verify(message)).toEqual({ ok: true });
    expect(fetched).toHaveLength(1);
  });

  test('a cache that cannot be written costs a fetch and nothing else', async () => {
    const cacheDir = join(folder({ file: '' }), 'file', 'below-a-file');
    expect(await fetching(pem, { cacheDir }).verify(message)).toEqual({ ok: true });
  });

  test.each<[string, () => Response]>([
    ['a 404', () => new Response('', { status: 404 })],
    ['a redirect', () => new Response('', { status: 302, headers: { location: 'https://evil.example' } })],
    ['a page of a captive portal', () => new Response('<html>')],
    ['a certificate followed by 17 KB', () => new Response(signer.pem + '\n'.repeat(17 * 1024))],
    [
      'a broken connection',
      () => {
        throw new TypeError('fetch failed');
      },
    ],
  ])('%s is worth another try', async (_name, answer) => {
    const verdict = await fetching(answer).verify(message);
    expect(verdict).toMatchObject({ ok: false, reason: 'certificate-unavailable', retryable: true });
  });

  test('a certificate that is fetched and is not one of SNS is refused for good and not kept', async () => {
    const cacheDir = folder();
    const bad = signerFor({ commonName: 'evil.example' });
    const verdict = await fetching(() => new Response(bad.pem), { cacheDir }).verify(message);
    expect(verdict).toMatchObject({ reason: 'certificate-invalid', retryable: false });
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  test('at most 4 are fetched at the same time, the fifth is asked to come again', async () => {
    const waiting: ((response: Response) => void)[] = [];
    const { verify } = createSnsTrust({
      fetch: () => new Promise((resolve) => waiting.push(resolve)),
      topics: [topic],
      acceptSignatureVersions: ['2'],
    });
    const named = (digit: number) =>
      envelopeOf({
        ...signed(notification, signer),
        SigningCertURL: `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${String(digit).repeat(32)}.pem`,
      });
    const first = [1, 2, 3, 4].map((digit) => verify(named(digit)));
    expect(await verify(named(5))).toMatchObject({ reason: 'certificate-unavailable', retryable: true });
    waiting.forEach((resolve) => resolve(pem()));
    expect(await Promise.all(first)).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
  });
});
