import type { Span } from '../../record/index.ts';
import { countWords, endsSentence, type Line } from './lines.ts';
import { isItem } from './sources.ts';

const LONGEST = 110;
const MOST_WORDS = 15;

const SPEAKER = /^[\p{Lu}][\p{L}\p{M} .’'-]{1,40}:(?:\s|$)/u;

/** Whether a line could be a heading by itself: short, opens with a capital, no end of a sentence, no item, no quotation, no speaker. */
export function looksLikeHeading(line: Line, longest = LONGEST, most = MOST_WORDS): boolean {
  const t = line.text;
  if (t.length > longest || t.length < 3 || !/\p{L}{2}/u.test(t)) return false;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«¿¡]/u.test(t) || isItem(t)) return false;
  if (/[.,;:…–—-]$/u.test(t) && !/(?<!\p{L})(?:\p{Lu}\.){1,4}$/u.test(t)) return false;
  if (/[.!][”"’'»)]+$/u.test(t) || /^["“‘«].*["”’»]$/u.test(t) || unclosed(t)) return false;
  // A question can head a section, a long one is asked by somebody.
  if (/[?!]$/u.test(t) && countWords(t) > 9) return false;
  return countWords(t) <= most && !SPEAKER.test(t) && !/^[\d\s:./-]+$/u.test(t);
}

const unclosed = (t: string): boolean => {
  const count = (glyph: string): number => t.split(glyph).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1;
};

const isParagraph = (line: Line | undefined): boolean =>
  line !== undefined && (endsSentence(line.text) || line.text.length > 140 || /[:”"’»)]$/u.test(line.text));

/** A heading stands between paragraphs; two in a row may, more are a list or verse. */
function stands(lines: readonly Line[], could: readonly boolean[], i: number, wrapped: boolean): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (wrapped && !(line.blankBefore && line.blankAfter)) return false;
  if (!next || /^[\p{Ll}\d]/u.test(next.text)) return false;
  if (could[i - 1] && could[i + 1]) return false;
  const below = could[i + 1] ? lines[i + 2] : next;
  const above = could[i - 1] ? lines[i - 2] : lines[i - 1];
  const opens = i === 0 || (i === 1 && could[0]);
  if (!(opens || isParagraph(above))) return false;
  return (
    below !== undefined &&
    (isParagraph(below) || isItem(below.text)) &&
    below.text.length >= Math.min(40, line.text.length)
  );
}

/** The headings among the lines of a body; none where short lines are the rule rather than the exception. */
export function headingsOf(lines: readonly Line[], wrapped: boolean): Span[] {
  const could = lines.map((l) => looksLikeHeading(l));
  if (could.filter(Boolean).length > lines.length * 0.45) return [];
  return lines.filter((_, i) => could[i] && stands(lines, could, i, wrapped)).map(({ start, end }) => ({ start, end }));
}
