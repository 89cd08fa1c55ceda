import { isObject } from '../json.ts';
import type { Json } from '../records.ts';
import { type World, nowSec } from '../world.ts';
import type { Envelope, Reply, Transport } from './deliver.ts';
import { sign } from './signature.ts';

/** So long a connection is kept to see when a late acknowledgement comes; for Slack it failed after 3 s. */
const GIVE_UP_MS = 30_000;

/** Sends envelopes as Slack's signed HTTP requests to the app's addresses. Redirects count as failures. */
export function httpTransport(world: World, send: typeof fetch): Transport {
  return async (envelope) => {
    const url = address(world, envelope);
    if (url === undefined) return { kind: 'failed', reason: 'no_connection' };
    const { body, contentType } = encode(envelope);
    const headers = signedHeaders(world, contentType, body);
    if (envelope.retry !== undefined) {
      headers['x-slack-retry-num'] = String(envelope.retry.num);
      headers['x-slack-retry-reason'] = envelope.retry.reason;
    }
    const giveUp = new AbortController();
    const cancel = world.clock.after(GIVE_UP_MS, () => giveUp.abort());
    try {
      const response = await send(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: giveUp.signal,
      });
      return await read(response, envelope);
    } catch {
      return { kind: 'failed', reason: 'connection_failed' };
    } finally {
      cancel();
    }
  };
}

function signedHeaders(world: World, contentType: string, body: string): Record<string, string> {
  const timestamp = nowSec(world);
  return {
    'content-type': contentType,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': sign(world.app.signingSecret, timestamp, body),
  };
}

/** What Slack does when the address for events is entered: the app has to send the challenge back. */
export async function verifyEventsUrl(world: World, send: typeof fetch): Promise<boolean> {
  const { requests } = world.app;
  if (requests.kind !== 'http') return false;
  const challenge = world.ids.hex(40);
  const body = JSON.stringify({ token: world.app.verificationToken, challenge, type: 'url_verification' });
  const headers = signedHeaders(world, 'application/json', body);
  const response = await send(requests.events, { method: 'POST', headers, body, redirect: 'manual' });
  const text = await response.text();
  if (response.status !== 200) return false;
  return text.trim() === challenge || text.includes(`"challenge":"${challenge}"`);
}

function address(world: World, envelope: Envelope): string | undefined {
  const { requests } = world.app;
  if (requests.kind !== 'http') return undefined;
  const url =
    envelope.kind === 'slash_commands'
      ? requests.commands
      : envelope.kind === 'interactive'
        ? requests.interactivity
        : requests.events;
  return url === '' ? undefined : url;
}

/** Commands are forms, interactions are forms with one field `payload`, events are JSON. */
function encode(envelope: Envelope): { readonly body: string; readonly contentType: string } {
  if (envelope.kind === 'events_api') {
    return { body: JSON.stringify(envelope.payload), contentType: 'application/json' };
  }
  const fields: Json =
    envelope.kind === 'interactive' ? { payload: JSON.stringify(envelope.payload) } : envelope.payload;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' };
}

/** Events are content with any 2xx; commands and interactions need a 200. */
async function read(response: Response, envelope: Envelope): Promise<Reply> {
  const text = await response.text();
  if (response.status !== 200 && !(envelope.kind === 'events_api' && response.ok)) {
    return { kind: 'failed', reason: 'http_error', final: response.headers.get('x-slack-no-retry') === '1' };
  }
  if (text.trim() === '') return { kind: 'acknowledged', body: undefined };
  if ((response.headers.get('content-type') ?? '').includes('json')) {
    try {
      const body: unknown = JSON.parse(text);
      return { kind: 'acknowledged', body: isObject(body) ? body : text };
    } catch {
      return { kind: 'acknowledged', body: text };
    }
  }
  return { kind: 'acknowledged', body: text };
}
