import type { WebClient } from '@slack/web-api';
import { chatErrorOf } from './errors.ts';

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
