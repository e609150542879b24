import { gunzipSync, gzipSync } from 'node:zlib';
import { digest } from './desk.ts';

/** An answer as it was made. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/** An answer that is sent again and again: compressed once, so that many fit into memory. */
export interface Kept {
  readonly headers: Readonly<Record<string, string>>;
  readonly tag: string;
  readonly zipped: Uint8Array<ArrayBuffer>;
}

/** Pages are compressed once and sent often, but the first reader waits for it. */
const LEVEL = 4;

export const keptOf = ({ headers, text }: Pick<Written, 'headers' | 'text'>): Kept => ({
  headers,
  tag: digest(text).slice(0, 32),
  zipped: Uint8Array.from(gzipSync(text, { level: LEVEL })),
});

/** The tags that a request knows already, whichever encoding they were sent with. */
const knownIn = (headers: Headers): readonly string[] =>
  (headers.get('if-none-match') ?? '').split(/\s*,\s*/u).map((t) => t.replace(/^W\//u, '').replace(/-gzip"$/u, '"'));

const takesGzip = (headers: Headers): boolean =>
  (headers.get('accept-encoding') ?? '')
    .split(',')
    .some((part) => /^\s*(?:x-)?gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/iu.test(part));

/** An answer with its ETag, or 304 where the one who asks has it already. Each encoding has a tag of its own (RFC 9110, 8.8.3.3). */
export function sent({ headers, tag, zipped }: Kept, asked: Headers): Response {
  const zip = takesGzip(asked);
  const etag = zip ? `"${tag}-gzip"` : `"${tag}"`;
  const known = knownIn(asked);
  if (known.includes(`"${tag}"`) || known.includes('*')) return new Response(null, { status: 304, headers: { etag } });
  const all = { ...headers, etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' };
  if (zip) return new Response(zipped, { headers: { ...all, 'content-encoding': 'gzip' } });
  return new Response(gunzipSync(zipped), { headers: all });
}
