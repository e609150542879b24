import type { AnnotatedArticle } from '../record/index.ts';
import { dot, type Terms, vectors } from './terms.ts';

const CONTINUES = 0.2;

/** The mean vector of each story. */
function means(
  stories: readonly string[],
  vecs: readonly ReadonlyMap<string, number>[],
): Map<string, Map<string, number>> {
  const out = new Map<string, Map<string, number>>();
  stories.forEach((s, i) => {
    const sum = out.get(s) ?? new Map<string, number>();
    for (const [w, x] of vecs[i] ?? []) sum.set(w, (sum.get(w) ?? 0) + x);
    out.set(s, sum);
  });
  for (const sum of out.values()) {
    const norm = Math.sqrt([...sum.values()].reduce((n, x) => n + x * x, 0)) || 1;
    for (const [w, x] of sum) sum.set(w, x / norm);
  }
  return out;
}

/**
 * Stories that continue one another: a later story joins the line of the earlier one it is nearest to.
 * Returns storyline by story, only for lines of more than one story.
 */
export function storylines(
  articles: readonly AnnotatedArticle[],
  stories: readonly string[],
  terms: readonly Terms[],
): Map<string, string> {
  const mean = means(stories, vectors(terms));
  const index = new Map<string, string[]>();
  const line = new Map<string, string>();
  for (const a of articles) {
    const vector = mean.get(a.id);
    if (!vector) continue;
    const scores = new Map<string, number>();
    for (const w of vector.keys())
      for (const s of index.get(w) ?? []) if (!scores.has(s)) scores.set(s, dot(vector, mean.get(s)!));
    const best = [...scores].filter(([, x]) => x >= CONTINUES).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0];
    line.set(a.id, best ? line.get(best[0])! : a.id);
    for (const [w] of [...vector].sort((x, y) => y[1] - x[1]).slice(0, 20))
      index.set(w, [...(index.get(w) ?? []), a.id]);
  }
  const size = new Map<string, number>();
  for (const l of line.values()) size.set(l, (size.get(l) ?? 0) + 1);
  return new Map([...line].filter(([, l]) => (size.get(l) ?? 0) > 1));
}
