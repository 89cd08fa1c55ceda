import type { Requests } from '../app.ts';
import type { Channel, Json } from '../records.ts';
import type { World } from '../world.ts';
import type { Transport } from './deliver.ts';
import { createBusy, deliverEvent } from './events.ts';
import { httpTransport, verifyEventsUrl } from './http.ts';
import { type SocketHub, createSocketHub } from './socket.ts';

export type HttpAddresses = Omit<Extract<Requests, { kind: 'http' }>, 'kind'>;

/** The way from the workspace to the app, whichever it is at the moment. */
export interface Outbound {
  readonly sockets: SocketHub;
  /** Sends commands, interactions and events to these addresses as signed HTTP requests. */
  sendOverHttp(urls: string | HttpAddresses, send?: typeof fetch): void;
  /** Sends them over the WebSockets that the app opens. */
  sendOverSockets(): void;
  /** Slack's check of the address for events: whether the app sends the challenge back. */
  verifyEventsUrl(): Promise<boolean>;
  /** Closes all sockets every so many seconds, as Slack recycles its hosts; the returned function ends that. */
  recycleSockets(everySec: number): () => void;
  /** Resolves when no event is on its way to the app; one that waits to be repeated does not count. */
  idle(): Promise<void>;
}

export interface OutboundParts {
  readonly outbound: Outbound;
  readonly transport: () => Transport;
  readonly tell: (event: Json, channel: Channel | undefined) => void;
}

export function createOutbound(world: World): OutboundParts {
  const sockets = createSocketHub(world);
  const busy = createBusy();
  let send = fetch;
  let http = httpTransport(world, send);
  const transport = (): Transport => (world.app.requests.kind === 'socket' ? sockets.transport : http);
  return {
    transport,
    tell: (event, channel) => {
      void deliverEvent(world, transport, busy, event, channel);
    },
    outbound: {
      sockets,
      sendOverHttp: (urls, through = fetch) => {
        const each = typeof urls === 'string' ? { commands: urls, interactivity: urls, events: urls } : urls;
        world.app.requests = { kind: 'http', ...each };
        send = through;
        http = httpTransport(world, send);
      },
      sendOverSockets: () => {
        world.app.requests = { kind: 'socket' };
      },
      verifyEventsUrl: () => verifyEventsUrl(world, send),
      recycleSockets: (everySec) => recycle(world, sockets, everySec),
      idle: () => busy.idle(),
    },
  };
}

function recycle(world: World, sockets: SocketHub, everySec: number): () => void {
  let cancel: () => void;
  const again = (): void => {
    sockets.disconnectAll('refresh_requested');
    cancel = world.clock.after(everySec * 1000, again);
  };
  cancel = world.clock.after(everySec * 1000, again);
  return () => cancel();
}
