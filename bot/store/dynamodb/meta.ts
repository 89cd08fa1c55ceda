import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { StoreError, type Store } from '../../app/ports/index.ts';
import { metaKey } from './keys.ts';
import { tableVersion } from './schema.ts';
import type { Table } from './table.ts';

/** The newest instant is written into the table so often; own time is told it when a store is opened. */
const notedEverySec = 60;

/**
 * Looks whether this program may use the table, and marks a new one as Tocsin's.
 *
 * @returns about the newest instant that is stored; undefined for a new table
 */
export async function openMeta(table: Table, readOnly: boolean): Promise<Instant | undefined> {
  const { region, table: name } = table.place;
  const item = await table.get(metaKey);
  if (item === undefined) {
    // Somebody else may do the same at the same time: then it is there, and says the same.
    if (!readOnly) await table.putIf({ ...metaKey, ...tableVersion }, 'attribute_not_exists(pk)', undefined);
    return undefined;
  }
  const { minReader, writtenBy, movedTo, importing, newest } = item as {
    readonly importing?: string;
    readonly minReader?: number;
    readonly writtenBy?: number;
    readonly movedTo?: string;
    readonly newest?: Instant;
  };
  if ((minReader ?? 0) > tableVersion.minReader) {
    throw new StoreError(
      'incompatible',
      `table ${name} in ${region} needs a newer Tocsin (its format ${writtenBy} can be read from ${minReader} on, ` +
        `this one knows ${tableVersion.minReader})`,
      { retryable: false },
    );
  }
  if (movedTo !== undefined && !readOnly) {
    throw new StoreError(
      'incompatible',
      `table ${name} in ${region} was moved to ${movedTo}: start Tocsin there; to go on here, tocsin export --take-back`,
      {
        retryable: false,
      },
    );
  }
  if (importing !== undefined) {
    throw new StoreError(
      'incompatible',
      `an import into table ${name} in ${region} was not finished: run the same tocsin import again, or make a new table`,
      { retryable: false },
    );
  }
  return newest;
}

/** Notes how far time has come, once a minute at most. */
export function notingTime(table: Table, store: Store): Store {
  let noted: Instant = '';
  async function note(at: Instant): Promise<void> {
    if (noted !== '' && at < plusSec(noted, notedEverySec)) return;
    noted = at;
    await table.update({
      Key: metaKey,
      UpdateExpression: 'SET newest = :at',
      ConditionExpression: 'attribute_not_exists(newest) OR newest < :at',
      ExpressionAttributeValues: { ':at': at },
    });
  }
  return {
    ...store,
    async append(batch) {
      const outcome = await store.append(batch);
      // What was appended stands, whatever becomes of this.
      if (outcome.ok) await note(batch.recordedAt).catch(() => undefined);
      return outcome;
    },
  };
}
