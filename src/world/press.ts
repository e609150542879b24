import { bareName } from '../languages/index.ts';
import type { Article } from '../record/index.ts';

/** The names under which articles are published, and those that they credit or cite, as names are compared (`bareName`). */
export function pressNames(articles: readonly Article[]): ReadonlySet<string> {
  const names = articles.flatMap((a) => [
    a.outlet,
    ...(a.credits ?? []).map((c) => c.agency),
    ...(a.citedReports ?? []).map((r) => r.outlet),
  ]);
  return new Set(names.flatMap((n) => (n === undefined ? [] : bareName(n))));
}
