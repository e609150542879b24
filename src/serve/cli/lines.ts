import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { InputLine } from '../lines.ts';

/** The longest line that is taken: beyond it a line is told of and skipped. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Lines of a stream at LF or CRLF, blank ones left out. Memory holds one line; one over `longest` units is cut off, not kept. */
export async function* linesOf(stream: Readable, longest = LONGEST_LINE): AsyncGenerator<InputLine> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let size = 0;
  let n = 0;
  const take = (): InputLine | null => {
    n++;
    const text = size > longest ? '' : parts.join('').replace(/\r$/u, '');
    const line: InputLine | null =
      size > longest
        ? { n, text, tooLong: true }
        : text.trim() === ''
          ? null
          : { n, text: n === 1 ? text.replace(/^\ufeff/u, '') : text };
    [parts, size] = [[], 0];
    return line;
  };
  const keep = (piece: string): void => {
    size += piece.length;
    if (size <= longest) parts.push(piece);
    else parts = [];
  };
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer)).split('\n');
    keep(pieces[0] ?? '');
    for (const piece of pieces.slice(1)) {
      const line = take();
      if (line) yield line;
      keep(piece);
    }
  }
  keep(decoder.end());
  const last = size > 0 ? take() : null;
  if (last) yield last;
}
