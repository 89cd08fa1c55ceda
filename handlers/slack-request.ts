import { withSecret } from '../bot/aws/secret-environment.ts';
import { openGate, slackRequest } from '../bot/serverless/slack-request.ts';
import type { SlackRequest, SlackResponse } from '../bot/slack/listeners/http-receiver.ts';

let gate: Promise<(request: SlackRequest) => Promise<SlackResponse>> | undefined;

/** Everything that Slack sends: checked, stored, answered. */
export const handler = slackRequest(async (request) => {
  gate ??= open().catch((error: unknown) => {
    gate = undefined;
    throw error;
  });
  const handle = await gate;
  return await handle(request);
});

const open = async () => openGate(await withSecret(process.env), (line) => void process.stdout.write(line));
