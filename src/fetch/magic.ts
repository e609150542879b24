import { constants, gunzipSync } from 'node:zlib';

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

/** What bytes are, in words. */
export const whatIs = (bytes: Uint8Array): string => magicOf(bytes) ?? 'bytes that are no text';

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

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, text.length)).toString('latin1') === text;

/** A document whose text a library gets at: PDF, or .docx, which is a ZIP archive with a main part of this name. */
export const isDocument = (bytes: Uint8Array): boolean =>
  startsWith(bytes, '%PDF') ||
  (startsWith(bytes, 'PK\u0003\u0004') &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml'));

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, '\u001f\u008b');

/** Whether bytes open a web archive (WARC, ISO 28500), compressed or not; its first few hundred bytes are enough. */
export function isArchive(head: Uint8Array): boolean {
  if (!isGzip(head)) return startsWith(head, 'WARC/');
  try {
    // A flush in the middle: the head of a compressed file ends anywhere.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 };
    return startsWith(gunzipSync(head.subarray(0, 512), options), 'WARC/');
  } catch {
    return false;
  }
}
