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
  readonly token?: Token;
}

const LEXEME = /(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\.\p{L}+)*)|[^\s]/gu;

function kindOf(m: RegExpMatchArray): Lexeme['kind'] {
  if (m.groups?.number !== undefined) return 'number';
  return m.groups?.word === undefined ? 'sign' : 'word';
}

/** The lexemes of one sentence with the tokens that hold them; linear. */
export function lexemesOf(text: string, sentence: Sentence): Lexeme[] {
  const out: Lexeme[] = [];
  let t = 0;
  let end = -1;
  for (const m of text.slice(sentence.start, sentence.end).matchAll(LEXEME)) {
    const start = sentence.start + m.index;
    while ((sentence.tokens[t]?.end ?? Number.POSITIVE_INFINITY) <= start) t++;
    const held = sentence.tokens[t];
    const token = held && held.start <= start ? held : undefined;
    out.push({
      start,
      end: start + m[0].length,
      text: m[0],
      lower: m[0].toLowerCase().replaceAll('’', "'"),
      kind: kindOf(m),
      glued: start === end,
      ...(token ? { token } : {}),
    });
    end = start + m[0].length;
  }
  return out;
}
