import { contentWords } from '../languages/index.ts';
import { type Claim, type LinkedActor, type Lookup, lookupOf, type Member, spansOf } from '../record/index.ts';

/** Look-ups over one story with the content words of each claim. */
export interface Context extends Lookup {
  /** Content words of what is claimed, stemmed. */
  readonly words: (claim: Claim) => ReadonlySet<string>;
}

/** Builds the look-ups; the words of a claim are made once, when first asked for. */
export function contextOf(members: readonly Member[], actors: readonly LinkedActor[]): Context {
  const lookup = lookupOf(members, actors);
  const cache = new Map<string, ReadonlySet<string>>();
  const words = (c: Claim): ReadonlySet<string> => {
    const said = spansOf(c).map((s) => lookup.text(c.article, s));
    const made = cache.get(c.id) ?? contentWords(said.join(' '), lookup.article(c.article).article.lang);
    cache.set(c.id, made);
    return made;
  };
  return { ...lookup, words };
}
