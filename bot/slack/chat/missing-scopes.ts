import { WebClient } from '@slack/web-api';
import { botScopes } from '../manifest.ts';
import { webClientOptions } from './client.ts';
import { chatErrorOf } from './errors.ts';

export type TokenExamined = {
  /** Slack's word for why it does not take the token, or that it did not answer. */
  readonly refused?: string;
  /** Of those in the manifest. */
  readonly missing: readonly string[];
};

/** What a bot token lacks, as Slack says it in a header of auth.test. One call; never throws. */
export async function examineToken(token: string, apiUrl: string | undefined): Promise<TokenExamined> {
  const client = new WebClient(token, {
    ...webClientOptions(),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });
  try {
    const { response_metadata: about } = await client.apiCall('auth.test');
    const granted = about?.scopes;
    return { missing: granted === undefined ? [] : botScopes.filter((scope) => !granted.includes(scope)) };
  } catch (error) {
    const { reason, message } = chatErrorOf('auth.test', error);
    return { refused: reason ?? message, missing: [] };
  }
}
