import { bareName } from '../languages/index.ts';
import type { Article } from '../record/index.ts';

/**
 * The names under which reports are published, and those that they credit or cite, as names are compared (`bareName`). A readout is published by
 * who speaks in it.
 */
export function pressNames(articles: readonly Article[]): ReadonlySet<string> {
  const reports = articles.filter((a) => a.label !== 'readout');
  const names = reports.flatMap((a) => [
    a.outlet,
    ...(a.credits ?? []).map((c) => c.agency),
    ...(a.citedReports ?? []).map((r) => r.outlet),
  ]);
  return new Set(names.flatMap((n) => (n === undefined ? [] : bareName(n))));
}
