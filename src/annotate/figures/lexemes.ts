import type { Span } from '../../record/index.ts';
import type { Sentence, Token } from '../../syntax/types.ts';

/** A number, word or sign as numbers need them: hyphens always stand apart, whatever the tokens of the tree do. */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'number' | 'word' | 'sign';
  /** No white space before it. */
  readonly glued: boolean;
  /** The tree's token that holds its first unit. */
  readonly token: Token | undefined;
}

const LEXEME = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\.\p{L}+)*|[^\s]/gu;

function kindOf(text: string): Lexeme['kind'] {
  if (/^\d/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}

/** The lexemes of one sentence with the tokens that hold them; linear. */
export function lexemesOf(whole: string, sentence: Sentence): Lexeme[] {
  const out: Lexeme[] = [];
  let t = 0;
  let end = -1;
  for (const m of whole.slice(sentence.start, sentence.end).matchAll(LEXEME)) {
    const start = sentence.start + m.index;
    while ((sentence.tokens[t]?.end ?? Number.POSITIVE_INFINITY) <= start) t++;
    const held = sentence.tokens[t];
    const token = held && held.start <= start ? held : undefined;
    const [text] = m;
    const glued = start === end;
    end = start + text.length;
    out.push({ start, end, text, lower: text.toLowerCase().replaceAll('’', "'"), kind: kindOf(text), glued, token });
  }
  return out;
}
