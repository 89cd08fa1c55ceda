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
    const timestamp = nowSec(world);
    const headers: Record<string, string> = {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': sign(world.app.signingSecret, timestamp, body),
    };
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
      return await read(response);
    } catch {
      return { kind: 'failed', reason: 'connection_failed' };
    } finally {
      cancel();
    }
  };
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

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  if (response.status !== 200) return { kind: 'failed', reason: 'http_error' };
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
