import type { Claim, Member, Point, Report } from '../record/index.ts';
import type { Context } from './context.ts';
import { type Together, togetherIn } from './occasions.ts';
import { restOf } from './rests.ts';

/** Where a report of a point comes from: its origin, and why that is another than its article's. */
interface Source extends Pick<Report, 'origin' | 'why' | 'shown'> {
  /** Its article gathers reports of which none that is here has it: nobody knows from whom it is. */
  readonly unknown?: true;
}

type Sources = { readonly of: readonly Source[] } & Pick<Point, 'origins' | 'occasion'>;

// A report that rests on one that rests on one.
const DEEPEST = 4;

const ofArticle = (m: Member): Source => ({ origin: m.group.origin });

/** The origin of an article that is credited with a claim which was not found in it: itself, where it was told things itself. */
const originOf = (m: Member): string => (m.rests?.some((r) => r.on === 'own') ? `o-${m.id}` : m.group.origin);

/** Where one of the claims of a point comes from; `others`: the claim of each article that has the point. */
function sourceOf(ctx: Context, c: Claim, others: ReadonlyMap<string, Claim>, depth = 0): Source {
  const m = ctx.member(c.article);
  const rest = restOf(ctx, c.id);
  const unknown = { ...ofArticle(m), ...(c.secondHand ? { unknown: true as const } : {}) };
  if (!rest || depth === DEEPEST) return unknown;
  const next = rest.articles.flatMap((a) => others.get(a) ?? []).find((x) => x !== c);
  const named = rest.articles[0];
  if (!next && rest.on === 'sources')
    return { ...unknown, unknown: true, why: `${rest.why}, of which none here has it`, shown: rest.shown };
  const origin =
    rest.on === 'own'
      ? `o-${m.id}`
      : next
        ? sourceOf(ctx, next, others, depth + 1).origin
        : named === undefined
          ? `o-outlet:${rest.outlet}`
          : originOf(ctx.member(named));
  return origin === m.group.origin ? ofArticle(m) : { origin, why: rest.why, shown: rest.shown };
}

/** Whoever was at one occasion with others has one origin with them: that of the earliest report. */
function withOccasion(s: Source, c: Claim, t: Together, first: Source): Source {
  const [[article, there] = ['', undefined]] = t.shown;
  const own = t.shown.get(c.article);
  if (!own || c.article === article || s.origin === first.origin) return s;
  const { start, end } = own;
  const why = `${t.shown.size} reports of one ${t.name}`;
  return { origin: first.origin, why, shown: [{ start, end, ...(there ? { there } : {}) }] };
}

/** The origins of a point by the first claim of each of its articles, in their order; how many there are is an upper bound. */
export function sourcesOf(ctx: Context, claims: readonly Claim[]): Sources {
  const others = new Map(claims.map((c) => [c.article, c]));
  const own = claims.map((c) => sourceOf(ctx, c, others));
  const shared = togetherIn(ctx, claims);
  const of = own.map((s, i) => {
    const t = shared.find((x) => x.shown.has(claims[i]!.article));
    const first = t && claims.findIndex((c) => t.shown.has(c.article));
    return t ? withOccasion(s, claims[i]!, t, own[first!]!) : s;
  });
  const [largest] = shared.sort((a, b) => b.shown.size - a.shown.size);
  return {
    of,
    origins: Math.max(1, new Set(of.filter((s) => !s.unknown).map((s) => s.origin)).size),
    ...(largest ? { occasion: { name: largest.name, reports: largest.shown.size } } : {}),
  };
}
