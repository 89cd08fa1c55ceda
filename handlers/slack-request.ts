import { once } from '../bot/serverless/once.ts';
import { openSecrets } from '../bot/serverless/secrets.ts';
import { openGate, slackRequest } from '../bot/serverless/slack-request.ts';

const gate = once(async () =>
  openGate(await openSecrets(process.env), (line) => void process.stdout.write(line)),
);

/** Everything that Slack sends: checked, stored, answered. */
export const handler = slackRequest(async (request) => (await gate())(request));
