/**
 * Which articles tell of one happening, and which trace to one original report.
 * Takes: annotated articles, in any order. Gives: a `Grouped` for each, in the order given. Never: reads a text again,
 * asks a clock, or lets the order of input change who belongs together.
 */
import type { AnnotatedArticle, Grouped } from '../record/index.ts';
import { findCopies } from './copies.ts';
import { citedOutlets } from './credits.ts';
import { type Origin, origins } from './origins.ts';
import { clusterStories, type Home } from './stories.ts';
import { termsOf } from './terms.ts';

export { citedOutlets } from './credits.ts';

/** Publication order; undated articles last; ids break ties so that the input's order does not matter. */
function inOrder(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const day = (a: AnnotatedArticle): string => a.article.published ?? '9999';
  return [...articles].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** Story, storyline and origin of each article. Ids are those of the earliest article: `s-<article id>`, `o-<article id>`. */
export function groupArticles(articles: readonly AnnotatedArticle[]): Grouped[] {
  const ordered = inOrder(articles);
  const terms = ordered.map(termsOf);
  const copies = findCopies(ordered);
  const homes = clusterStories(ordered, terms, copies);
  const cites = ordered.map(citedOutlets);
  const traced = origins(
    ordered,
    copies,
    cites,
    homes.map((h) => h.story),
  );
  const made = new Map(ordered.map((a, i) => [a.id, grouped(a, homes[i]!, traced[i]!, cites[i] ?? [])]));
  return articles.map((a) => made.get(a.id)!);
}

function grouped(
  a: AnnotatedArticle,
  home: Home,
  origin: Origin,
  cites: NonNullable<Grouped['citesOutlets']>,
): Grouped {
  return {
    id: a.id,
    story: `s-${home.story}`,
    ...(home.line === undefined ? {} : { storyline: `l-${home.line}` }),
    origin: `o-${origin.of}`,
    ...(origin.copy ? { copyOf: origin.copy.of, copyKind: origin.copy.kind } : {}),
    ...(cites.length > 0 ? { citesOutlets: cites } : {}),
    reasons: origin.reasons,
  };
}
