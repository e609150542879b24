import type { AnnotatedArticle } from '../record/index.ts';

const A_DAY = 86_400_000;
const EXACT = /^\d{4}-\d{2}-\d{2}$/u;

function numberOf(day: string | undefined): number | null {
  const t = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(t) ? null : t / A_DAY;
}

/** The day of publication as a number of days since 1970; null for an undated article. */
export const dayOf = (a: AnnotatedArticle): number | null => numberOf(a.article.published?.slice(0, 10));

/** The days before the eve of publication that an article names or means: what it looks back on. */
export function daysLookedBackOn(a: AnnotatedArticle): ReadonlySet<number> {
  const published = dayOf(a);
  const named = a.dates.flatMap((d) => (EXACT.test(d.edtf ?? '') ? (numberOf(d.edtf) ?? []) : []));
  return new Set(named.filter((d) => published !== null && d < published - 1));
}

/** How far apart in days; 0 where one of the two is undated. */
export const daysBetween = (a: number | null, b: number | null): number =>
  a === null || b === null ? 0 : Math.abs(a - b);
