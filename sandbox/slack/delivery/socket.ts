import type { Json } from '../records.ts';
import type { World } from '../world.ts';
import type { Envelope, Reply, Transport } from './deliver.ts';

/** Slack allows an app so many sockets at a time. */
const CONNECTIONS_MAX = 10;

/** One open WebSocket of the app. */
export interface Connection {
  send(text: string): void;
  close(): void;
}

export interface SocketHub {
  readonly transport: Transport;
  /** Takes a new socket; the returned functions are fed with what happens on it. Refuses with a reason. */
  open(ticket: string, connection: Connection): { message(text: string): void; closed(): void } | string;
  /** Sends `disconnect` on every socket and closes them, as Slack does when it recycles a host. */
  disconnectAll(reason: 'refresh_requested' | 'warning' | 'link_disabled'): void;
  count(): number;
}

/** Socket Mode without the sockets: envelopes out, acknowledgements in, over whatever connections are open. */
export function createSocketHub(world: World): SocketHub {
  const connections = new Set<Connection>();
  const waiting = new Map<string, (reply: Reply) => void>();
  let turn = 0;

  /** Connections take turns, as Slack spreads its envelopes over them. */
  const next = (): Connection | undefined => {
    turn += 1;
    return [...connections][turn % Math.max(connections.size, 1)];
  };

  return {
    transport: (envelope) => {
      const connection = next();
      if (connection === undefined) return Promise.resolve({ kind: 'failed', reason: 'no_connection' });
      const id = `${world.ids.hex(8)}-${world.ids.hex(4)}-${world.ids.hex(4)}-${world.ids.hex(12)}`;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        trimWaiting(waiting);
        connection.send(JSON.stringify(wire(id, envelope)));
      });
    },
    open: (ticket, connection) => {
      if (!world.socketTickets.delete(ticket)) return 'unknown or used ticket';
      if (connections.size >= CONNECTIONS_MAX) return 'too_many_websockets';
      connections.add(connection);
      connection.send(JSON.stringify(hello(world, connections.size)));
      return {
        message: (text) => acknowledge(waiting, text),
        closed: () => connections.delete(connection),
      };
    },
    disconnectAll: (reason) => {
      for (const connection of connections) {
        connection.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'sandbox' } }));
        if (reason !== 'warning') {
          connections.delete(connection);
          connection.close();
        }
      }
    },
    count: () => connections.size,
  };
}

const WAITING_MAX = 10_000;

function trimWaiting(waiting: Map<string, (reply: Reply) => void>): void {
  for (const [id, resolve] of waiting) {
    if (waiting.size <= WAITING_MAX) return;
    waiting.delete(id);
    resolve({ kind: 'failed', reason: 'http_timeout' });
  }
}

function hello(world: World, count: number): Json {
  return {
    type: 'hello',
    num_connections: count,
    debug_info: { host: 'sandbox', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: world.app.id },
  };
}

function wire(id: string, envelope: Envelope): Json {
  const { kind, payload, retry } = envelope;
  return {
    envelope_id: id,
    type: kind,
    payload,
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api' ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}),
  };
}

function acknowledge(waiting: Map<string, (reply: Reply) => void>, text: string): void {
  let parsed: { readonly envelope_id?: unknown; readonly payload?: unknown };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    return;
  }
  const id = parsed.envelope_id;
  if (typeof id !== 'string') return;
  const { payload } = parsed;
  const empty = typeof payload !== 'object' || payload === null || Object.keys(payload).length === 0;
  const body = typeof payload === 'string' ? payload : empty ? undefined : (payload as Json);
  waiting.get(id)?.({ kind: 'acknowledged', body });
  waiting.delete(id);
}
