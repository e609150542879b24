import type { BriefSentence, Point } from '../../record/index.ts';
import { outletOf } from '../attribution.ts';
import { type BriefContext, computed } from '../context.ts';
import { count, list, longDay } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';
import { disputeLine, disputesOf } from './differences.ts';
import { owedLine, owedPoints } from './due.ts';
import { byWeight, statementLine, toldPoints } from './whatEachSideSays.ts';
import { timelineOf } from './whatHappened.ts';

/** The most of one kind. */
const MOST = 4;

/** What no article had by the day of the last brief: what was done, said, disputed and promised since. Nothing where nobody asks. */
export function whatIsNew(ctx: BriefContext): WeightedSection {
  const { since } = ctx;
  if (since === undefined) return { id: 'new', heading: 'What is new', sentences: [] };
  const after = publishedAfter(ctx, since);
  const isNew = (p: Point): boolean => p.reports.every((r) => after.has(r.article));
  const deeds = timelineOf(ctx, isNew).slice(0, MOST);
  const said = byWeight(ctx, toldPoints(ctx).filter(isNew))
    .slice(0, MOST)
    .map((p) => statementLine(ctx, p));
  const disputes = disputesOf(ctx)
    .filter((d) => isNew(d.one) || d.against.some(isNew))
    .slice(0, MOST)
    .map((d) => disputeLine(ctx, d));
  const owed = owedPoints(ctx)
    .filter(isNew)
    .slice(0, MOST)
    .map((p) => owedLine(ctx, p));
  const told = distinct([...deeds, ...disputes, ...said, ...owed]);
  return {
    id: 'new',
    heading: `What is new since ${longDay(since)}`,
    sentences: [arrived(ctx, since, [...after]), ...told.map((s, i) => ({ ...s, weight: -i }))],
  };
}

const publishedAfter = (ctx: BriefContext, since: string): Set<string> =>
  new Set(
    ctx.look.members
      .filter((m) => (m.annotated.article.published ?? m.annotated.article.modified ?? '').slice(0, 10) > since)
      .map((m) => m.id),
  );

function arrived(
  ctx: BriefContext,
  since: string,
  after: readonly string[],
): BriefSentence & { readonly weight: number } {
  const outlets = [...new Set(after.map((a) => outletOf(ctx, a)))];
  const text =
    after.length === 0
      ? `No article searched was published after ${longDay(since)}.`
      : `Published after ${longDay(since)}: ${count(after.length, 'article')}, by ${list(outlets)}.`;
  return { ...computed(text, ctx), weight: 1 };
}

function distinct(sentences: readonly BriefSentence[]): BriefSentence[] {
  const seen = new Set<string>();
  return sentences.filter((s) => !seen.has(s.text) && seen.add(s.text));
}
