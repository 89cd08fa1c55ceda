import { verify as verifySignature, type KeyObject } from 'node:crypto';
import type { SnsEnvelope } from '../../core/alarm/index.ts';
import { epochMs, isInstant } from '../../core/calendar/index.ts';
import { certificateAddress } from './certificate-url.ts';
import { createCertificates, type CertificateFetch } from './certificates.ts';
import { certificateFault, validityFault } from './check-certificate.ts';
import { signedText } from './signed-text.ts';
import { refuse, type Refused, type SnsVerdict } from './verdict.ts';

/** `1` is SHA-1 with RSA, still the default of topics; `2` is SHA-256 with RSA. */
export type SignatureVersion = '1' | '2';

export type SnsTrustOptions = {
  /** Folder with SNS's certificates by their file names; asked before the cache and the network. */
  readonly certificates?: string;
  /** Folder in which fetched certificates are kept; without it they are kept in memory only. */
  readonly cacheDir?: string;
  readonly fetch: CertificateFetch;
  /** ARNs of the topics that are listened to. `any` is for looking at files, never for what listens. */
  readonly topics: readonly string[] | 'any';
  readonly acceptSignatureVersions: readonly SignatureVersion[];
};

export type SnsTrust = { readonly verify: (envelope: SnsEnvelope) => Promise<SnsVerdict> };

/**
 * Whether an SNS message is really of one of the topics. A good signature alone says "some topic of somebody": anyone
 * can subscribe an endpoint to their own topic, so the topic is checked first. Headers, attributes and the unsubscribe
 * address are not signed and not looked at. `verify` never throws; what may be different on another try is marked
 * `retryable`. A message's age is not checked: retries keep the time of the first try for up to 23 days.
 */
export function createSnsTrust(options: SnsTrustOptions): SnsTrust {
  const certificateFor = createCertificates({
    ...(options.certificates !== undefined && { directory: options.certificates }),
    ...(options.cacheDir !== undefined && { cacheDir: options.cacheDir }),
    fetch: options.fetch,
  });
  return {
    verify: async (envelope) => {
      const refused = formFault(envelope) ?? topicFault(envelope, options) ?? versionFault(envelope, options);
      if (refused) return refused;
      const address = certificateAddress(envelope.signingCertUrl ?? '', envelope.topicArn);
      if (!address) return refuse('certificate-url', addressDetail(envelope));
      const got = await certificateFor(address);
      if (!got.ok) return got;
      const { certificate } = got;
      const fault =
        certificateFault(certificate, address) ?? validityFault(certificate, epochMs(envelope.timestamp));
      return fault ?? signatureVerdict(envelope, certificate.publicKey);
    },
  };
}

/**
 * A line break in any field but the message would let its author move text from one signed field into another; text
 * that is not well-formed UTF-16 becomes the same bytes as other text.
 */
function formFault(envelope: SnsEnvelope): Refused | undefined {
  const { message, type, ...others } = envelope;
  const broken = Object.entries({ message, ...others }).find(([, value]) => !value.isWellFormed());
  if (broken) return refuse('malformed', `${broken[0]} is not well-formed text`);
  const split = Object.entries(others).find(([, value]) => /[\r\n]/.test(value));
  if (split) return refuse('malformed', `${split[0]} has a line break`);
  if (!isInstant(envelope.timestamp)) {
    return refuse(
      'malformed',
      `the timestamp is ${shown(envelope.timestamp)}, not like 2026-01-31T12:00:00.000Z`,
    );
  }
  if (type !== 'Notification' && (envelope.token === undefined || envelope.subscribeUrl === undefined)) {
    return refuse('malformed', `${type} without Token or SubscribeURL`);
  }
  return undefined;
}

function topicFault({ topicArn }: SnsEnvelope, { topics }: SnsTrustOptions): Refused | undefined {
  if (topics === 'any' || topics.includes(topicArn)) return undefined;
  return refuse(
    'topic-not-allowed',
    `${shown(topicArn)} is not configured; configured are ${topics.join(', ') || 'none'}`,
  );
}

function versionFault(
  envelope: SnsEnvelope,
  { acceptSignatureVersions }: SnsTrustOptions,
): Refused | undefined {
  if (acceptSignatureVersions.some((each) => each === envelope.signatureVersion)) return undefined;
  const seen =
    envelope.signatureVersion === undefined
      ? 'no signature version'
      : `version ${shown(envelope.signatureVersion)}`;
  return refuse('signature-version', `${seen}; accepted are ${acceptSignatureVersions.join(', ')}`);
}

const addressDetail = ({ signingCertUrl, topicArn }: SnsEnvelope): string =>
  `${shown(signingCertUrl ?? '')} is not where SNS keeps the certificates for ${shown(topicArn)}`;

function signatureVerdict(envelope: SnsEnvelope, key: KeyObject): SnsVerdict {
  const signature = envelope.signature ?? '';
  const bytes = Buffer.from(signature, 'base64');
  // Node reads much more than base64, and the last digit has bits that mean nothing: one signature has one spelling.
  if (signature.length > 2048 || bytes.length < 30 || bytes.toString('base64') !== signature)
    return refuse('signature', 'the signature is not base64');
  const digest = envelope.signatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
  const good = verifySignature(digest, Buffer.from(signedText(envelope), 'utf8'), key, bytes);
  return good ? { ok: true } : refuse('signature', 'the signature does not fit the message');
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 200));
