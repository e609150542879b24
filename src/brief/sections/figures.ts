import { briefingOf } from '../../languages/index.ts';
import { type BriefSentence, type FigureClaim, type Point, type Span, tellerOf } from '../../record/index.ts';
import { contains, fold } from '../../text/index.ts';
import { pointRests } from '../attribution.ts';
import { retold } from '../clause.ts';
import { type BriefContext, citations, cited, computed, tellerName } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, closed, count, longDay } from '../phrase.ts';
import { FURTHER, type WeightedSection } from '../shorten.ts';

type Told = Point & { readonly claim: FigureClaim };

/** Each figure in its source's clause with whose it is and as of when. Figures that somebody claims come first. */
export function figures(ctx: BriefContext): WeightedSection {
  const ranked = toldFigures(ctx);
  const shown = ranked.slice(0, ctx.profile.figures).map((p) => figureLine(ctx, p));
  const left = ranked.length - shown.length;
  const more =
    left > 0 ? [{ ...computed(`The record has ${count(left, 'further figure')}.`, ctx), weight: FURTHER }] : [];
  return { id: 'figures', heading: 'Figures, and whose they are', sentences: [...shown, ...more] };
}

/** The figures that a brief tells, the ones that somebody claims first. */
function toldFigures(ctx: BriefContext): Told[] {
  const told = once(ctx, ctx.points.filter((p): p is Told => p.claim.kind === 'figure').filter(isMeasured));
  return told.sort((a, b) => weight(ctx, b) - weight(ctx, a));
}

/** Below this a count of people or things in one report alone is a detail: `two note-takers`. */
const FEW = 10;

/** A number that measures something, or that several reports thought worth telling. */
const isMeasured = (p: Told): boolean =>
  p.claim.is.unit.startsWith('percent') ||
  p.claim.is.unit === 'minute' ||
  (p.claim.is.measure !== undefined && (p.claim.is.value >= FEW || p.origins > 1));

const weight = (ctx: BriefContext, p: Told): number =>
  (tellerOf(ctx.look, p.claim) ? 2 : 0) +
  (p.claim.is.unit.startsWith('percent') || /^[A-Z]{3}$/u.test(p.claim.is.unit) ? 1 : 0) +
  0.1 * p.reports.length;

/** One line for one number of one teller, and for one passage. */
function once(ctx: BriefContext, points: readonly Told[]): Told[] {
  const seen = new Set<string>();
  return points.filter((p) => {
    const { value, unit } = p.claim.is;
    const at = sentenceAround(ctx.look.article(p.claim.article), p.claim.is);
    const passage = fold(ctx.look.text(p.claim.article, at));
    const whose = tellerName(ctx, p.claim);
    const ids = [passage, ...(whose === undefined ? [] : [`${value} ${unit} ${whose}`])];
    if (ids.some((id) => seen.has(id))) return false;
    for (const id of ids) seen.add(id);
    return true;
  });
}

const FEWEST_WORDS = 6;
/** Rules whose words are a clause: `put the debt at 300 million` tells no sentence. */
const CLAUSAL = /\/(?:clauseAfter|clauseBefore|accordingTo|asReported|aroundCue|heard)$/u;

/** What a teller is told to have said in reported speech, up to a further clause: told by itself it needs whose it is. */
function reported(ctx: BriefContext, c: FigureClaim): Span | undefined {
  const s = ctx.look.statement(c.article, c.is.statedBy);
  const at = s?.content.find((x) => contains(x, c.is));
  if (!s || !at || s.kind !== 'indirect' || !CLAUSAL.test(s.rule ?? '')) return undefined;
  const words = ctx.look.text(c.article, at);
  const further = /,? and that /u.exec(words.slice(c.is.end - at.start));
  const end = further ? c.is.end + further.index : at.end;
  // A clause begins with what it tells of; with a verb or a `to` it hangs on the words before it.
  const { clauseSubject } = briefingOf(ctx.look.article(c.article).article.lang);
  return clauseSubject.test(words) && words.slice(0, end - at.start).split(/\s+/u).length >= FEWEST_WORDS
    ? { start: at.start, end }
    : undefined;
}

function figureLine(ctx: BriefContext, p: Told): BriefSentence {
  const c = p.claim;
  const whose = tellerName(ctx, c);
  const at = whose === undefined ? undefined : reported(ctx, c);
  const text = at
    ? capital(retold(ctx, c.article, at).replace(/^that\s+/u, ''))
    : capital(retold(ctx, c.article, sentenceAround(ctx.look.article(c.article), c.is)));
  const notes = [
    ...(at && whose !== undefined ? [`the figure of ${whose}${saidOn(ctx, c)}`] : []),
    ...bare(c),
    ...pointRests(ctx, text, p),
  ];
  return cited(closed(text, notes), citations(ctx, p));
}

/** When it was said, or published: a figure moves. */
function saidOn(ctx: BriefContext, c: FigureClaim): string {
  const said = ctx.look.statement(c.article, c.is.statedBy)?.said?.edtf;
  const day = said ?? ctx.look.article(c.article).article.published?.slice(0, 10);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day) ? ` as of ${longDay(day)}` : '';
}

const bare = ({ is }: FigureClaim): string[] =>
  is.unit.startsWith('percent') && is.base === undefined && is.period === undefined
    ? ['neither base nor period is given']
    : [];
