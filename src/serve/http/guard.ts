import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { digest } from './desk.ts';
import { type Fault, fault } from './faults.ts';

/** Where the server listens and who may ask. */
export interface Door {
  /** As given to `listen`. */
  readonly host: string;
  /** What a request must show, unless the server is reached from this machine alone. */
  readonly token?: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu;
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** The least that a token must have: shorter ones can be guessed. */
export const SHORTEST_TOKEN = 16;

const nameIn = (host: string): string => host.replace(/:\d+$/u, '').toLowerCase();

/**
 * Whether the name that a request calls the server by is one of its own. A page of another site can make its own name lead to this machine
 * (DNS rebinding), but not change the name that the browser sends. Where the server listens everywhere, its names are not known, and the token guards it.
 */
function isOwnName(host: string, door: Door): boolean {
  const name = nameIn(host);
  if (isLoopback(name) || name === door.host.toLowerCase() || name === `[${door.host.toLowerCase()}]`) return true;
  return EVERYWHERE.has(door.host) && door.token !== undefined && /^[\w.-]+$|^\[[\da-f:.]+\]$/iu.test(name);
}

/** Whether a request that changes something comes from a page of this server, or from no page at all. */
function isOwnPage(headers: Headers): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  return origin === null || origin.replace(/^https?:\/\//iu, '') === headers.get('host');
}

const COOKIE = 'onrecord';

/** What a browser that once showed the token is known by; it does not give the token away. */
const passOf = (token: string): string => digest(`onrecord pass ${token}`);

const equal = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(digest(a)), Buffer.from(digest(b)));

function hasToken(headers: Headers, token: string): boolean {
  const bearer = /^Bearer (?<token>\S+)$/iu.exec(headers.get('authorization') ?? '')?.groups?.token;
  if (bearer !== undefined) return equal(bearer, token);
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/u);
  return cookies.some((c) => c.startsWith(`${COOKIE}=`) && equal(c.slice(COOKIE.length + 1), passOf(token)));
}

/** The fault of a request that may not be answered; undefined where it may. `open`: an address that needs no token. */
export function refused(request: Request, door: Door, open: boolean): Fault | undefined {
  const { headers } = request;
  const host = headers.get('host') ?? '';
  if (!isOwnName(host, door)) return fault('wrong-host');
  if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnPage(headers)) return fault('wrong-origin');
  if (door.token === undefined || open || hasToken(headers, door.token)) return undefined;
  return fault('no-token', 'Send it as `Authorization: Bearer …`, or open any page once with ?token=…', {
    'www-authenticate': 'Bearer realm="onrecord"',
  });
}

/**
 * The answer to an address with `?token=`: a browser keeps a pass in a cookie, and goes to the same address without the token, so that it
 * stands in no history. Undefined where there is none, or a wrong one.
 */
export function admitted(request: Request, door: Door): Response | undefined {
  if (door.token === undefined || request.method !== 'GET') return undefined;
  const url = new URL(request.url);
  const shown = url.searchParams.get('token');
  if (shown === null || !equal(shown, door.token)) return undefined;
  url.searchParams.delete('token');
  const cookie = `${COOKIE}=${passOf(door.token)}; HttpOnly; SameSite=Lax; Path=/`;
  return new Response(null, { status: 303, headers: { location: url.pathname + url.search, 'set-cookie': cookie } });
}

/** An address as a browser wants it: IPv6 in brackets. */
export const addressOf = (host: string, port: number): string => {
  const name = EVERYWHERE.has(host) ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}/`;
};
