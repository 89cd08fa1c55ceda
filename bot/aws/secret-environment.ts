import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

type Environment = Readonly<Record<string, string | undefined>>;

/** Resolves to the text of a secret; rejects when it cannot be read. */
export type ReadSecret = (arn: string) => Promise<string | undefined>;

/** What a variable may be called (POSIX.1, 8.1), so that a secret cannot hold anything else. */
const variable = /^[A-Z_][A-Z0-9_]{0,127}$/;

/**
 * Variables that a secret may not set: those of Lambda, the SDK and Node, with which it could lead the function to other
 * credentials or other code.
 */
const notFromSecret = /^(?:AWS_|_|LAMBDA_|NODE_|LD_|PATH$)/;

/**
 * The environment together with the variables that the secret `TOCSIN_SECRET` (an ARN) holds as a JSON object of texts.
 * What is set in both is taken from the secret; without the variable nothing is read. Rejects with the names of what is
 * wrong, never with a value.
 */
export async function withSecret(env: Environment, read: ReadSecret = readSecret(env)): Promise<Environment> {
  const arn = env['TOCSIN_SECRET'] ?? '';
  if (arn === '') return env;
  const text = await read(arn);
  const values = objectOf(text);
  if (values === undefined) {
    throw new Error(`the secret ${arn} is no JSON object: {"SLACK_BOT_TOKEN": "xoxb-...", ...}`);
  }
  const wrong = Object.entries(values)
    .filter(([name, value]) => !variable.test(name) || notFromSecret.test(name) || typeof value !== 'string')
    .map(([name]) => JSON.stringify(name.slice(0, 40)));
  if (wrong.length > 0) {
    throw new Error(
      `the secret ${arn} holds what is no variable with a text, or not one of its own: ${wrong.join(', ')}`,
    );
  }
  return { ...env, ...(values as Record<string, string>) };
}

/** One client for one call at a cold start: twice at most, 1.5 s each, since Slack waits 3 s for all of it. */
function readSecret(env: Environment): ReadSecret {
  return async (SecretId) => {
    const client = new SecretsManagerClient({
      ...(env['AWS_REGION'] === undefined ? {} : { region: env['AWS_REGION'] }),
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 500, requestTimeout: 1500, throwOnRequestTimeout: true },
    });
    try {
      return (await client.send(new GetSecretValueCommand({ SecretId }))).SecretString;
    } finally {
      client.destroy();
    }
  };
}

function objectOf(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
