export type { CertificateFetch } from './certificates.ts';
export { createSnsTrust, type SignatureVersion, type SnsTrust, type SnsTrustOptions } from './trust.ts';
export type { Refused, SnsRefusal, SnsVerdict } from './verdict.ts';
