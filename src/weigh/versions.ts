import type { Claim, Member, Point } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { squeezed } from './changes.ts';
import type { Context } from './context.ts';
import { containment } from './likeness.ts';

/** Each article that a later version of the same page replaces, with the last version. */
export type Versions = ReadonlyMap<string, string>;

/** Versions are articles of one address; the later `modified` or `published` is the later version. */
export function versionsOf(members: readonly Member[]): Versions {
  const stamp = (m: Member): string => m.annotated.article.modified ?? m.annotated.article.published ?? '';
  const pages = groupBy(members, (m) => m.annotated.article.canonical ?? m.annotated.article.url ?? m.id);
  const out = new Map<string, string>();
  for (const list of pages.values()) {
    const ordered = [...list].sort((a, b) =>
      stamp(a) < stamp(b) ? -1 : stamp(a) > stamp(b) ? 1 : a.id < b.id ? -1 : 1,
    );
    for (const m of ordered.slice(0, -1)) out.set(m.id, ordered.at(-1)!.id);
  }
  return out;
}

/** Whether the last version of a claim's page no longer has the sentence that it stands in. */
export function isGone(ctx: Context, c: Claim, versions: Versions): boolean {
  const last = versions.get(c.article);
  if (last === undefined) return false;
  const said = ctx.text(c.article, ctx.sentence(c.article, c.evidence[0]));
  return !squeezed(ctx.article(last).article.text).includes(squeezed(said));
}

/**
 * Marks the points that no standing text has any more: superseded where the last version has other words for the same, withdrawn where it has
 * nothing. `gone`: whether a claim's words were taken out of its page.
 */
export function withCorrections(
  ctx: Context,
  points: readonly Point[],
  gone: (c: Claim) => boolean,
  versions: Versions,
): Point[] {
  return points.map((p) => {
    const claims = p.reports.map((r) => ctx.claim(r.claim)!);
    if (!claims.every(gone)) return p;
    const last = new Set(claims.map((c) => versions.get(c.article)));
    const next = points.find(
      (q) => q !== p && q.kind === p.kind && q.reports.some((r) => last.has(r.article)) && replaces(ctx, p, q),
    );
    return next ? { ...p, supersededBy: next.id } : { ...p, withdrawn: true };
  });
}

/** Whether `q` says of the same thing what the version before did not say. */
function replaces(ctx: Context, p: Point, q: Point): boolean {
  const words = ctx.text(q.claim.article, ctx.sentence(q.claim.article, q.claim.evidence[0]));
  const fresh = !squeezed(ctx.article(p.claim.article).article.text).includes(squeezed(words));
  const [v, w] = [ctx.core(p.claim), ctx.core(q.claim)];
  return fresh && Math.min(v.size, w.size) > 0 && containment(v, w) >= 0.6;
}
