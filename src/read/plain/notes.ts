import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { EditorialNote } from '../../record/index.ts';
import { opensWith, plainWords } from './lexicon.ts';
import type { Line } from './lines.ts';

const LONGEST = 1500;
const holds = (plain: string, phrases: readonly string[]): boolean =>
  phrases.some((p) => plain.includes(p.replaceAll('’', "'")));

/** `Correction:`, `Update (3 March):`, a note in brackets: the opening must be marked off from what follows. */
function opens(line: string, words: readonly string[]): boolean {
  const bare = line.replace(/^[\s([*_]+/u, '');
  const opening = opensWith(bare.toLowerCase().replaceAll('’', "'"), words);
  if (opening === null) return false;
  const rest = bare.slice(opening.length);
  return rest === '' || /^\s*(?:[:—–-]|\([^)]{3,40}\)\s*[:—–-]?|(?:on\s)?[\p{L}\d .,]{3,30}:)/u.test(rest);
}

function kindOf(line: Line, lex: ReadingLexicon): EditorialNote['kind'] | null {
  if (line.text.length > LONGEST) return null;
  const plain = plainWords(line.text);
  if (opens(line.text, lex.corrections)) return 'correction';
  if (holds(plain, lex.correctionPhrases)) return 'correction';
  if (opens(line.text, lex.updates) && plain.length > 30) return 'update';
  return holds(plain, lex.updatePhrases) ? 'update' : null;
}

/** Paragraphs in which the outlet tells of a change to its own article. */
export function notesOf(lines: readonly Line[], lex: ReadingLexicon): EditorialNote[] {
  return lines.flatMap((line) => {
    const kind = kindOf(line, lex);
    return kind ? [{ kind, start: line.start, end: line.end }] : [];
  });
}
