import type { Language } from '../languages/index.ts';
import type { Span } from '../record/index.ts';
import { blocksOf } from './blocks.ts';
import { mannerOf } from './manner.ts';
import { type RawSentence, sentencesOf } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** The sentences of a text with the number of the paragraph of each; what `skip` covers is in none, and none crosses a place of `cuts`. */
export function cut(
  text: string,
  lang: Language,
  skip: readonly Span[] = [],
  cuts: readonly number[] = [],
): { readonly raw: RawSentence; readonly paragraph: number }[] {
  const blocks = blocksOf(text, skip, cuts).map(({ start, end, paragraph }) => ({
    paragraph,
    tokens: tokenise(text, start, end, lang),
  }));
  const manner = mannerOf(blocks.map((b) => b.tokens));
  return blocks.flatMap(({ tokens, paragraph }) =>
    sentencesOf(tokens, lang, manner).map((raw) => ({ raw, paragraph })),
  );
}
