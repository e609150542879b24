import { createHash } from 'node:crypto';
import { type Problem, problem, type Snapshot } from '../record/index.ts';

/** What one target gives. */
export type Fetched = { readonly snapshot: Snapshot } | { readonly problem: Problem };

export const failed = (code: Problem['code'], message: string, where: string): Fetched => ({
  problem: problem(code, message, { where }),
});

type Transport = Pick<Snapshot, 'mediaType' | 'charset' | 'finalUrl'>;

/** A snapshot of bytes as received: `id` is their SHA-256 in hex. Bytes that are no text give a problem. */
export function snapshotOf(bytes: Uint8Array, origin: string, seen: string, transport: Transport = {}): Fetched {
  if (bytes.length === 0) return failed('empty', 'there is nothing in it', origin);
  if (isBinary(bytes)) return failed('binary', `${whatIs(bytes)}: only text, web pages and feeds can be read`, origin);
  const id = createHash('sha256').update(bytes).digest('hex');
  return { snapshot: { id, sha256: id, bytes, origin, seen, ...transport } };
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive or office document'],
  ['d0cf11e0', 'an office document'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['52494646', 'a picture, sound or film'],
  ['1f8b', 'a compressed file'],
  ['425a68', 'a compressed file'],
  ['fd377a58', 'a compressed file'],
  ['377abcaf', 'a compressed file'],
  ['28b52ffd', 'a compressed file'],
  ['7f454c46', 'a program'],
  ['4d5a90', 'a program'],
  ['53514c69746520666f726d6174', 'a database'],
  ['494433', 'sound'],
  ['4f676753', 'sound'],
  ['774f4646', 'a font'],
  ['774f4632', 'a font'],
];
const HEAD = 8192;

const magicOf = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return MAGIC.find(([m]) => head.startsWith(m))?.[1];
};

const whatIs = (bytes: Uint8Array): string => magicOf(bytes) ?? 'bytes that are no text';

/** Whether bytes are no text: a known signature, or zeros and control characters that no charset has. UTF-16 is text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (magicOf(bytes)) return true;
  const head = bytes.subarray(0, HEAD);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  const zeros = [0, 0];
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const b = head[i]!;
    if (b === 0) zeros[i & 1]!++;
    // Tab, line feed, form feed, carriage return and escape stand in text.
    else if (b < 32 && ![9, 10, 12, 13, 27].includes(b)) odd++;
  }
  const [even, uneven] = zeros as [number, number];
  const utf16 = Math.max(even, uneven) > head.length * 0.2 && Math.min(even, uneven) < head.length * 0.02;
  if (utf16) return odd > head.length * 0.05;
  return even + uneven > 0 || odd > head.length * 0.05;
}
