import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSnsTrust } from '../../../bot/aws/sns-trust/index.ts';
import { parseNotification, snsEnvelope } from '../../../bot/core/alarm/index.ts';

const samples = fileURLToPath(new URL('../../../../shared/fixtures/sns-signed', import.meta.url));
const missing = existsSync(samples) ? '' : ' (skipped: ../shared/fixtures/sns-signed is not there)';
const files = missing ? [] : readdirSync(samples).filter((each) => each.endsWith('.json'));

const { verify } = createSnsTrust({
  certificates: samples,
  fetch: () => Promise.reject(new Error('not expected to fetch')),
  topics: 'any',
  acceptSignatureVersions: ['1', '2'],
});

test.skipIf(missing !== '')(
  `every message that AWS signed from 2021 to 2024 is believed${missing}`,
  async () => {
    const rows = files.flatMap((file) =>
      parseNotification(readFileSync(`${samples}/${file}`, 'utf8')).map((row) => ({ file, sns: row.sns })),
    );
    const verdicts = await Promise.all(
      rows.map(async ({ file, sns }) => ({ file, verdict: sns ? await verify(sns) : 'not an SNS message' })),
    );
    expect(verdicts).toEqual(rows.map(({ file }) => ({ file, verdict: { ok: true } })));
    expect(verdicts.length).toBeGreaterThanOrEqual(10);
  },
);

/** As SNS names them; which of them are signed depends on the type. */
const signedFields = [
  'Message',
  'MessageId',
  'Subject',
  'SubscribeURL',
  'Timestamp',
  'Token',
  'TopicArn',
  'Type',
  'Signature',
] as const;

test.skipIf(missing !== '')(
  `no message that AWS signed is believed with one bit changed in a signed field or in its signature${missing}`,
  async () => {
    const messages = files.flatMap((file) =>
      messagesIn(JSON.parse(readFileSync(`${samples}/${file}`, 'utf8'))),
    );
    expect(messages.length).toBeGreaterThanOrEqual(10);
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...messages),
        fc.constantFrom(...signedFields),
        fc.nat(),
        fc.nat({ max: 7 }),
        async (message, field, position, bit) => {
          const isNotification = message['Type'] === 'Notification';
          const unsigned = isNotification ? ['SubscribeURL', 'Token'] : ['Subject'];
          const bytes = Buffer.from(textOf(message[field]));
          if (bytes.length === 0 || unsigned.includes(field)) return;
          bytes[position % bytes.length]! ^= 1 << bit;
          tried += 1;
          const envelope = snsEnvelope({ ...message, [field]: bytes.toString('utf8') });
          expect(envelope !== undefined && (await verify(envelope)).ok).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
    expect(tried).toBeGreaterThan(500);
  },
);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type Message = Readonly<Record<string, unknown>>;

/** The SNS messages of a body or of a Lambda event. */
const messagesIn = (body: Message): readonly Message[] =>
  Array.isArray(body['Records']) ? (body['Records'] as { Sns: Message }[]).map(({ Sns }) => Sns) : [body];
