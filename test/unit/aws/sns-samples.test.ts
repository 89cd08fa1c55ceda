import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSnsTrust } from '../../../bot/aws/sns-trust/index.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';

const samples = fileURLToPath(new URL('../../../../shared/fixtures/sns-signed', import.meta.url));
const missing = existsSync(samples) ? '' : ' (skipped: ../shared/fixtures/sns-signed is not there)';
const files = missing ? [] : readdirSync(samples).filter((each) => each.endsWith('.json'));

test.skipIf(missing !== '')(
  `every message that AWS signed from 2021 to 2024 is believed${missing}`,
  async () => {
    const { verify } = createSnsTrust({
      certificates: samples,
      fetch: () => Promise.reject(new Error('not expected to fetch')),
      topics: 'any',
      acceptSignatureVersions: ['1', '2'],
    });
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
