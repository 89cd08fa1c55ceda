import type { X509Certificate } from 'node:crypto';
import type { CertificateAddress } from './certificate-url.ts';
import { refuse, type Refused } from './verdict.ts';

const minModulusBits = 2048;

/**
 * What is wrong with a certificate as one of SNS, whenever it was used. AWS serves the leaf alone, so no chain is
 * built: trust is the TLS connection to that exact host, or the folder that an administrator filled.
 */
export function certificateFault(
  certificate: X509Certificate,
  address: CertificateAddress,
): Refused | undefined {
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  if (asymmetricKeyType !== 'rsa' || bits < minModulusBits) {
    const seen = asymmetricKeyType === 'rsa' ? `RSA with ${bits} bits` : String(asymmetricKeyType);
    return refuse(
      'certificate-invalid',
      `${address.file} has a key of ${seen}; RSA with ${minModulusBits} is needed`,
    );
  }
  const names = commonNames(certificate);
  const allowed = allowedNames(address);
  if (names.length === 1 && allowed.includes(names[0] ?? '')) return undefined;
  const seen =
    names.length === 0
      ? 'no common name'
      : `the name ${names.map((each) => JSON.stringify(each)).join(', ')}`;
  return refuse('certificate-invalid', `${address.file} has ${seen}; needed is ${allowed.join(' or ')}`);
}

/** A message can only be signed while its certificate is valid; an old message is checked against its own time. */
export function validityFault(certificate: X509Certificate, timestampMs: number): Refused | undefined {
  const from = certificate.validFromDate;
  const to = certificate.validToDate;
  if (from.getTime() <= timestampMs && timestampMs <= to.getTime()) return undefined;
  const sent = new Date(timestampMs).toISOString();
  const detail = `sent ${sent}, but its certificate is valid from ${from.toISOString()} to ${to.toISOString()}`;
  return refuse('certificate-not-valid-then', detail);
}

const commonNames = (certificate: X509Certificate): readonly string[] =>
  certificate.subject
    .split('\n')
    .flatMap((line) => (line.startsWith('CN=') ? [line.slice('CN='.length)] : []));

/**
 * `sns.amazonaws.com` was seen in every commercial region (2021 to 2026). What the other partitions write is not
 * documented: there the name of the host itself counts too.
 */
const allowedNames = ({ partition, host }: CertificateAddress): readonly string[] =>
  partition === 'aws' ? ['sns.amazonaws.com'] : ['sns.amazonaws.com', host];
