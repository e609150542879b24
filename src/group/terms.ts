import type { AnnotatedArticle } from '../record/index.ts';
import { words } from '../text/index.ts';

/** Term counts of one article: the title counts three times, the body by its opening. */
export type Terms = ReadonlyMap<string, number>;

const TITLE_WEIGHT = 3;
const BODY_WORDS = 300;
const MOST_TERMS = 80;

/** A crude stem: plural and possessive endings off, so that the same noun meets itself. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /[^s]s$/u.test(bare)) return bare.slice(0, -1);
  return bare;
}

/** The terms that stand for an article; pure function of its own words. */
export function termsOf(a: AnnotatedArticle): Terms {
  const counts = new Map<string, number>();
  const add = (list: readonly { readonly word: string }[], weight: number): void => {
    for (const { word } of list) {
      const s = stem(word);
      if (s.length > 1) counts.set(s, (counts.get(s) ?? 0) + weight);
    }
  };
  add(words(a.article.title ?? ''), TITLE_WEIGHT);
  add(words(a.article.text.slice(0, BODY_WORDS * 12)).slice(0, BODY_WORDS), 1);
  return counts;
}

/** Unit vectors of the articles over sublinear term frequency times inverse document frequency, the heaviest terms each. */
export function vectors(all: readonly Terms[]): Map<string, number>[] {
  const df = new Map<string, number>();
  for (const t of all) for (const word of t.keys()) df.set(word, (df.get(word) ?? 0) + 1);
  return all.map((t) => {
    const weighed = [...t].map(([w, n]): [string, number] => [
      w,
      (1 + Math.log(n)) * Math.log(1 + all.length / (df.get(w) ?? 1)),
    ]);
    weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const top = weighed.slice(0, MOST_TERMS);
    const norm = Math.sqrt(top.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
    return new Map(top.map(([w, x]) => [w, x / norm]));
  });
}

/** Dot product of two sparse vectors. */
export function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [w, x] of small) sum += x * (large.get(w) ?? 0);
  return sum;
}
