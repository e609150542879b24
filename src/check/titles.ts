import type { Language } from '../languages/index.ts';
import type { AnnotatedArticle, Span } from '../record/index.ts';
import { nameTokens, nounsAmong } from '../world/index.ts';
import { foldWord } from './quoted.ts';

/** A title that stands before a name. */
export interface Titled extends Span {
  readonly lemma: string;
  /** Folded last word of the name. */
  readonly name: string;
}

const NAME = /^[ \u00a0](?<name>\p{Lu}[\p{L}.'’-]+(?:[ \u00a0]\p{Lu}[\p{L}.'’-]+){0,3})/u;
const BEHIND = /(?<name>\p{Lu}[\p{L}'’-]+), (?:the |a |an )?(?:[\p{L}’'-]+ ){0,3}$/u;

const last = (name: string): string => foldWord(name.split(/[ \u00a0]/u).at(-1)!).replace(/'s$/u, '');

const made = new WeakMap<AnnotatedArticle, Titled[]>();

/** The titles of an article that stand before a name, or behind it between commas. */
export function titledIn(a: AnnotatedArticle, lang: Language): Titled[] {
  const known = made.get(a);
  if (known) return known;
  const { text } = a.article;
  const found = nounsAmong(nameTokens(text), lang)
    .filter((n) => n.noun.kind === 'person' && (n.noun.title || n.noun.sector === undefined))
    .filter((n) => !lang.checking.anyRole.has(n.noun.lemma))
    .flatMap((n): Titled[] => {
      const name =
        NAME.exec(text.slice(n.end, n.end + 60))?.groups?.name ??
        BEHIND.exec(text.slice(Math.max(0, n.start - 60), n.start))?.groups?.name;
      return name === undefined ? [] : [{ start: n.start, end: n.end, lemma: n.noun.lemma, name: last(name) }];
    });
  made.set(a, found);
  return found;
}
