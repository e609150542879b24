import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Credit, Span } from '../../record/index.ts';
import { stampsIn } from '../days/stamps.ts';
import { bylineOf } from './byline.ts';
import { creditLine, creditsIn } from './credits.ts';
import { openingOf } from './dateline.ts';
import { looksLikeHeading } from './headings.ts';
import { opensWith, plainWords } from './lexicon.ts';
import { countWords, endsSentence, type Line } from './lines.ts';

/** What stands above the story: title, kicker, byline, the moment it came out. */
export interface Head {
  readonly title?: string;
  readonly kicker?: string;
  readonly byline: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly credits: readonly Credit[];
  /** Lines that are no sentences of the story. */
  readonly furniture: readonly Span[];
  /** Index of the first line of the body. */
  readonly body: number;
}

interface Open {
  title?: string;
  kicker?: string;
  byline: string[];
  published?: string;
  modified?: string;
  credits: Credit[];
  furniture: Span[];
}

const DEEPEST = 10;

/** A line that gives nothing but a moment, behind a label or alone: `Published: 3 March 2026, 10:30`. */
export function momentOf(
  line: string,
  lex: ReadingLexicon,
): { readonly kind: 'published' | 'modified'; readonly value: string; readonly labelled: boolean } | null {
  if (line.length > 120) return null;
  const plain = plainWords(line);
  const modified = opensWith(plain, lex.modified) !== null;
  const published = opensWith(plain, lex.published) !== null;
  const found = stampsIn(line);
  const first = found[0];
  if (!first) return null;
  const rest = (line.slice(0, first.start) + line.slice(first.end)).replace(/[^\p{L}]+/gu, ' ').trim();
  // Behind a label some words may follow; without one the moment stands alone, a weekday or a zone aside.
  const most = modified || published ? 6 : 2;
  if (countWords(rest) > most || (endsSentence(line) && countWords(rest) > 2)) return null;
  return { kind: modified ? 'modified' : 'published', value: first.value, labelled: modified || published };
}

function titleLike(lines: readonly Line[], i: number, wrapped: boolean): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (!next || /^\p{Ll}/u.test(next.text) || (wrapped && !line.blankAfter)) return false;
  const question = /[?!]$/u.test(line.text) && countWords(line.text) <= 20;
  const fits = question || looksLikeHeading(line, 220, 32);
  return (
    fits &&
    countWords(line.text) >= 2 &&
    lines.slice(i + 1, i + 12).some((l) => l.text.length >= 60 && endsSentence(l.text))
  );
}

/** Takes one line of the head into `open`; false where the body begins. */
function take(open: Open, lines: readonly Line[], i: number, lex: ReadingLexicon, given: Given): boolean {
  const line = lines[i]!;
  if (openingOf(line, lex)) return false;
  const plain = plainWords(line.text);
  if (given.title !== undefined && open.title === undefined && plain === plainWords(given.title)) {
    open.title = line.text;
    return true;
  }
  const moment = momentOf(line.text, lex);
  if (moment) {
    if (moment.kind === 'modified') open.modified ??= moment.value;
    else open.published ??= moment.value;
    return true;
  }
  const names = bylineOf(line.text, lex);
  if (names || isHouse(line, lex)) {
    open.byline.push(...(names ?? []));
    open.credits.push(...creditsIn(line.text, line.start, lex));
    const stamp = stampsIn(line.text)[0];
    if (stamp) open.published ??= stamp.value;
    return true;
  }
  if ([...lex.opinion, ...lex.readout, ...lex.transcript].includes(plain)) {
    open.kicker ??= line.text;
    return true;
  }
  if (open.title !== undefined || given.title !== undefined || !titleLike(lines, i, given.wrapped)) return false;
  open.title = line.text;
  return true;
}

/** An agency's name alone, or a byline that names a house and nobody. */
const isHouse = (line: Line, lex: ReadingLexicon): boolean =>
  creditLine(line, lex).length > 0 ||
  (line.text.length < 80 &&
    opensWith(line.text.toLowerCase(), lex.bylineOpeners) !== null &&
    !endsSentence(line.text) &&
    line.text
      .slice(3)
      .split(/\s+/u)
      .every((w) => /^[\p{Lu}(|–—-]/u.test(w) || lex.notNames.has(w.toLowerCase())));

interface Given {
  readonly title?: string | undefined;
  readonly wrapped: boolean;
}

/** Reads the lines above the story. `given.title`: a title known from elsewhere, so that none is looked for. */
export function headOf(lines: readonly Line[], lex: ReadingLexicon, given: Given): Head {
  const open: Open = { byline: [], credits: [], furniture: [] };
  let body = 0;
  // A text of one line is all body.
  while (body < Math.min(DEEPEST, lines.length - 1) && take(open, lines, body, lex, given)) {
    const { start, end } = lines[body++]!;
    open.furniture.push({ start, end });
  }
  return { ...open, body };
}
