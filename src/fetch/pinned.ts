import { isIP, type LookupFunction } from 'node:net';

/** What one request is made with. Redirects are not followed. */
export interface Ask {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** The vetted addresses of the host: the socket goes to one of these and nowhere else. */
  readonly addresses: readonly string[];
  /** What is sent along: then the request is a POST. */
  readonly body?: string;
}

/** As much of an answer as is used. */
export interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

/** One request. */
export type Fetch = (url: string, ask: Ask) => Promise<Answered>;

/** Answers every look-up with the addresses that were vetted, so that a name which now leads elsewhere changes nothing. */
function lookupOf(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, done) => {
    if (options.all) done(null, all);
    else done(null, all[0]!.address, all[0]!.family);
  };
}

/** Asks over sockets that are pinned to the vetted addresses; a connection serves one request. The library is loaded with the first. */
export const pinnedFetch: Fetch = async (url, { headers, signal, addresses, body }) => {
  const { Agent, fetch } = await import('undici');
  const agent = new Agent({ connect: { lookup: lookupOf(addresses) }, pipelining: 0, maxHeaderSize: 64 * 1024 });
  try {
    const sent = body === undefined ? {} : { method: 'POST', body };
    const response = await fetch(url, { redirect: 'manual', signal, headers, dispatcher: agent, ...sent });
    return response as unknown as Answered;
  } finally {
    // Waits for the body and then closes; a body that is cut off ends it at once.
    void agent.close().catch(() => {});
  }
};
