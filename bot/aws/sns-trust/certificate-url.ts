import { partitionNamed } from '../../core/catalogue/index.ts';

export type CertificateAddress = {
  readonly url: string;
  readonly host: string;
  /** `SimpleNotificationService-<32 hex digits>.pem`: different for each certificate. */
  readonly file: string;
  readonly partition: string;
};

/**
 * Where the certificate of a message is, if that is where SNS of the topic's own region and partition keeps its
 * certificates: exactly `https://sns.<region>.<suffix>/SimpleNotificationService-<32 hex>.pem`. Compared as text, so
 * that no reading of a URL (user names, ports, dots, encodings) can differ from the fetching one. The pattern of AWS's
 * own validators is not used: it fits `sns.s3-us-west-2.amazonaws.com`, which is a bucket that anybody can own.
 */
export function certificateAddress(url: string, topicArn: string): CertificateAddress | undefined {
  const topic = /^arn:([a-z-]{3,20}):sns:([a-z0-9-]{3,30}):\d{1,20}:[^\s:]{1,300}$/.exec(topicArn);
  const partition = partitionNamed(topic?.[1] ?? '');
  const region = topic?.[2] ?? '';
  if (!partition?.region.test(region)) return undefined;
  const host = `sns.${region}.${partition.suffix}`;
  const start = `https://${host}/`;
  if (!url.startsWith(start)) return undefined;
  const file = url.slice(start.length);
  if (!/^SimpleNotificationService-[0-9a-f]{32}\.pem$/.test(file)) return undefined;
  return { url: start + file, host, file, partition: partition.name };
}
