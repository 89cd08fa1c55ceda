import { StoreError } from '../../app/ports/index.ts';
import type { ArchiveSource, ArchiveTarget } from './archive.ts';

const sqliteFile = (spec: string): string | undefined => /^sqlite:(.+)$/.exec(spec)?.[1];

/**
 * Opens `sqlite:FILE` or `dynamodb://REGION/TABLE` to read all of it.
 *
 * @param alone nobody else may use it meanwhile: for a store that is moved or whose mark is changed. A table cannot tell
 */
export async function openSource(spec: string, options: { readonly alone: boolean }): Promise<ArchiveSource> {
  const file = sqliteFile(spec);
  if (file !== undefined) {
    const { openSqliteSource } = await import('../sqlite/archive.ts');
    return openSqliteSource(file, options);
  }
  const { table, done } = await openTableOf(spec);
  const { dynamoSource } = await import('../dynamodb/archive.ts');
  const source = dynamoSource(table);
  return { ...source, close: () => source.close().finally(done) };
}

/**
 * Opens an empty store to fill it.
 *
 * @param mark tells one import from another: what was broken off is gone on with by the same one only
 */
export async function openTarget(spec: string, mark: string): Promise<ArchiveTarget> {
  const file = sqliteFile(spec);
  if (file !== undefined) {
    const { openSqliteTarget } = await import('../sqlite/archive.ts');
    return openSqliteTarget(file);
  }
  const { table, done } = await openTableOf(spec);
  const { dynamoTarget } = await import('../dynamodb/archive.ts');
  try {
    const target = await dynamoTarget(table, mark);
    return {
      put: (things) => target.put(things),
      end: (newest) => target.end(newest).finally(done),
      abandon: () => target.abandon().finally(done),
    };
  } catch (error) {
    done();
    throw error;
  }
}

async function openTableOf(spec: string) {
  if (!spec.startsWith('dynamodb:')) {
    const allowed = 'what can be exported and imported is sqlite:FILE or dynamodb://REGION/TABLE';
    throw new StoreError('unavailable', `${JSON.stringify(spec.slice(0, 300))}: ${allowed}`, {
      retryable: false,
    });
  }
  const { dynamoClient, tablePlace, openTable } = await import('../dynamodb/index.ts');
  const place = tablePlace(spec);
  const client = dynamoClient(place);
  return {
    table: openTable(client, { place, random: Math.random }),
    done: (): void => client.destroy(),
  };
}
