import { BlockList, isIP } from 'node:net';

// What is no address of a public server (IANA special-purpose registries, 2026-01). What a name resolves to is looked up
// here too, so that no calendar leads into the network that Tocsin stands in, or to the metadata of its machine.
const v4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

const blocked = new BlockList();
for (const [net, prefix] of v4) blocked.addSubnet(net, prefix, 'ipv4');

// Of IPv6 only what is global unicast is public, without the parts that lead elsewhere.
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const embedded = new BlockList();
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  embedded.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is one that a calendar may not lead to; what is no address at all is one. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return blocked.check(address, 'ipv4');
  if (family !== 6) return true;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return blocked.check(mapped, 'ipv4');
  return !global.check(address, 'ipv6') || embedded.check(address, 'ipv6');
}
