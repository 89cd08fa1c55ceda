import { parentPort } from 'node:worker_threads';
import { prepare } from './ground.ts';
import { runSeed } from './run-seed.ts';
import type { Task } from './simulate.ts';

const ground = await prepare();

parentPort?.on('message', (task: Task) => {
  runSeed({ ...ground, ...task }).then(
    // The trace of a story that went well is read by nobody.
    (result) => parentPort?.postMessage(result.violations.length > 0 ? result : { ...result, trace: [] }),
    (error: unknown) => {
      throw new Error(`seed ${task.seed}: ${String(error)}`, { cause: error });
    },
  );
});
