import type { Language } from '../languages/index.ts';
import type { Article, Span } from '../record/index.ts';

/** A token of Universal Dependencies 2. Offsets are into the whole text. */
export interface Token extends Span {
  /** Place in `Sentence.tokens`. */
  readonly i: number;
  readonly text: string;
  /** Lower case, the apostrophe straight. */
  readonly lower: string;
  readonly lemma: string;
  /** UD part of speech: NOUN, PROPN, VERB, AUX, ... */
  readonly upos: string;
  /** UD features, `Case=Nom|Number=Sing`, or `_`. */
  readonly feats: string;
  /** Index of the head in the same sentence, -1 for the root. */
  readonly head: number;
  /** UD relation, subtype included: `nsubj:pass`. */
  readonly deprel: string;
}

/** One sentence and its tree; the span is without white space at its ends. */
export interface Sentence extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Counts line breaks: sentences of one paragraph share it. */
  readonly paragraph: number;
}

export type NameType = 'person' | 'organisation' | 'place' | 'country' | 'group' | 'other';

/** A name as it stands in the text, without titles and determiners. */
export interface NameSpan extends Span {
  readonly type: NameType;
  readonly sentence: number;
}

/** What the reader gives for one text. */
export interface Parse {
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
}

/** An article with its syntax: what every annotator takes. */
export interface Doc extends Parse {
  readonly article: Article;
  readonly lang: Language;
}
