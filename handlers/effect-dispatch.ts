import { openDispatch } from '../bot/serverless/open-dispatch.ts';
import type { effectDispatch } from '../bot/serverless/effect-dispatch.ts';

let dispatch: ReturnType<typeof effectDispatch> | undefined;

/** Effects that were just stored, from the stream of the table. */
export const handler: ReturnType<typeof effectDispatch> = (event) => {
  dispatch ??= openDispatch(process.env, (line) => void process.stdout.write(line));
  return dispatch(event);
};
