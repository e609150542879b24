import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** IP addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Whether hosts off the public internet may be asked: all of them, or those named. */
export type AllowPrivate = boolean | readonly string[];

/** The machine's own resolver. */
export const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map((a) => a.address);

// Not on the public internet: this machine, its network, carriers' and test networks, multicast (IANA special-purpose registries).
const V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3';
const V6 =
  '::/127 ::ffff:0:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const closed = new BlockList();
for (const [list, family] of [
  [V4, 'ipv4'],
  [V6, 'ipv6'],
] as const)
  for (const net of list.split(' ')) {
    const [address, bits] = net.split('/') as [string, string];
    closed.addSubnet(address, Number(bits), family);
  }

/** `::ffff:7f00:1` and `::ffff:127.0.0.1` are 127.0.0.1. */
function mappedV4(ip: string): string | null {
  const g = /^(?:0*:){2,7}(?:ffff:)?(?:(?<dotted>\d+\.\d+\.\d+\.\d+)|(?<a>[\da-f]{1,4}):(?<b>[\da-f]{1,4}))$/iu.exec(
    ip,
  )?.groups;
  if (!g) return null;
  if (g.dotted) return g.dotted;
  const [a, b] = [Number.parseInt(g.a!, 16), Number.parseInt(g.b!, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

const bareHost = (host: string): string => host.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');

/** Whether an address is not on the public internet. What is no address counts as private. */
export function isPrivate(address: string): boolean {
  const ip = bareHost(address).replace(/%.*$/u, '');
  const family = isIP(ip);
  if (family === 0) return true;
  if (family === 4) return closed.check(ip, 'ipv4');
  const v4 = mappedV4(ip);
  return closed.check(ip, 'ipv6') || (v4 !== null && closed.check(v4, 'ipv4'));
}

/** The addresses that a host may be asked at, or why it may not be asked. */
export type Vetted = { readonly addresses: readonly string[] } | { readonly refused: string };

/** Resolves a host once. Every address that its name leads to must be public, unless the host is allowed. */
export async function vet(host: string, resolve: Resolve, allow: AllowPrivate): Promise<Vetted> {
  const bare = bareHost(host);
  const addresses = isIP(bare) ? [bare] : await resolve(bare);
  if (addresses.length === 0) return { refused: `${host} has no address` };
  const open = typeof allow === 'boolean' ? allow : allow.some((h) => bareHost(h).toLowerCase() === bare.toLowerCase());
  const bad = open ? undefined : addresses.find(isPrivate);
  return bad === undefined
    ? { addresses }
    : { refused: `${host} leads to ${bad}, which is not on the public internet` };
}
