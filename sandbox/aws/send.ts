import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export type OutgoingRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Aborted when the sender no longer waits for the answer. */
  readonly signal: AbortSignal;
};

/** Sends one POST and answers with the status; rejects when no answer came. */
export type SendHttp = (request: OutgoingRequest) => Promise<{ readonly status: number }>;

const localHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The local AWS never contacts anything outside this machine. */
export function isLocalAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && localHosts.has(hostname);
}

export const sendToLocalhost: SendHttp = (outgoing) => {
  if (!isLocalAddress(outgoing.url)) {
    return Promise.reject(
      new Error(`the sandbox delivers to 127.0.0.1 and localhost only, not to ${outgoing.url}`),
    );
  }
  return new Promise((resolve, reject) => {
    const open = outgoing.url.startsWith('https:') ? requestHttps : requestHttp;
    const request = open(outgoing.url, {
      method: 'POST',
      headers: { ...outgoing.headers, 'content-length': Buffer.byteLength(outgoing.body) },
      signal: outgoing.signal,
      agent: false,
    });
    request.on('error', reject);
    request.on('response', (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0 }));
    });
    request.end(outgoing.body);
  });
};
