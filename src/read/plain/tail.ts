import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Credit, Span } from '../../record/index.ts';
import { namesOf } from './byline.ts';
import { closingTag, creditLine } from './credits.ts';
import { momentOf } from './head.ts';
import { opensWith } from './lexicon.ts';
import type { Line } from './lines.ts';

/** What stands below the story: agencies, reporters, rights, a moment. */
export interface Tail {
  readonly byline: readonly string[];
  readonly credits: readonly Credit[];
  readonly furniture: readonly Span[];
  readonly published?: string;
  readonly modified?: string;
}

const DEEPEST = 6;

const isClosing = (text: string, lex: ReadingLexicon): boolean =>
  text.length < 20 && (lex.closings.includes(text.toLowerCase()) || /^[^\p{L}\p{N}]+$/u.test(text));

/** Names behind `Reporting by`, up to the editors. */
function reportersOf(text: string, lex: ReadingLexicon): string[] {
  const bare = text.replace(/^[\s([]+|[\s)\].]+$/gu, '');
  const opening = opensWith(bare.toLowerCase(), lex.reportedBy);
  if (opening === null || text.length > 400 || opening.startsWith('edit')) return [];
  return namesOf(
    bare
      .slice(opening.length)
      .split(';')[0]!
      .replace(/^[\s:]+/u, ''),
    lex,
  );
}

const isStaffLine = (text: string, lex: ReadingLexicon): boolean =>
  text.length < 400 && opensWith(text.replace(/^[\s([]+/u, '').toLowerCase(), lex.reportedBy) !== null;

/** Reads the lines below the story, from the last upwards, until one is a line of the story. */
export function tailOf(body: readonly Line[], lex: ReadingLexicon): Tail {
  const out = { byline: [] as string[], credits: [] as Credit[], furniture: [] as Span[] };
  const moments: { published?: string; modified?: string } = {};
  for (const line of body.slice(1).slice(-DEEPEST).reverse()) {
    const credits = creditLine(line, lex);
    const at = momentOf(line.text, lex);
    // A bare day at the end may be of anything.
    const moment = at?.labelled ? at : null;
    const staff = isStaffLine(line.text, lex);
    if (moment) moments[moment.kind] ??= moment.value;
    if (staff) out.byline.unshift(...reportersOf(line.text, lex));
    if (!credits.length && !moment && !staff && !isClosing(line.text, lex)) {
      out.credits.unshift(...closingTag(line, lex));
      break;
    }
    out.credits.unshift(...credits);
    out.furniture.unshift({ start: line.start, end: line.end });
  }
  return { ...out, ...moments };
}
