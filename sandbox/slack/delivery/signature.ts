import { createHmac } from 'node:crypto';

/** Slack's request signature: `v0=` and the HMAC-SHA256 of `v0:timestamp:body` under the signing secret. */
export function sign(signingSecret: string, timestampSec: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestampSec}:${body}`).digest('hex')}`;
}
