import {
  addDays,
  type BriefSentence,
  type Citation,
  type Claim,
  dayRange,
  type EventClaim,
  type Point,
} from '../../record/index.ts';
import { fold, overlaps } from '../../text/index.ts';
import { restsOn } from '../attribution.ts';
import { citationOf, retold } from '../clause.ts';
import { type BriefContext, cited } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, closed, longTime } from '../phrase.ts';
import type { WeightedSection, WeightedSentence } from '../shorten.ts';

/** Words are no deed: these are told by whoever said them. */
const VERBAL = new Set(['SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

const CONTACTS: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** All events that one passage tells at one time. */
interface Entry {
  readonly when: string | undefined;
  readonly article: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly points: (Point & { readonly claim: EventClaim })[];
  readonly cites: Citation[];
}

/** A timeline: what happened by day, at its own precision, in its source's sentence; what has no day comes last. */
export const whatHappened = (ctx: BriefContext): WeightedSection => ({
  id: 'what-happened',
  heading: 'Timeline',
  sentences: timelineOf(ctx, () => true),
});

/** Lines of the timeline that tell only of points that are `wanted`. */
export function timelineOf(ctx: BriefContext, wanted: (p: Point) => boolean): WeightedSentence[] {
  const entries = entriesOf(ctx).filter((e) => e.points.every(wanted));
  const ordered = entries.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return ordered.map((e) => ({ ...line(ctx, e), weight: weightOf(ctx, e) }));
}

/** Whether the timeline has the sentence that tells a claim. */
export function inTimeline(ctx: BriefContext): (c: Claim) => boolean {
  const has = new Set(entriesOf(ctx).map((e) => fold(ctx.look.text(e.article, e.at))));
  return (c) => has.has(fold(ctx.look.text(c.article, sentenceAround(ctx.look.article(c.article), c.is))));
}

/**
 * Whether the timeline tells of it: deeds, not words; not what its own report puts into the future; not what a statement alone dates
 * by being said; without a day only what more than one origin has, where there are more.
 */
function isTold(ctx: BriefContext, p: Point): p is Point & { claim: EventClaim } {
  if (p.claim.kind !== 'event' || (p.claim.is.status !== 'actual' && p.claim.is.status !== 'historical')) return false;
  if (VERBAL.has(p.claim.is.type)) return false;
  if (p.when === undefined)
    return p.claim.is.statedBy === undefined && (p.origins > 1 || ctx.searched.length === 1) && !isSaid(ctx, p.claim);
  if (isLoose(ctx, p.claim, p.when)) return false;
  const published = ctx.look.article(p.claim.article).article.published?.slice(0, 10);
  const from = dayRange(p.when)?.from;
  if (published !== undefined && from !== undefined && from > published) return false;
  return ctx.look.statement(p.claim.article, p.claim.is.statedBy)?.said?.edtf !== p.when;
}

/** Whether its sentence tells what somebody says: without a day it is theirs to tell. */
const isSaid = (ctx: BriefContext, c: EventClaim): boolean =>
  ctx.look.article(c.article).statements.some((s) => s.within === undefined && overlaps(s, c.is));

/** A stretch of more than a month that its words do not name by a year: `for the first time since autumn` dates nothing. */
function isLoose(ctx: BriefContext, c: EventClaim, when: string): boolean {
  const range = dayRange(when);
  if (!range || addDays(range.from, 31) > range.to) return false;
  const at = sentenceAround(ctx.look.article(c.article), c.is);
  return !ctx.look.text(c.article, at).includes(range.from.slice(0, 4));
}

/** One entry for each sentence and day; reprints of one sentence are one entry. */
function entriesOf(ctx: BriefContext): Entry[] {
  const byWords = new Map<string, Entry>();
  for (const p of ctx.points.filter((x): x is Point & { claim: EventClaim } => isTold(ctx, x))) {
    const { article } = p.claim;
    const at = sentenceAround(ctx.look.article(article), p.claim.is);
    const id = fold(ctx.look.text(article, at));
    const have = byWords.get(id);
    const entry = have ?? { when: p.when, article, at, points: [], cites: [] };
    entry.points.push(p);
    for (const c of reportCites(ctx, p)) if (!entry.cites.some((x) => x.article === c.article)) entry.cites.push(c);
    byWords.set(id, have?.when === undefined && p.when !== undefined ? { ...entry, when: p.when } : entry);
  }
  return [...byWords.values()];
}

function reportCites(ctx: BriefContext, p: Point): Citation[] {
  return p.reports.slice(0, 3).flatMap((r) => {
    const c = ctx.look.claim(r.claim);
    return c?.kind === 'event' ? [citationOf(c.article, sentenceAround(ctx.look.article(c.article), c.is))] : [];
  });
}

const key = (e: Entry): string => (e.when === undefined ? '9999-99' : (dayRange(e.when)?.from ?? `9999-${e.when}`));

/** Contacts and agreements of the story's own days before what led to it, the widest carried first. */
function weightOf(ctx: BriefContext, e: Entry): number {
  const from = e.when === undefined ? undefined : dayRange(e.when)?.from;
  const opens = ctx.weighed.story.from ?? '';
  const own = from !== undefined && from >= opens ? 3 : 0;
  const between = e.points.some((p) => CONTACTS.has(p.claim.is.type)) ? 2 : 0;
  return own + between + Math.max(...e.points.map((p) => p.origins));
}

function line(ctx: BriefContext, e: Entry): BriefSentence {
  const when = e.when === undefined ? 'No date given' : capital(longTime(e.when));
  const text = `${when}: ${retold(ctx, e.article, e.at)}`;
  return cited(closed(text, restsOn(ctx, text, e.article, e.points)), e.cites);
}
