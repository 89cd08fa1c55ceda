import { openGate, slackRequest } from '../bot/serverless/slack-request.ts';
import type { SlackRequest, SlackResponse } from '../bot/slack/listeners/http-receiver.ts';

let gate: ((request: SlackRequest) => Promise<SlackResponse>) | undefined;

/** Everything that Slack sends: checked, stored, answered. */
export const handler = slackRequest((request) => {
  gate ??= openGate(process.env, (line) => void process.stdout.write(line));
  return gate(request);
});
