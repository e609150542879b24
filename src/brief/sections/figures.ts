import { type FigureClaim, type Point, type Span, tellerOf } from '../../record/index.ts';
import { fold } from '../../text/index.ts';
import { retold } from '../clause.ts';
import { type BriefContext, citations, cited, computed, originsNote, tellerName } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, count, possessive, quote, stop } from '../phrase.ts';
import { FURTHER, type WeightedSection } from '../shorten.ts';

type Told = Point & { readonly claim: FigureClaim };

const MOST = 12;

const passageOf = (ctx: BriefContext, c: FigureClaim): Span => sentenceAround(ctx.look.article(c.article), c.is);

/** Each figure with whose it is; a percentage without base or period is told as such. Figures that somebody claims come first. */
export function figures(ctx: BriefContext): WeightedSection {
  const told = once(ctx, ctx.points.filter((p): p is Told => p.claim.kind === 'figure').filter(isMeasured));
  const ranked = [...told].sort((a, b) => weight(ctx, b) - weight(ctx, a));
  const shown = ranked.slice(0, MOST).map((p) => cited(line(ctx, p), citations(ctx, p)));
  const left = ranked.length - shown.length;
  const more =
    left > 0 ? [{ ...computed(`The record has ${count(left, 'further figure')}.`, ctx), weight: FURTHER }] : [];
  return { id: 'figures', heading: 'Figures', sentences: [...shown, ...more] };
}

/** Below this a count of people or things in one report alone is a detail: `two note-takers`. */
const FEW = 10;

/** A number that measures something, or that several reports thought worth telling. */
const isMeasured = (p: Told): boolean =>
  p.claim.is.unit.startsWith('percent') ||
  p.claim.is.unit === 'minute' ||
  (p.claim.is.measure !== undefined && (p.claim.is.value >= FEW || p.origins > 1));

const weight = (ctx: BriefContext, p: Told): number =>
  (tellerOf(ctx.look, p.claim) ? 2 : 0) + (p.claim.is.unit.startsWith('percent') ? 1 : 0) + 0.1 * p.reports.length;

/** One line for one number of one teller or, where nobody is named, of one passage. */
function once(ctx: BriefContext, points: readonly Told[]): Told[] {
  const seen = new Set<string>();
  return points.filter((p) => {
    const { value, unit } = p.claim.is;
    const whose = tellerName(ctx, p.claim) ?? fold(ctx.look.text(p.claim.article, passageOf(ctx, p.claim)));
    const id = `${value} ${unit} ${whose}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function line(ctx: BriefContext, p: Told): string {
  const c = p.claim;
  const { unit, base, period } = c.is;
  const whose = tellerName(ctx, c);
  const bare =
    unit.startsWith('percent') && base === undefined && period === undefined
      ? '; neither base nor period is given'
      : '';
  const claimed = whose === undefined ? 'told by the report itself' : `${possessive(whose)} figure`;
  return stop(`${capital(figureWords(ctx, c))}: ${claimed}${bare}${originsNote(p)}`);
}

/** The source's words for number and measure, in quotation marks; the sentence around where they stand apart. */
function figureWords(ctx: BriefContext, c: FigureClaim): string {
  const { measure, start, end } = c.is;
  if (measure === undefined) return quote(ctx.look.text(c.article, passageOf(ctx, c)));
  const at = { start: Math.min(start, measure.start), end: Math.max(end, measure.end) };
  return at.end - at.start > 160 ? retold(ctx, c.article, { start, end }) : quote(ctx.look.text(c.article, at));
}
