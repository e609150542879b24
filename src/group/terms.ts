import { commonOf } from '../languages/index.ts';
import type { AnnotatedArticle } from '../record/index.ts';
import { words } from '../text/index.ts';

/** A term of an article: its stem, how often it stands there, and whether in a name. */
export type Term = readonly [stem: string, count: number, name: 0 | 1];

const TITLE_WEIGHT = 4;
const BODY_WORDS = 300;
const LETTERS_A_WORD = 12;

/** A crude stem: plural and possessive endings off, so that the same noun meets itself. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /[^s]s$/u.test(bare)) return bare.slice(0, -1);
  return bare;
}

/** The terms that stand for an article, the title's several times, the body's by its opening; a pure function of its own words. */
export function termsOf(a: AnnotatedArticle): Term[] {
  const { text, title, lang } = a.article;
  const { emptyWords } = commonOf(lang);
  const counts = new Map<string, number>();
  const add = (list: readonly { readonly word: string }[], weight: number): void => {
    for (const { word } of list) {
      const s = stem(word);
      if (s.length > 1 && !emptyWords.has(word)) counts.set(s, (counts.get(s) ?? 0) + weight);
    }
  };
  add(words(title ?? ''), TITLE_WEIGHT);
  add(words(text.slice(0, BODY_WORDS * LETTERS_A_WORD)).slice(0, BODY_WORDS), 1);
  const names = nameTerms(a);
  return [...counts].map(([s, n]): Term => [s, n, names.has(s) ? 1 : 0]);
}

function nameTerms(a: AnnotatedArticle): Set<string> {
  const named = a.mentions.filter((m) => m.kind === 'name').map((m) => a.article.text.slice(m.start, m.end));
  const capital = named.flatMap((n) => words(n).filter((w) => /^\p{Lu}/u.test(n.slice(w.start))));
  return new Set(capital.map((w) => stem(w.word)));
}
