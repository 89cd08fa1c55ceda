import type { WebClient } from '@slack/web-api';
import { chatErrorOf } from './errors.ts';

/** One call, auth.test. Throws ChatError when Slack does not answer, or does not take the token. */
export async function slackAnswers(client: WebClient): Promise<void> {
  try {
    await client.apiCall('auth.test');
  } catch (error) {
    throw chatErrorOf('auth.test', error);
  }
}

/**
 * Slack's word for why it does not take the token (`invalid_auth`, `token_revoked` ...); undefined when it does, and
 * when Slack cannot be reached: that passes by itself. One call, auth.test.
 */
export async function tokenRefusal(client: WebClient): Promise<string | undefined> {
  try {
    await client.apiCall('auth.test');
    return undefined;
  } catch (error) {
    const { code, reason } = chatErrorOf('auth.test', error);
    return code === 'not-allowed' ? reason : undefined;
  }
}
