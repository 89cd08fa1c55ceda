import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/**
 * One secret with all tokens as a JSON object of variables, since each secret costs by the month. It is made with a random
 * text in it, which no function takes for tokens: docs/deploy.md says how the true ones are put in.
 */
export function slackSecret(scope: Construct, id: string, key: IKey | undefined): Secret {
  const secret = new Secret(scope, id, {
    description: 'Tokens of Tocsin: {"SLACK_BOT_TOKEN": "xoxb-...", "SLACK_SIGNING_SECRET": "..."}',
    // Deleted with the stack, after the days that Secrets Manager keeps it.
    removalPolicy: RemovalPolicy.DESTROY,
    ...(key === undefined ? {} : { encryptionKey: Key.fromKeyArn(scope, `${id}Key`, key.keyArn) }),
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Tokens are made by Slack and replaced by a person there; no function could rotate them. docs/operations.md says how.',
  });
  return secret;
}
