import { type Resolve, refusal } from './addresses.ts';
import type { Limits } from './limits.ts';
import { type Fetched, failed, snapshotOf } from './snapshot.ts';

/** As much of the global `fetch` as is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpDeps {
  readonly fetch: Fetch;
  readonly resolve: Resolve;
  /** Addresses off the public internet may be asked: for a newsroom's own servers, and tests. */
  readonly allowPrivate: boolean;
  readonly now: () => string;
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
}

const HEADERS: Readonly<Record<string, string>> = {
  'user-agent': 'onrecord/0.1 (reads single articles at a user’s request)'.replace('’', "'"),
  accept:
    'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5',
};
const MOVED = new Set([301, 302, 303, 307, 308]);

/** What stops a fetch; caught at its end and told as a problem. */
class Stop extends Error {
  readonly code: 'timeout' | 'too-large' | 'redirects' | 'refused-address' | 'http-status' | 'unsupported' | 'network';
  constructor(code: Stop['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** One request without following; the name's addresses are looked at before every hop. */
async function hop(url: URL, deps: HttpDeps, signal: AbortSignal): Promise<Response> {
  if (!/^https?:$/u.test(url.protocol))
    throw new Stop('unsupported', `${url.protocol} addresses are not read, only http and https`);
  if (!deps.allowPrivate) {
    const why = await refusal(url.hostname, deps.resolve);
    if (why !== null) throw new Stop('refused-address', why);
  }
  return deps.fetch(url.href, { redirect: 'manual', signal, headers: HEADERS });
}

async function follow(
  start: string,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<{ response: Response; url: string }> {
  let url = new URL(start);
  const seen = new Set<string>();
  for (let n = 0; n <= deps.limits.redirects; n++) {
    if (seen.has(url.href)) throw new Stop('redirects', `the address leads back to itself (${url.href})`);
    seen.add(url.href);
    const response = await hop(url, deps, signal);
    const to = response.headers.get('location');
    if (!MOVED.has(response.status) || to === null) return { response, url: url.href };
    await response.body?.cancel();
    url = new URL(to, url);
  }
  throw new Stop('redirects', `more than ${deps.limits.redirects} redirects`);
}

/** The body up to the limit; a longer one stops the fetch, whatever length was announced. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      throw new Stop(
        'too-large',
        `more than ${Math.round(most / 1e6)} MB came, and that is the most that is read of one address`,
      );
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

/** The problem that an error of the network means. */
function told(error: unknown, target: string, ours: AbortSignal, limits: Limits): Fetched {
  if (error instanceof Stop) return failed(error.code, error.message, target);
  if (ours.aborted) return failed('timeout', `no whole answer within ${limits.time / 1000} seconds`, target);
  const cause = (error as { cause?: { code?: string; message?: string } } | undefined)?.cause;
  const own = error instanceof Error ? error.message : String(error);
  return failed('network', `it can’t be reached: ${cause?.code ?? cause?.message ?? own}`, target);
}

/** A page by its address. Every failure is a problem that names the address. */
export async function readUrl(target: string, deps: HttpDeps): Promise<Fetched> {
  const timer = new AbortController();
  const clock = setTimeout(() => timer.abort(), deps.limits.time);
  const signal = deps.signal ? AbortSignal.any([timer.signal, deps.signal]) : timer.signal;
  try {
    const { response, url } = await within(follow(target, deps, signal), signal);
    if (!response.ok) {
      await response.body?.cancel();
      return failed(
        'http-status',
        `the server answered ${response.status}${response.statusText ? ` ${response.statusText}` : ''}`,
        target,
      );
    }
    const bytes = await within(bodyOf(response, deps.limits.size), signal);
    const type = response.headers.get('content-type') ?? '';
    const mediaType = type.split(';')[0]!.trim().toLowerCase();
    const charset = /charset\s*=\s*["']?(?<name>[^"';\s]+)/iu.exec(type)?.groups?.name;
    return snapshotOf(bytes, target, deps.now(), {
      ...(mediaType ? { mediaType } : {}),
      ...(charset ? { charset } : {}),
      finalUrl: url,
    });
  } catch (error) {
    return told(error, target, timer.signal, deps.limits);
  } finally {
    clearTimeout(clock);
  }
}

/** Holds work that does not heed the signal, such as a look-up, to the time all the same. */
async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
