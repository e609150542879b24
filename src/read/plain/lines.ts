import type { Span } from '../../record/index.ts';

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, or an end of the text, is beside it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

function trimmed(text: string, start: number, end: number): Span | null {
  let [a, b] = [start, end];
  while (a < b && /[\s\ufeff]/u.test(text[a]!)) a++;
  while (b > a && /[\s\ufeff]/u.test(text[b - 1]!)) b--;
  return b > a ? { start: a, end: b } : null;
}

/** The lines of a text that are not blank; linear. */
export function linesOf(text: string): Line[] {
  const raw: (Span | null)[] = [];
  let from = 0;
  for (const m of text.matchAll(BREAK)) {
    raw.push(trimmed(text, from, m.index));
    from = m.index + m[0].length;
  }
  raw.push(trimmed(text, from, text.length));
  return raw.flatMap((at, i) =>
    at ? [{ ...at, text: text.slice(at.start, at.end), blankBefore: !raw[i - 1], blankAfter: !raw[i + 1] }] : [],
  );
}

/** Whether lines are only the rows of paragraphs: most are of about one length and end within a sentence. */
export function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.filter((l) => l.text.length >= 50 && l.text.length <= 100);
  if (full.length < 6 || lines.some((l) => l.text.length > 140)) return false;
  const open = full.filter((l) => !endsSentence(l.text));
  return open.length > full.length * 0.6;
}

const SENTENCE_END = /[.!?…。！？؟۔।][\p{Pe}\p{Pf}"”’'»]*$/u;

/** Whether a line ends as a sentence does, closing marks aside. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line.slice(-8));

/** Number of words, counted up to `limit`: a line can be the whole of a long text. */
export function countWords(line: string, limit = 60): number {
  let n = 0;
  for (const _ of line.slice(0, limit * 20).matchAll(/[\p{L}\p{N}][^\s]*/gu)) if (++n >= limit) break;
  return n;
}
