import { SQSClient } from '@aws-sdk/client-sqs';
import { instantOf } from '../core/calendar/index.ts';
import { sendDelayed } from '../aws/work-queue.ts';
import { createJsonLog } from '../process/log.ts';
import { effectDispatch } from './effect-dispatch.ts';

/** The dispatcher as the function's environment says it. Throws with all that is missing. */
export function openDispatch(
  env: Readonly<Record<string, string | undefined>>,
  writeLog: (line: string) => void,
): ReturnType<typeof effectDispatch> {
  const missing = ['TOCSIN_EFFECT_QUEUE', 'AWS_REGION'].filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`not set: ${missing.join(', ')}`);
  const sqs = new SQSClient({
    region: env['AWS_REGION']!,
    // What fails is handed back to the stream, which delivers it again.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
    useQueueUrlAsEndpoint: false,
  });
  return effectDispatch({
    send: (messages) => sendDelayed(sqs, env['TOCSIN_EFFECT_QUEUE']!, messages),
    // Only a delay is counted from it: an effect that comes early waits, one that comes late is due.
    now: () => instantOf(Date.now()),
    log: createJsonLog(writeLog),
  });
}
