import { StoreError } from '../../../bot/app/ports/index.ts';
import { createFolderArtefacts } from '../../../bot/store/index.ts';

// A process of its own, because a limit of file sizes is a process's: stores a big artefact and a small one in a folder.

const artefacts = createFolderArtefacts(process.argv[2]!);
for (const bytes of [1_000_000, 100]) {
  try {
    const stored = await artefacts.put(Buffer.alloc(bytes, 7), 'text/plain');
    console.log(`stored ${stored.bytes}`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.log(`${error.code} ${error.retryable ? 'retryable' : 'final'} ${error.message}`);
  }
}
