import { problem } from '../../record/index.ts';
import { blocksOf, joinBlocks } from '../html/blocks.ts';
import { isHeading } from '../html/clean.ts';
import { parsePage } from '../html/dom.ts';
import { guard } from '../html/guard.ts';
import type { DocumentRead } from './pdf.ts';

/** Bytes that the parts of a document may unfold to. */
const LARGEST = 100_000_000;

/** What the directory of a ZIP archive says its parts unfold to (APPNOTE.TXT 4.3.12). */
function unfolded(bytes: Uint8Array): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  for (
    let at = all.indexOf('PK\u0001\u0002');
    at >= 0 && at + 28 <= all.length;
    at = all.indexOf('PK\u0001\u0002', at + 28)
  )
    sum += all.readUInt32LE(at + 24);
  return sum;
}

/** The text of a .docx document, block by block, with its headings; a heading that opens it is its title. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentRead> {
  const size = unfolded(bytes);
  if (size > LARGEST)
    return { stated: {}, problems: [problem('too-large', `it unfolds to ${Math.round(size / 1e6)} MB`)] };
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    const safe = guard(value);
    const { body } = parsePage(safe.html);
    const blocks = body ? blocksOf(body) : [];
    const titled = blocks[0]?.tag === 'h1' && blocks.length > 1;
    const { text, headings } = joinBlocks(titled ? blocks.slice(1) : blocks, isHeading);
    return { text, stated: titled ? { title: blocks[0]!.text, headings } : { headings }, problems: safe.problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { stated: {}, problems: [problem('not-readable', `no .docx document that can be read (${why})`)] };
  }
}
