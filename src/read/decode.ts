import { type Problem, problem } from '../record/index.ts';

/** Text of some bytes, and what was guessed on the way. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly problems: readonly Problem[];
}

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const HEAD = 4096;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w:.-]{2,40})/iu;
const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w:.-]{2,40})["']/iu;

const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Codes 0x80 to 0x9f as windows-1252 has them. Some versions of Node decode that set as if it were ISO 8859-1. */
const fromC1 = (text: string): string => text.replace(/[\u0080-\u009f]/gu, (c) => C1[c.charCodeAt(0) - 0x80]!);

function decoded(bytes: Uint8Array, label: string, fatal = false): string {
  const text = new TextDecoder(label, { fatal }).decode(bytes);
  return label === 'windows-1252' ? fromC1(text) : text;
}

/** The usual name of a charset, or null where it is not known. */
function charsetOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return decoded(bytes, label, true);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
function bareUtf16(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, HEAD) & ~1;
  if (n < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < n; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > n * 0.2 && even < n * 0.02) return 'utf-16le';
  if (even > n * 0.2 && odd < n * 0.02) return 'utf-16be';
  return null;
}

function declaredInside(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const name = (XML.exec(head) ?? META.exec(head))?.groups?.name;
  // Bytes in which this declaration can be read are no UTF-16, whatever it says.
  return name && /^utf-?16/iu.test(name) ? undefined : name;
}

const guessed = (charset: string, why: string): Problem =>
  problem('encoding', `${why}: read as ${charset}, some characters may be wrong`);

/** What to do when UTF-8 was promised and some bytes are not: keep it if most of it holds. */
function brokenUtf8(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let [bad, good] = [0, 0];
  for (const m of lenient.matchAll(/[\u0080-\u{10ffff}]/gu)) m[0] === '\ufffd' ? bad++ : good++;
  if (good > bad) return { text: lenient, charset: 'utf-8', problems: [guessed('utf-8', `${bad} broken characters`)] };
  return latin(bytes, 'not valid UTF-8, as declared');
}

function latin(bytes: Uint8Array, why: string): Decoded {
  const text = decoded(bytes, 'windows-1252');
  return { text, charset: 'windows-1252', problems: [guessed('windows-1252', why)] };
}

/**
 * Decodes by byte order mark, then by `declared` (the transport's word), then by the page's own declaration, then as UTF-8 where the bytes are
 * valid, else as windows-1252. Valid UTF-8 beyond ASCII wins over a declared single-byte set: it is never so by chance. The mark is dropped.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const bom = BOMS.find(([mark]) => mark.every((b, i) => bytes[i] === b));
  const certain = bom?.[1] ?? bareUtf16(bytes);
  if (certain) {
    const text = new TextDecoder(certain).decode(bytes);
    const note = bom ? [] : [guessed(certain, 'no byte order mark')];
    return { text, charset: certain, problems: note };
  }
  const named = [declared, declaredInside(bytes)].flatMap((d) => (d ? [charsetOf(d) ?? ''] : [])).filter(Boolean);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) {
    const other = named[0];
    const ascii = !/[\u0080-\u{10ffff}]/u.test(utf8);
    // ISO-2022-JP and its like are pure ASCII bytes.
    if (other?.startsWith('iso-2022')) return { text: strictly(bytes, other) ?? utf8, charset: other, problems: [] };
    const note =
      other && other !== 'utf-8' && !ascii ? [guessed('utf-8', `${other} was declared, the bytes are UTF-8`)] : [];
    return { text: utf8, charset: 'utf-8', problems: note };
  }
  for (const label of named.filter((n) => n !== 'utf-8')) {
    const text = strictly(bytes, label);
    if (text !== null) return { text, charset: label, problems: [] };
  }
  return named.includes('utf-8') ? brokenUtf8(bytes) : brokenOr(bytes);
}

/** No declaration: UTF-8 with a few broken bytes is still more likely than a single-byte set with many pairs of odd letters. */
function brokenOr(bytes: Uint8Array): Decoded {
  const kept = brokenUtf8(bytes);
  return kept.charset === 'utf-8' ? kept : latin(bytes, 'no charset is declared');
}
