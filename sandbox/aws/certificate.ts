import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Instant } from '../../bot/core/calendar/index.ts';

export type CertificateRequest = {
  readonly commonName: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** RSA modulus, 2048 bits by default; smaller ones exist to see them refused. */
  readonly modulusBits?: number;
};

export type SelfSignedCertificate = {
  readonly pem: string;
  /** PKCS #8. */
  readonly privateKeyPem: string;
};

/**
 * An X.509 v3 certificate (RFC 5280) with a new RSA key, signed by itself with SHA-256. The common name is also the
 * DNS name in subjectAltName. Node can read certificates but not write them, hence the DER by hand.
 */
export function selfSignedCertificate(request: CertificateRequest): SelfSignedCertificate {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: request.modulusBits ?? 2048 });
  const toBeSigned = certificateBody(request, createPublicKey(privateKey));
  const der = sequence(toBeSigned, sha256WithRsa, bitString(sign('sha256', toBeSigned, privateKey)));
  return {
    pem: pemOf('CERTIFICATE', der),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function certificateBody(request: CertificateRequest, publicKey: KeyObject): Buffer {
  const name = distinguishedName(request.commonName);
  return sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    sha256WithRsa,
    name,
    sequence(time(request.notBefore), time(request.notAfter)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(subjectAltName(request.commonName))),
  );
}

const distinguishedName = (commonName: string): Buffer =>
  sequence(tagged(0x31, sequence(objectId('2.5.4.3'), tagged(0x0c, Buffer.from(commonName, 'utf8')))));

const subjectAltName = (dnsName: string): Buffer =>
  sequence(objectId('2.5.29.17'), tagged(0x04, sequence(tagged(0x82, Buffer.from(dnsName, 'utf8')))));

/** RFC 5280 4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050 on, both in whole seconds. */
function time(at: Instant): Buffer {
  const digits = at.replaceAll(/[-:T]/g, '').slice(0, 14);
  return digits < '2050'
    ? tagged(0x17, Buffer.from(`${digits.slice(2)}Z`))
    : tagged(0x18, Buffer.from(`${digits}Z`));
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const groups = [arc & 0x7f];
  for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 0x7f) | 0x80);
  return groups;
}

/** A positive INTEGER: a leading zero byte keeps the sign bit clear, superfluous ones are dropped. */
function integer(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const shortest = bytes.subarray(start);
  return tagged(0x02, (shortest[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), shortest]) : shortest);
}

const bitString = (bytes: Buffer): Buffer => tagged(0x03, Buffer.concat([Buffer.from([0]), bytes]));

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const lengthBytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}

const sha256WithRsa = sequence(objectId('1.2.840.113549.1.1.11'), Buffer.from([0x05, 0x00]));

const pemOf = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;
