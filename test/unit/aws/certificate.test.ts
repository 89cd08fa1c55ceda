import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { selfSignedCertificate } from '../../../sandbox/aws/certificate.ts';

test('a self-signed certificate carries its name, its validity in seconds and the key that signed it', () => {
  const { pem, privateKeyPem } = selfSignedCertificate({
    commonName: 'sns.amazonaws.com',
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2027-02-03T04:05:06.000Z',
  });
  const certificate = new X509Certificate(pem);
  expect(certificate.subject).toBe('CN=sns.amazonaws.com');
  expect(certificate.subjectAltName).toBe('DNS:sns.amazonaws.com');
  expect(certificate.validFromDate.toISOString()).toBe('2026-01-01T00:00:00.000Z');
  expect(certificate.validToDate.toISOString()).toBe('2027-02-03T04:05:06.000Z');
  expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(privateKeyPem))).toBe(true);
});

test('dates from 2050 on and smaller keys are written in a form that X509Certificate reads', () => {
  const { pem } = selfSignedCertificate({
    commonName: 'localhost',
    notBefore: '2049-12-31T23:59:59.000Z',
    notAfter: '2051-01-01T00:00:00.000Z',
    modulusBits: 1024,
  });
  const certificate = new X509Certificate(pem);
  expect(certificate.validFromDate.toISOString()).toBe('2049-12-31T23:59:59.000Z');
  expect(certificate.validToDate.toISOString()).toBe('2051-01-01T00:00:00.000Z');
  expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
});
