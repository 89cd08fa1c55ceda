import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { SQSClient } from '@aws-sdk/client-sqs';
import { instantOf } from '../core/calendar/index.ts';
import { sendInOrder } from '../aws/work-queue.ts';
import { createCounters, createJsonLog } from '../process/log.ts';
import { withRenewedToken } from '../slack/chat/renewed-token.ts';
import { createGate } from '../slack/listeners/gate.ts';
import type { SlackRequest, SlackResponse } from '../slack/listeners/http-receiver.ts';
import type { StoredWork } from '../slack/listeners/stored-work.ts';
import type { Environment } from '../process/environment.ts';
import type { Secrets } from './secrets.ts';

type Answer = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Everything that Slack sends, over a function URL or an HTTP API. Loads next to nothing: Slack waits 3 s for a cold start. */
export function slackRequest(handle: (request: SlackRequest) => Promise<SlackResponse>): Answer {
  return async ({ headers, body = '', isBase64Encoded, requestContext }) => {
    if (requestContext.http.method !== 'POST') return { statusCode: 405, body: '' };
    const { status, ...answer } = await handle({
      // Names of headers come in lower case, and any other form would be no signature.
      headers,
      body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    });
    return { statusCode: status, headers: { ...answer.headers }, body: answer.body };
  };
}

type Gate = (request: SlackRequest) => Promise<SlackResponse>;

/**
 * The gate as the function's environment says it; what a new signing secret has signed is let in without a restart.
 * Throws with all that is missing.
 */
export function openGate({ env, renew }: Secrets, writeLog: (line: string) => void): Gate {
  let signedBy = env['SLACK_SIGNING_SECRET'];
  const gateOf = gateWith(env, writeLog, renew);
  let gate = gateOf(signedBy!);
  return async (request) => {
    const answer = await gate(request);
    if (answer.status !== 401) return answer;
    const { SLACK_SIGNING_SECRET: now } = await renew();
    if (now === undefined || now === signedBy) return answer;
    signedBy = now;
    gate = gateOf(now);
    return gate(request);
  };
}

function gateWith(
  env: Environment,
  writeLog: (line: string) => void,
  renew: Secrets['renew'],
): (signingSecret: string) => Gate {
  const needed = ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'TOCSIN_SLACK_QUEUE', 'AWS_REGION'] as const;
  const missing = needed.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`not set: ${missing.join(', ')}`);
  const sqs = new SQSClient({
    region: env['AWS_REGION']!,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 500, requestTimeout: 1000, throwOnRequestTimeout: true },
    useQueueUrlAsEndpoint: false,
  });
  const apiUrl = env['SLACK_API_URL'] ?? 'https://slack.com/api/';
  const token = env['SLACK_BOT_TOKEN']!;
  const parts = {
    token,
    apiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    send: withRenewedToken(fetch, token, async () => (await renew())['SLACK_BOT_TOKEN']),
    locale: env['TOCSIN_LOCALE'] === 'vi' ? ('vi' as const) : ('en' as const),
    nowSec: () => Date.now() / 1000,
    now: () => instantOf(Date.now()),
    store: (work: StoredWork, { group, identity }: { readonly group: string; readonly identity: string }) =>
      sendInOrder(sqs, env['TOCSIN_SLACK_QUEUE']!, { body: JSON.stringify(work), group, identity }),
    log: createJsonLog(writeLog),
    counters: createCounters(),
  };
  return (signingSecret) => createGate({ ...parts, signingSecret });
}
