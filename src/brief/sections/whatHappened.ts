import {
  type BriefSentence,
  type Citation,
  type Claim,
  dayRange,
  type EventClaim,
  type Point,
} from '../../record/index.ts';
import { fold } from '../../text/index.ts';
import { citationOf, retold } from '../clause.ts';
import { type BriefContext, cited, sideName } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, count, eventLabel, list, longTime, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';

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
export function whatHappened(ctx: BriefContext): WeightedSection {
  const entries = entriesOf(ctx);
  const ordered = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return {
    id: 'what-happened',
    heading: 'What happened',
    sentences: ordered.map((e) => ({ ...line(ctx, e), weight: weightOf(ctx, e) })),
  };
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
  if (p.when === undefined) return p.claim.is.statedBy === undefined && (p.origins > 1 || ctx.searched.length === 1);
  const published = ctx.look.article(p.claim.article).article.published?.slice(0, 10);
  const from = dayRange(p.when)?.from;
  if (published !== undefined && from !== undefined && from > published) return false;
  return ctx.look.statement(p.claim.article, p.claim.is.statedBy)?.said?.edtf !== p.when;
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
  const labels = [...new Set(e.points.map((p) => eventLabel(p.claim.is.type, p.claim.is.mode)))];
  const parties = [...new Set(e.points.map((p) => partiesOf(ctx, p.claim)).filter((x) => x !== ''))];
  const who = parties.length === 1 ? `, ${parties[0]}` : '';
  const origins = Math.max(...e.points.map((p) => p.origins));
  const note = origins > 1 ? ` (${count(origins, 'origin')})` : '';
  return cited(stop(`${when} (${list(labels)}${who}): ${retold(ctx, e.article, e.at)}`) + note, e.cites);
}

/** `Mexico and United States`: the sides that an event joins, or who did it to whom. */
function partiesOf(ctx: BriefContext, c: EventClaim): string {
  const names = (who: EventClaim['is']['sources']): string[] => [
    ...new Set(
      who.flatMap((p) => {
        const actor = ctx.look.linked(c.article, p.actor);
        const side = p.country ?? actor?.country ?? actor?.state;
        const known = side !== undefined && ctx.weighed.sides.some((s) => s.id === side);
        return known ? [sideName(ctx, side)] : actor && actor.kind !== 'group' ? [actor.name] : [];
      }),
    ),
  ];
  const [from, to] = [names(c.is.sources), names(c.is.targets)];
  const others = to.filter((n) => !from.includes(n));
  return list([...from, ...others]);
}
