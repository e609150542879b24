import type { Brief, BriefSection, BriefSectionId, BriefSentence, Citation, Point } from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { account, pointCites } from './account.ts';
import { type BriefContext, cited, computed } from './context.ts';
import { longDay, stop } from './phrase.ts';
import type { WeightedSection } from './shorten.ts';

/** What tells of the brief itself, or of its sources, is not corrected: it is made anew. */
const NOT_TOLD: ReadonlySet<BriefSectionId> = new Set([
  'corrections',
  'new',
  'not-known',
  'frame',
  'source-base',
  'sources',
]);

/**
 * What an earlier brief had that no source stands behind any more: each sentence with what stands in its place, or that it is taken back and why.
 * A sentence that only gave way to another is no correction.
 */
export function corrections(ctx: BriefContext, previous: Brief, now: readonly BriefSection[]): WeightedSection {
  const told = new Set(now.flatMap((s) => s.sentences.map((x) => bare(x.text))));
  const had = previous.sections.filter((s) => !NOT_TOLD.has(s.id)).flatMap((s) => s.sentences);
  const gone = had.filter((s) => !told.has(bare(s.text)));
  const seen = new Set<string>();
  const sentences = gone
    .filter((s) => !seen.has(bare(s.text)) && seen.add(bare(s.text)))
    .flatMap((s) => correction(ctx, previous, s) ?? []);
  return { id: 'corrections', heading: 'Corrections', sentences };
}

/** A sentence without the notes in brackets: another count of origins is no correction. */
const bare = (text: string): string => text.replace(/\s*\([^()]*\)/gu, '').trim();

function correction(ctx: BriefContext, previous: Brief, old: BriefSentence): BriefSentence | undefined {
  const head = `Correction: the earlier brief${previous.at === undefined ? '' : ` of ${longDay(previous.at)}`} had: ${old.text.replace(/\.$/u, '')}`;
  const point = old.citations.flatMap((c) => fallen(ctx, c) ?? [])[0];
  const next = ctx.weighed.points.find((p) => p.id === point?.supersededBy);
  if (next) return cited(stop(`${head}; it is now told so: ${account(ctx, next)}`), pointCites(ctx, next));
  if (point?.withdrawn)
    return computed(stop(`${head}; its source has taken these words out, and they are taken back`), ctx);
  const recalled = ctx.withdrawn.filter((w) => old.citations.some((c) => c.article === w.recall.article));
  if (recalled.length === 0) return undefined;
  const why = [...new Set(recalled.map((w) => w.recall.why.replace(/[.\s]+$/u, '')))].join('; ');
  const text = stop(`${head}; a report behind it was withdrawn (${why}), and it is told no longer`);
  return { ...computed(text, ctx), searched: [...ctx.searched, ...recalled.map((w) => w.recall.article)] };
}

/** The point that tells the cited words and stands no more. */
const fallen = (ctx: BriefContext, c: Citation): Point | undefined =>
  ctx.weighed.points.find(
    (p) =>
      (p.supersededBy !== undefined || p.withdrawn === true) &&
      p.claim.evidence.some((e) => e.article === c.article && overlaps(e, c)),
  );
