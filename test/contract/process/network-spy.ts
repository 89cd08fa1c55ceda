import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Dns from 'node:dns';
import type { Socket } from 'node:net';

// Runs the product with every connection and every name that it looks up written into the file NETWORK_SPY. The
// functions are patched where they are defined, below every client library.

const file = process.env['NETWORK_SPY']!;
const require = createRequire(import.meta.url);

type Connect = (this: Socket, ...args: unknown[]) => Socket;

const net = require('node:net') as { readonly Socket: { readonly prototype: { connect: Connect } } };
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function spied(...args) {
  // net.connect hands its arguments over normalised, as one list: [options, callback].
  const [first] = args;
  const options = (Array.isArray(first) ? first[0] : first) as {
    host?: string;
    port?: number;
    path?: string;
  };
  appendFileSync(file, `connect ${options.path ?? options.host ?? 'localhost'}\n`);
  return connect.apply(this, args);
};

const dns = require('node:dns') as { -readonly [K in 'lookup']: (typeof Dns)[K] };
const lookup = dns.lookup as (...args: readonly unknown[]) => void;
dns.lookup = ((name: string, ...args: readonly unknown[]) => {
  appendFileSync(file, `lookup ${name}\n`);
  lookup(name, ...args);
}) as unknown as typeof dns.lookup;

await import('../../../bin/tocsin.mjs' as string);
