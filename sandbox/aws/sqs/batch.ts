import { recordsOf, textOf } from '../fields.ts';
import { AwsError } from '../service.ts';
import type { Fields } from '../service.ts';

/** Runs one entry after another: what one refuses does not touch the others. Limits: 1-10 entries with distinct ids. */
export function batch(input: Fields, each: (entry: Fields) => Fields): Fields {
  const entries = recordsOf(input, 'Entries');
  const ids = entries.map((entry) => textOf(entry, 'Id') ?? '');
  if (entries.length === 0)
    throw batchError('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > 10) {
    throw batchError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are 10. You have sent ${entries.length}.`,
    );
  }
  if (new Set(ids).size < ids.length)
    throw batchError(
      'BatchEntryIdsNotDistinct',
      'Two or more batch entries in the request have the same Id.',
    );

  const successful: Fields[] = [];
  const failed: Fields[] = [];
  for (const [at, entry] of entries.entries()) {
    const Id = ids[at];
    try {
      successful.push({ Id, ...each(entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      failed.push({ Id, SenderFault: error.status < 500, Code: error.queryCode, Message: error.message });
    }
  }
  return { Successful: successful, Failed: failed };
}

const batchError = (code: string, message: string): AwsError =>
  new AwsError(code, message, { queryCode: `AWS.SimpleQueueService.${code}` });
