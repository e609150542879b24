import { type AllowPrivate, type Resolve, vet } from './addresses.ts';
import type { Limits } from './limits.ts';
import type { Answered, Fetch } from './pinned.ts';
import { Stop } from './stop.ts';

export interface HttpDeps {
  readonly fetch: Fetch;
  readonly resolve: Resolve;
  /** Addresses off the public internet may be asked: for a newsroom's own servers, and tests. */
  readonly allowPrivate: AllowPrivate;
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
}

/** An answer as received, decompressed, and where it came from. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Answered['headers'];
  readonly bytes: Uint8Array;
  readonly url: string;
}

export const WITH_NAME = 'addresses with a user name or a password are not read';
const MOVED = new Set([301, 302, 303, 307, 308]);

/** Throws where an address is of a kind that is not asked. */
function checkForm(url: URL): void {
  if (!/^https?:$/u.test(url.protocol))
    throw new Stop('unsupported', `${url.protocol} addresses are not read, only http and https`);
  if (url.username !== '' || url.password !== '') throw new Stop('unsupported', WITH_NAME);
}

/** One request without following; the name's addresses are looked at, once, before every hop. */
async function hop(
  url: URL,
  headers: Readonly<Record<string, string>>,
  deps: HttpDeps,
  signal: AbortSignal,
  body?: string,
): Promise<Answered> {
  checkForm(url);
  const vetted = await vet(url.hostname, deps.resolve, deps.allowPrivate);
  if ('refused' in vetted) throw new Stop('refused-address', vetted.refused);
  url.hash = '';
  return deps.fetch(url.href, {
    signal,
    headers,
    addresses: vetted.addresses,
    ...(body === undefined ? {} : { body }),
  });
}

/** What is done before an address that a redirect leads to is asked; it throws `Stop` where that may not be. */
export type Enter = (to: URL, from: URL) => Promise<void>;

async function follow(
  start: string,
  headers: Readonly<Record<string, string>>,
  deps: HttpDeps,
  signal: AbortSignal,
  enter?: Enter,
): Promise<{ readonly response: Answered; readonly url: string }> {
  let url = new URL(start);
  const seen = new Set<string>();
  for (let n = 0; n <= deps.limits.redirects; n++) {
    if (seen.has(url.href)) throw new Stop('redirects', `the address leads back to itself (${url.href})`);
    seen.add(url.href);
    const response = await hop(url, headers, deps, signal);
    const to = response.headers.get('location');
    if (!MOVED.has(response.status) || to === null) return { response, url: url.href };
    await response.body?.cancel();
    if (!URL.canParse(to, url.href)) throw new Stop('redirects', 'it leads to what is no address');
    const from = url;
    url = new URL(to, from);
    checkForm(url);
    await enter?.(url, from);
  }
  throw new Stop('redirects', `more than ${deps.limits.redirects} redirects`);
}

/** The body up to the limit; a longer one stops the fetch, whatever length was announced and however small it came over the wire. */
async function bodyOf(response: Answered, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      const shown = most >= 1e6 ? `${Math.round(most / 1e6)} MB` : `${most} bytes`;
      throw new Stop('too-large', `more than ${shown} came, and that is the most that is read of one address`);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

/** Holds work that does not heed the signal, such as a look-up, to the time all the same. */
async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    // What comes too late is nobody's: its failure must not end the process.
    work.catch(() => {});
  }
}

/** An address's answer, redirects followed, each after `enter`. Rejects with `Stop` or the network's own error; `signal` ends it. */
export async function ask(
  target: string,
  headers: Readonly<Record<string, string>>,
  deps: HttpDeps,
  signal: AbortSignal,
  enter?: Enter,
): Promise<Answer> {
  const { response, url } = await within(follow(target, headers, deps, signal, enter), signal);
  const { status, statusText } = response;
  if (status < 200 || status > 299) {
    await response.body?.cancel();
    return { status, statusText, headers: response.headers, bytes: new Uint8Array(), url };
  }
  const bytes = await within(bodyOf(response, deps.limits.size), signal);
  return { status, statusText, headers: response.headers, bytes, url };
}

/**
 * Sends `body` to an address and gives its status; the host is vetted as any other. A redirect is not followed: what was written for one place is
 * not handed to another. Rejects with `Stop` or the network's own error.
 */
export async function send(
  target: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<number> {
  const response = await within(hop(new URL(target), headers, deps, signal, body), signal);
  await response.body?.cancel();
  return response.status;
}
