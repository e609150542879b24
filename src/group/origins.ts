import type { AnnotatedArticle, CopyKind, Grouped } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import type { Copies } from './copies.ts';
import { firstReportedBy, sameOutlet } from './credits.ts';

/** The original report an article traces to, and why. `of` is the id of that report's article. */
export interface Origin {
  readonly of: string;
  readonly copy?: { readonly of: string; readonly kind: CopyKind };
  readonly reasons: readonly string[];
}

const percent = (x: number): string => `${Math.round(x * 100)} %`;
/** Union-find over places in the list; the root is the smallest place, so the earliest report gives its name. */
function families(size: number): { find: (i: number) => number; union: (a: number, b: number) => void } {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const union = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, union };
}

/** The article of the agency that a family credits, so that the agency's own report is the original even when it came in later. */
function original(members: readonly number[], articles: readonly AnnotatedArticle[]): number {
  const agencies = members.flatMap((i) => (articles[i]!.article.credits ?? []).map((c) => c.agency));
  const own = members.find((i) => agencies.some((name) => sameOutlet(articles[i]!.article.outlet ?? '', name)));
  return own ?? members[0]!;
}

/** Origins from shared text and from "first reported by"; independence is an upper bound. */
export function origins(
  articles: readonly AnnotatedArticle[],
  copies: Copies,
  cites: readonly NonNullable<Grouped['citesOutlets']>[],
  stories: readonly string[],
): Origin[] {
  const { find, union } = families(articles.length);
  const reasons = articles.map((): string[] => []);
  copies.forEach((list, i) => {
    for (const c of list) if (c.kind !== 'quotes-only') union(i, c.with);
  });
  const inStory = groupBy(articles.keys(), (i) => stories[i] ?? '');
  articles.forEach((a, i) => {
    if ((cites[i] ?? []).length === 0) return;
    const firsts = firstReportedBy(a);
    const source = inStory
      .get(stories[i] ?? '')
      ?.find((j) => j !== i && [...firsts].some((n) => sameOutlet(articles[j]!.article.outlet ?? '', n)));
    if (source === undefined) return;
    union(i, source);
    reasons[i]!.push(`says that ${articles[source]!.article.outlet} reported it first`);
  });
  const byRoot = groupBy(articles.keys(), find);
  return articles.map((a, i) => trace(a, i, original(byRoot.get(find(i))!, articles), articles, copies, reasons[i]!));
}

function trace(
  a: AnnotatedArticle,
  i: number,
  first: number,
  articles: readonly AnnotatedArticle[],
  copies: Copies,
  reasons: readonly string[],
): Origin {
  const of = articles[first]!.id;
  const told = [...reasons, ...(a.article.credits ?? []).map((c) => `credits ${c.agency}`)];
  if (first === i) return { of, reasons: told.length > 0 ? told : ['shares its prose with no earlier report'] };
  const direct = pairOf(copies, i, first) ?? copies[i]?.find((c) => c.kind !== 'quotes-only');
  const spoken = copies[i]?.find((c) => c.kind === 'quotes-only');
  if (direct) {
    const text = `${percent(direct.shared)} of the word triples of the shorter text are shared with ${articles[direct.with]!.id}, quotations left out`;
    return { of, copy: { of: articles[direct.with]!.id, kind: direct.kind }, reasons: [text, ...told] };
  }
  return spoken
    ? { of, copy: { of: articles[spoken.with]!.id, kind: 'quotes-only' }, reasons: told }
    : { of, reasons: told };
}

/** The copy relation of two places, in either direction. */
function pairOf(copies: Copies, a: number, b: number): Copies[number][number] | null {
  const found = copies[Math.max(a, b)]?.find((c) => c.with === Math.min(a, b) && c.kind !== 'quotes-only');
  return found ? { ...found, with: b } : null;
}
