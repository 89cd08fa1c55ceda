/**
 * Stands in for @aws-sdk/credential-provider-node in the bundles: a function has its credentials in its environment, and
 * looking for them in profiles, containers and browsers would be a third of what is loaded.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined)
    throw Object.assign(new Error('the environment holds no credentials: this bundle is for Lambda'), {
      name: 'CredentialsProviderError',
    });
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }),
  };
};
