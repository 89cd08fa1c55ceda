import { describe, expect, test } from 'vitest';
import { createTopicDocuments, messageOf } from '../../../bot/aws/paging/sns-topic-documents.ts';
import { awsRig } from './aws-rig.ts';
import { topicDocumentsContract } from './topic-documents-contract.ts';

describe('published postmortems to a topic of SNS', () => {
  topicDocumentsContract(async () => {
    const rig = await awsRig();
    return { ...rig, topicDocuments: createTopicDocuments((region) => rig.clients.sns(region)) };
  });
});

test('what fits in 256 KiB is whole, of what does not as much as fits is there, and that it was cut', () => {
  const shown = (text: string): string =>
    (JSON.parse(messageOf('s', text, 'it goes on')) as { readonly default: string }).default;
  expect(shown('a'.repeat(262_000))).toBe('a'.repeat(262_000));
  const cut = shown('"ộ😀'.repeat(100_000));
  const bytes = Buffer.byteLength(messageOf('s', '"ộ😀'.repeat(100_000), 'it goes on'));
  expect(bytes).toBeLessThanOrEqual(262_144);
  expect(bytes).toBeGreaterThan(261_900);
  expect(cut.endsWith('\n\nit goes on')).toBe(true);
  expect(cut.isWellFormed()).toBe(true);
});
