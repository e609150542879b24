import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { EditorialNote } from '../../record/index.ts';
import { opensWith, plainWords } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';

const LONGEST = 1500;

/** Whether a line holds one of `phrases` outside of quotation marks: what somebody is quoted with is no note. */
function holds(plain: string, phrases: readonly string[]): boolean {
  const own = plain.replace(/“[^”]*”?|"[^"]*"/gu, ' ').replace(/^[^“”]*”/u, ' ');
  return phrases.some((p) => own.includes(p.replaceAll('’', "'")));
}

/** An agency's own line to its readers stands in brackets whole: `(Corrects the day in paragraph 3)`. */
const isBracketed = (line: string): boolean => /^\([^()]+\)\.?$/u.test(line);

/** `Correction:`, `Update (3 March):`, a note in brackets: the opening must be marked off from what follows. */
function opens(line: string, words: readonly string[]): boolean {
  const bare = line.replace(/^[\s([*_]+/u, '');
  const opening = opensWith(bare.toLowerCase().replaceAll('’', "'"), words);
  if (opening === null) return false;
  const rest = bare.slice(opening.length);
  if (isBracketed(line)) return true;
  return rest === '' || /^\s*(?:\d?\s?[:—–-]|\([^)]{3,40}\)\s*[:—–-]?|(?:on\s)?[\p{L}\d .,:]{3,40}:(?!\d))/u.test(rest);
}

function kindOf(line: Line, lex: ReadingLexicon, marked: ReadonlySet<string>): EditorialNote['kind'] | null {
  if (line.text.length > LONGEST) return null;
  // Its opening mark is kept: it may open a quotation.
  const plain = line.text.toLowerCase().replaceAll('’', "'");
  if (opens(line.text, lex.corrections) || holds(plain, lex.correctionPhrases)) return 'correction';
  const opened = opens(line.text, isBracketed(line.text) ? [...lex.updates, ...lex.updateVerbs] : lex.updates);
  const updates = (opened && plain.length > 30) || holds(plain, lex.updatePhrases);
  if (updates) return holds(plain, lex.faults) ? 'correction' : 'update';
  return marked.has(line.text) && endsSentence(line.text) ? 'correction' : null;
}

/** Whether a line is nothing but the opening of a note that the next line gives. */
const isBare = (line: Line, lex: ReadingLexicon): boolean =>
  [...lex.corrections, ...lex.updates].includes(plainWords(line.text));

/** Whether a text is a note of the outlet on its own article. */
export const isNote = (text: string, lex: ReadingLexicon): boolean =>
  kindOf({ text, start: 0, end: text.length, blankBefore: true, blankAfter: true }, lex, new Set()) !== null;

/** Paragraphs in which the outlet tells of a change to its own article. `marked`: those that their page calls a correction. */
export function notesOf(
  lines: readonly Line[],
  lex: ReadingLexicon,
  marked: ReadonlySet<string> = new Set(),
): EditorialNote[] {
  const notes: EditorialNote[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.start < (notes.at(-1)?.end ?? 0)) continue;
    const kind = kindOf(line, lex, marked);
    const last = kind && isBare(line, lex) ? (lines[i + 1] ?? line) : line;
    if (kind) notes.push({ kind, start: line.start, end: last.end });
  }
  return notes;
}
